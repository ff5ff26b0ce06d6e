import type { Outcome, OutcomeKind } from "../../model/report/outcome.ts";

/** An outcome of a kind, with the clause that says it. */
export const outcome = (
  kind: OutcomeKind,
  resolved: string | null = null,
  more: Partial<Outcome> = {},
): Outcome => ({ kind, to: null, resolved, difference: null, ...more });

/** What nothing is known of, because no minutes are held. */
export const noMinute = outcome("no minute held");

/** What nothing certain is known of. */
export const notClear = outcome("not clear");
