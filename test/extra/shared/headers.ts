import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { importedReport } from "../../../src/importing/filing/imported-report.ts";
import type { Header } from "../../../src/importing/header/header.ts";
import { readRawFile } from "../../../src/importing/source/raw-file.ts";
import { noNames } from "../../importing/report-as-text.ts";

/**
 * Compares every value that the import reads from the headers of real reports, and of files that once went
 * wrong, with the correct one. DIR contains `cases/` and `reports/`. Run as `node --import tsx
 * test/extra/shared/headers.ts DIR`.
 */
const [shared] = process.argv.slice(2);
if (shared === undefined) {
  console.error("Name the folder of material: node --import tsx test/extra/shared/headers.ts DIR");
  process.exit(2);
}

interface Right {
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
const table = readFileSync(join(shared, "reports/kent/expected.tsv"), "utf8").trim().split("\n");
const [head = "", ...rows] = table;
const columns = head.split("\t");
const kent = rows.flatMap((row): (readonly [string, Right])[] => {
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

const all = [
  ...cases,
  ...others.map(([file, right]) => [join("reports/others", file), right] as const),
  ...kent.map(([file, right]) => [join("reports/kent", file), right] as const),
];
const found = readdirSync(join(shared, "cases/headers")).length;
const counts = { right: 0, asked: 0, wrong: found === cases.length ? 0 : 1 };

for (const [file, right] of all) {
  const bytes = readFileSync(join(shared, file));
  const raw = await readRawFile({ bytes, extension: extname(file) });
  const { header } = importedReport(raw, { known: noNames, isPublic: true });
  for (const [field, value] of Object.entries(right)) {
    const read = shown(header[field as keyof Right & keyof Header]);
    if (read === shown(value)) counts.right += 1;
    else if (read === "") counts.asked += 1;
    else {
      counts.wrong += 1;
      console.log(`WRONG  ${file}: ${field} is “${read}”; right is “${shown(value)}”`);
    }
    if (read === "") console.log(`asked for  ${file}: ${field}, which is “${shown(value)}”`);
  }
  if (right.date === undefined && header.date !== null) {
    counts.wrong += 1;
    console.log(`WRONG  ${file}: a day was made up, ${header.date}`);
  }
}

function shown(value: string | readonly string[] | null | undefined): string {
  const words = typeof value === "string" ? value : (value ?? []).join("; ");
  return words.replaceAll("’", "'");
}

const sum = counts.right + counts.asked + counts.wrong;
console.log(`of ${sum} values ${counts.right} are right, ${counts.asked} asked for`);
const isGood = counts.wrong === 0 && counts.right >= 0.95 * sum;
console.log(`${counts.right} passed, ${isGood ? 0 : Math.max(1, counts.wrong)} failed`);
process.exitCode = isGood ? 0 : 1;
