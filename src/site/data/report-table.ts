import { fileAddress, reportAddress } from "../../model/addresses/addresses.ts";
import type { Named } from "../../model/council/register.ts";
import type { Filed, Report } from "../../model/report/report.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { firstDayOf, lastDayOf } from "../../model/time/quarter.ts";
import { always, type ColumnOf, column, coversCode, coversWords, ofBoard } from "./columns.ts";
import type { TableOf } from "./table.ts";

/** What stands at a report's address, with what the archive knows of it beside. */
export interface ReportRow {
  readonly filed: Filed;
  readonly series: { readonly id: string; readonly title: string } | null;
  /** The day on which it was first public; null for a notice. */
  readonly published: PlainDate | null;
}

/** A value that only a report has; a notice in its place has none. */
const only =
  <Value>(value: (report: Report) => Value) =>
  ({ filed }: ReportRow): Value | null =>
    filed.kind === "report" ? value(filed) : null;

const ids = (named: readonly Named[]) => named.map(({ entry }) => entry.id);
const printed = (named: readonly Named[]) => named.map((each) => each.printed);

const columns: readonly ColumnOf<ReportRow>[] = [
  column(
    "address",
    "address",
    "The report’s page. Its Markdown, its text and its JSON are at report.md, report.txt and report.json beneath it",
    ({ filed }, absolute) => absolute(reportAddress(filed)),
    always,
  ),
  column(
    "kind",
    "text",
    "What stands there: the report, or a notice that it is exempt or was withdrawn",
    ({ filed }) => filed.kind,
    { required: true, choices: ["report", "exempt", "withdrawn"] },
  ),
  column(
    "subject",
    "text",
    "The title as printed; empty where an exempt report’s title is withheld",
    ({ filed }) => filed.subject,
  ),
  ...ofBoard(({ filed }: ReportRow) => filed),
  column("item", "text", "The number of the agenda item, as printed", ({ filed }) => filed.item),
  column("covers", "text", coversWords(), only(coversCode)),
  column(
    "covers_from",
    "date",
    "The first day that it covers",
    only(({ covers }) => (covers ? firstDayOf(covers.period.first) : null)),
  ),
  column(
    "covers_until",
    "date",
    "The last day that it covers",
    only(({ covers }) => (covers ? lastDayOf(covers.period.last) : null)),
  ),
  column(
    "covers_stated_in",
    "text",
    "Where the period is stated; “front matter” is the archive’s own record",
    only(({ covers }) => covers?.statedIn ?? null),
    { choices: ["front matter", "subject", "purpose paragraph"] },
  ),
  column(
    "every_ward",
    "yes or no",
    "Whether every ward is concerned",
    only(({ wards }) => wards.kind === "boroughwide"),
  ),
  column(
    "wards",
    "list of texts",
    "The ids of the wards that it names",
    only(({ wards }) => (wards.kind === "named" ? ids(wards.wards) : [])),
  ),
  column(
    "ward_names",
    "list of texts",
    "Wards as printed; what stands for every ward as well",
    only(({ wards }) => (wards.kind === "named" ? printed(wards.wards) : [wards.printed])),
  ),
  column(
    "officers",
    "list of texts",
    "The ids of the reporting officers’ posts",
    only(({ officers }) => ids(officers)),
  ),
  column(
    "officer_names",
    "list of texts",
    "The posts as printed",
    only(({ officers }) => printed(officers)),
  ),
  column(
    "portfolios",
    "list of texts",
    "The ids of the portfolios",
    only(({ portfolios }) => ids(portfolios)),
  ),
  column(
    "portfolio_names",
    "list of texts",
    "The portfolios as printed",
    only(({ portfolios }) => printed(portfolios)),
  ),
  column(
    "series",
    "text",
    "The id of the series that it is an issue of",
    ({ series }) => series?.id ?? null,
  ),
  column(
    "series_title",
    "text",
    "The title that the issues of the series share",
    ({ series }) => series?.title ?? null,
  ),
  column(
    "attachments",
    "list of addresses",
    "The files that are published with it",
    ({ filed }, absolute) =>
      filed.kind === "report"
        ? filed.attachments.map((attachment) => absolute(fileAddress(filed, attachment)))
        : null,
  ),
  column(
    "attachment_titles",
    "list of texts",
    "Their titles, in the same order",
    only(({ attachments }) => attachments.map(({ title }) => title)),
  ),
  column(
    "published",
    "date",
    "The day on which it was first public, as far as is known: the meeting’s or an earlier one on which it was published here, or the day on which an embargo ended",
    ({ published }) => published,
  ),
  column(
    "corrected",
    "date",
    "The day of its last correction",
    only(
      ({ corrections }) =>
        corrections
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? null,
    ),
  ),
  column(
    "exempt_paragraphs",
    "list of texts",
    "The paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972 under which an exempt report is withheld",
    ({ filed }) => (filed.kind === "exempt" ? filed.paragraphs.map(String) : null),
  ),
  column("withdrawn", "date", "The day on which it was withdrawn", ({ filed }) =>
    filed.kind === "withdrawn" ? filed.withdrawn : null,
  ),
  column("withdrawn_reason", "text", "Why it was withdrawn", ({ filed }) =>
    filed.kind === "withdrawn" ? filed.reason : null,
  ),
  column("replaced_by", "address", "The report that took its place", ({ filed }, absolute) =>
    filed.kind === "withdrawn" && filed.replacedBy !== null ? absolute(filed.replacedBy) : null,
  ),
];

/** Every report, and every notice in the place of one. */
export const reportTable: TableOf<ReportRow> = {
  name: "reports",
  title: "Reports",
  description:
    "A row for each report, and for each notice that stands in the place of one that is exempt or was withdrawn.",
  key: ["address"],
  columns,
};
