import { copyFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Archive, archiveOf } from "../../src/archive/archive.ts";
import { searchedIn } from "../../src/archive/search/searched.ts";
import { attendancePlace } from "../../src/formats/search-hit.ts";
import type { FileRecord } from "../../src/model/report/file-digest.ts";
import { isReport, type Report } from "../../src/model/report/report.ts";
import { readContent } from "../../src/reading/content.ts";
import { recordOf } from "../../src/search/entries.ts";
import { writeSearchIndex } from "../../src/search/write-search-index.ts";
import { day } from "../archive/made.ts";
import { contentFolder, reportText } from "../record/archive-folder.ts";
import { filesOf, temporaryFolder } from "../site/site.ts";

const { content } = readContent("content");
if (!content) throw new Error("The sample archive has errors");
const archive = archiveOf(content, day("2026-01-01"));

/** The files of an index, by name. */
async function indexOf(
  of: Archive,
  cache: string,
  output = temporaryFolder(),
  held?: ReadonlyMap<string, FileRecord>,
) {
  const written = await writeSearchIndex(of, output, cache, held);
  assert.equal([...written.keys()].sort(), filesOf(output));
  return new Map(filesOf(output).map((file) => [file, readFileSync(join(output, file), "hex")]));
}

/** The archive with its newest report replaced, and what is asked of each. */
function changed(other: (report: Report) => Report): Archive {
  const newest = archive.listed.find(isReport);
  return {
    ...archive,
    listed: archive.listed.map((each) => (isReport(each) && each === newest ? other(each) : each)),
  };
}

const corrected = changed((report) => ({
  ...report,
  digest: "other",
  subject: "Zeppelins over the town hall",
}));
const cache = temporaryFolder();
const plain = await indexOf(archive, cache);

test("an index from what was kept is the same to the byte, and so is one after an edit", async () => {
  assert.equal(await indexOf(archive, cache), plain);
  const fresh = await indexOf(corrected, temporaryFolder());
  assert.not.equal(fresh, plain);
  assert.equal(await indexOf(corrected, cache), fresh);
});

test("only the report that changed is read again", async () => {
  await indexOf(archive, cache);
  const listed = corrected.listed.map(unreadable);
  const decided = listed.flatMap((each, at) => {
    const decision = corrected.decisions.get(corrected.listed[at] as Report);
    return isReport(each) && decision ? [[each, decision] as const] : [];
  });
  const decisions = new Map([...corrected.decisions, ...decided]);
  const unread = { ...corrected, listed, decisions };
  await indexOf(unread, cache);
});

/** Throws if its words are read, except for the changed report. */
function unreadable(each: Archive["listed"][number]) {
  if (!isReport(each) || each.subject.startsWith("Zeppelins")) return each;
  return Object.defineProperty({ ...each }, "sections", {
    enumerable: false,
    get: () => assert.unreachable(`${each.file} was read`),
  });
}

test("an index in the folder of another leaves what stays and removes what goes", async () => {
  const output = temporaryFolder();
  const held = await writeSearchIndex(corrected, output, cache);
  assert.equal(await indexOf(archive, cache, output, held), plain);
});

test("what was kept may be damaged, cut short or gone", async () => {
  const files = filesOf(cache);
  assert.ok(files.length > 10);
  for (const [at, file] of files.entries()) {
    const path = join(cache, file);
    const bytes = readFileSync(path);
    if (at % 3 === 0) rmSync(path);
    else if (at % 3 === 1) writeFileSync(path, bytes.subarray(0, bytes.length / 2));
    else writeFileSync(path, bytes.fill(7, 100, 120));
  }
  assert.equal(await indexOf(archive, cache), plain);
});

test("words that another build kept are left aside where they have other numbers", async () => {
  const [own, other] = [temporaryFolder(), temporaryFolder()];
  for (const each of [corrected, archive]) await indexOf(each, own);
  await indexOf(archive, other);
  for (const name of filesOf(own)) {
    if (name.endsWith("-bodies")) copyFileSync(join(other, name), join(own, name));
    if (name.endsWith("-words")) rmSync(join(own, name));
  }
  assert.equal(await indexOf(archive, own), plain);
});

test("two builds at once may keep in one folder", async () => {
  const shared = temporaryFolder();
  await indexOf(archive, shared);
  for (const name of filesOf(shared)) if (name !== "search/stems") rmSync(join(shared, name));
  const [one, other] = await Promise.all([indexOf(archive, shared), indexOf(corrected, shared)]);
  assert.equal(one, plain);
  assert.equal(other, await indexOf(corrected, cache));
  assert.equal(await indexOf(archive, shared), plain);
  assert.not(filesOf(shared).some((name) => /\.\d+$/.test(name)));
});

