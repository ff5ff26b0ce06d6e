import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importedReport } from "../../../src/importing/filing/imported-report.ts";
import { readWordFile } from "../../../src/importing/source/word/word-file.ts";
import { fileWords, marksOfWords } from "../../../src/importing/words/file-words.ts";

/**
 * Imports Word files that once went wrong, which are not part of the project, and checks the results. DIR
 * contains `cases/word/`. Run as `node --import tsx test/extra/shared/word.ts DIR`.
 */
const [shared] = process.argv.slice(2);
if (shared === undefined) {
  console.error("Name the folder of material: node --import tsx test/extra/shared/word.ts DIR");
  process.exit(2);
}
const folder = join(shared, "cases/word");

interface Expected {
  /** The numbers before its headings, numbered paragraphs and marked items, in order. */
  readonly numbers: string;
  readonly holds?: readonly string[];
  readonly lacks?: readonly string[];
  /** Parts of its repairs. */
  readonly notes?: readonly string[];
}

const usual = "1.0 1.1 2.0 2.1";
const expected: Readonly<Record<string, Expected>> = {
  "01": { numbers: "1.0 1.1 1.2 1.3 2.0 2.1" },
  "02": { numbers: "1.0 1.1 1.2 1.3 2.0 2.1", holds: ["\n1.2\n"] },
  "03": { numbers: "1.0 1.1 5) 6) 1.2 1)" },
  "04": { numbers: "1.0 1.1 1.1.1 1.2 2.0 2.1" },
  "05": { numbers: "1.0 1.1 1.2 2.0 2.1" },
  "06": { numbers: "1.0 1.1 1.2 2.0 2.1" },
  "07": { numbers: "A. 1. 2. B. 3." },
  "08": { numbers: "1.0 1.1 (a) (i) (ii) (b) (i) 1.2" },
  "09": { numbers: "1.0 1.1 1.2 2.0 2.1", holds: ["| Quarter 1 || Note |", "| ^^ | 20 |"] },
  "10": { numbers: "1.0 1.1 1.2 2.0 2.1", holds: ["|  | 10 | 11 | met |"] },
  "11": { numbers: "1.0 1.1 1.2 2.0 2.1", holds: ["| Waste | Black 10 Blue 20 |"] },
  "12": { numbers: "1.0 1.1 1.2 1.3 2.0 2.1", holds: ["First half second half"], lacks: ["£10"] },
  "13": {
    numbers: "1.0 1.1 1.2 2.0 2.1",
    holds: ["Alpha¹ andⁱ end", "Starred\\* text", "\n\\* Second", "\nⁱ End"],
  },
  "14": { numbers: "1.0 1.1 1.2 2.0 2.1", holds: ["\nBoxed key message.\n"] },
  "15": {
    numbers: "1.0 1.1 1.2 1.3 1.4 2.0 2.1",
    holds: ["2.1 on page 3", "Status: Amber", "☒ Yes"],
  },
  "16": {
    numbers: "1.0 1.1 1.2 1.3 2.0 2.1",
    holds: ["chosen value", "| cell in control | 3 |", "☒ ticked"],
  },
  "17": {
    numbers: "1.0 1.1 1.2 2.0 2.1",
    holds: ["Ticked ✓ crossed ✗ up ↑ ge ≥ 5", "| Bins | ✓ |", "| Roads | ✗ |"],
  },
  "18": { numbers: usual, holds: ["[here](https://www.example.org/paper.pdf)"] },
  "19": { numbers: "1.0 1.1 1.2 1.3 2.0 2.1", holds: ["~~£100,000~~ £250,000", "m^2^", "10^6^"] },
  "20": { numbers: "1.0 1.1 1.2 2.0 2.1", notes: ["a chart", "Chart of recycling by quarter"] },
  "22": { numbers: "1.0 1.1 1) 2) 1.2 3)" },
  "23": { numbers: "1.0 1.1 1.2 1.3 2.0 2.1", notes: ["a picture was left out"] },
  "24": { numbers: "1.0 1.1 1.2 2.0 2.1", notes: ["a further file within the file"] },
  "25": { numbers: usual, holds: ["(a) clear drains (b) buy pumps"] },
  "30": {
    numbers: "1.0 1.1 1.2 1.3 1.4 1.5 1.6 2.0 2.1",
    holds: ["First half and second half joined", "| A3 |"],
    lacks: ["Deleted", "| A2 |"],
  },
  "31": {
    numbers: "1.0 1.1 2.0 2.1 3.0",
    holds: ["approve ~~the sale of the hall for £1~~ the lease of the hall.", "✓", "✗"],
    notes: ["is underlined"],
  },
  "32": { numbers: "1.0 1.1 1.2 1.3", holds: ["| 2022/23 ||", "| ^^ | Budget | Actual |"] },
  "33": { numbers: "1.0 1.1 1.2 2.0 2.1" },
  "34": {
    numbers: "1.0 1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 2.0",
    holds: [
      "£5m",
      "non‑statutory",
      "20th CO~2~ ok ✓",
      "~~struck out by hand~~",
      "[the plan](https://a.example/x)",
    ],
    lacks: ["£4m", "CANARY"],
  },
  "35": { numbers: "I. 1.1 II. 2.1" },
  "36": { numbers: "A. 1. 2. B. 3." },
};

