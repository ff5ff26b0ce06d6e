import { extname } from "node:path";
import { type ExemptMark, exemptMarks } from "../../model/council/exempt-marks.ts";
import { Refusal } from "../source/refusal.ts";
import { decodedBytes } from "../source/text-file.ts";
import { officeWords } from "./office-words.ts";
import { pdfWords } from "./pdf-words.ts";
import { runsOfLetters } from "./runs-of-letters.ts";
import type { FileWords } from "./words-read.ts";

/** A mark of exemption in a file, and the part of the file that bears it. */
export interface FileMark extends ExemptMark {
  readonly place: string | null;
}

/**
 * Reads every word of a file that may be published beside a report: what is printed, what runs along
 * its pages, comments, deletions that are tracked, and properties. Never throws for what a file holds.
 */
export async function fileWords(bytes: Uint8Array, name: string): Promise<FileWords> {
  try {
    switch (extname(name).toLowerCase()) {
      case ".pdf":
        return await pdfWords(bytes);
      case ".docx":
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
          unread: "is in an old form of Office, of which words may be missed",
        };
      case ".txt":
      case ".md":
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

/** The marks of exemption in a file’s words, each form once for each part. */
export const marksOfWords = ({ parts }: FileWords): FileMark[] =>
  parts.flatMap(({ place, text }) => {
    const seen = new Set<string>();
    return marksOfText(text)
      .filter(({ sign }) => !seen.has(sign) && seen.add(sign))
      .map((mark) => ({ ...mark, place }));
  });

/** Marks of a text whose lines may be of any length: the search looks at the head of a line alone. */
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

/** A line cut at spaces into pieces that the search takes in; one without spaces is cut anywhere. */
const piecesOf = (line: string): readonly string[] =>
  line.length <= longestLine ? [line] : (line.match(/.{1,2000}(?:\s|$)|.{1,2000}/g) ?? []);

const asLines = (text: string) => text.replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n");

/** Each row as a line of its cells’ words. */
const asRows = (text: string) => asLines(text).replace(/[",;\t]+/g, " ");
