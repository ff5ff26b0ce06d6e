import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { importedReport } from "../../src/importing/filing/imported-report.ts";
import { readRawFile } from "../../src/importing/source/raw-file.ts";
import { noNames } from "../importing/report-as-text.ts";
import { inOrder, numbersOf, printedNumbers, spelledOut } from "./figures/body-figures.ts";
import { type Right, rightHeaders, shown } from "./figures/right-headers.ts";
import { allPrinters, madeFiles } from "./made-reports/made-files.ts";
import {
  addAll,
  addFigures,
  addReading,
  noFigures,
  type ReadingFigures,
} from "./made-reports/reading-figures.ts";
import { layoutSets } from "./made-reports/sets/sets.ts";

/**
 * Prints one table of how reports are read, by layout: all that is in the folder of material, and the made
 * reports. Run as `node --import tsx test/extra/figures.ts DIR MADE`; MADE keeps the made reports. With
 * `--without-office` Chromium prints all of them.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { "without-office": { type: "boolean", default: false } },
});
const [shared, made] = positionals;
if (shared === undefined || made === undefined) {
  console.error("Name two folders: node --import tsx test/extra/figures.ts DIR MADE");
  process.exit(2);
}

const columns = [
  "right",
  "asked",
  "wrong",
  "anchors",
  "tables",
  "as printed",
  "prose",
  "lost",
  "untouched",
] as const;
print("layout", columns);

const sharedTotal = noFigures();
const seeds = readdirSync(join(shared, "reports/seeds")).map((file): readonly [string, Right] => [
  join("reports/seeds", file),
  {},
]);
const files = [...rightHeaders(shared), ...seeds];
for (const layout of new Set(files.map(([file]) => layoutOf(file)))) {
  const own = noFigures();
  for (const [file, right] of files.filter(([one]) => layoutOf(one) === layout)) {
    await addShared(own, join(shared, file), right);
  }
  printFigures(layout, own);
  addAll(sharedTotal, own);
}
printFigures("ALL OF THE MATERIAL", sharedTotal);

for (const set of layoutSets) {
  const total = noFigures();
  const printers = values["without-office"] ? (["browser"] as const) : allPrinters;
  const printed = await madeFiles([set], made, printers);
  for (const layout of set.layouts) {
    const own = noFigures();
    for (const file of printed.filter((one) => one.layout === layout)) await addFigures(own, file);
    printFigures(`${set.name}: ${layout.name}`, own);
    addAll(total, own);
  }
  printFigures(`ALL OF THE ${set.name.toUpperCase()} SET`, total);
}
const cases = execFileSync(
  process.execPath,
  ["--import", "tsx", "test/extra/shared/pdf-tables.ts", shared],
  { encoding: "utf8" },
);
console.log(`tables with known cells: ${cases.trim().split("\n").at(-1)}`);

async function addShared(figures: ReadingFigures, path: string, right: Right) {
  const raw = await readRawFile({ bytes: readFileSync(path), extension: extname(path) });
  const report = importedReport(raw, { known: noNames, isPublic: true });
  addReading(figures, raw, report);
  for (const [field, value] of Object.entries(right)) {
    const read = shown(report.header[field as keyof Right]);
    figures[read === shown(value) ? "right" : read === "" ? "asked" : "wrong"] += 1;
  }
  const known = Object.entries(printedNumbers).find(([name]) => basename(path).startsWith(name));
  if (!known) return;
  const numbers = spelledOut(known[1]);
  figures.printed += numbers.length;
  figures.addressed += inOrder(numbers, numbersOf(report.body));
}

/** The council of a file, by the first words of its name. */
function layoutOf(file: string): string {
  if (file.includes("/kent/")) return "kent";
  if (file.startsWith("cases")) return "cases";
  if (file.includes("/seeds/")) return "seeds";
  return basename(file).replace(/-\d{4}.*$/, "");
}

function printFigures(name: string, figures: ReadingFigures) {
  const { right, asked, wrong, printed, addressed, files: many, untouched } = figures;
  const share = (part: number) =>
    right + asked + wrong === 0 ? "-" : `${((100 * part) / (right + asked + wrong)).toFixed(1)}%`;
  print(name, [
    share(right),
    share(asked),
    share(wrong),
    `${addressed}/${printed}`,
    `${figures.tables}`,
    `${figures.keptTables}`,
    `${(100 * figures.prose).toFixed(1)}%`,
    `${figures.lost}`,
    `${untouched}/${many}`,
  ]);
}

function print(name: string, cells: readonly string[]) {
  console.log(name.slice(0, 62).padEnd(64) + cells.map((cell) => cell.padStart(11)).join(""));
}
