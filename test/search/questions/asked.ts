import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A question of a resident or journalist, and what answers it. */
export interface Asked {
  readonly kind: string;
  readonly question: string;
  /** The end of the address of the report that answers it. */
  readonly report: string;
  /** The anchors of the paragraphs that answer it; empty if any paragraph of the report does. */
  readonly paragraphs: readonly string[];
}

/** A search's answer: the reports in order, each with the addresses of the paragraphs shown. */
export type Answers = readonly {
  readonly report: string;
  readonly paragraphs: readonly string[];
}[];

/** The questions of a file in this folder. Throws if a line lacks a part. */
export const askedIn = (name: string): Asked[] =>
  readFileSync(join(import.meta.dirname, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [kind, question, report, paragraphs = ""] = line.split("|").map((part) => part.trim());
      if (!kind || !question || !report) throw new Error(`A question lacks a part: ${line}`);
      return { kind, question, report, paragraphs: paragraphs.split(", ").filter(Boolean) };
    });

/** How good an answer was: the rank of the right report, and whether one of its right paragraphs is shown. */
export interface Mark extends Asked {
  /** From 1; infinite if it is not shown. */
  readonly rank: number;
  readonly isShown: boolean;
}

/** Marks the answers to a question. */
export function markOf(asked: Asked, answers: Answers): Mark {
  const at = answers.findIndex(({ report }) => report.endsWith(`/${asked.report}/`));
  const shown = answers[at]?.paragraphs.slice(0, 3) ?? [];
  const isRight = (address: string) =>
    asked.paragraphs.some((anchor) => address.endsWith(`#${anchor}`));
  return {
    ...asked,
    rank: at === -1 ? Number.POSITIVE_INFINITY : at + 1,
    isShown: asked.paragraphs.length === 0 ? at !== -1 : shown.some(isRight),
  };
}

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
