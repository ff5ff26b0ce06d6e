import type { Column } from "../../../formats/data-table.ts";
import { fileAddress, reportAddress } from "../../../model/addresses/addresses.ts";
import type { Named } from "../../../model/council/register.ts";
import type { Field, StatedKind } from "../../../model/fields/field.ts";
import { fields, type OwnColumn } from "../../../model/fields/fields.ts";
import type { Filed, Report } from "../../../model/report/report.ts";
import type { PlainDate } from "../../../model/time/plain-date.ts";
import { firstDayOf, lastDayOf } from "../../../model/time/quarter.ts";
import { always, boardColumns, type ColumnOf, column, coversCode } from "../columns.ts";
import type { TableOf } from "../table.ts";

/** What is published at a report's address, and what the archive knows about it. */
export interface ReportRow {
  readonly filed: Filed;
  readonly series: { readonly id: string; readonly title: string } | null;
  /** The day on which it was first public; null for a notice. */
  readonly published: PlainDate | null;
}

/** A value that only a report has; a notice has none. */
const only =
  <Value>(value: (report: Report) => Value) =>
  ({ filed }: ReportRow): Value | null =>
    filed.kind === "report" ? value(filed) : null;

const ids = (named: readonly Named[]) => named.map(({ entry }) => entry.id);
const printed = (named: readonly Named[]) => named.map((each) => each.printed);

type Valued = Omit<ColumnOf<ReportRow>, "name" | "description">;

/** A column whose name and description are in the table of fields. */
const valued = (
  type: Column["type"],
  value: ColumnOf<ReportRow>["value"],
  further?: Partial<Column>,
): Valued => column("", type, "", value, further);

/** The values of the columns whose fields have code of their own. */
const ownColumns: Readonly<Record<OwnColumn, Valued>> = {
  subject: valued("text", ({ filed }) => filed.subject),
  ...boardColumns(({ filed }: ReportRow) => filed),
  item: valued("text", ({ filed }) => filed.item),
  covers: valued("text", only(coversCode)),
  covers_from: valued(
    "date",
    only(({ covers }) => (covers ? firstDayOf(covers.period.first) : null)),
  ),
  covers_until: valued(
    "date",
    only(({ covers }) => (covers ? lastDayOf(covers.period.last) : null)),
  ),
  covers_stated_in: valued(
    "text",
    only(({ covers }) => covers?.statedIn ?? null),
    { choices: ["front matter", "subject", "purpose paragraph"] },
  ),
  every_ward: valued(
    "yes or no",
    only(({ wards }) => wards.kind === "boroughwide"),
  ),
  wards: valued(
    "list of texts",
    only(({ wards }) => (wards.kind === "named" ? ids(wards.wards) : [])),
  ),
  ward_names: valued(
    "list of texts",
    only(({ wards }) => (wards.kind === "named" ? printed(wards.wards) : [wards.printed])),
  ),
  officers: valued(
    "list of texts",
    only(({ officers }) => ids(officers)),
  ),
  officer_names: valued(
    "list of texts",
    only(({ officers }) => printed(officers)),
  ),
  portfolios: valued(
    "list of texts",
    only(({ portfolios }) => ids(portfolios)),
  ),
  portfolio_names: valued(
    "list of texts",
    only(({ portfolios }) => printed(portfolios)),
  ),
  series: valued("text", ({ series }) => series?.id ?? null),
  series_title: valued("text", ({ series }) => series?.title ?? null),
  attachments: valued("list of addresses", ({ filed }, absolute) =>
    filed.kind === "report"
      ? filed.attachments.map((attachment) => absolute(fileAddress(filed, attachment)))
      : null,
  ),
  attachment_titles: valued(
    "list of texts",
    only(({ attachments }) => attachments.map(({ title }) => title)),
  ),
  published: valued("date", ({ published }) => published),
  corrected: valued(
    "date",
    only(
      ({ corrections }) =>
        corrections
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? null,
    ),
  ),
  exempt_paragraphs: valued("list of texts", ({ filed }) =>
    filed.kind === "exempt" ? filed.paragraphs.map(String) : null,
  ),
  withdrawn: valued("date", ({ filed }) => (filed.kind === "withdrawn" ? filed.withdrawn : null)),
  withdrawn_reason: valued("text", ({ filed }) =>
    filed.kind === "withdrawn" ? filed.reason : null,
  ),
  replaced_by: valued("address", ({ filed }, absolute) =>
    filed.kind === "withdrawn" && filed.replacedBy !== null ? absolute(filed.replacedBy) : null,
  ),
};

/** The columns that a field adds to the table. */
export function columnsOf(name: string, { stated, columns = {} }: Field): ColumnOf<ReportRow>[] {
  return Object.entries(columns).map(([of, description]) => {
    const given = stated
      ? valued(
          statedTypes[stated],
          only((report) => report.stated[name] ?? null),
        )
      : ownColumns[of as OwnColumn];
    return { ...given, name: of, description };
  });
}

const statedTypes: Readonly<Record<StatedKind, Column["type"]>> = {
  text: "text",
  "yes or no": "yes or no",
  day: "date",
};

const columns: readonly ColumnOf<ReportRow>[] = [
  column(
    "address",
    "address",
    "The report’s page. Its JSON is at report.json beneath it, and its Markdown and its text at report.md and report.txt where the archive publishes them",
    ({ filed }, absolute) => absolute(reportAddress(filed)),
    always,
  ),
  column(
    "kind",
    "text",
    "What is there: the report, or a notice that it is exempt or was withdrawn",
    ({ filed }) => filed.kind,
    { required: true, choices: ["report", "exempt", "withdrawn"] },
  ),
  ...Object.entries<Field>(fields).flatMap(([name, field]) => columnsOf(name, field)),
  // After the others, so that none of them moves.
  column(
    "also_to",
    "list of texts",
    "The ids of the other boards to which a joint report is made, apart from that of its address",
    ({ filed }) => ids(filed.alsoTo),
  ),
];

/** Every report, and every notice that replaces one. */
export const reportTable: TableOf<ReportRow> = {
  name: "reports",
  title: "Reports",
  description:
    "A row for each report, and for each notice in place of one that is exempt or was withdrawn.",
  key: ["address"],
  columns,
};
