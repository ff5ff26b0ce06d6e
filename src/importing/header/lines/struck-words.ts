import { struckWords } from "../../source/marked-words.ts";
import { plain, type RawLine } from "../../source/raw-report.ts";
import type { Changes } from "../../source/repairs.ts";
import type { HeaderZone } from "./header-zone.ts";

/** Leaves out struck-through words of a header, whose fields have no formatting; each is listed. */
export const withoutStruckWords = (
  lines: readonly RawLine[],
  { start, end }: HeaderZone,
  changes: Changes,
): RawLine[] =>
  lines.map((line, index) => {
    if (index < start || index >= end) return line;
    for (const { 0: struck, index: column } of line.text.matchAll(struckWords)) {
      const note = `“${plain(struck)}”, which is struck out in the header, was left out`;
      changes.removeAt(line.number, column, struck, note);
    }
    return { ...line, text: line.text.replace(struckWords, "") };
  });
