import { bareNumber, nextBareNumber } from "../../model/report/bare-number.ts";
import { isMeasure } from "../../model/report/numbering.ts";
import { bulletOf, wholeNumber } from "./line-head.ts";
import { isSameSize, opens, type SeenLine } from "./seen-lines.ts";
import { sharesGap } from "./tables/gaps.ts";

interface Candidate {
  readonly seen: SeenLine;
  readonly value: number;
  readonly dotted: boolean;
  readonly opens: boolean;
}

interface Run {
  readonly score: number;
  readonly last: Candidate;
  readonly before: Run | null;
}

/** Numbers get narrower columns as they grow: "9.", "10.", "100." end in one column. */
const tolerance = 3;

/**
 * The lines whose whole numbers run straight through a report, "1." to "393.", by their place. Of all
 * runs that begin with 1 it is the longest whose numbers follow one another, stand in one column
 * and are printed alike; so a list within a paragraph, a house number or a wrapped line is left out.
 */
export function straightNumbers(
  lines: readonly SeenLine[],
  withoutDots: boolean,
): ReadonlySet<number> {
  let left = candidates(lines, withoutDots);
  let run = longestRun(left);
  while (run.length > 0 && isWithin(run, left)) {
    const list = new Set(run);
    left = left.filter((candidate) => !list.has(candidate));
    run = longestRun(left);
  }
  return new Set(run.map(({ seen }) => seen.index));
}

function longestRun(all: readonly Candidate[]): Candidate[] {
  const runs = new Map<number, Run[]>();
  let best: Run | null = null;
  for (const candidate of all) {
    let run: Run | null =
      candidate.value === 1 ? { score: 1, last: candidate, before: null } : null;
    for (const before of [1, 2, 3, 0].flatMap((step) => runs.get(candidate.value - step) ?? [])) {
      const won = gain(before.last, candidate);
      const score = before.score + won;
      if (won > 0 && score > (run?.score ?? 0)) run = { score, last: candidate, before };
    }
    if (!run) continue;
    runs.set(candidate.value, [...(runs.get(candidate.value) ?? []), run]);
    if (best === null || run.score > best.score) best = run;
  }
  const found: Candidate[] = [];
  for (let run = best; run; run = run.before) found.unshift(run.last);
  return found;
}

/** What a number adds to a run; nothing where it cannot go on with it. */
function gain(last: Candidate, next: Candidate): number {
  if (!isSameSize(last.seen, next.seen) || last.dotted !== next.dotted) return 0;
  const step = next.value - last.value;
  if (isAligned(last, next)) return [0.05, 1, 0.3, 0.3][step] ?? 0;
  return step === 1 && next.opens ? 0.4 : 0;
}

const isAligned = (one: Candidate, other: Candidate) =>
  Math.abs(one.seen.column - other.seen.column) <= tolerance;

/** True for a run set in between two numbers that follow one another further left: a list in a paragraph. */
function isWithin(run: readonly Candidate[], all: readonly Candidate[]): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return false;
  const outer = all.filter(({ seen }) => seen.column < first.seen.column - tolerance);
  const before = outer.findLast(({ seen }) => seen.index < first.seen.index);
  const after = outer.find(({ seen }) => seen.index > last.seen.index);
  return before !== undefined && after !== undefined && gain(before, after) >= 1;
}

function candidates(lines: readonly SeenLine[], withoutDots: boolean): Candidate[] {
  return lines.flatMap((seen, place) => {
    const { line } = seen;
    if (line.table || line.asPrinted || line.heading > 0 || sharesGap(lines, place)) return [];
    const bullet = bulletOf(line.text);
    const number = wholeNumber(bullet?.rest ?? seen.words);
    if (!number || isMeasure(number.rest)) return [];
    const dotted = number.number.endsWith(".");
    if (!dotted && !(withoutDots && isBare(number.number, number.rest))) return [];
    const value = Number.parseInt(number.number, 10);
    return { seen, value, dotted, opens: opens(seen) || bullet !== null };
  });
}

/** Without a dot a number must open a sentence, a list or figures, or stand alone on its line. */
const isBare = (number: string, rest: string) =>
  bareNumber(`${number} ${rest}`) !== null ||
  nextBareNumber(`${number} ${rest}`.trim(), Number(number) - 1) !== null;
