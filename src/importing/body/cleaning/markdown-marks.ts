import { boldOff, boldOn, italicOff, italicOn, type RawLine } from "../../source/raw-report.ts";
import { Changes } from "../../source/repairs.ts";
import type { Cleaned } from "./cleaned.ts";

/**
 * Removes Markdown markup from text that has been through a converter: headings, pairs of asterisks,
 * backslashes before punctuation. An asterisk without a partner is stray and is listed. Text that is not
 * Markdown stays as it is.
 */
export function withoutMarkdownMarks(lines: readonly RawLine[]): Cleaned {
  const changes = new Changes();
  if (!lines.some(({ text }) => isMarkdown(text))) return { lines, changes };
  const unmarked = lines.map((line) => {
    if (/^\s*([-*_] ?){3,}\s*$/.test(line.text)) {
      changes.remove(line.number, line.text.trim(), "a ruled line was left out");
      return { ...line, text: "" };
    }
    const heading = headingMarks.exec(line.text)?.[1]?.length ?? line.heading;
    const blanked = [headings, escapes, bold, italics, strays].reduce(
      (text, blank) => blank(text),
      line.text,
    );
    noteRemovals(line, blanked, changes);
    return { ...line, heading, text: blanked.replace(/[\uFDD4\uFDD5]/g, "").trimEnd() };
  });
  return { lines: unmarked, changes };
}

/** Replaces each removed character, so that positions stay the same after every step. */
const blank = "\uFDD4";
const stray = "\uFDD5";

const isMarkdown = (text: string) => /^#{1,6} \S/.test(text) || /\*\*(?=\S)[^*]*\S\*\*/.test(text);

const headingMarks = /^(#{1,6})(?=\s+\S)/;

const headings = (text: string) =>
  headingMarks.test(text)
    ? text
        .replace(headingMarks, (marks) => blank.repeat(marks.length))
        .replace(/(?<=\s)#+\s*$/, (marks) => blank.repeat(marks.length))
    : text;

const escapes = (text: string) => text.replace(/\\(?=[!-/:-@[-`{-~])/g, blank);

/** An escaped asterisk is a printed one. */
const bold = (text: string) =>
  text.replace(
    /(?<!\uFDD4)\*\*(?=[^\s*])((?:(?!\*\*).)*[^\s\uFDD4])\*\*/g,
    (_, words: string) => boldOn + blank + words + boldOff + blank,
  );

const italics = (text: string) =>
  text.replace(
    /(?<![\p{L}\p{N}*\uFDD4])\*(?=[^\s*])([^*]*[^\s*\uFDD4])\*(?![\p{L}\p{N}*])/gu,
    (_, words: string) => italicOn + words + italicOff,
  );

const strays = (text: string) => text.replace(/(?<!\uFDD4)\*\*/g, stray + blank);

function noteRemovals(line: RawLine, blanked: string, changes: Changes) {
  for (const { index } of blanked.matchAll(/[\uFDD0-\uFDD5]/g)) {
    const note = blanked[index] === stray ? "a stray mark of bold, **, was left out" : undefined;
    changes.removeAt(line.number, index, line.text[index] ?? "", note);
  }
}
