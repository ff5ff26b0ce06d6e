import { joinsAbove, joinsLeft, type RawLine } from "../../source/raw-report.ts";
import { Changes } from "../../source/repairs.ts";
import type { Cleaned } from "./cleaned.ts";

/** Reads tables already written in Markdown: rows of cells with a rule below the first. */
export function withMarkdownTables(lines: readonly RawLine[]): Cleaned {
  const changes = new Changes();
  const read = [...lines];
  for (let start = 0; start < lines.length; start += 1) {
    if (!isRow(lines[start]) || !isRule(lines[start + 1])) continue;
    let end = start + 2;
    while (isRow(lines[end])) end += 1;
    const region = lines.slice(start, end);
    const rows = region.filter((line) => !isRule(line)).map(cellsBetweenBars);
    for (const line of region) takeMarksOut(line, changes);
    region.forEach((line, place) => {
      read[start + place] = { ...line, text: "", table: place === 0 ? rows : null };
    });
    start = end - 1;
  }
  return { lines: read, changes };
}

const isRow = (line: RawLine | undefined) => /^\s*\|.*\|\s*$/.test(line?.text ?? "");

const isRule = (line: RawLine | undefined) =>
  /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/.test(line?.text ?? "");

const bars = /(?<!\\)\|/;

/** The cells of a row, including those that Markdown marks as joined to a neighbour. */
function cellsBetweenBars({ text }: RawLine): string[] {
  return text
    .trim()
    .slice(1, -1)
    .split(bars)
    .map((cell) => (cell === "" ? joinsLeft : cell.trim() === "^^" ? joinsAbove : cell.trim()));
}

function takeMarksOut(line: RawLine, changes: Changes) {
  if (isRule(line)) return changes.remove(line.number, line.text.trim());
  const times = line.text.split(bars).length - 1;
  for (let time = 0; time < times; time += 1) changes.remove(line.number, "|");
  for (const cell of cellsBetweenBars(line)) {
    if (cell === joinsAbove) changes.remove(line.number, "^^");
  }
}
