/** Parts of a head in HTML, as word processors lay them out. */

const broken = (text: string) => text.replaceAll("&", "&amp;").replaceAll("\n", "<br>");

export const line = (text: string, style = "") =>
  `<p style="margin:4pt 0;${style}">${broken(text)}</p>`;
export const bold = (text: string, style = "") =>
  `<p style="margin:4pt 0;${style}"><b>${broken(text)}</b></p>`;
export const centred = (text: string) => bold(text, "text-align:center");
export const right = (text: string) => line(text, "text-align:right");
export const gap = "<p>&nbsp;</p>";

export interface TableLook {
  readonly isFramed?: boolean;
  readonly widths?: readonly number[];
  /** The columns of labels, which are bold. */
  readonly labels?: readonly number[];
  readonly align?: "top" | "middle" | "bottom";
}

/** A table whose columns of labels are bold. */
export function table(rows: readonly (readonly string[])[], look: TableLook = {}): string {
  const { isFramed = false, widths = [150, 330], labels = [0], align = "top" } = look;
  const cell = (text: string, column: number, count: number) => {
    const isLast = column === count - 1;
    const span = isLast && count < widths.length ? ` colspan="${widths.length - column}"` : "";
    const frame = isFramed ? "border:0.5pt solid black" : "";
    const words = labels.includes(column) && text !== "" ? `<b>${broken(text)}</b>` : broken(text);
    return `<td${span} width="${widths[column]}" style="vertical-align:${align};padding:3pt;${frame}">${words}</td>`;
  };
  const body = rows.map(
    (row) => `<tr>${row.map((text, at) => cell(text, at, row.length)).join("")}</tr>`,
  );
  return `<table style="border-collapse:collapse">${body.join("")}</table>`;
}

/** Labels followed by their values on lines of their own, the labels bold. */
export const labelled = (rows: readonly (readonly [string, string])[]) =>
  rows
    .map(([label, value]) => `<p style="margin:4pt 0"><b>${broken(label)}</b> ${broken(value)}</p>`)
    .join("");

/** Labels and values set apart by a tab stop. */
export const tabbed = (rows: readonly (readonly [string, string])[], width = 150) =>
  rows
    .map(
      ([label, value]) =>
        `<p style="margin:4pt 0 4pt ${width}pt;text-indent:-${width}pt"><span style="display:inline-block;width:${width}pt;text-indent:0"><b>${broken(label)}</b></span>${broken(value)}</p>`,
    )
    .join("");