test("an attachment that is replaced by one of the same size and time is found by its new words", async () => {
  const folder = contentFolder({
    "reports/streets/2015-01-05/lighting.md": reportText({
      fields: "attachments:\n  - file: lamps.txt\n    title: Lamps",
    }),
  });
  const lamps = join(folder, "reports/streets/2015-01-05/lamps.txt");
  const kept = temporaryFolder();
  const wordsWith = async (text: string) => {
    writeFileSync(lamps, text);
    const time = new Date("2015-01-01T00:00:00Z");
    utimesSync(lamps, time, time);
    const { content, problems } = readContent(folder);
    if (!content) throw new Error(problems.map(({ message }) => message).join("\n"));
    const output = temporaryFolder();
    await writeSearchIndex(archiveOf(content, day("2026-01-01")), output, kept);
    return readFileSync(join(output, "search/words.txt"), "utf8").split("\n");
  };
  const before = await wordsWith("zeppelins over the hall");
  assert.ok(before.includes("zeppelins"), before.join(" "));
  // Waits until the file's stamp can be trusted.
  await new Promise((later) => setTimeout(later, 150));
  await wordsWith("zeppelins over the hall");
  await new Promise((later) => setTimeout(later, 150));
  const after = await wordsWith("submarine under the hal");
  assert.ok(after.includes("submarine"));
  assert.not.ok(after.includes("zeppelins"));
});

test("minutes are found, each minute at its own address, by board, year, kind and outcome", async () => {
  const [held] = searchedIn(archive).filter(({ of }) => of.kind === "meeting");
  if (held?.of.kind !== "meeting") throw new Error("The sample has minutes");
  const { shown, filters } = await recordOf(held);
  const [numbered] = held.of.minutes.minutes.filter(({ number }) => number !== null);
  assert.match(shown.url, /\/minutes\/$/);
  assert.match(shown.subject, /^Minutes: /);
  assert.ok(shown.parts.some(([, place]) => place === `#${numbered?.anchor}`));
  assert.ok(shown.parts.every(([, place]) => /^(?:\.\.\/)?#./.test(place)));
  const [present = ""] = held.of.attendance.present;
  assert.ok(
    shown.parts.some(([, place, , text]) => place === attendancePlace && text.includes(present)),
  );
  const values = new Map(filters);
  assert.equal(values.get("kind"), ["minutes"]);
  assert.equal(values.get("board"), [held.of.board.entry.id]);
  assert.equal(values.get("year")?.length, 1);
  assert.equal(values.get("outcome")?.length, held.outcomes.length);
});

test("what a report's summary prints and no filter holds is found: a decision's number, its header's own lines", async () => {
  const [held] = searchedIn(archive).filter(({ of }) => of.kind === "report");
  if (held?.of.kind !== "report") throw new Error("The sample has reports");
  const header = [
    { label: "Ward member", value: "Councillor Ash" },
    { label: "Notes", value: null },
  ];
  const of = { ...held.of, header, stated: { decision: "25/00031", machine_read: false } };
  const { shown } = await recordOf({ ...held, of });
  const at = shown.sections.findIndex(([, heading]) => heading === "About this report");
  assert.equal(
    shown.parts.filter(([section]) => section === at),
    [
      [at, "", "", "Decision number: 25/00031"],
      [at, "", "", "Ward member: Councillor Ash"],
    ],
  );
});

test("a report is found by what was decided on it, and the meeting's minutes too", async () => {
  const changed = searchedIn(archive).filter(({ outcomes }) =>
    outcomes.includes("agreed with changes"),
  );
  const kinds = new Set(changed.map(({ of }) => of.kind));
  assert.equal([...kinds].sort(), ["meeting", "report"]);
  for (const one of changed) {
    const values = new Map((await recordOf(one)).filters);
    assert.ok(values.get("outcome")?.includes("agreed-with-changes"));
  }
});

test("an archive without reports and minutes has an index without any", async () => {
  const none = await indexOf({ ...archive, listed: [], meetings: [] }, temporaryFolder());
  assert.ok(none.has("pagefind/pagefind.js"));
  assert.not([...none.keys()].some((file) => file.includes("fragment/")));
});

test.run();
