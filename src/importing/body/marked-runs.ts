import { webAddress } from "../../text/web-address.ts";
import {
  boldOff,
  boldOn,
  italicOff,
  italicOn,
  joinsAbove,
  joinsLeft,
  linkOff,
  linkOn,
  linkTo,
  loweredOff,
  loweredOn,
  raisedOff,
  raisedOn,
  struckOff,
  struckOn,
} from "../source/raw-report.ts";

/** Consecutive words with the same formatting. */
export interface MarkedRun {
  readonly text: string;
  readonly marks: Marks;
}

/** The formatting of words. */
export interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly script: "raised" | "lowered" | null;
  /** A web address; null if the words are not a link. */
  readonly href: string | null;
}

const unmarked: Marks = { bold: false, italic: false, struck: false, script: null, href: null };

/**
 * A line of a raw report as runs of words, without space around them or formatting on that space. A link
 * whose address is not on the web is dropped; its words stay.
 */
export function markedRuns(text: string): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let marks = unmarked;
  for (const piece of text.split(pieces)) {
    const change = changes.get(piece) ?? (piece.startsWith(linkOn) ? linked(piece) : undefined);
    if (change) marks = { ...marks, ...change };
    else for (const part of piece.split(/(\s+)/)) runs.push({ text: part, marks });
  }
  const [first, last] = [runs.findIndex(hasWords), runs.findLastIndex(hasWords)];
  return joinedRuns(
    spaced(runs.slice(Math.max(0, first), last + 1).filter((run) => run.text !== "")),
  );
}

const hasWords = ({ text }: MarkedRun) => text.trim() !== "";

const pieces = /(\uFDDC[^\uFDDD]*\uFDDD|[\uFDD0-\uFDEF])/;

const changes: ReadonlyMap<string, Partial<Marks>> = new Map<string, Partial<Marks>>([
  [boldOn, { bold: true }],
  [boldOff, { bold: false }],
  [italicOn, { italic: true }],
  [italicOff, { italic: false }],
  [struckOn, { struck: true }],
  [struckOff, { struck: false }],
  [raisedOn, { script: "raised" }],
  [raisedOff, { script: null }],
  [loweredOn, { script: "lowered" }],
  [loweredOff, { script: null }],
  [linkOff, { href: null }],
  [joinsLeft, {}],
  [joinsAbove, {}],
]);

const linked = (piece: string): Partial<Marks> => ({
  href: webAddress(piece.slice(linkOn.length, -linkTo.length)),
});

/** A space has the formatting shared by the words on both sides; it is never superscript or subscript. */
const spaced = (runs: readonly MarkedRun[]): MarkedRun[] =>
  runs.map((run, at) => {
    if (hasWords(run)) return run;
    const [before, after] = [runs[at - 1]?.marks ?? unmarked, runs[at + 1]?.marks ?? unmarked];
    const marks = {
      bold: before.bold && after.bold,
      italic: before.italic && after.italic,
      struck: before.struck && after.struck,
      script: null,
      href: before.href === after.href ? before.href : null,
    };
    return { ...run, marks };
  });

/** Joins neighbours with the same formatting. */
export function joinedRuns(runs: readonly MarkedRun[]): MarkedRun[] {
  const joined: MarkedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && areSame(last.marks, run.marks)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

const areSame = (one: Marks, other: Marks) =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.struck === other.struck &&
  one.script === other.script &&
  one.href === other.href;
