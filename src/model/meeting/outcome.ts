import type { Words } from "../../text/word-difference.ts";

/** What became of a recommendation, as far as the minutes say it for certain. */
export type OutcomeKind =
  | "agreed as asked"
  | "agreed with changes"
  | "agreed in part"
  | "noted"
  | "deferred"
  | "referred"
  | "not agreed"
  | "something else"
  | "no minute held"
  | "not clear";

export interface Outcome {
  readonly kind: OutcomeKind;
  /** The body or day to which it was referred or deferred, as printed; null where none is named. */
  readonly to: string | null;
  /** What was resolved, as printed; null where the minutes say nothing of it for certain. */
  readonly resolved: string | null;
  /** The words that were asked for against those that were agreed; null where they are the same. */
  readonly difference: readonly Words[] | null;
}

/** Every kind with the words by which readers know it, in the order of lists. */
export const outcomeLabels: Readonly<Record<OutcomeKind, string>> = {
  "agreed as asked": "Agreed as asked",
  "agreed with changes": "Agreed with changes",
  "agreed in part": "Agreed in part",
  noted: "Noted",
  deferred: "Deferred",
  referred: "Referred",
  "not agreed": "Not agreed",
  "something else": "Something else was resolved",
  "no minute held": "No minute held",
  "not clear": "Not clear from the minutes",
};

export const outcomeKinds = Object.keys(outcomeLabels) as readonly OutcomeKind[];

/** "Referred to Council", "Deferred to 4 March 2025". */
export const outcomeLabel = ({ kind, to }: Pick<Outcome, "kind" | "to">): string =>
  to === null ? outcomeLabels[kind] : `${outcomeLabels[kind]} to ${to}`;
