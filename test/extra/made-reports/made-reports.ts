import { parseArgs } from "node:util";
import { allPrinters, madeFiles } from "./made-files.ts";
import { addAll, addFigures, inWords, noFigures } from "./reading-figures.ts";
import { layoutSets } from "./sets/sets.ts";

/**
 * Prints reports in the layouts of many councils with Chromium and LibreOffice, imports them, and counts, by
 * layout, the fields of the header that are right, asked for and wrong, the printed numbers that became
 * addresses, and the imports that need no clerk. Run as `node --import tsx
 * test/extra/made-reports/made-reports.ts DIR --set second`; DIR keeps the files. With `--without-office` Chromium
 * prints all of them.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: "string" },
    "without-office": { type: "boolean", default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("Name a folder: node --import tsx test/extra/made-reports/made-reports.ts DIR");
  process.exit(2);
}

const sets = layoutSets.filter(({ name }) => values.set === undefined || values.set === name);
const files = await madeFiles(sets, folder, values["without-office"] ? ["browser"] : allPrinters);
for (const { name, layouts } of sets) {
  const total = noFigures();
  for (const layout of layouts) {
    const own = noFigures();
    for (const file of files.filter((one) => one.layout === layout)) {
      for (const said of await addFigures(own, file)) console.log(said);
    }
    console.log(`${layout.name}: ${inWords(own)}`);
    addAll(total, own);
  }
  console.log(`ALL of the ${name} set: ${inWords(total)}\n`);
}