const known = {
  boards: () => false,
  officers: () => false,
  portfolios: () => false,
  wards: () => false,
};
/**
 * Files whose numbers LibreOffice prints differently from Word: `w:pStyle`, `w:lvlRestart`, `w:isLgl`,
 * deleted paragraphs.
 */
const notAsLibreOffice = ["05", "07", "12", "30", "35", "36"];
let passed = 0;
let failed = 0;
const files = readdirSync(folder).filter((file) => file.endsWith(".docx"));
const texts = textsOf(files);
for (const file of files) {
  const id = file.slice(0, 2);
  const bytes = readFileSync(join(folder, file));
  if (id === "21") {
    check(`${file} is not imported: its pages bear a mark of exemption`, await isExempt(bytes));
    continue;
  }
  const of = expected[id];
  check(`${file} is known`, of !== undefined);
  if (!of) continue;
  const { body, repairs } = importedReport(await readWordFile(bytes), { known, isPublic: false });
  const numbers = numbersOf(body);
  check(`${file} has its numbers`, numbers === of.numbers, numbers);
  for (const words of of.holds ?? [])
    check(`${file} holds “${words.trim()}”`, body.includes(words));
  for (const words of of.lacks ?? []) check(`${file} lacks “${words}”`, !body.includes(words));
  for (const words of of.notes ?? []) {
    check(
      `${file} tells of “${words}”`,
      repairs.some(({ note }) => note.includes(words)),
    );
  }
  const theirs = texts.get(file.replace(/\.docx$/, ".txt"));
  if (theirs === undefined || notAsLibreOffice.includes(id)) continue;
  check(`${file} has the numbers that LibreOffice prints`, sameNumbers(numbers, theirs), theirs);
}
check(
  "every case is there",
  files.length === Object.keys(expected).length + 1,
  String(files.length),
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function check(what: string, holds: boolean, found?: string) {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok    " : "FAILED"}  ${what}${holds || !found ? "" : `: ${found}`}`);
}

function numbersOf(body: string): string {
  return [
    ...body.matchAll(
      /^(?:## )?\\?((?:\d+(?:\.\d+)*|[A-Z]|[IVX]+)\\?[.)]|\d+(?:\.\d+)+|\([a-z]+\))(?=\s|$)/gm,
    ),
  ]
    .map(([, number = ""]) => number.replace("\\", ""))
    .join(" ");
}

/** True if LibreOffice's text has the same numbers in the same order, each at the start of a line. */
function sameNumbers(numbers: string, text: string): boolean {
  const heads = [...text.matchAll(/^ {4,}(\S+) /gm)].map(([, head]) => head);
  return (
    heads.filter((head) => head !== "(a)" && head !== "(b)").join(" ") ===
    numbers.replaceAll("(a) ", "").replaceAll("(b) ", "")
  );
}

async function isExempt(bytes: Uint8Array): Promise<boolean> {
  const words = await fileWords(bytes, "report.docx");
  return marksOfWords(words).some(({ degree }) => degree === "stops");
}

/** LibreOffice's text of each file, if it is installed. */
function textsOf(names: readonly string[]): ReadonlyMap<string, string> {
  if (spawnSync("soffice", ["--version"]).status !== 0) {
    console.log("skipped: LibreOffice is not installed");
    return new Map();
  }
  const out = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const profile = `-env:UserInstallation=file://${join(out, "profile")}`;
    const asked = ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", out];
    spawnSync("soffice", [profile, ...asked, ...names.map((name) => join(folder, name))]);
    const made = readdirSync(out).filter((name) => name.endsWith(".txt"));
    return new Map(made.map((name) => [name, readFileSync(join(out, name), "utf8")]));
  } finally {
    rmSync(out, { recursive: true });
  }
}
