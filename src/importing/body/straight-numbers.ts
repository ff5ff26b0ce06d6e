import { bareNumber, nextBareNumber } from "../../model/report/body/bare-number.ts";
import { isMeasure } from "../../model/report/body/numbering.ts";
import { markBefore, wholeNumber } from "./line-head.ts";
import { isSameSize, opens, type SeenLine } from "./seen-lines.ts";
import { sharesGap } from "./tables/gaps.ts";

interface Candidate {
  readonly seen: SeenLine;
  readonly value: number;
  readonly dotted: boolean;
  readonly opens: boolean;
}

interface NumberRun {
  readonly score: number;
  readonly last: Candidate;
  readonly before: NumberRun | null;
}

/** Columns of numbers shift as the numbers grow: "9.", "10." and "100." end in one column. */
const tolerance = 3;

/**
 * The indices of the lines whose whole numbers run straight through a report, "1." to "393.". Of all
 * sequences that begin with 1, it is the longest whose numbers follow one another, are in one column and
 * look alike. This leaves out lists within a paragraph, house numbers and wrapped lines.
 */
export function straightNumbers(
  lines: readonly SeenLine[],
  withoutDots: boolean,
): ReadonlySet<number> {
  let left = candidates(lines, withoutDots);
  for (;;) {
    const run = longestRun(left);
    const around = numbersAround(run, left);
    if (!around) return new Set(run.map(({ seen }) => seen.index));
    const [{ seen: before }, { seen: after }] = around;
    left = left.filter(
      ({ seen: { index, column } }) =>
        index <= before.index || index >= after.index || column <= before.column + tolerance,
    );
  }
}

function longestRun(all: readonly Candidate[]): Candidate[] {
  const runs = new Map<number, Map<string, NumberRun>>();
  let best: NumberRun | null = null;
  for (const candidate of all) {
    const { value, seen, dotted } = candidate;
    let run: NumberRun | null = value === 1 ? { score: 1, last: candidate, before: null } : null;
    for (const step of [1, 2, 3, 0]) {
      for (const before of runs.get(value - step)?.values() ?? []) {
        const won = gain(before.last, candidate);
        const score = before.score + won;
        if (won > 0 && score > (run?.score ?? 0)) run = { score, last: candidate, before };
      }
    }
    if (!run) continue;
    // Of sequences with the same end, only the best can become the longest.
    const alike = `${dotted} ${seen.column} ${seen.line.print?.size ?? ""}`;
    const ended = runs.get(value) ?? new Map<string, NumberRun>();
    if (run.score > (ended.get(alike)?.score ?? 0)) runs.set(value, ended.set(alike, run));
    if (best === null || run.score > best.score) best = run;
  }
  const found: Candidate[] = [];
  for (let run = best; run; run = run.before) found.push(run.last);
  return found.reverse();
}

/** What a number adds to the length of a sequence; zero if it cannot continue it. */
function gain(last: Candidate, next: Candidate): number {
  if (!isSameSize(last.seen, next.seen) || last.dotted !== next.dotted) return 0;
  const step = next.value - last.value;
  if (isAligned(last, next)) return [0.05, 1, 0.3, 0.3][step] ?? 0;
  return step === 1 && next.opens ? 0.4 : 0;
}

const isAligned = (one: Candidate, other: Candidate) =>
  Math.abs(one.seen.column - other.seen.column) <= tolerance;

/**
 * The two consecutive numbers further left, one before and one after a sequence, which show that it is a
 * list within the first one's paragraph. Null if it is not one.
 */
function numbersAround(
  run: readonly Candidate[],
  all: readonly Candidate[],
): readonly [Candidate, Candidate] | null {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return null;
  const outer = all.filter(({ seen }) => seen.column < first.seen.column - tolerance);
  const before = outer.findLast(({ seen }) => seen.index < first.seen.index);
  const after = outer.find(({ seen }) => seen.index > last.seen.index);
  return before && after && gain(before, after) >= 1 ? [before, after] : null;
}

function candidates(lines: readonly SeenLine[], withoutDots: boolean): Candidate[] {
  return lines.flatMap((seen, place) => {
    const { line } = seen;
    if (line.table || line.asPrinted || line.heading > 0 || sharesGap(lines, place)) return [];
    const bullet = markBefore(line.text);
    const number = wholeNumber(bullet?.rest ?? seen.words);
    if (!number || isMeasure(number.rest)) return [];
    const dotted = number.number.endsWith(".");
    if (!dotted && !(withoutDots && isBare(number.number, number.rest))) return [];
    const value = Number.parseInt(number.number, 10);
    return { seen, value, dotted, opens: opens(seen) || bullet !== null };
  });
}

/** A number without a dot must be followed by a sentence, a list or figures, or stand alone on its line. */
const isBare = (number: string, rest: string) =>
  bareNumber(`${number} ${rest}`) !== null ||
  nextBareNumber(`${number} ${rest}`.trim(), Number(number) - 1) !== null;
