import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { archiveOf } from "../../../src/archive/archive.ts";
import { meetingText } from "../../../src/harvest/filing/meeting-file.ts";
import { answerText } from "../../../src/harvest/sources/moderngov/answer-text.ts";
import { answerOf } from "../../../src/harvest/sources/moderngov/answer-xml.ts";
import { papersIn } from "../../../src/harvest/sources/moderngov/meeting-answer.ts";
import { compareSources } from "../../../src/importing/filing/compare-sources.ts";
import { importRun } from "../../../src/importing/filing/import-run.ts";
import type { ImportOutcome } from "../../../src/importing/filing/outcome.ts";
import { hasMinutes } from "../../../src/model/meeting/meeting-record.ts";
import { blockText } from "../../../src/model/report/body/plain-text.ts";
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
const packContent = mkdtempSync(join(tmpdir(), "meetings-"));
const outcomes = new Map<string, ImportOutcome>();
const run = {
  isPublic: false,
  writes: true,
  onStart: () => {},
  onOutcome: (file: string, outcome: ImportOutcome) => void outcomes.set(basename(file), outcome),
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
  const pack = "2025-03-13-cabinet-pack.pdf";
  const packed = await importRun([join(kent, pack)], packContent, { ...run, splits: true });
  const [outcome] = packed.outcomes;
  check(
    "a note under the name of the board is not its name",
    outcome?.kind === "imported" && /^reports\/cabinet\/2025-03-13\//.test(outcome.path),
  );
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
  rmSync(packContent, { recursive: true });
}
serviceMinutes(join(shared, "moderngov", "GetMeeting_7837.xml"));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** The minutes that a committee system's service gives as HTML, filed and read back. */
function serviceMinutes(file: string) {
  const folder = mkdtempSync(join(tmpdir(), "meetings-"));
  try {
    const papers = papersIn(answerOf(answerText(readFileSync(file)), "meeting"));
    const date = plainDate("2025-11-21");
    if (!date) throw new Error("21 November 2025 is a day");
    const filed = { board: "Cabinet", date, reports: new Map(), attachments: [] };
    const { text, items } = meetingText(papers, filed);
    const at = join(folder, "reports", "cabinet", date);
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, "meeting.md"), text);
    writeFileSync(
      join(folder, "site.yaml"),
      "council: A Council\nurl: https://reports.council.example/\ncontact: { team: Clerks, email: a@council.example }\nretention_years: 6\nclear_days: 5\n",
    );
    writeFileSync(join(folder, "boards.yaml"), "- id: cabinet\n  names:\n    - name: Cabinet\n");
    const { content: read, problems } = readContent(folder);
    const errors = problems.filter(({ severity }) => severity === "error");
    check("the service's meeting is read without an error", read !== null, errors[0]?.message);
    const minutes = read?.meetings[0]?.minutes?.minutes ?? [];
    const anchors = minutes.map(({ anchor }) => anchor).join(" ");
    check(
      "every minute of the service is an address: 51 to 55",
      anchors === "minute-51 minute-52 minute-53 minute-54 minute-55",
      anchors,
    );
    check(
      "every minute of the service could be proved",
      items.every(({ markdown }) => markdown),
    );
    const given = papers.items.flatMap(({ minute }) => (minute ? [wordsOfHtml(minute.html)] : []));
    const held = minutes.map(({ section }) =>
      wordsOf(
        section.paragraphs
          .flatMap(({ number, blocks }) => [
            number ?? "",
            ...blocks.map((each) => blockText(each.block)),
          ])
          .join(" ")
          .replace(/^\s*\(Item \d+\)/, ""),
      ),
    );
    check(
      "no word of the service's minutes is lost",
      given.length === 5 && given.join("|") === held.join("|"),
      given.flatMap((words, index) => firstApart(words, held[index] ?? "")).join("; "),
    );
    console.log(`      ${given.join(" ").split(" ").length} words`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words of HTML, without any of the archive's own reading of it. */
function wordsOfHtml(html: string): string {
  return wordsOf(
    html
      .replace(/<\/?(?:p|div|li|br|td|tr|h\d)\b[^>]*>/gi, " ")
      .replace(/<[^>]*>/g, "")
      .replace(/&nbsp;|&#160;/g, " ")
      .replace(/&[rl]squo;/g, "’")
      .replace(/&pound;/g, "£")
      .replace(/&(?:[rl]dquo|[mn]dash|hellip);/g, " ")
      .replace(/&amp;/g, "&"),
  );
}

/** Where two texts begin to differ. */
function firstApart(one: string, other: string): string[] {
  const [words, others] = [one.split(" "), other.split(" ")];
  const at = words.findIndex((word, index) => word !== others[index]);
  return at === -1
    ? []
    : [`${words.slice(at, at + 6).join(" ")} / ${others.slice(at, at + 6).join(" ")}`];
}

function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\d£%’']+/gu) ?? []).join(" ").toLowerCase();
}

function check(what: string, holds: boolean, found?: string) {
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "ok    " : "FAILED"}  ${what}${holds || !found ? "" : `: ${found}`}`);
}
