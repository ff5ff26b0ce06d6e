/** Finished HTML. Only the `html` tag makes it, so everything else that a layout prints is escaped. */
export class Html {
  readonly source: string;

  /** Only for the `html` tag. */
  constructor(source: string) {
    this.source = source;
  }

  /** An accidental join, such as `${part}` in a plain template, would be escaped twice; it throws instead. */
  toString(): never {
    throw new TypeError("Html was put into plain text; put it into an html`…` template");
  }
}

/** What a template may contain: text and numbers, which are escaped, finished HTML, and lists of these. */
export type Child = string | number | Html | readonly Child[];

/** A template of HTML or XML. Every value is escaped unless it is HTML already. */
export function html(template: TemplateStringsArray, ...children: readonly Child[]): Html {
  let source = template[0] ?? "";
  let at = 0;
  for (const child of children) {
    at += 1;
    source += rendered(child) + (template[at] ?? "");
  }
  return new Html(source);
}

/** ` id="3.1"`, or nothing if the value is null. */
export function attribute(name: string, value: string | number | null): Html {
  return value === null ? nothing : html` ${name}="${value}"`;
}

/**
 * Data in a page that browsers do not run (HTML, 4.12.1, data blocks). Its text is not escaped as HTML, so
 * anything that could end the block or begin a comment is written as a JSON escape.
 */
export function dataBlock(mediaType: string, data: object): Html {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return new Html(`${html`<script type="${mediaType}">`.source}${json}</script>`);
}

/** Empty HTML. */
export const nothing = new Html("");

function rendered(child: Child): string {
  if (typeof child === "string") return escaped(child);
  if (child instanceof Html) return child.source;
  if (typeof child === "number") return String(child);
  let source = "";
  for (const each of child) source += rendered(each);
  return source;
}

/** Most text has nothing to escape; testing first is several times faster than replacing. */
function escaped(text: string): string {
  return unsafe.test(text) ? text.replace(everyUnsafe, (mark) => escapes[mark] ?? mark) : text;
}

const unsafe = /[&<>"']/;
const everyUnsafe = /[&<>"']/g;

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
