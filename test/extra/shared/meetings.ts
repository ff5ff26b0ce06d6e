import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { archiveOf } from "../../../src/archive/archive.ts";
import { compareSources } from "../../../src/importing/filing/compare-sources.ts";
import { importRun } from "../../../src/importing/filing/import-run.ts";
import type { Outcome } from "../../../src/importing/filing/outcome.ts";
import { hasMinutes } from "../../../src/model/meeting/meeting-record.ts";
import { plainDate } from "../../../src/model/time/plain-date.ts";
import { readContent } from "../../../src/reading/content.ts";

/**
 * Imports real agendas, minutes and the reports to their meetings, which are not part of the project, and
 * checks what is known of them. DIR holds `reports/`. Run as
 * `node --import tsx test/extra/shared/meetings.ts DIR`.
 */
const [shared] = process.argv.slice(2);
if (shared === undefined) {
  console.error("Name the folder of material: node --import tsx test/extra/shared/meetings.ts DIR");
  process.exit(2);
}
const kent = join(shared, "reports", "kent");
let passed = 0;
let failed = 0;
const content = mkdtempSync(join(tmpdir(), "meetings-"));
const outcomes = new Map<string, Outcome>();
const run = {
  isPublic: false,
  writes: true,
  onStart: () => {},
  onOutcome: (file: string, outcome: Outcome) => void outcomes.set(basename(file), outcome),
};

try {
  const files = readdirSync(kent)
    .filter((name) => /^2025-01-30-cabinet-.*\.pdf$/.test(name))
    .map((name) => join(kent, name));
  const notes = join(shared, "reports", "others", "not-a-report-minutes.txt");
  await importRun([...files, notes], content, run);
  for (const name of [
    "2025-01-30-cabinet-agenda.pdf",
    "2025-01-30-cabinet-minutes.pdf",
    basename(notes),
  ]) {
    const outcome = outcomes.get(name);
    check(
      `${name} is filed with its meeting`,
      outcome?.kind === "imported" && outcome.path.endsWith("/meeting.md"),
    );
  }
  const read = readContent(content);
  const today = plainDate("2026-01-01");
  const archive = read.content && today ? archiveOf(read.content, today) : null;
  const errors = read.problems.filter(({ severity }) => severity === "error");
  check(
    "what is filed is read without an error",
    archive !== null && errors.length === 0,
    errors[0]?.message,
  );
  const records = (archive?.meetings ?? []).map(({ record }) => record).filter(hasMinutes);
  const cabinet = records.find(({ date }) => date === "2025-01-30");
  const panel = records.find(({ date }) => date === "2015-04-21");
  const anchors = (record: typeof cabinet) =>
    (record?.minutes.minutes ?? [])
      .flatMap(({ number, anchor }) => (number === null ? [] : [anchor]))
      .join(" ");
  check(
    "every minute number is an address: 84 to 92",
    anchors(cabinet) ===
      [84, 85, 86, 87, 88, 89, 90, 91, 92].map((number) => `minute-${number}`).join(" "),
    anchors(cabinet),
  );
  check(
    "every item of the notes is an address, the number that comes twice too",
    /^minute-1 minute-2 minute-3 minute-4 minute-5 minute-5-\S+ minute-6 minute-7 minute-8 minute-9 minute-10$/.test(
      anchors(panel),
    ),
    anchors(panel),
  );
  check(
    "the meeting has its time, place and chair",
    [cabinet?.time, cabinet?.chair].join() === "10:00,Mr R W Gough" &&
      /^Council Chamber/.test(cabinet?.place ?? ""),
  );
  check(
    "nine are present, one sent apologies, fourteen attend",
    [cabinet?.attendance.present, cabinet?.attendance.apologies, cabinet?.attendance.inAttendance]
      .map((names) => names?.length)
      .join() === "9,1,14",
  );
  check(
    "the agenda has nine items",
    cabinet?.agenda.map(({ item }) => item).join() === "1,2,3,4,5,6,7,8,9",
  );
  const joined = [...(archive?.decisions ?? [])]
    .map(([report, { minute }]) => `${minute?.number ?? "none"} ${report.subject.slice(0, 24)}`)
    .sort();
  check(
    "each report is joined to its minute",
    joined.join("; ") ===
      "88. Revenue and Capital Budg; 90. Transfer the 18-25 secti; 91. Kent County Council Inte; 92. Commissioning Plan for E",
    joined.join("; "),
  );
  const kinds = [...(archive?.decisions ?? [])].flatMap(([report, decision]) =>
    [...decision.outcomes.values()].map(({ kind }) => `${report.subject.slice(0, 12)}: ${kind}`),
  );
  for (const kind of kinds) console.log(`      ${kind}`);
  const again = await importRun([...files, notes], content, run);
  check(
    "a second import writes nothing",
    again.outcomes.every(({ kind }) => kind === "unchanged"),
  );
  const verified = await compareSources(content);
  check(
    "every word is verified against the kept sources",
    verified.problems.length === 0 && verified.same === 6,
    `${verified.same} ${verified.problems[0]?.message ?? ""}`,
  );
} finally {
  rmSync(content, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function check(what: string, holds: boolean, found?: string) {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok    " : "FAILED"}  ${what}${holds || !found ? "" : `: ${found}`}`);
}
