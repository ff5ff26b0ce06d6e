import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readPdfFile } from "../../../src/importing/source/pdf/pdf-file.ts";

/**
 * Compares each table cell in a folder of cases with its correct value: none may be wrong, and at least
 * four in five of the known cells must be read. Run as `node --import tsx test/extra/shared/pdf-tables.ts
 * DIR`.
 */
const [shared] = process.argv.slice(2);
if (shared === undefined) {
  console.error("Name the folder of cases: node --import tsx test/extra/shared/pdf-tables.ts DIR");
  process.exit(2);
}
const folder = join(shared, "cases", "pdf-tables");

interface Truth {
  readonly cols: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

let passed = 0;
let failed = 0;
const check = (what: string, holds: boolean) => {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok    " : "FAILED"}  ${what}`);
};

const truth: Record<string, Truth> = existsSync(join(folder, "truth.json"))
  ? JSON.parse(readFileSync(join(folder, "truth.json"), "utf8"))
  : {};
let read = 0;
for (const [name, { cols, rows }] of Object.entries(truth)) {
  const { tables, kept } = await tablesOf(join(folder, `rt${name}.pdf`));
  const wrong = tables.length === 0 ? kept === 0 : !isSame(tables, [[cols, ...rows]]);
  if (tables.length > 0 && !wrong) read += 1;
  check(`rt${name} has no wrong cell`, !wrong);
}
const least = Math.ceil(Object.keys(truth).length * 0.8);
check(`${read} tables are read of ${Object.keys(truth).length}`, read >= least);

const forms: Record<string, readonly string[]> = {
  "a-ruled": ["01", "02", "03a", "04", "05"],
  "b-unruled": ["01", "02", "03a", "04", "05"],
  "c-wrapped": ["01", "02", "03a", "04", "05"],
  "d-pagebreak": Array.from({ length: 20 }, (_, index) => `${index + 1}`.padStart(2, "0")),
};
const figures = new Map([
  ["Percentage of household", ["45.0%", "43.2%", "Amber"]],
  ["Number of missed", ["40", "38", "Green"]],
  ["Percentage of minor", ["80%", "71.5%", "Red"]],
  ["Footfall at", ["125,000", "130,412", "Green"]],
  ["Percentage of rent", ["98.5%", "97.1%", "Amber"]],
]);
for (const [name, references] of Object.entries(forms)) {
  const { tables } = await tablesOf(join(folder, `${name}.pdf`));
  const [head = [], ...rows] = tables[0] ?? [];
  check(
    `${name} is one table with its headings`,
    tables.length === 1 &&
      head.join("|") === "Ref|Measure|2014/15 Target|Quarter 2|Current Progress",
  );
  check(
    `${name} has its rows`,
    rows.map(([reference]) => reference).join() ===
      references.map((number) => `PED LI ${number}`).join(),
  );
  const areRight = rows.every(([, measure = "", target, actual, progress = ""]) => {
    const known = [...figures].find(([words]) => measure.startsWith(words))?.[1] ?? [];
    return target === known[0] && actual === known[1] && progress.startsWith(known[2] ?? "?");
  });
  check(`${name} has each figure in its row`, areRight);
}

const pdfs = ["kent", "others"].flatMap((council) => {
  const reports = join(shared, "reports", council);
  if (!existsSync(reports)) return [];
  return readdirSync(reports).flatMap((file) =>
    file.endsWith(".pdf") ? [join(reports, file)] : [],
  );
});
for (const file of pdfs.filter((path) => !basename(path).startsWith("scan-"))) {
  const { tables, kept } = await tablesOf(file);
  console.log(
    `        ${basename(file)}: ${tables.length} tables read, ${kept} lines kept as printed`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function tablesOf(file: string) {
  const { lines } = await readPdfFile(readFileSync(file));
  const tables = lines.flatMap(({ table }) => (table ? [table] : []));
  return { tables, kept: lines.filter(({ asPrinted }) => asPrinted).length };
}

function isSame(tables: readonly (readonly (readonly string[])[])[], other: typeof tables) {
  return JSON.stringify(tables) === JSON.stringify(other);
}
