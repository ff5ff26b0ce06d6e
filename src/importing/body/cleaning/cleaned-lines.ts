import type { RawLine } from "../../source/raw-report.ts";
import { Changes } from "../../source/repairs.ts";
import type { Cleaned } from "./cleaned.ts";
import { withNumbersAtHeadings } from "./lone-numbers.ts";
import { withoutMarkdownMarks } from "./markdown-marks.ts";
import { withMarkdownTables } from "./markdown-tables.ts";
import { withoutPageFurniture } from "./page-furniture.ts";

const passes = [
  withoutMarkdownMarks,
  withMarkdownTables,
  withoutPageFurniture,
  withNumbersAtHeadings,
];

/** Removes what converters and page layout added to a raw report's lines, before its header is looked for. */
export function cleanedLines(lines: readonly RawLine[]): Cleaned {
  const changes = new Changes();
  const cleaned = passes.reduce((left, pass) => {
    const done = pass(left);
    changes.add(done.changes);
    return done.lines;
  }, lines);
  return { lines: cleaned, changes };
}
