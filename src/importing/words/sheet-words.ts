import { SaxesParser } from "saxes";
import { Refusal } from "../source/refusal.ts";
import { decodedBytes } from "../source/text-file.ts";
import { unzipped } from "../source/word/package/zip.ts";
import { officeWords } from "./office-words.ts";

/**
 * The words and numbers in the cells of an Excel workbook, row by row, each sheet under its name; nothing of one
 * that hides a sheet, a row or a column, because its readers are not meant to see all of it. Throws a Refusal if it
 * cannot be read, or would expand to more than a document can hold.
 */
export async function workbookWords(bytes: Uint8Array): Promise<string> {
  if (await hidesCells(bytes)) return "";
  const { default: readWorkbook } = await import("read-excel-file/node");
  try {
    const sheets = await readWorkbook(Buffer.from(bytes));
    return sheets
      .flatMap(({ sheet, data }) => [sheet, ...data.map((row) => row.map(shown).join(" "))])
      .join("\n");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal("broken-workbook", `cannot be read as a workbook: ${reason}`);
  }
}

/** A cell as words. A day in Excel has no zone, and is read as midnight in UTC. */
export const shown = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ""
    : cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : String(cell);

const hidesCells = async (bytes: Uint8Array): Promise<boolean> =>
  (await officeWords(bytes)).hidesCells === true;

/** The same of an OpenDocument spreadsheet. What is written about cells in comments is left out. */
export async function spreadsheetWords(bytes: Uint8Array): Promise<string> {
  if (await hidesCells(bytes)) return "";
  const files = await unzipped(bytes, (name) => name === "content.xml");
  const content = files.get("content.xml");
  if (content === undefined) throw new Refusal("broken-workbook", "holds no sheets");
  const parser = new SaxesParser();
  const rows: string[] = [];
  let row = "";
  let comments = 0;
  parser.on("doctype", () => {
    throw new Refusal("xml-entities", "declares a document type, which no spreadsheet has");
  });
  parser.on("error", (error) => {
    throw new Refusal("broken-xml", `cannot be read as a spreadsheet: ${error.message}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "office:annotation") comments += 1;
    if (name === "table:table") rows.push(String(attributes["table:name"] ?? ""));
    if (name === "text:s" || name === "text:tab" || name === "text:line-break") row += " ";
  });
  parser.on("text", (words) => {
    if (comments === 0) row += words;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "office:annotation") comments -= 1;
    if (name === "text:p" || name === "table:table-cell") row += " ";
    if (name !== "table:table-row") return;
    rows.push(row);
    row = "";
  });
  parser.write(decodedBytes(content)).close();
  return rows
    .map((words) => words.replace(/\s+/g, " ").trim())
    .filter((words) => words !== "")
    .join("\n");
}
