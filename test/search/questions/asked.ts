import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A question of a resident or journalist, and what answers it. */
export interface Asked {
  readonly kind: string;
  readonly question: string;
  /** The reports or minutes that answer it, any of which will do. */
  readonly answers: readonly RightAnswer[];
}

interface RightAnswer {
  /** The end of its address. */
  readonly report: string;
  /** The anchors of the paragraphs that answer the question; empty if any paragraph of the report does. */
  readonly paragraphs: readonly string[];
}

/** A search's answer: the reports in order, each with the addresses of the paragraphs shown. */
export type Answers = readonly {
  readonly report: string;
  readonly paragraphs: readonly string[];
}[];

/** The questions of a file, which may be in this folder. Throws if a line lacks a part. */
export const askedIn = (file: string): Asked[] =>
  readFileSync(resolve(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [kind, question, ...given] = line.split("|").map((part) => part.trim());
      const answers = given.flatMap((report, at) =>
        at % 2 === 0 ? [{ report, paragraphs: anchorsIn(given[at + 1]) }] : [],
      );
      if (!kind || !question || answers.length === 0 || answers.some(({ report }) => !report))
        throw new Error(`A question lacks a part: ${line}`);
      return { kind, question, answers };
    });

const anchorsIn = (list = "") => list.split(/, ?/).filter(Boolean);

/** How good an answer was: the rank of the right report, and whether one of its right paragraphs is shown. */
export interface Mark extends Asked {
  /** From 1; infinite if it is not shown. */
  readonly rank: number;
  readonly isShown: boolean;
}

/** Marks the answers to a question. */
export function markOf(asked: Asked, given: Answers): Mark {
  const rights = asked.answers.map(({ report, paragraphs }) => {
    const at = given.findIndex((answer) => pathOf(answer.report).endsWith(`/${report}/`));
    const shown = given[at]?.paragraphs.slice(0, 3) ?? [];
    const isRight = (address: string) =>
      paragraphs.some((anchor) => isWithin(address.split("#")[1] ?? "", anchor));
    return {
      rank: at === -1 ? Number.POSITIVE_INFINITY : at + 1,
      isShown: paragraphs.length === 0 ? at !== -1 : shown.some(isRight),
    };
  });
  return {
    ...asked,
    rank: Math.min(...rights.map(({ rank }) => rank)),
    isShown: rights.some(({ isShown }) => isShown),
  };
}

/** True for an anchor itself, and for what follows in its paragraph or its minute: "3.6-2" in "3.6". */
function isWithin(place: string, anchor: string): boolean {
  const [, letters = "", digits = ""] = /^minute-([a-z]*)(\d+)$/.exec(anchor) ?? [];
  const minute = letters === "" ? digits : `${letters}-${digits}`;
  return (
    place === anchor ||
    (/^\d/.test(anchor) &&
      /^\d+$/.test(place.slice(anchor.length + 1)) &&
      place.startsWith(`${anchor}-`)) ||
    (minute !== "" && place.startsWith(`${minute}-`))
  );
}

const pathOf = (address: string) => new URL(address, "http://archive/").pathname;

/** The share of questions answered by the first report, by one of five, and by a paragraph shown. */
export interface Shares {
  readonly count: number;
  readonly first: number;
  readonly five: number;
  readonly paragraph: number;
}

/** The shares by kind of question, and of all of them under "all". */
export function sharesOf(marks: readonly Mark[]): Map<string, Shares> {
  const kinds = [...new Set(marks.map(({ kind }) => kind))];
  const of = (some: readonly Mark[]): Shares => {
    const share = (isSo: (mark: Mark) => boolean) => some.filter(isSo).length / some.length;
    return {
      count: some.length,
      first: share(({ rank }) => rank === 1),
      five: share(({ rank }) => rank <= 5),
      paragraph: share(({ isShown }) => isShown),
    };
  };
  return new Map([
    ...kinds.map((kind) => [kind, of(marks.filter((mark) => mark.kind === kind))] as const),
    ["all", of(marks)],
  ]);
}
