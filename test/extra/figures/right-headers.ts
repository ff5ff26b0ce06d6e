import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a header prints; a field that is left out is not compared. */
export interface Right {
  readonly board?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly officers?: readonly string[];
  readonly portfolios?: readonly string[];
  readonly wards?: readonly string[];
  readonly item?: string;
}

const council = (name: string, text: Right): readonly [string, Right] => [
  join("cases/headers", `${name}.txt`),
  text,
];
const planning = (name: string, day: number, subject: string) =>
  council(name, {
    board: "Planning Committee",
    date: `2013-01-${day}`,
    subject,
    officers: ["Head of Planning"],
    wards: ["Faraday"],
    item: "5",
  });

const cases: readonly (readonly [string, Right])[] = [
  council("kent", {
    board: "Cabinet",
    date: "2025-03-04",
    subject: "Road repairs",
    officers: ["Cabinet Member for Roads", "Director of Highways"],
    wards: ["All"],
  }),
  council("merton", {
    board: "Cabinet",
    date: "2024-03-19",
    subject: "Parking charges",
    officers: ["Director of Environment"],
    portfolios: ["Cabinet Member for Transport"],
    wards: ["Abbey"],
  }),
  council("hackney", {
    board: "Cabinet",
    date: "2024-03-11",
    subject: "Overall Financial Position",
    officers: ["Group Director Finance"],
    portfolios: ["Cabinet Member for Finance"],
    wards: ["All wards"],
  }),
  council("lancs", {
    board: "Cabinet",
    date: "2024-03-07",
    subject: "Highway Maintenance",
    officers: ["Head of Service - Highways"],
    wards: ["(All Divisions)"],
  }),
  council("cheshire", {
    board: "Economy and Growth Committee",
    date: "2024-03-12",
    subject: "Tatton Vision",
    officers: ["Executive Director, Place"],
    wards: ["All"],
  }),
  council("barnet", {
    board: "Cabinet",
    date: "2024-03-12",
    subject: "Chief Finance Officer Report",
    officers: ["Cabinet Member for Financial Sustainability"],
    wards: ["All"],
  }),
  council("cornwall", {
    board: "Cabinet",
    date: "2024-03-13",
    subject: "Budget monitoring quarter 3",
    officers: ["Head of Finance"],
    portfolios: ["Portfolio Holder for Resources"],
    wards: ["All"],
  }),
  council("halton-cm", {
    board: "Executive Board",
    date: "2024-03-19",
    subject: "School places",
    officers: ["Strategic Director, People"],
    portfolios: ["Children and Young People"],
    wards: ["Borough-wide"],
  }),
  planning("m1", 15, "Minimal one"),
  planning("m2", 16, "Minimal two"),
  planning("m3", 17, "Minimal three"),
  planning("n1", 20, "Minimal nodots"),
  planning("n2", 21, "Minimal nodots and stray"),
];

const others: readonly (readonly [string, Right])[] = [
  [
    "gloucester-cabinet-2025-12-10.txt",
    {
      board: "Cabinet",
      date: "2025-12-10",
      subject: "Local Council Tax Support Scheme 2026/27",
      officers: ["Cabinet Member for Resources"],
      wards: ["All"],
    },
  ],
  ...["pdf", "txt"].map(
    (ending) =>
      [
        `portsmouth-cabinet-member-2010-07-15.${ending}`,
        {
          board: "Cabinet Member for Traffic & Transportation",
          date: "2010-07-15",
          subject:
            "Traffic Regulation Order: The Portsmouth City Council (Cosham Ward) (Review of Parking Restrictions) (No.39) Order 2009",
          officers: ["Head of Transport and Street Management"],
          wards: ["Cosham"],
          item: "5",
        },
      ] as const,
  ),
  [
    "southwark-cabinet-member-2015-02.txt",
    {
      board: "Cabinet Member for Regeneration, Planning and Transport",
      subject: "Aylesbury Regeneration – Early activation of 57-76 Northchurch",
      officers: ["Head of Regeneration South"],
      wards: ["Faraday Ward"],
    },
  ],
  [
    "southwark-planning-2008-12-02.pdf",
    {
      board: "PLANNING COMMITTEE",
      date: "2008-12-02",
      subject: "DEVELOPMENT CONTROL",
      officers: ["HEAD OF DEVELOPMENT CONTROL"],
      wards: ["East Walworth"],
      item: "6.1",
    },
  ],
];

/** The rows for reports in a table of expected values. */
function kentRows(shared: string): (readonly [string, Right])[] {
  const table = readFileSync(join(shared, "reports/kent/expected.tsv"), "utf8").trim().split("\n");
  const [head = "", ...rows] = table;
  const columns = head.split("\t");
  return rows.flatMap((row): (readonly [string, Right])[] => {
    const cells = row.split("\t");
    const of = (name: string) => cells[columns.indexOf(name)] ?? "";
    if (!/report/.test(of("kind")) || /agenda/.test(of("kind"))) return [];
    const wards = /^(?:all|countywide)$/i.test(of("wards")) ? { wards: [of("wards")] } : {};
    const right = {
      board: of("board"),
      date: of("date"),
      subject: of("subject"),
      officers: of("officers").split("; "),
      ...wards,
    };
    return [[of("file"), right]];
  });
}

/** How many headers of made-up councils there must be. */
export const madeUpCases = cases.length;

/** The files with headers, by path in the folder of material, with their right values. */
export const rightHeaders = (shared: string): readonly (readonly [string, Right])[] => [
  ...cases,
  ...others.map(([file, right]) => [join("reports/others", file), right] as const),
  ...kentRows(shared).map(([file, right]) => [join("reports/kent", file), right] as const),
];

/** A value in words, to be compared. */
export function shown(value: string | readonly string[] | null | undefined): string {
  const words = typeof value === "string" ? value : (value ?? []).join("; ");
  return words.replaceAll("’", "'");
}
