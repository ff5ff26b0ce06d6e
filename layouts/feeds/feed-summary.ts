import { isUnstated } from "../../src/model/council/wards.ts";
import { paperType } from "../../src/model/report/decision-record.ts";
import { isMachineRead, machineReadNote } from "../../src/model/report/machine-read.ts";
import type { Report, WithdrawnNotice } from "../../src/model/report/report.ts";
import { periodLabel, periodMonths } from "../../src/model/time/period.ts";
import { longDate } from "../../src/model/time/plain-date.ts";

/** A report in a few sentences from its header; its corrections come first. */
export function feedSummary(filed: Report | WithdrawnNotice): string {
  const { date, item } = filed;
  const meeting = `${paperType(filed)}, ${longDate(date)}${item === null ? "" : `, item ${item}`}.`;
  if (filed.kind === "withdrawn")
    return `Withdrawn on ${longDate(filed.withdrawn)}. ${sentence(filed.reason)} ${meeting}`;
  const { covers, wards, corrections } = filed;
  return [
    ...[...corrections]
      .reverse()
      .map((each) => `Corrected on ${longDate(each.date)}: ${sentence(each.note)}`),
    meeting,
    ...(isMachineRead(filed) ? [`${machineReadNote}.`] : []),
    ...(covers ? [`Covers ${periodLabel(covers.period)} (${periodMonths(covers.period)}).`] : []),
    ...(isUnstated(wards)
      ? []
      : [
          `Wards: ${wards.kind === "named" ? wards.wards.map(({ printed }) => printed).join("; ") : wards.printed}.`,
        ]),
  ].join(" ");
}

/** The publisher's words may end without a full stop, and another sentence follows. */
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
