import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { installed } from "../hosting/programs.ts";
import { scanned } from "../importing/source/scan/scanned.ts";

interface Paper {
  readonly board?: string;
  readonly subject: string;
  readonly words: string;
}

const date = "12 November 2026";

/** The text of a report as councils print it. */
const report = ({ board, subject, words }: Paper) => [
  ...(board === undefined ? [] : [`BOARD: ${board}`]),
  `DATE: ${date}`,
  "REPORTING OFFICER: Director of Streets",
  `SUBJECT: ${subject}`,
  "WARD(S): Boroughwide",
  "1.0 PURPOSE OF REPORT",
  `1.1 ${words}`,
  "2.0 RECOMMENDED: That the Board",
  "1) note the report.",
];

const streets = "Streets Board";
/** The minutes among the papers, line by line. */
export const minutes = [
  "STREETS BOARD",
  `At a meeting of the Streets Board on Thursday, ${date} in the Council Chamber, Town Hall`,
  "Present: Councillors R Ash (Chair), T Elm and B Oak",
  "12. APOLOGIES",
  "Apologies came from Councillor Fir.",
  "13. LAMPS",
  "RESOLVED: That the report be noted.",
];

/** True where a scan can be made, and be read by a machine. */
export const readsScans = installed("ocrmypdf") !== null && installed("gs") !== null;

const scan = () =>
  scanned([
    {
      rows: [
        [
          [40, "BOARD:"],
          [200, streets],
        ],
        [
          [40, "DATE:"],
          [200, date],
        ],
        [
          [40, "REPORTING OFFICER:"],
          [200, "Director of Streets"],
        ],
        [
          [40, "SUBJECT:"],
          [200, "Gullies"],
        ],
        [
          [40, "WARDS:"],
          [200, "Boroughwide"],
        ],
        [],
        [
          [40, "1.0"],
          [80, "PURPOSE OF THE REPORT"],
        ],
        [
          [40, "1.1"],
          [80, "To report on gullies."],
        ],
        [
          [40, "2.0"],
          [80, "RECOMMENDED: That the Board"],
        ],
        [[80, "1) note the report."]],
      ],
    },
  ]);

/** Ten papers of one meeting, by the names of their files. */
const papers: Readonly<Record<string, readonly string[]>> = {
  "lamps.docx": report({ board: streets, subject: "Lamps", words: "To report on lamps." }),
  "benches.docx": report({ board: streets, subject: "Benches", words: "To report on benches." }),
  "trees.pdf": report({ board: streets, subject: "Trees", words: "To report on trees." }),
  "play.docx": report({ board: "Children’s Board", subject: "Play", words: "To report on play." }),
  "kerbs.txt": report({ board: streets, subject: "Kerbs", words: "To report on kerbs." }),
  "bins.doc": report({ board: streets, subject: "Bins", words: "To report on bins." }),
  "signs.txt": report({ subject: "Signs", words: "To report on signs." }),
  "land.docx": [
    "NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A",
    ...report({
      board: streets,
      subject: "Land",
      words: "The price is a secret of seven figures.",
    }),
  ],
  "minutes.docx": minutes,
};

/**
 * Writes ten papers into a folder, one exempt, one minutes, one scan and one of old Word. Returns the names of
 * those that are left out, because LibreOffice, which makes them, is not installed.
 */
export async function makePapers(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const unread = resolve(import.meta.dirname, "../importing/fixtures/scanned-pages.pdf");
  if (readsScans) writeFileSync(join(folder, "scan.pdf"), await scan());
  else copyFileSync(unread, join(folder, "scan.pdf"));
  const work = mkdtempSync(join(tmpdir(), "papers-"));
  const profile = `-env:UserInstallation=file://${work}/profile`;
  try {
    return Object.entries(papers).flatMap(([name, lines]) => {
      const [stem = "", ending = ""] = name.split(".");
      if (ending === "txt") {
        writeFileSync(join(folder, name), `${lines.join("\n\n")}\n`);
        return [];
      }
      const html = join(work, `${stem}.html`);
      writeFileSync(
        html,
        `<meta charset="utf-8">${lines.map((line) => `<p>${line}</p>`).join("\n")}`,
      );
      const made = spawnSync(
        "soffice",
        [profile, "--headless", "--writer", "--convert-to", ending, "--outdir", folder, html],
        { encoding: "utf8" },
      );
      return made.status === 0 ? [] : [name];
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
