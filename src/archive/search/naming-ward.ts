import type { Entry } from "../../model/council/register.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import type { WardNamed } from "../../model/report/report-facts.ts";
import type { Listed } from "../order.ts";

/** A report on every ward whose words name one of them, and the paragraph that does. */
export interface NamesWard {
  readonly report: Report;
  readonly named: WardNamed;
}

/** How many of them a ward's page shows. */
const most = 40;

/** Those of some reports on every ward whose words name this one, in their order. */
export const namingWard = (listed: readonly Listed[], { id }: Entry): NamesWard[] =>
  listed
    .filter(isReport)
    .flatMap((report) => {
      const named = report.facts.wardsNamed.find(({ ward }) => ward === id);
      return named ? [{ report, named }] : [];
    })
    .slice(0, most);
