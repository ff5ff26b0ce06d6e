import type { MadeTable } from "./made-table.ts";

const above = [
  "1.1 The table below shows the progress of each measure in the quarter, with the target for the year and a remark where one is needed.",
  "1.2 Members are asked to consider the figures and to raise questions about service delivery with the officers who attend.",
];
const below =
  "1.3 The next report will be made when the figures of the following quarter have been confirmed by the service.";

const borders = (lines: MadeTable["layout"]["lines"], place: number) => {
  const line = "0.5pt solid #333333";
  if (lines === "all") return { all: line };
  if (lines === "rows") return { bottom: line };
  return lines === "head" && place === 0 ? { bottom: line } : {};
};

/** A page with a made table, as a browser prints it. Made cells have no character that HTML would read. */
export function asHtml({ layout, cells }: MadeTable): string {
  const { size, font, align, padding, widths, sides } = layout;
  const row = (texts: readonly string[], place: number) => {
    const tag = place === 0 ? "th" : "td";
    const own = texts.map((text, column) => {
      const edges = Object.entries(borders(layout.lines, place)).map(([side, line]) =>
        side === "all" ? `border:${line}` : `border-${side}:${line}`,
      );
      const style = [
        ...edges,
        `text-align:${sides[column]}`,
        ...(place === 0 && layout.isHeadShaded ? ["background:#dddddd"] : []),
        ...(place === 0 ? [`font-weight:${layout.isHeadBold ? "bold" : "normal"}`] : []),
      ].join(";");
      return `<${tag} style="${style}">${text}</${tag}>`;
    });
    return `<tr>${own.join("")}</tr>`;
  };
  const [head = [], ...body] = cells;
  const group = layout.repeatsHead ? "thead" : "tbody";
  return `<!doctype html><meta charset="utf-8"><style>
    @page { size: A4; margin: 60pt 36pt }
    body { font: 11pt "${font}"; margin: 0 }
    table { border-collapse: collapse; table-layout: fixed; font-size: ${size}pt;
      width: ${widths.reduce((all, each) => all + each, 0)}pt; margin: 8pt 0 }
    td, th { padding: ${padding}pt; vertical-align: ${align}; overflow-wrap: break-word }
    tr { break-inside: avoid }
  </style>${above.map((text) => `<p>${text}</p>`).join("")}<table><colgroup>${widths
    .map((width) => `<col style="width:${width}pt">`)
    .join("")}</colgroup><${group}>${row(head, 0)}</${group}><tbody>${body
    .map((texts, place) => row(texts, place + 1))
    .join("")}</tbody></table><p>${below}</p>`;
}

/** A document with a made table, as LibreOffice Writer prints it. */
export function asOffice({ layout, cells }: MadeTable): string {
  const { size, font, align, padding, widths, sides } = layout;
  const cellStyle = (name: string, place: number) => {
    const edges = Object.entries(borders(layout.lines, place)).map(([side, line]) =>
      side === "all" ? `fo:border="${line}"` : `fo:border-${side}="${line}"`,
    );
    const shade = place === 0 && layout.isHeadShaded ? ' fo:background-color="#dddddd"' : "";
    return `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${edges.join(" ")} fo:padding="${padding}pt" style:vertical-align="${align}"${shade}/></style:style>`;
  };
  const textStyle = (name: string, isBold: boolean, side: string) =>
    `<style:style style:name="${name}-${side}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="${side}"/><style:text-properties fo:font-size="${size}pt"${isBold ? ' fo:font-weight="bold"' : ""}/></style:style>`;
  const row = (texts: readonly string[], place: number) => {
    const own = texts.map((text, column) => {
      const style = `${place === 0 ? "head" : "cell"}-${sides[column]}`;
      return `<table:table-cell table:style-name="${place === 0 ? "Head" : "Cell"}"><text:p text:style-name="${style}">${text}</text:p></table:table-cell>`;
    });
    return `<table:table-row table:style-name="Row">${own.join("")}</table:table-row>`;
  };
  const [head = [], ...body] = cells;
  const first = row(head, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="F" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/></office:styles>
<office:automatic-styles>
<style:style style:name="T" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="6pt" fo:margin-bottom="6pt"/></style:style>
${cellStyle("Head", 0)}${cellStyle("Cell", 1)}
${["left", "center", "right"].map((side) => textStyle("head", layout.isHeadBold, side) + textStyle("cell", false, side)).join("")}
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Table" style:family="table"><style:table-properties style:width="${widths.reduce((all, each) => all + each, 0)}pt" table:align="left"/></style:style>
${widths.map((width, place) => `<style:style style:name="C${place}" style:family="table-column"><style:table-column-properties style:column-width="${width}pt"/></style:style>`).join("")}
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="595pt" fo:page-height="842pt" fo:margin="50pt 36pt" fo:margin-top="60pt" fo:margin-bottom="60pt" fo:margin-left="36pt" fo:margin-right="36pt"/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"/></office:master-styles>
<office:body><office:text>${above.map((text) => `<text:p text:style-name="T">${text}</text:p>`).join("")}
<table:table table:name="T" table:style-name="Table">${widths.map((_, place) => `<table:table-column table:style-name="C${place}"/>`).join("")}
${layout.repeatsHead ? `<table:table-header-rows>${first}</table:table-header-rows>` : first}
${body.map((texts, place) => row(texts, place + 1)).join("\n")}</table:table>
<text:p text:style-name="T">${below}</text:p></office:text></office:body></office:document>`;
}
