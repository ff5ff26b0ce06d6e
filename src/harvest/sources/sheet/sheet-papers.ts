import type { PlainDate } from "../../../model/time/plain-date.ts";
import { type DocumentKind, documentKinds } from "../source.ts";
import { statedDay } from "../stated-day.ts";
import type { SheetRow } from "./sheet-rows.ts";

/** A paper, as a row of the sheet lists it. */
export interface SheetPaper {
  readonly line: number;
  /** Relative to the sheet's folder. */
  readonly file: string;
  readonly board: string;
  readonly date: PlainDate;
  readonly title: string;
  readonly item: string | null;
  readonly officers: readonly string[];
  readonly wards: readonly string[];
  /** Null if the sheet does not say. */
  readonly kind: DocumentKind | null;
  /** True for a paper that the public may not read; its file is never opened. */
  readonly isExempt: boolean;
}

/** A row that does not list a paper, and why. */
export interface RowFault {
  readonly line: number;
  readonly message: string;
}

/** Reads a row; a fault says what is wrong and what is expected. */
export function paperIn({ line, cells }: SheetRow): SheetPaper | RowFault {
  const { file = "", board = "", title = "", item = "", kind = "" } = cells;
  const date = statedDay(cells["date"] ?? "");
  const word = kind.toLowerCase();
  const isExempt = /^(?:exempt|restricted|confidential|part (?:2|ii))$/.test(word);
  const known = documentKinds.find((one) => one === word) ?? null;
  const faults = [
    ...(file === "" ? ["file should name a file"] : []),
    ...(isWithin(file) ? [] : [`file should be in the sheet’s folder; “${file}” is not`]),
    ...(board === "" ? ["board should not be empty"] : []),
    ...(title === "" && !isExempt ? ["title should not be empty"] : []),
    ...(date === null
      ? [`date should be a day, such as 2015-01-05 or 05/01/2015; “${cells["date"]}” is not`]
      : []),
    ...(word !== "" && !isExempt && known === null
      ? [`kind should be ${documentKinds.join(", ")} or exempt; “${kind}” is not`]
      : []),
  ];
  if (faults.length > 0 || date === null) return { line, message: faults.join("; ") };
  return {
    line,
    file: file.replaceAll("\\", "/"),
    board,
    date,
    title,
    item: item === "" ? null : item,
    officers: listed(cells["officer"]),
    wards: listed(cells["wards"]),
    kind: known,
    isExempt,
  };
}

/** Names contain commas, so they are separated by semicolons or line ends. */
const listed = (cell = "") =>
  cell.split(/[;\n]/).flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));

/** A path that leads out of the folder is never opened. */
const isWithin = (file: string) =>
  !/^(?:[\\/]|[a-z]:)/i.test(file) && !file.split(/[\\/]/).includes("..");
