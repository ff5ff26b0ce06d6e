import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareSources } from "../../../src/importing/filing/compare-sources.ts";
import { importRun } from "../../../src/importing/filing/import-run.ts";
import { readContent } from "../../../src/reading/content.ts";

const test = suite<{ content: string }>("filed meetings");
const meeting = "reports/streets-board/2015-01-05/meeting.md";

test.before.each((context) => {
  context.content = mkdtempSync(join(tmpdir(), "meetings-"));
});
test.after.each(({ content }) => rmSync(content, { recursive: true }));

const minutes =
  "MINUTES of a meeting of the Streets Board held in the Town Hall on 5 January 2015\n\nPresent: A Ash (Chair), B Oak\n\n12. APOLOGIES\n\nNone.\n\n13. LAMPS\n(Item 3)\n\nRESOLVED: That lamps be bought.\n";
const agenda =
  "AGENDA\n\nStreets Board\n\n5 January 2015 at 10.00 am\n\n1. Apologies\n\n3. Lamps\n";

async function imported(content: string, name: string, text: string) {
  const file = join(content, "..", `${content.split("/").at(-1)}-${name}`);
  writeFileSync(file, text);
  try {
    const run = { isPublic: false, writes: true, onStart: () => {}, onOutcome: () => {} };
    return (await importRun([file], content, run)).outcomes[0];
  } finally {
    rmSync(file);
  }
}

const textIn = (content: string) => readFileSync(join(content, meeting), "utf8");

test("minutes are filed as the meeting’s file, and are read without a Problem", async ({
  content,
}) => {
  const outcome = await imported(content, "minutes.txt", minutes);
  assert.is(outcome?.kind === "imported" && outcome.path, meeting);
  const { content: read, problems } = readContent(content);
  assert.equal(
    problems.filter(({ file }) => file.endsWith("meeting.md")),
    [],
  );
  const [record] = read?.meetings ?? [];
  assert.equal(
    record?.minutes?.minutes.flatMap(({ number }) => number ?? []),
    ["12.", "13."],
  );
  assert.is(record?.place, "Town Hall");
});

test("minutes come into the file that an agenda made, and change none of its fields", async ({
  content,
}) => {
  await imported(content, "agenda.txt", agenda);
  const before = textIn(content);
  assert.match(before, /^time: 10:00$/m);
  await imported(content, "minutes.txt", minutes);
  const after = textIn(content);
  for (const line of before.split("\n").filter((one) => one !== "---"))
    assert.ok(after.includes(line), line);
  assert.match(after, /^## 13\. LAMPS$/m);
});

test("what a clerk wrote in the file stays, comments too", async ({ content }) => {
  mkdirSync(join(content, "reports/streets-board/2015-01-05"), { recursive: true });
  const own = "---\nboard: Streets Board\ndate: 2015-01-05\nchair: B Oak # took the chair\n---\n";
  writeFileSync(join(content, meeting), own);
  writeFileSync(
    join(content, "boards.yaml"),
    "- id: streets-board\n  names:\n    - name: Streets Board\n",
  );
  await imported(content, "minutes.txt", minutes);
  assert.match(textIn(content), /^chair: B Oak # took the chair$/m);
  assert.match(textIn(content), /^present:$/m);
});

test("minutes that are there are never overwritten", async ({ content }) => {
  await imported(content, "minutes.txt", minutes);
  const before = textIn(content);
  const outcome = await imported(content, "other.txt", minutes.replace("bought", "sold"));
  assert.is(outcome?.kind === "refused" && outcome.rule, "already-there");
  assert.is(textIn(content), before);
});

test("a second import of the same files writes nothing", async ({ content }) => {
  await imported(content, "agenda.txt", agenda);
  await imported(content, "minutes.txt", minutes);
  const before = textIn(content);
  assert.is((await imported(content, "agenda.txt", agenda))?.kind, "unchanged");
  assert.is((await imported(content, "minutes.txt", minutes))?.kind, "unchanged");
  assert.is(textIn(content), before);
});

test("the words of minutes are verified against their source", async ({ content }) => {
  await imported(content, "minutes.txt", minutes);
  assert.is((await compareSources(content)).same, 1);
  writeFileSync(join(content, meeting), textIn(content).replace("be bought", "be sold"));
  assert.match(
    (await compareSources(content)).problems[0]?.message ?? "",
    /its words are not its source’s/,
  );
});

test("a paper that names no day is refused, and says what is lacking", async ({ content }) => {
  const outcome = await imported(
    content,
    "minutes.txt",
    minutes.replace(" on 5 January 2015", " on Monday"),
  );
  assert.is(outcome?.kind === "refused" && outcome.rule, "no-meeting");
  assert.match(outcome?.kind === "refused" ? outcome.reason : "", /does not name the day/);
});

const asPage = (text: string) =>
  text
    .split("\n\n")
    .map((each) => `<p>${each.replaceAll("\n", "<br>")}</p>`)
    .join("");

test("minutes in a file with deleted words say that readers cannot download it", async ({
  content,
}) => {
  const page = `${asPage(minutes)}<p>Kept.<del>Deleted.</del></p>`;
  const outcome = await imported(content, "minutes.html", page);
  assert.ok(outcome?.kind === "imported");
  const told = outcome?.findings.filter(({ rule }) => rule === "source-withheld") ?? [];
  assert.is(told.length, 1);
  assert.match(told[0]?.message ?? "", "kept with the meeting but not offered to readers");
  assert.match(textIn(content), /^ {2}withheld: /m);
  assert.not.match(textIn(content), "Deleted");
});

test("an agenda in a file with deleted words gives its items, and its file is not kept", async ({
  content,
}) => {
  const page = `${asPage(agenda)}<p><del>Deleted.</del></p>`;
  const outcome = await imported(content, "agenda.html", page);
  assert.ok(outcome?.kind === "imported" && outcome.source === null);
  assert.match(
    outcome?.findings.find(({ rule }) => rule === "source-withheld")?.message ?? "",
    "the file is not kept",
  );
  assert.match(textIn(content), /title: Lamps/);
  assert.not.match(textIn(content), "attachments");
  assert.equal(readdirSync(join(content, "reports/streets-board/2015-01-05")), ["meeting.md"]);
  assert.is((await imported(content, "agenda.html", page))?.kind, "unchanged");
});

test.run();
