import { plain } from "../raw-report.ts";
import { isRaised, type PrintedLine, type PrintedRow, usualSpacing } from "./printed-rows.ts";

/** The superscripts in rows, which include the marks of footnotes. */
export const raisedMarks = (rows: readonly PrintedRow[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap((row) =>
      row.words.slice(1).flatMap((word) => (isRaised(word, row) ? [word.text] : [])),
    ),
  );

/**
 * The index of the first row of footnotes at the bottom of a page: it begins with a figure that is a
 * superscript in the page's text.
 */
export function footnoteStart(rows: readonly PrintedRow[], marks: ReadonlySet<string>): number {
  const spacing = usualSpacing(rows);
  const start = rows.findIndex((row, place) => {
    const above = rows[place - 1];
    const mark = /^(\d{1,2})(?!\d|\.)/.exec(row.words.map(({ text }) => text).join(" "))?.[1];
    const apart = above !== undefined && row.baseline - above.baseline > spacing * 1.2;
    return place > rows.length / 3 && apart && mark !== undefined && marks.has(mark);
  });
  return start === -1 ? rows.length : start;
}

/** True for a page's number, which may come below the footnotes. */
export const isFoot = (text: string): boolean =>
  /^(?:page\b.*|[-–]?\s*\d{1,3}\s*[-–]?)$/i.test(plain(text).trim());

/** The lines of each footnote, joined into one. */
export function joinedNotes(notes: readonly PrintedLine[]): PrintedLine[] {
  const joined: PrintedLine[] = [];
  for (const note of notes) {
    const above = joined.at(-1);
    if (above && !/^\s*[\d⁰¹²³⁴-⁹]/.test(plain(note.text))) {
      joined[joined.length - 1] = { ...above, text: `${above.text} ${note.text.trim()}` };
    } else joined.push({ ...note, text: note.text.trim() });
  }
  return joined;
}
