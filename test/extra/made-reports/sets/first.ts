import { bold, table } from "../head-parts.ts";
import type { LayoutSet, MadeHeader, ReportBody, ReportLayout } from "../report-layout.ts";

/** A layout of lines in bold above a table of labels and values. */
interface LabelledLayout {
  readonly name: string;
  readonly above: (header: MadeHeader) => readonly string[];
  readonly rows: (header: MadeHeader) => readonly (readonly [string, string])[];
  readonly prints: ReportLayout["prints"];
  readonly numbers: ReportBody["numbers"];
}

const posts = ({ officers }: MadeHeader) => officers.join("\n");
const common = ["board", "date", "subject"] as const;
const severalOfficers = ["questions with their answers", "posts on lines of their own"];

const labelledLayouts: readonly LabelledLayout[] = [
  {
    name: "questions with their answers",
    above: () => [],
    rows: (header) => [
      ["Report of:", posts(header)],
      ["Report to:", header.board],
      ["Date:", header.day],
      ["Subject:", header.subject],
      ["Are specific electoral wards affected?", "No"],
      ["Has consultation been carried out?", "Yes"],
      ["Will the decision be open for call-in?", "Yes"],
      ["Does the report contain confidential or exempt information?", "No"],
    ],
    prints: [...common, "officers"],
    numbers: "straight through",
  },
  {
    name: "a decision pathway",
    above: () => ["Decision Pathway – Report"],
    rows: (header) => [
      ["MEETING:", header.board],
      ["DATE:", header.day],
      ["TITLE", header.subject],
      ["Ward(s)", header.wards.join("; ")],
      ["Author:", "Jane Doe"],
      ["Cabinet lead:", `Cllr A Ash, ${header.portfolios[0]}`],
      ["Director lead:", header.officers[0] ?? ""],
    ],
    prints: [...common, "officers", "portfolios", "wards"],
    numbers: "of sections",
  },
  {
    name: "capitals in a frame",
    above: ({ wards }) => ["LONDON BOROUGH OF WYKEHAM", `WARDS: ${wards.join("; ")}`],
    rows: (header) => [
      ["REPORT TITLE:", header.subject],
      ["REPORT OF:", header.officers[0] ?? ""],
      ["FOR SUBMISSION TO:", header.board],
      ["DATE:", header.day],
    ],
    prints: [...common, "officers", "wards"],
    numbers: "in sections",
  },
  {
    name: "a council's name in two languages",
    above: ({ board, day }) => [
      "WYKEHAM COUNCIL / CYNGOR WYKEHAM",
      `${board.toUpperCase()} MEETING: ${day.toUpperCase()}`,
    ],
    rows: (header) => [
      ["TITLE:", header.subject],
      ["REPORT OF:", header.officers[0] ?? ""],
      ["AGENDA ITEM:", header.item ?? ""],
      ["PORTFOLIO:", header.portfolios[0]?.replace("Cabinet Member for ", "") ?? ""],
    ],
    prints: [...common, "officers", "portfolios", "item"],
    numbers: "straight through",
  },
  {
    name: "a report number and an item at the top",
    above: ({ item }) => ["The Wykeham Council", `Agenda Item ${item}`, "Report No WC/12/24"],
    rows: (header) => [
      ["Committee:", header.board],
      ["Date:", header.day],
      ["Report Title:", header.subject],
      ["Report By:", header.officers[0] ?? ""],
    ],
    prints: [...common, "officers", "item"],
    numbers: "in sections",
  },
  {
    name: "officers with their names, and restrictions",
    above: (header) => [header.board.toUpperCase()],
    rows: (header) => [
      ["Subject:", header.subject],
      ["Date:", header.day],
      ["Reporting Officer:", `John Roe, ${header.officers[0]}`],
      ["Contact Officer:", "Mary Poe, Policy Officer"],
      ["Restricted Reports", ""],
      ["Is this report restricted?", "No"],
    ],
    prints: [...common, "officers"],
    numbers: "in sections",
  },
  {
    name: "the meeting in the title",
    above: ({ board, day }) => ["Wykeham City Council", `Report to ${board}`, day],
    rows: (header) => [
      ["Subject:", header.subject],
      ["Report of:", header.officers[0] ?? ""],
      ["Relevant Cabinet Member:", `Councillor A Ash, ${header.portfolios[0]}`],
      ["Report author:", "Mary Poe, Policy Officer"],
      ["Wards affected:", header.wards.join(", ")],
    ],
    prints: [...common, "officers", "portfolios", "wards"],
    numbers: "in sections",
  },
  {
    name: "a decision maker",
    above: () => ["Wykeham County Council", "Report"],
    rows: (header) => [
      ["Decision Maker:", header.board],
      ["Date:", header.day],
      ["Title:", header.subject],
      ["Report From:", header.officers[0] ?? ""],
      ["Contact name:", "Mary Poe"],
      ["Tel:", "01632 960123"],
      ["Email:", "mary.poe@wykeham.example"],
    ],
    prints: [...common, "officers"],
    numbers: "straight through",
  },
  {
    name: "a time, a title and commitments",
    above: (header) => [header.board, `10.00am, ${header.day}`, header.subject],
    rows: (header) => [
      ["Item number", header.item ?? ""],
      ["Executive/routine", "Routine"],
      ["Wards", header.wards.join(", ")],
      ["Council Commitments", "1, 4"],
    ],
    prints: [...common, "wards", "item"],
    numbers: "in sections",
  },
  {
    name: "posts on lines of their own",
    above: () => [],
    rows: (header) => [
      ["To:", `${header.board}, ${header.day}`],
      ["By:", posts(header)],
      ["Title:", header.subject],
      ["Division(s):", header.wards.join(", ")],
      ["Lead Cabinet Member:", header.portfolios[0] ?? ""],
    ],
    prints: [...common, "officers", "wards", "portfolios"],
    numbers: "in sections",
  },
];

export const firstSet: LayoutSet = {
  name: "first",
  headers: [
    {
      board: "Executive Board",
      date: "2024-03-13",
      day: "13th March 2024",
      subject: "Highway maintenance programme 2024/25",
      officers: ["Director of City Development"],
      portfolios: ["Cabinet Member for Transport"],
      wards: ["All"],
      item: "7",
    },
    {
      board: "Cabinet",
      date: "2025-01-14",
      day: "Tuesday, 14 January 2025",
      subject:
        "Adult social care: the fees that the council pays to care homes, and what it asks of residents",
      officers: ["Strategic Director, Adults and Health", "Chief Finance Officer"],
      portfolios: ["Cabinet Member for Adult Social Care"],
      wards: ["Abbey", "Hough Green"],
      item: "12",
    },
    {
      board: "Planning and Licensing Committee",
      date: "2023-11-07",
      day: "7 November 2023",
      subject: "Review of taxi fares",
      officers: ["Head of Regulatory Services"],
      portfolios: ["Cabinet Member for Communities"],
      wards: ["Castle"],
      item: "4",
    },
  ],
  layouts: labelledLayouts.map(({ name, above, rows, prints, numbers }) => ({
    name,
    head: (header, isFramed) =>
      above(header)
        .map((text) => bold(text))
        .join("") + table(rows(header), { isFramed }),
    prints,
    but: ({ officers, portfolios }) => ({
      ...(severalOfficers.includes(name) || !prints.includes("officers")
        ? {}
        : { officers: officers.slice(0, 1) }),
      ...(name === "a council's name in two languages"
        ? { portfolios: portfolios.map((one) => one.replace("Cabinet Member for ", "")) }
        : {}),
    }),
    body: { numbers },
  })),
};
