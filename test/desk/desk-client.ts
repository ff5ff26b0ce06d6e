import type { ServedDesk } from "./served-desk.ts";

/** An officer's browser without a script: it follows links and sends forms as they stand on a page. */
export interface DeskClient {
  readonly page: (path: string) => Promise<string>;
  /** Sends a form of a page, by where it goes, with some fields filled in; the page that answers. */
  readonly send: (
    page: string,
    action: string,
    filled: Readonly<Record<string, string | File>>,
  ) => Promise<string>;
}

/** Opens the desk by the address that the program printed. */
export async function deskClient({ origin, address }: ServedDesk): Promise<DeskClient> {
  const [cookie = ""] = (await fetch(address, { redirect: "manual" })).headers.getSetCookie();
  const headers = { cookie: cookie.replace(/;.*/, "") };
  return {
    page: async (path) => (await fetch(`${origin}${path}`, { headers })).text(),
    send: async (page, action, filled) => {
      const forms = page.split("<form ").filter((form) => form.includes(`action="${action}"`));
      const name = filled["action"] ?? filled["kind"];
      const form =
        forms.find((one) => name === undefined || one.includes(`value="${String(name)}"`)) ?? "";
      const body = new FormData();
      for (const [, field = "", value = ""] of form
        .split("</form>")[0]
        ?.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g) ?? []) {
        body.set(field, unescaped(value));
      }
      for (const [field, value] of Object.entries(filled)) body.set(field, value);
      return (await fetch(`${origin}${action}`, { method: "POST", headers, body })).text();
    },
  };
}

const unescaped = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
