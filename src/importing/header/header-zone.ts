import { opensBody } from "../body/headings.ts";
import { cellsOf } from "../source/cells.ts";
import { isBlank, type RawLine } from "../source/raw-report.ts";
import { isBodyName, isOnlyDate } from "./bodies-and-days.ts";
import { furtherLabels, type HeaderField, labelOf } from "./header-labels.ts";

/** Where a report's header stands among its lines; `end` is the first line of the report's text. */
export interface HeaderZone {
  readonly start: number;
  readonly end: number;
}

/** A header may come after other matter, but not far into a report. */
const linesSearched = 150;
const linesOfHeader = 30;

/** Finds the lines that hold the header: the first labels that stand near each other. */
export function headerZone(lines: readonly RawLine[]): HeaderZone | null {
  const labelled = lines.slice(0, linesSearched).map(fieldsOn);
  for (let start = 0; start < labelled.length; start += 1) {
    if ((labelled[start]?.length ?? 0) === 0) continue;
    const end = bodyStart(lines, start, labelled);
    const near = labelled.slice(start, Math.min(end, start + linesOfHeader)).flat();
    const strong = new Set(near.filter((field) => field !== "other" && field !== "item"));
    const from = titleStart(lines, start);
    const titled = from < start && (strong.has("officer") || strong.has("subject"));
    if (strong.size >= 2 || titled) return { start: from, end };
  }
  return null;
}

/** A body or a day printed under no label above the first label, as the head of a title page has them. */
function titleStart(lines: readonly RawLine[], start: number): number {
  const above = lines.slice(0, start);
  if (above.filter((line) => !isBlank(line)).length > 8) return start;
  const at = above.findIndex(({ text }) =>
    cellsOf(text).some((cell) => isBodyName(cell.text) || isOnlyDate(cell.text)),
  );
  return at === -1 ? start : at;
}

function fieldsOn(line: RawLine): HeaderField[] {
  return cellsOf(line.text).flatMap(({ text }) => {
    const starts = [0, ...furtherLabels(text)];
    return starts.flatMap((start) => labelOf(text.slice(start))?.field ?? []);
  });
}

/** The line at which the report's text starts; a value such as "1. Scheme of 2013" does not start it. */
function bodyStart(
  lines: readonly RawLine[],
  start: number,
  labelled: readonly (readonly HeaderField[])[],
): number {
  let lastLabel = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || isBlank(line)) continue;
    const labels = labelled[index] ?? [];
    if (labels.length > 0) lastLabel = index;
    else if (opensBody(line, lines[index + 1])) return index;
    if (index > lastLabel + linesOfHeader) break;
  }
  return afterValue(lines, lastLabel);
}

/** Where nothing opens the text, it starts after the value of the last label. */
function afterValue(lines: readonly RawLine[], lastLabel: number): number {
  const blank = lines.findIndex((line, index) => index > lastLabel && isBlank(line));
  return blank === -1 ? lines.length : blank;
}
