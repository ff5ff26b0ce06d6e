import { bareNumber } from "../../model/report/bare-number.ts";
import { isMeasure } from "../../model/report/numbering.ts";
import { bulletOf, wholeNumber } from "./line-head.ts";
import { opens, type SeenLine } from "./seen-lines.ts";
import { sharesGap } from "./tables/gaps.ts";

interface Candidate {
  readonly index: number;
  readonly value: number;
  readonly dotted: boolean;
  readonly column: number;
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
  const runs = new Map<number, Run[]>();
  let best: Run | null = null;
  for (const candidate of candidates(lines, withoutDots)) {
    const before = [1, 2, 3, 0]
      .flatMap((step) => runs.get(candidate.value - step) ?? [])
      .map((run) => ({ run, gain: gain(run.last, candidate) }))
      .filter(({ gain: won }) => won > 0)
      .reduce<{ run: Run; gain: number } | null>(
        (most, one) =>
          most === null || one.run.score + one.gain > most.run.score + most.gain ? one : most,
        null,
      );
    if (before === null && candidate.value !== 1) continue;
    const run: Run = {
      score: (before?.run.score ?? 0) + (before?.gain ?? 1),
      last: candidate,
      before: before?.run ?? null,
    };
    runs.set(candidate.value, [...(runs.get(candidate.value) ?? []), run]);
    if (best === null || run.score > best.score) best = run;
  }
  const found = new Set<number>();
  for (let run = best; run; run = run.before) found.add(run.last.index);
  return found;
}

/** What a number adds to a run; nothing where it cannot go on with it. */
function gain(last: Candidate, next: Candidate): number {
  const aligned = Math.abs(next.column - last.column) <= tolerance;
  if (last.dotted !== next.dotted || !(aligned || next.opens)) return 0;
  const step = next.value - last.value;
  return (step === 1 ? 1 : 0.3) - (aligned ? 0 : 0.25);
}

function candidates(lines: readonly SeenLine[], withoutDots: boolean): Candidate[] {
  return lines.flatMap((seen, place) => {
    const { line, index } = seen;
    if (line.table || line.asPrinted || line.heading > 0 || sharesGap(lines, place)) return [];
    const bullet = bulletOf(line.text);
    const number = wholeNumber(bullet?.rest ?? seen.words);
    if (!number || isMeasure(number.rest)) return [];
    const dotted = number.number.endsWith(".");
    if (!dotted && !(withoutDots && isBare(number.number, number.rest))) return [];
    const value = Number.parseInt(number.number, 10);
    return { index, value, dotted, column: seen.column, opens: opens(seen) || bullet !== null };
  });
}

/** Without a dot a number must open a sentence, a list or figures, or stand alone on its line. */
const isBare = (number: string, rest: string) =>
  rest === "" || bulletOf(rest) !== null || bareNumber(`${number} ${rest}`) !== null;
