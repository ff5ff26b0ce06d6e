import { isBlank, plain, type RawLine } from "../../source/raw-report.ts";
import { Changes } from "../../source/repairs.ts";
import { isCapitals, isKnownHeading } from "../headings.ts";
import type { Cleaned } from "./cleaned.ts";

/**
 * Moves a section's number from a line of its own to its heading. In text extracted column by column, "1.0"
 * and "1.1" come first, and then the heading and the paragraph.
 */
export function withNumbersAtHeadings(lines: readonly RawLine[]): Cleaned {
  const changes = new Changes();
  const moved = [...lines];
  const printed = lines.flatMap((line, index) => (isBlank(line) ? [] : [index]));
  const words = (index: number | undefined) => plain(moved[index ?? -1]?.text ?? "").trim();
  const isHeading = (index: number | undefined) =>
    isKnownHeading(words(index)) || isCapitals(words(index));
  const put = (index: number, text: string) => {
    const line = moved[index];
    if (line) moved[index] = { ...line, text };
  };
  printed.forEach((at, place) => {
    const number = words(at);
    if (!/^\d{1,2}(?:\.0)?\.?$/.test(number) || !number.includes(".")) return;
    const [next, after] = [printed[place + 1], printed[place + 2]];
    if (next === undefined) return;
    const from = lines[at]?.number ?? 0;
    if (isHeading(next)) {
      put(at, `${number} ${words(next)}`);
      put(next, "");
      changes.repair(from, `the number ${number} was on a line of its own`);
      return;
    }
    const section = Number.parseInt(number, 10);
    if (words(next) !== `${section}.1` || after === undefined || !isHeading(after)) return;
    put(at, `${number} ${words(after)}`);
    put(after, words(next));
    put(next, "");
    const note = `the numbers ${number} and ${section}.1 were before the heading and the paragraph`;
    changes.reorder(from, lines[after]?.number ?? from, note);
  });
  return { lines: moved, changes };
}
