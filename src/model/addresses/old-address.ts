import type { Address } from "./addresses.ts";

/**
 * An address of the council's previous system, and the one that replaces it. Only one of its parameters
 * matters ("MId" for a meeting); that system ignores the others, their order and the case of letters.
 */
export interface OldAddress {
  /** From the root, without "/" before it: "ieListDocuments.aspx", or a folder: "documents/s65412/". */
  readonly path: string;
  /** Null if the path alone matters. */
  readonly parameter: { readonly name: string; readonly value: string } | null;
  /** A page or a file of this archive. */
  readonly to: Address;
  /** The line that says so, counted from 1. */
  readonly line: number;
}

/** Reads "mgAi.aspx?ID=44461 /boards/cabinet/2015-01-05/"; null if a line has another form. */
export function oldAddressIn(text: string, line: number): OldAddress | null {
  const match =
    /^([a-z0-9][a-z0-9_./-]*)(?:\?([a-z0-9_]+)=([a-z0-9_.-]+))?\s+(\/(?:[a-z0-9][a-z0-9._-]*\/?)*)\s*$/i.exec(
      text,
    );
  if (!match) return null;
  const [, path = "", name, value, to = ""] = match;
  if (path.includes("..") || (name === undefined) !== path.endsWith("/")) return null;
  const parameter = name === undefined || value === undefined ? null : { name, value };
  return { path, parameter, to, line };
}
