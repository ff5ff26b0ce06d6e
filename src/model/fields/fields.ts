import { printedLabels } from "../council/printed-labels.ts";
import type { Field, StatedKind } from "./field.ts";

/**
 * Every field of a report, by its name in the front matter, in the order in which data and search have
 * them. A new one goes to the end, so that no column of the data moves:
 *
 *     key_decision: {
 *       stated: "yes or no",
 *       label: "Key decision",
 *       shownIn: ["summary", "text"],
 *       columns: { key_decision: "Whether it is a key decision" },
 *       filter: { name: "key", label: "Key decision" },
 *       printedAs: ["key decision\\??"],
 *     },
 */
export const fields = {
  subject: {
    isRequired: true,
    columns: { subject: "The title as printed; empty where an exempt report’s title is withheld" },
    printedAs: printedLabels.subject,
  },
  board: {
    isRequired: true,
    label: "Board",
    labels: "Boards",
    shownIn: ["summary"],
    columns: {
      board: "The board’s id, which outlives its names",
      board_name: "The board by the name of its day, as printed",
    },
    filter: { name: "board", label: "Board", isOwn: true },
    printedAs: printedLabels.board,
  },
  date: {
    isRequired: true,
    label: "Considered",
    shownIn: ["summary"],
    columns: {
      meeting: "The day of the meeting",
      financial_year: "The financial year of the meeting, April to March: “2014-15”",
    },
    filter: { name: "year", label: "Financial year of the meeting" },
    printedAs: printedLabels.date,
  },
  item: {
    columns: { item: "The number of the agenda item, as printed" },
    printedAs: printedLabels.item,
  },
  period: {
    label: "Covers",
    shownIn: ["summary", "text"],
    columns: {
      covers:
        "The quarters that the report is about, which are not those of the meeting: “2014-15 Q2”, “2024-25 Q3-Q4”, “2014-15”; empty where it states none",
      covers_from: "The first day that it covers",
      covers_until: "The last day that it covers",
      covers_stated_in: "Where the period is stated; “front matter” is the archive’s own record",
    },
    filter: { name: "quarter", label: "Quarter covered" },
  },
  wards: {
    isRequired: true,
    isRequiredOfRecords: false,
    label: "Ward",
    labels: "Wards",
    shownIn: ["summary", "text"],
    columns: {
      every_ward: "Whether every ward is concerned",
      wards: "The ids of the wards that it names",
      ward_names: "Wards as printed; what stands for every ward as well",
    },
    filter: { name: "ward", label: "Ward", isOwn: true },
    printedAs: printedLabels.wards,
  },
  reporting_officer: {
    isRequired: true,
    isRequiredOfRecords: false,
    label: "Reporting officer",
    labels: "Reporting officers",
    shownIn: ["summary", "text"],
    columns: {
      officers: "The ids of the reporting officers’ posts",
      officer_names: "The posts as printed",
    },
    filter: { name: "officer", label: "Reporting officer", isOwn: true },
    printedAs: printedLabels.reporting_officer,
  },
  portfolio: {
    label: "Portfolio",
    shownIn: ["summary", "text"],
    columns: {
      portfolios: "The ids of the portfolios",
      portfolio_names: "The portfolios as printed",
    },
    filter: { name: "portfolio", label: "Portfolio", isOwn: true },
    printedAs: printedLabels.portfolio,
  },
  series: {
    columns: {
      series: "The id of the series that it is an issue of",
      series_title: "The title that the issues of the series share",
    },
  },
  attachments: {
    label: "Attachments",
    shownIn: ["summary"],
    columns: {
      attachments: "The files that are published with it",
      attachment_titles: "Their titles, in the same order",
    },
  },
  publish_from: {
    isPrivate: true,
    columns: {
      published:
        "The day on which it was first public, as far as is known: the meeting’s or an earlier one on which it was published here, or the day on which an embargo ended",
    },
  },
  corrections: { columns: { corrected: "The day of its last correction" } },
  exempt: {
    columns: {
      exempt_paragraphs:
        "The paragraphs of Part 1 of Schedule 12A to the Local Government Act 1972 under which an exempt report is withheld",
    },
  },
  withdrawn: {
    columns: {
      withdrawn: "The day on which it was withdrawn",
      withdrawn_reason: "Why it was withdrawn",
      replaced_by: "The report that took its place",
    },
  },
  withdrawn_files: {},
  background_papers: {},
  not_exempt: { isPrivate: true },
  former_addresses: {},
  former_anchors: {},
  source: {},
  source_public: {},
  header: {},
  outcomes: {},
  machine_read: {
    stated: "yes or no",
    label: "Read by a machine from a scan",
    shownIn: ["summary", "text"],
    columns: {
      machine_read:
        "Whether a machine read its words from a scan, so that some of them may be wrong; empty where its words are its file’s own",
    },
    filter: { name: "machine", label: "Read by a machine from a scan" },
  },
  kind: {
    stated: "text",
    label: "Kind of paper",
    shownIn: ["summary", "text"],
    columns: {
      paper:
        "What it calls itself if it is the notice or record of a decision, “Record of decision”; empty for a report",
    },
  },
  decision: {
    stated: "text",
    label: "Decision number",
    shownIn: ["summary", "text"],
    columns: { decision: "The number under which the decision is registered: “24/00108”" },
    printedAs: ["decision (?:no|number|ref(?:erence)?)\\.?"],
  },
  decided_by: {
    stated: "text",
    label: "Decided by",
    shownIn: ["summary", "text"],
    columns: { decided_by: "Who decided, as a record of a decision prints it" },
    printedAs: ["decision (?:taken|made) by|decided by|name of decision[- ]maker"],
  },
} as const satisfies Readonly<Record<string, Field>>;

type Rows = typeof fields;
type FieldName = keyof Rows;

/** The fields with code of their own, and the columns and filters of these. */
export type OwnField = {
  [Name in FieldName]: Rows[Name] extends { readonly stated: StatedKind } ? never : Name;
}[FieldName];
export type OwnColumn = KeysOf<Rows[OwnField], "columns">;
export type OwnFilter = NameOf<Rows[OwnField]>;
type KeysOf<Row, Part extends string> =
  Row extends Readonly<Record<Part, infer Of>> ? keyof Of : never;
type NameOf<Row> = Row extends { readonly filter: { readonly name: infer Name } } ? Name : never;
