import { lstatSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { Refusal } from "../../../importing/source/refusal.ts";
import { decodedBytes } from "../../../importing/source/text-file.ts";
import { unzipped } from "../../../importing/source/word/package/zip.ts";
import { shown } from "../../../importing/words/sheet-words.ts";

/** A row of a sheet: its line, counted from 1, and its cells by column name. */
export interface SheetRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

const columns = ["file", "board", "date", "title", "item", "officer", "wards", "kind"] as const;
type Column = (typeof columns)[number];

const required: readonly Column[] = ["file", "board", "date", "title"];

/** In bytes: a sheet of 200,000 papers is smaller. */
const largest = 30_000_000;

/** Reads a sheet's rows. Throws a Refusal if it cannot be read, or lacks a required column. */
export async function sheetRows(file: string): Promise<readonly SheetRow[]> {
  if (lstatSync(file).size > largest)
    throw new Refusal("too-large", `${file} is larger than any sheet`);
  const bytes = readFileSync(file);
  const table =
    extname(file).toLowerCase() === ".xlsx" ? await ofExcel(bytes, file) : ofCsv(bytes, file);
  const [head, ...rows] = table;
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const lacking = required.filter((name) => !names.includes(name));
  const strange = names.filter((name) => name !== "" && !isColumn(name));
  if (lacking.length > 0 || strange.length > 0) {
    const found = names.filter((name) => name !== "").join(", ");
    throw new Refusal(
      "sheet-columns",
      `${file}:1 should have the columns ${columns.join(", ")} (${required.join(", ")} must be there); it has ${found}`,
    );
  }
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(names.map((name, at) => [name, (cells[at] ?? "").trim()])),
    }));
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of CSV (RFC 4180), or with semicolons as Excel writes it in some countries. */
function ofCsv(bytes: Uint8Array, file: string): readonly Row[] {
  const text = decodedBytes(bytes);
  const [first = ""] = text.split("\n", 1);
  const delimiter = first.split(";").length > first.split(",").length ? ";" : ",";
  try {
    // The package's types do not say that, with `info`, each record comes with its last line.
    const read = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
    }) as unknown as readonly { readonly record: string[]; readonly info: { lines: number } }[];
    // A cell may contain line ends.
    return read.map(({ record, info }) => ({
      line: info.lines - record.join("").split("\n").length + 1,
      cells: record,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal("sheet", `${file} cannot be read: ${error.message}`);
  }
}

/** Rows of the first sheet of a workbook. */
async function ofExcel(bytes: Buffer, file: string): Promise<readonly Row[]> {
  // Refuses a file that would expand to more than a document can hold.
  await unzipped(bytes, () => true);
  const { readSheet } = await import("read-excel-file/node");
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(bytes);
    return rows.map((row, index) => ({ line: index + 1, cells: row.map(shown) }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal("sheet", `${file} cannot be read: ${reason}`);
  }
}

const isColumn = (name: string): name is Column => (columns as readonly string[]).includes(name);
