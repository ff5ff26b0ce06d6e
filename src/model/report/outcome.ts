import type { ComparedWords } from "../../text/likeness/word-difference.ts";

/** What happened to a recommendation, as far as the minutes are certain; in the order in which lists show them. */
export const outcomeKinds = [
  "agreed as asked",
  "agreed with changes",
  "agreed in part",
  "noted",
  "deferred",
  "referred",
  "not agreed",
  "something else",
  "no minute held",
  "not clear",
] as const;

export type OutcomeKind = (typeof outcomeKinds)[number];

export interface Outcome {
  readonly kind: OutcomeKind;
  /** The body or day it was referred or deferred to, as printed; null if none is named. */
  readonly to: string | null;
  /** What was resolved, as printed; null if the minutes say nothing certain. */
  readonly resolved: string | null;
  /** The differences between the words proposed and those agreed; null if they are the same. */
  readonly difference: readonly ComparedWords[] | null;
}

/** The label of each kind for readers. */
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

/** "Referred to Council", "Deferred to 4 March 2025". */
export const outcomeLabel = ({ kind, to }: Pick<Outcome, "kind" | "to">): string =>
  to === null ? outcomeLabels[kind] : `${outcomeLabels[kind]} to ${to}`;

/** An outcome that the publisher states in the report's front matter because the minutes leave it open. */
export interface StatedOutcome {
  /** The recommendation's anchor in the report's page. */
  readonly recommendation: string;
  readonly outcome: Outcome;
}
