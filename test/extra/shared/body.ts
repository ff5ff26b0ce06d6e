import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import {
  type ImportedReport,
  importedReport,
} from "../../../src/importing/filing/imported-report.ts";
import { readRawFile } from "../../../src/importing/source/raw-file.ts";
import { noNames } from "../../importing/report-as-text.ts";
import {
  inOrder,
  lostCharacters,
  numbersOf,
  printedNumbers,
  proseAsPrinted,
  spelledOut,
} from "../figures/body-figures.ts";

/**
 * Measures how real reports are read: which printed numbers became addresses, how much prose is kept as
 * printed, and whether a word was lost. DIR contains `reports/` and `cases/`. Run as `node --import tsx
 * test/extra/shared/body.ts DIR`.
 */
const [shared] = process.argv.slice(2);
if (shared === undefined) {
  console.error("Name the folder of material: node --import tsx test/extra/shared/body.ts DIR");
  process.exit(2);
}

let passed = 0;
let failed = 0;
const all = { printed: 0, addressed: 0 };

const folders = ["reports/seeds", "reports/others", "reports/kent", "cases/headers"];
const files = folders
  .map((folder) => join(shared, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
for (const [name, numbers] of Object.entries(printedNumbers)) {
  for (const file of files.filter((path) => basename(path).startsWith(name))) {
    await measure(file, spelledOut(numbers));
  }
}
console.log(`${all.addressed} of ${all.printed} printed numbers became addresses`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function measure(file: string, numbers: readonly string[]) {
  const raw = await readRawFile({ bytes: readFileSync(file), extension: extname(file) });
  let report: ImportedReport;
  try {
    report = importedReport(raw, { known: noNames, isPublic: true });
  } catch (error) {
    return check(`${basename(file)} is imported`, false, String(error));
  }
  const addressed = inOrder(numbers, numbersOf(report.body));
  all.printed += numbers.length;
  all.addressed += addressed;
  const share = addressed / numbers.length;
  const prose = proseAsPrinted(report.body);
  const lost = lostCharacters(raw.lines, report);
  const name = basename(file);
  check(`${name}: ${addressed} of ${numbers.length} numbers have an address`, share >= 0.98);
  check(
    `${name}: ${(prose * 100).toFixed(1)} per cent of its words are prose kept as printed`,
    prose < 0.03,
  );
  check(`${name}: no word is lost or added`, lost === "", lost);
}

function check(what: string, holds: boolean, found?: string) {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok    " : "FAILED"}  ${what}${holds || !found ? "" : `: ${found}`}`);
}
