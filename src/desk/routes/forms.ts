import type { Context } from "hono";
import type { Dropped } from "../intake.ts";

/** What a form of the desk sent. */
export interface Form {
  /** The text of a field with "\n" line ends; empty where there is none. */
  readonly text: (name: string) => string;
  /** The files of a field. */
  readonly files: (name: string) => Promise<Dropped[]>;
  /** Every field of text, for a form that is to send them once more. */
  readonly texts: () => [string, string][];
}

/** Reads the form that a request holds. */
export async function formOf(context: Context): Promise<Form> {
  const body = await context.req.parseBody({ all: true });
  const values = (name: string) => {
    const value = body[name];
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  };
  const text = (name: string) => {
    const [value] = values(name);
    return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "";
  };
  return {
    text,
    files: (name) =>
      Promise.all(
        values(name).flatMap((value) =>
          typeof value === "string" || value.size === 0
            ? []
            : [
                value
                  .arrayBuffer()
                  .then((bytes) => ({ name: value.name, bytes: new Uint8Array(bytes) })),
              ],
        ),
      ),
    texts: () =>
      Object.keys(body).flatMap((name) =>
        typeof body[name] === "string" ? [[name, text(name)] as [string, string]] : [],
      ),
  };
}
