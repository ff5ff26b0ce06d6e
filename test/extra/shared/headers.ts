import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { importedReport } from "../../../src/importing/filing/imported-report.ts";
import type { Header } from "../../../src/importing/header/header.ts";
import { readRawFile } from "../../../src/importing/source/raw-file.ts";
import { noNames } from "../../importing/report-as-text.ts";
import { madeUpCases, type Right, rightHeaders, shown } from "../figures/right-headers.ts";

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

const all = rightHeaders(shared);
const found = readdirSync(join(shared, "cases/headers")).length;
const counts = { right: 0, asked: 0, wrong: found === madeUpCases ? 0 : 1 };

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

const sum = counts.right + counts.asked + counts.wrong;
console.log(`of ${sum} values ${counts.right} are right, ${counts.asked} asked for`);
const isGood = counts.wrong === 0 && counts.right >= 0.95 * sum;
console.log(`${counts.right} passed, ${isGood ? 0 : Math.max(1, counts.wrong)} failed`);
process.exitCode = isGood ? 0 : 1;
