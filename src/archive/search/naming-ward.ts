import type { Entry } from "../../model/council/register.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import type { WardNamed } from "../../model/report/report-facts.ts";
import { memoisedFor } from "../../text/memoised.ts";
import type { Listed } from "../order.ts";

/** A report on every ward whose words name one of them, and the paragraph that does. */
export interface NamesWard {
  readonly report: Report;
  readonly named: WardNamed;
}

/** How many of them a ward's page shows. */
const most = 40;

/** Those of some reports on every ward whose words name this one, in their order. */
export const namingWard = (listed: readonly Listed[], { id }: Entry): readonly NamesWard[] =>
  byWard(listed).get(id) ?? [];

const byWard = memoisedFor((listed: readonly Listed[]) => {
  const wards = new Map<string, NamesWard[]>();
  for (const report of listed.filter(isReport)) {
    for (const named of report.facts.wardsNamed) {
      const held = wards.get(named.ward) ?? [];
      wards.set(named.ward, held);
      if (held.length < most) held.push({ report, named });
    }
  }
  return wards;
});
