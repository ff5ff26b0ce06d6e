import { counted } from "../text/counted.ts";
import type { Event } from "./harvested.ts";

/** The result of a harvest. */
export interface HarvestSummary {
  readonly lines: readonly string[];
  /** True if something needs the clerk. */
  readonly isUnfinished: boolean;
}

/** Counts the outcomes of everything, by reason. */
export function harvestSummary(events: readonly Event[]): HarvestSummary {
  const of = <Kind extends Event["kind"]>(kind: Kind) =>
    events.filter((event): event is Extract<Event, { kind: Kind }> => event.kind === kind);
  const reports = of("report");
  const lacking = reports.filter(({ lacks }) => lacks.length > 0);
  const refused = of("refused");
  const waiting = of("waiting");
  const told = of("told");
  const restricted = of("restricted").reduce((sum, { count }) => sum + count, 0);
  const parts = [
    `${counted(reports.length, "report")} imported`,
    `${counted(of("attachment").length, "file")} kept next to them`,
    `${lacking.length} waiting for you`,
    `${refused.length} refused`,
    `${waiting.length} not taken`,
    `${of("unchanged").length} unchanged`,
    `${restricted} restricted and not asked for`,
  ];
  return {
    lines: [
      `${counted(of("meeting").length, "meeting")}: ${parts.join("; ")}`,
      ...byReason(
        "waiting for",
        lacking.flatMap(({ lacks }) => lacks.map((field) => field.replaceAll("_", " "))),
      ),
      ...byReason(
        "kept next to it as",
        of("attachment").flatMap(({ why }) => (why === null ? [] : [why.replace(/:.*/s, "")])),
      ),
      ...byReason(
        "refused as",
        refused.map(({ rule }) => rule),
      ),
      ...byReason(
        "not taken because of",
        waiting.map(({ rule }) => rule),
      ),
      ...byReason(
        "to look at",
        told.map(({ rule }) => rule),
      ),
    ],
    isUnfinished: lacking.length + refused.length + waiting.length + told.length > 0,
  };
}

/** "refused as: exempt 2, scan 1", the most frequent first; nothing if there are none. */
function byReason(what: string, reasons: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  if (sorted.length === 0) return [];
  return [`  ${what}: ${sorted.map(([reason, count]) => `${reason} ${count}`).join(", ")}`];
}
