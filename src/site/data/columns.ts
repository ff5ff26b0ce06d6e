import type { Column, Value } from "../../formats/data-table.ts";
import { reportAddress } from "../../model/addresses/addresses.ts";
import { fields } from "../../model/fields/fields.ts";
import { isMachineRead } from "../../model/report/machine-read.ts";
import type { Filed, Report } from "../../model/report/report.ts";
import { financialYearCode, financialYearOf } from "../../model/time/financial-year.ts";
import { periodCode } from "../../model/time/period.ts";

/** A column, and how to read its value from a row. */
export interface ColumnOf<Row> extends Column {
  readonly value: (row: Row, absolute: Absolute) => Value;
}

/** Turns an address of the archive into an absolute URL. */
export type Absolute = (address: string) => string;

const { board, date } = fields;
type BoardColumn = keyof typeof board.columns | keyof typeof date.columns;

type Further = Partial<Pick<Column, "required" | "choices">>;

/** A column; by default a row may leave it empty, and it may hold anything. */
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
  isOfWhole: false,
});

export const always = { required: true };

interface OfReport {
  readonly report: Report;
}

const reportOf = ({ report }: OfReport) => report;

/** For a table whose rows are parts of reports: the report of each row. */
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
  ...Object.values(boardColumns(reportOf)),
  column<OfReport>("covers", "text", fields.period.columns.covers, ({ report }) =>
    coversCode(report),
  ),
].map((each) => ({ ...each, isOfWhole: true }));

/** For a table whose rows are words of reports: whether a machine read them. */
export const machineReadReport: ColumnOf<OfReport> = {
  ...column<OfReport>(
    "machine_read",
    "yes or no",
    fields.machine_read.columns.machine_read,
    ({ report }) => isMachineRead(report) || null,
  ),
  isOfWhole: true,
};

/** The board to which a report was made, and when. */
export function boardColumns<Row>(
  filedOf: (row: Row) => Filed,
): Readonly<Record<BoardColumn, ColumnOf<Row>>> {
  const words = { ...board.columns, ...date.columns };
  const of = (name: BoardColumn, type: Column["type"], value: (filed: Filed) => Value) =>
    column<Row>(name, type, words[name], (row) => value(filedOf(row)), always);
  return {
    board: of("board", "text", (filed) => filed.board.entry.id),
    board_name: of("board_name", "text", (filed) => filed.board.printed),
    meeting: of("meeting", "date", (filed) => filed.date),
    financial_year: of("financial_year", "text", (filed) =>
      financialYearCode(financialYearOf(filed.date)),
    ),
  };
}

export const coversCode = ({ covers }: Report): string | null =>
  covers ? periodCode(covers.period) : null;
