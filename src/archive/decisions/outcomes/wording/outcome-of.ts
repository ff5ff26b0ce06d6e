import type { Outcome, OutcomeKind } from "../../../../model/report/outcome.ts";

/** An outcome of a kind, with the clause that states it. */
export const outcome = (
  kind: OutcomeKind,
  resolved: string | null = null,
  more: Partial<Outcome> = {},
): Outcome => ({ kind, to: null, resolved, difference: null, ...more });

/** The outcome if no minutes are held. */
export const noMinute = outcome("no minute held");

/** The outcome if nothing is certain. */
export const notClear = outcome("not clear");
