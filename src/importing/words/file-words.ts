import { extname } from "node:path";
import { type ExemptMark, exemptMarks } from "../../model/council/exempt-marks.ts";
import { blackedOutSign } from "../source/blacked-out.ts";
import { Refusal } from "../source/refusal.ts";
import { decodedBytes } from "../source/text-file.ts";
import { officeWords } from "./office-words.ts";
import { pdfWords } from "./pdf-words.ts";
import { runsOfLetters } from "./runs-of-letters.ts";
import type { FileWords } from "./words-read.ts";

/** A mark of exemption in a file, and the part of the file that contains it. */
export interface FileMark extends ExemptMark {
  readonly place: string | null;
}

/**
 * Reads every word of a file that may be published with a report: printed text, running heads, comments,
 * tracked deletions and properties. Never throws because of a file's content.
 */
export async function fileWords(bytes: Uint8Array, name: string): Promise<FileWords> {
  try {
    switch (extname(name).toLowerCase()) {
      case ".pdf":
        return await pdfWords(bytes);
      case ".docx":
      case ".docm":
      case ".xlsx":
      case ".pptx":
      case ".odt":
      case ".ods":
      case ".odp":
        return await officeWords(bytes);
      case ".doc":
      case ".xls":
      case ".ppt":
        return {
          parts: runsOfLetters(bytes),
          unread:
            "is in an old Office format, and some of its words, deletions or comments may be missed",
        };
      case ".txt":
      case ".md":
      case ".yaml":
        return { parts: [{ place: null, text: asLines(decodedBytes(bytes)) }], unread: null };
      case ".csv":
        return { parts: [{ place: null, text: asRows(decodedBytes(bytes)) }], unread: null };
      default:
        return { parts: runsOfLetters(bytes), unread: "is a picture, whose words cannot be read" };
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { parts: [], unread: error.message };
  }
}

/** Says that whoever opens a file can read what it does not print; null if it holds nothing of the kind. */
export const unprintedSaid = ({ unprinted }: FileWords): string | null =>
  unprinted
    ? `still holds ${unprinted}, which whoever opens the file can read: publish a copy without them, or look at them and leave it`
    : null;

/** The marks of exemption in a file’s words; each form is reported once for each part. */
export const marksOfWords = ({ parts, blackedOut = [] }: FileWords): FileMark[] => [
  ...blackedOut.map(
    (place): FileMark => ({ line: 1, sign: blackedOutSign, degree: "stops", place }),
  ),
  ...parts.flatMap(({ place, text }) => {
    const seen = new Set<string>();
    return marksOfText(text)
      .filter(({ sign }) => !seen.has(sign) && seen.add(sign))
      .map((mark) => ({ ...mark, place }));
  }),
];

/** The marks in a text with lines of any length, although the search examines only the start of a line. */
function marksOfText(text: string): ExemptMark[] {
  const lines = text.split("\n");
  if (lines.every(({ length }) => length <= longestLine)) return exemptMarks(text);
  const cut = lines.flatMap((line, index) =>
    piecesOf(line).map((piece) => ({ piece, line: index + 1 })),
  );
  return exemptMarks(cut.map(({ piece }) => piece).join("\n")).map((mark) => ({
    ...mark,
    line: cut[mark.line - 1]?.line ?? 1,
  }));
}

const longestLine = 2_000;

/** A line cut at spaces into pieces short enough to search; a piece without spaces is cut anywhere. */
const piecesOf = (line: string): readonly string[] =>
  line.length <= longestLine ? [line] : (line.match(/.{1,2000}(?:\s|$)|.{1,2000}/g) ?? []);

const asLines = (text: string) => text.replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n");

/** Each row as a line with the words of its cells, as a table's row is written in a report. */
const asRows = (text: string) =>
  asLines(text)
    .replace(/"/g, " ")
    .replace(/[,;\t]+/g, " | ");
