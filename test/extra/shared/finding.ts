import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { importRun } from "../../../src/importing/filing/import-run.ts";
import { rawFiles } from "../../../src/importing/source/raw-files.ts";
import { askedIn } from "../../search/questions/asked.ts";
import { compare, contestantsOf } from "../../search/questions/compared.ts";

/**
 * Imports real reports and minutes, which are not part of the project, and asks residents' questions of them,
 * of plain Pagefind and of MiniSearch over the same pages. DIR holds `reports/`. Run as
 * `node --import tsx test/extra/shared/finding.ts DIR`.
 */
const [shared] = process.argv.slice(2);
if (shared === undefined) {
  console.error("Name the folder of material: node --import tsx test/extra/shared/finding.ts DIR");
  process.exit(2);
}

/** The folder of the report whose header states only a month. */
const board = "cabinet-member-for-regeneration-planning-and-transport";

/** The least per cent answered by the first report, by one of five, and with a right paragraph shown. */
const least = { first: 92, five: 97, paragraph: 92 };

const content = mkdtempSync(join(tmpdir(), "finding-"));
let passed = 0;
let failed = 0;
try {
  const { files } = rawFiles([join(shared, "reports")]);
  // A scan with a mark of exempt information, which is refused after minutes of reading.
  const read = files.filter((file) => !file.endsWith("scan-1998.pdf"));
  await importRun(read, content, {
    isPublic: false,
    writes: true,
    onStart: () => {},
    onOutcome: () => {},
  });
  fileUndated("aylesbury-regeneration", "2015-02-17");
  const contestants = await contestantsOf(content);
  for (const file of ["first.txt", "second.txt", "third.txt", "fourth.txt"]) {
    const asked = askedIn(join(import.meta.dirname, "finding", file));
    const [own] = await compare(file, asked, contestants);
    for (const [name, share] of Object.entries(least)) {
      const reached = 100 * (own?.get("all")?.[name as keyof typeof least] ?? 0);
      const holds = reached >= share;
      if (holds) passed += 1;
      else failed += 1;
      console.log(`${holds ? "ok    " : "FAILED"}  ${name}: ${reached.toFixed(1)} % of ${share}`);
    }
  }
  for (const [, { close }] of contestants) await close();
} finally {
  rmSync(content, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Files that report as a publisher would: with its day. */
function fileUndated(beginning: string, date: string) {
  const waiting = join(content, "incoming");
  for (const name of readdirSync(waiting).filter((each) => each.startsWith(beginning))) {
    const text = readFileSync(join(waiting, name), "utf8").replace("---\n", `---\ndate: ${date}\n`);
    const file = join(content, "reports", board, date, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text.replace(/^source:\n(?: .*\n)+/m, ""));
  }
}
