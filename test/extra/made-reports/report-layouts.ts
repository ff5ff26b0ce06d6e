/** What a made report’s header says, and so what must be read of it. */
export interface MadeHeader {
  readonly board: string;
  readonly date: string;
  /** The day as the header prints it. */
  readonly day: string;
  readonly subject: string;
  readonly officers: readonly string[];
  readonly portfolios: readonly string[];
  readonly wards: readonly string[];
  readonly item: string | null;
}

/** A way in which a council lays out the head of a report. */
export interface ReportLayout {
  readonly name: string;
  /** Lines above the labels, such as the council’s name. */
  readonly above: (header: MadeHeader) => readonly string[];
  /** The labels with their values, as rows of two cells. */
  readonly rows: (header: MadeHeader) => readonly (readonly [string, string])[];
  /** The fields that the layout prints. */
  readonly prints: readonly (keyof MadeHeader)[];
  readonly numbers: "in sections" | "straight through" | "of sections";
}

const posts = ({ officers }: MadeHeader) => officers.join("\n");
const common = ["board", "date", "subject"] as const;

/** Layouts that other councils than those in the shared folder use, with words of our own. */
export const reportLayouts: readonly ReportLayout[] = [
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
    prints: [...common, "wards"],
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
    prints: [...common, "officers", "item"],
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
    prints: ["date", "subject", "officers"],
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
    prints: [...common, "officers", "wards"],
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
    prints: ["board", "date", "wards", "item"],
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
