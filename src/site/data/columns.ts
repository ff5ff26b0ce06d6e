import type { Column, Value } from "../../formats/data-table.ts";
import { reportAddress } from "../../model/addresses/addresses.ts";
import type { Filed, Report } from "../../model/report/report.ts";
import { financialYearCode, financialYearOf } from "../../model/time/financial-year.ts";
import { periodCode } from "../../model/time/period.ts";

/** A column with the way to its value in a row. */
export interface ColumnOf<Row> extends Column {
  readonly value: (row: Row, absolute: Absolute) => Value;
  /** What the value is of, where it is the same in every row of that, which come one after another. */
  readonly of: ((row: Row) => unknown) | null;
}

/** An address of the archive with the site's own before it. */
export type Absolute = (address: string) => string;

type Further = Partial<Pick<Column, "required" | "choices">>;

/** A column; where nothing else is said a row may leave it empty, and it may hold anything. */
export const column = <Row>(
  name: string,
  type: Column["type"],
  description: string,
  value: ColumnOf<Row>["value"],
  { required = false, choices = null }: Further = {},
): ColumnOf<Row> => ({
  name,
  type,
  description,
  value,
  required,
  choices,
  of: null,
  ofReport: false,
});

export const always = { required: true };

interface OfReport {
  readonly report: Report;
}

const reportOf = ({ report }: OfReport) => report;

/** Of a table whose rows are parts of reports: which report each is of, and where that belongs. */
export const ofReport: readonly ColumnOf<OfReport>[] = [
  column<OfReport>(
    "report",
    "address",
    "The report, by its address; the same as in the table of reports",
    ({ report }, absolute) => absolute(reportAddress(report)),
    always,
  ),
  column<OfReport>(
    "subject",
    "text",
    "The report’s title as printed",
    ({ report }) => report.subject,
    always,
  ),
  ...ofBoard(reportOf),
  column<OfReport>("covers", "text", coversWords(), ({ report }) => coversCode(report)),
].map((each) => ({ ...each, of: reportOf, ofReport: true }));

/** To which board a report was put, and when. */
export function ofBoard<Row>(filedOf: (row: Row) => Filed): ColumnOf<Row>[] {
  return [
    column(
      "board",
      "text",
      "The board’s id, which outlives its names",
      (row) => filedOf(row).board.entry.id,
      always,
    ),
    column(
      "board_name",
      "text",
      "The board by the name of its day, as printed",
      (row) => filedOf(row).board.printed,
      always,
    ),
    column("meeting", "date", "The day of the meeting", (row) => filedOf(row).date, always),
    column(
      "financial_year",
      "text",
      "The financial year of the meeting, April to March: “2014-15”",
      (row) => financialYearCode(financialYearOf(filedOf(row).date)),
      always,
    ),
  ];
}

/** What `covers` holds. */
export function coversWords(): string {
  return "The quarters that the report is about, which are not those of the meeting: “2014-15 Q2”, “2024-25 Q3-Q4”, “2014-15”; empty where it states none";
}

export const coversCode = ({ covers }: Report): string | null =>
  covers ? periodCode(covers.period) : null;
