import { SaxesParser } from "saxes";
import { Refusal } from "../source/refusal.ts";
import { decodedBytes } from "../source/text-file.ts";
import { unzipped } from "../source/word/package/zip.ts";
import { UnprintedWords } from "./unprinted-words.ts";
import type { FileWords } from "./words-read.ts";

/**
 * Every word in an Office (ECMA-376) or OpenDocument file, from each of its XML files: their text, and the
 * attributes that contain words. Throws a Refusal if it is broken, or would expand to more than a document
 * can hold.
 */
export async function officeWords(bytes: Uint8Array): Promise<FileWords> {
  const enclosed: string[] = [];
  const files = await unzipped(bytes, (name) => {
    if (isEnclosed.test(name)) enclosed.push(name);
    return isXml.test(name) && !name.startsWith("META-INF/");
  });
  const unprinted = new UnprintedWords();
  const parts = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, content]) => ({
      place: placeOf(name),
      text: wordsOfXml(content, name, unprinted),
    }))
    .filter(({ text }) => text !== "");
  return {
    parts,
    unread: enclosed.length > 0 ? "holds files of its own, which are not read" : null,
    unprinted: unprinted.inWords(),
    hidesCells: unprinted.hidesCells(),
    blackedOut: unprinted.hasBlackedOut ? ["its words"] : [],
  };
}

const isXml = /\.(?:xml|vml)$/i;

/** A document within a document: an embedded object, or a part that Word includes unchanged. */
const isEnclosed =
  /\/embeddings\/.|\.(?:x?html?|mht|rtf|txt|docx?|xlsx?|pptx?|pdf)$|^Object [^/]*\/content\.xml$/i;

const places: readonly (readonly [RegExp, string])[] = [
  [/^(?:docProps\/|meta\.xml$)/i, "its properties"],
  [/\/(?:header|footer)\d*\.xml$|^styles\.xml$/i, "a running head or foot"],
  [/comment/i, "its comments"],
  [/\/(?:footnotes|endnotes)\.xml$/i, "its notes"],
  [/\/slides\/slide(\d+)\.xml$/i, "a slide"],
  [/\/worksheets\/|sharedStrings/i, "a sheet"],
];

const placeOf = (name: string) =>
  places.find(([pattern]) => pattern.test(name))?.[1] ?? "its words";

/** The words of XML, with one line for each paragraph, cell or property. */
function wordsOfXml(content: Uint8Array, name: string, unprinted: UnprintedWords): string {
  const parser = new SaxesParser();
  const lines: string[] = [];
  let line = "";
  const end = () => {
    if (line.trim() !== "") lines.push(line);
    line = "";
  };
  parser.on("doctype", () => {
    throw new Refusal("xml-entities", `${name} in it declares a document type`);
  });
  parser.on("error", (error) => {
    throw new Refusal("broken-xml", `${name} in it cannot be read: ${error.message}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    unprinted.open(name, attributes);
    if (isSpace.test(name)) line += " ";
    for (const [attribute, value] of Object.entries(attributes)) {
      if (worded.test(attribute) && /\p{L}/u.test(value)) lines.push(value);
    }
  });
  parser.on("text", (words) => {
    line += words;
  });
  parser.on("closetag", ({ name }) => {
    unprinted.close(name);
    if (isRow.test(name)) lines.push("");
    else if (!isInline.test(name)) {
      if (isSheetHead.test(name)) line = line.replace(codeInSheetHead, " ");
      end();
    }
  });
  parser.write(decodedBytes(content)).close();
  end();
  return lines.join("\n");
}

/** A tab or a line end within a paragraph: `w:tab`, `w:br`, `a:br`, `text:s`. */
const isSpace = /^(?:w:tab|w:br|w:cr|a:br|text:s|text:tab|text:line-break)$/;

/** Elements that can end in the middle of a word; any other ends a line. */
const isInline =
  /^(?:w:(?:r|t|rPr|delText|instrText|hyperlink|ins|del|smartTag|sdt|sdtContent|fldSimple|proofErr|bookmark\w+|tab|br|cr|noBreakHyphen|softHyphen|lang|b|i|u|sz\w*|color|rFonts|\w+Pr)|a:(?:r|t|rPr|br|latin|solidFill|\w+Clr|fld)|r|t|rPr|b|i|sz|color|rFont|family|scheme|text:(?:span|a|s|tab|line-break|bookmark[\w-]*|soft-page-break))$/;

/** After a row, the next line never continues it. */
const isRow = /^(?:w:tr|a:tr|table:table-row)$/;

const isSheetHead = /^(?:odd|even|first)(?:Header|Footer)$/;

/** "&C", "&P", '&"Arial,Bold"', "&12", "&K1D4D3F": place, page, font, size and colour (ECMA-376, 18.3.1.39). */
const codeInSheetHead = /&(?:"[^"]*"|\d+|K[\dA-F]{6}|[A-Z])/g;

/** Attributes that contain words: alternative text, titles, sheet names. */
const worded = /^(?:descr|title|alt|name|svg:desc|table:name|string)$/i;
