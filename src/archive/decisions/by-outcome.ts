import type { Entry } from "../../model/council/register.ts";
import { type Outcome, type OutcomeKind, outcomeKinds } from "../../model/report/outcome.ts";
import type { Recommendation } from "../../model/report/recommendation.ts";
import type { Report } from "../../model/report/report.ts";
import type { Decision } from "./decisions.ts";

/** How many of a board's recommendations had the same outcome. */
export interface BoardOutcomeLabel {
  readonly board: Entry;
  readonly kind: OutcomeKind;
  readonly count: number;
}

/** A board's recommendations with the same outcome, newest meeting first. */
export interface BoardOutcome extends BoardOutcomeLabel {
  readonly answered: readonly Answered[];
}

/** A recommendation and its outcome. */
export interface Answered {
  readonly report: Report;
  readonly decision: Decision;
  readonly recommendation: Recommendation;
  readonly outcome: Outcome;
}

export const boardOutcomeLabel = ({ board, kind, count }: BoardOutcome): BoardOutcomeLabel => ({
  board,
  kind,
  count,
});

/**
 * The outcomes of recommendations to each board, in the given order of boards and in the order of kinds.
 * Meetings without minutes are left out.
 */
export function outcomesByBoard(
  boards: readonly Entry[],
  decisions: ReadonlyMap<Report, Decision>,
): readonly BoardOutcome[] {
  const byBoard = new Map<Entry, Answered[]>();
  for (const [report, decision] of decisions) {
    if (!decision.areMinutesHeld && report.outcomes.length === 0) continue;
    const answered = report.facts.recommendations
      .flatMap(({ items }) => items)
      .flatMap((recommendation): Answered[] => {
        const outcome = decision.outcomes.get(recommendation.anchor);
        return outcome ? [{ report, decision, recommendation, outcome }] : [];
      });
    byBoard.set(report.board.entry, [...(byBoard.get(report.board.entry) ?? []), ...answered]);
  }
  return boards.flatMap((board) =>
    outcomeKinds
      .filter((kind) => kind !== "no minute held")
      .map((kind) => {
        const answered = (byBoard.get(board) ?? []).filter(({ outcome }) => outcome.kind === kind);
        return { board, kind, count: answered.length, answered };
      })
      .filter(({ count }) => count > 0),
  );
}
