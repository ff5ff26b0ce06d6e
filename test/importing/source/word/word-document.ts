import { strToU8, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const namespaces = Object.entries({
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: office,
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  c: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  dgm: "http://schemas.openxmlformats.org/drawingml/2006/diagram",
  lc: "http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas",
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  w10: "urn:schemas-microsoft-com:office:word",
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  w15: "http://schemas.microsoft.com/office/word/2012/wordml",
  w16: "http://schemas.microsoft.com/office/word/2018/wordml",
  w16se: "http://schemas.microsoft.com/office/word/2015/wordml/symex",
  wp14: "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  wpg: "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
  wpc: "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
  wpi: "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
  aink: "http://schemas.microsoft.com/office/drawing/2016/ink",
  cx: "http://schemas.microsoft.com/office/drawing/2014/chartex",
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(" ");

/** What a test states of a Word document; its parts are given without their root elements. */
export interface WordGiven {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  /** The words at the top of each page. */
  readonly header?: string;
  /** Addresses and parts that the text refers to, by relationship: `rLink` to an address, `rChart` to a part. */
  readonly links?: Readonly<Record<string, string>>;
  readonly parts?: Readonly<Record<string, { readonly kind: string; readonly xml: string }>>;
  /** Attributes of the document's root element. */
  readonly attributes?: string;
}

const partKinds = {
  numbering: ["numbering", "w:numbering"],
  styles: ["styles", "w:styles"],
  footnotes: ["footnotes", "w:footnotes"],
  endnotes: ["endnotes", "w:endnotes"],
  settings: ["settings", "w:settings"],
  header: ["header", "w:hdr"],
} as const;

/** A Word file, .docx, from the given parts. */
export function docx(given: WordGiven): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const relationships: string[] = [];
  const put = (name: string, xml: string) => {
    files[name] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  };
  const relate = (id: string, kind: string, target: string, isExternal = false) =>
    relationships.push(
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${isExternal ? ' TargetMode="External"' : ""}/>`,
    );
  for (const name of Object.keys(partKinds) as (keyof typeof partKinds)[]) {
    const words = given[name];
    if (words === undefined) continue;
    const [kind, root] = partKinds[name];
    put(`word/${name}.xml`, `<${root} ${namespaces}>${words}</${root}>`);
    relate(name, kind, `${name}.xml`);
  }
  for (const [id, address] of Object.entries(given.links ?? {}))
    relate(id, "hyperlink", address, true);
  for (const [id, { kind, xml }] of Object.entries(given.parts ?? {})) {
    put(
      `word/${id}.xml`,
      xml.replace(/^<[\w:]+/, (opening) => `${opening} ${namespaces}`),
    );
    relate(id, kind, `${id}.xml`);
  }
  put(
    "word/document.xml",
    `<w:document ${namespaces} ${given.attributes ?? ""}><w:body>${given.body}</w:body></w:document>`,
  );
  const all = (items: readonly string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
  put("word/_rels/document.xml.rels", all(relationships));
  put(
    "_rels/.rels",
    all([`<Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/>`]),
  );
  put(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types(files)}</Types>`,
  );
  return zipSync(files);
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const types = (files: Readonly<Record<string, Uint8Array>>) =>
  ["document", ...Object.keys(partKinds)]
    .filter((name) => files[`word/${name}.xml`])
    .map((name) => {
      const kind = name === "document" ? "document.main" : name;
      return `<Override PartName="/word/${name}.xml" ContentType="${word}.${kind}+xml"/>`;
    })
    .join("");

/** A run of words, preceded by its properties. */
export const run = (words: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A paragraph of runs, or of plain words. */
export const p = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") || content === "" ? content : run(content)}</w:p>`;

/** A paragraph of a list. */
export const item = (content: string, level: number, list = 1, more = ""): string =>
  p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>${more}`);

/** A table whose cells are plain words, or content of their own. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblGrid/>${rows.map((cells) => row(cells.map((words) => cell(words)))).join("")}</w:tbl>`;

export const row = (cells: readonly string[], properties = ""): string =>
  `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;

export const cell = (content: string, properties = ""): string =>
  `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<w:") ? content : p(content)}</w:tc>`;

/** One level of a list. */
export const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** List 1, of sections "1.0" and paragraphs "1.1". */
export const sections: string = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.0")}${level(1, "decimal", "%1.%2")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
