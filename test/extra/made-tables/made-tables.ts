import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readPdfFile } from "../../../src/importing/source/pdf/pdf-file.ts";
import { startBrowser } from "../../browser/browser.ts";
import { type MadeTable, madeTable } from "./made-table.ts";
import { asHtml, asOffice } from "./table-files.ts";

/**
 * Prints random tables with Chromium and LibreOffice, reads them again, and counts those that are right,
 * kept as printed, and wrong. Run as `node --import tsx test/extra/made-tables/made-tables.ts DIR --from 1
 * --count 100`; DIR keeps the files, so that a second run only reads them. With `--without-office` Chromium
 * prints all of them.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: "string", default: "1" },
    count: { type: "string", default: "100" },
    "without-office": { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("Name a folder: node --import tsx test/extra/made-tables/made-tables.ts DIR");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });

const seeds = Array.from({ length: Number(values.count) }, (_, at) => Number(values.from) + at);
const programs = values["without-office"]
  ? (["chromium"] as const)
  : (["chromium", "office"] as const);
await print();

const counts = new Map<string, Record<"right" | "kept" | "prose" | "wrong", number>>();
for (const program of programs) {
  for (const seed of seeds) {
    const made = madeTable(seed, program);
    const path = join(folder, `${program}-${seed}.pdf`);
    const { outcome, found } = await read(path, made);
    const { layout, cells } = made;
    const kinds = [
      "all",
      layout.lines === "all" ? "ruled" : "not ruled",
      `lines ${layout.lines}`,
      `set to the ${layout.align}`,
      program,
      `${layout.size} pt`,
      `${cells[0]?.length} columns`,
      cells.length > 20 ? "long" : "short",
    ];
    for (const kind of kinds) {
      const count = counts.get(kind) ?? { right: 0, kept: 0, prose: 0, wrong: 0 };
      count[outcome] += 1;
      counts.set(kind, count);
    }
    if (outcome === "wrong") {
      console.log(
        `WRONG  ${path}\n  printed ${JSON.stringify(cells)}\n  read    ${JSON.stringify(found)}`,
      );
    } else if (outcome !== "right" && values.verbose) {
      console.log(
        `${outcome}  ${path} ${JSON.stringify({ ...layout, widths: layout.widths.length })}`,
      );
    }
  }
}
for (const [kind, { right, kept, prose, wrong }] of [...counts].sort()) {
  const share = (100 * right) / (right + kept + prose + wrong);
  console.log(
    `${kind.padEnd(22)} right ${right} (${share.toFixed(0)}%), as printed ${kept}, as prose ${prose}, wrong ${wrong}`,
  );
}

async function print() {
  const missing = (program: string) =>
    seeds.filter((seed) => !existsSync(join(folder ?? "", `${program}-${seed}.pdf`)));
  const pages = missing("chromium");
  if (pages.length > 0) {
    const browser = await startBrowser();
    const page = await browser.newPage();
    for (const seed of pages) {
      await page.setContent(asHtml(madeTable(seed, "chromium")));
      await page.pdf({ path: join(folder ?? "", `chromium-${seed}.pdf`), preferCSSPageSize: true });
    }
    await browser.close();
  }
  const documents = (values["without-office"] ? [] : missing("office")).map((seed) => {
    const path = join(folder ?? "", `office-${seed}.fodt`);
    writeFileSync(path, asOffice(madeTable(seed, "office")));
    return path;
  });
  if (documents.length > 0) {
    execFileSync(
      "soffice",
      ["--headless", "--convert-to", "pdf", "--outdir", folder ?? "", ...documents],
      { stdio: "ignore" },
    );
  }
}

async function read(path: string, { cells }: MadeTable) {
  const { lines } = await readPdfFile(readFileSync(path));
  const found = lines.flatMap(({ table }) => (table ? [table] : []));
  if (found.length === 0) {
    const kept = lines.some(({ asPrinted }) => asPrinted);
    return { outcome: kept ? ("kept" as const) : ("prose" as const), found };
  }
  const isRight = JSON.stringify(found) === JSON.stringify([cells]);
  return { outcome: isRight ? ("right" as const) : ("wrong" as const), found };
}
