/** Ready HTML. Only the `html` tag makes it, so all else that a layout prints is escaped. */
export class Html {
  readonly source: string;

  /** For the `html` tag alone. */
  constructor(source: string) {
    this.source = source;
  }

  /** A join by accident, as `${part}` in a plain template, would be escaped once more; say so instead. */
  toString(): never {
    throw new TypeError("Html was put into plain text; put it into an html`…` template");
  }
}

/** What a template may hold: text and numbers, which are escaped, ready HTML, and lists of these. */
export type Child = string | number | Html | readonly Child[];

/** A template of HTML, or of XML, whose every value is escaped unless it is HTML itself. */
export function html(template: TemplateStringsArray, ...children: readonly Child[]): Html {
  let source = template[0] ?? "";
  children.forEach((child, index) => {
    source += rendered(child) + (template[index + 1] ?? "");
  });
  return new Html(source);
}

/** ` id="3.1"`, or nothing where there is no value. */
export function attribute(name: string, value: string | number | null): Html {
  return value === null ? nothing : html` ${name}="${value}"`;
}

/** No HTML at all. */
export const nothing = new Html("");

function rendered(child: Child): string {
  if (child instanceof Html) return child.source;
  if (typeof child === "object") return child.map(rendered).join("");
  return escaped(String(child));
}

/** Most text holds nothing to escape; looking first is several times quicker than replacing. */
function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark) : text;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
