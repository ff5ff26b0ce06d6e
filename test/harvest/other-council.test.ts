import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemsReadBack } from "../../src/importing/filing/read-back.ts";
import { canary } from "./council.ts";
import { counted, filesIn, harvestFrom, inContent, sourceOf, toldOf } from "./harvested.ts";
import { type OtherCouncil, startOtherCouncil } from "./other-council.ts";

const folder = "reports/cafe-and-quays-panel";

async function withCouncil(use: (council: OtherCouncil, content: string) => Promise<void>) {
  const council = await startOtherCouncil();
  try {
    await inContent((content) => use(council, content));
  } finally {
    await council.stop();
  }
}

const textOf = (content: string, path: string) => readFileSync(join(content, path), "utf8");

test("a council whose answers have other forms is taken whole, and what is not taken is reported", () =>
  withCouncil(async (council, content) => {
    const events = await harvestFrom(sourceOf(council.url), content);
    assert.is(
      textOf(content, `${folder}/2024-03-05/meeting.md`),
      `---
board: Café & Quays Panel
date: 2024-03-05
time: 18:00
status: held
type: special
chair: Cllr A Ash
present:
  - Cllr A Ash
apologies:
  - Cllr C Elm
agenda:
  - title: Apologies
  - item: 5a
    title: Cafés and costs <£500
    report: cafes-and-costs-500
  - item: "6"
    title: Twice escaped
  - item: "7"
    title: An item without a title
  - item: "8"
    title: A sale
    exempt: true
  - item: "9"
    title: An item that is not open to the public
    exempt: true
---

## Apologies

None.

## 12. Cafés and costs <£500

(Item 5a)

The Panel heard **two** speakers.

RESOLVED: to note the report.

## 13. Twice escaped

(Item 6)

Lamps & quays.

## 14. An item without a title

(Item 7)

Words of it.
`,
    );
    assert.match(
      textOf(content, `${folder}/2024-04-09/meeting.md`),
      "time: 18:30\nstatus: cancelled\n",
    );
    assert.equal(
      events.flatMap((event) => (event.kind === "told" ? [`${event.rule}: ${event.message}`] : [])),
      [
        "not-kept: the committee “” with the id “b-2” is left out: each needs both",
        "not-kept: a meeting of Café & Quays Panel is left out: its day “31/02/2024” or its id “m-3” cannot be read",
        "not-kept: a meeting of Café & Quays Panel is left out: its day “01/05/2024” or its id “” cannot be read",
        "not-kept: the service says that it lists 8 meetings of Café & Quays Panel, and lists 6",
        "not-kept: who attended as “Substituted” has no field, and is not kept",
        "not-kept: an item of this meeting has no title",
        "not-kept: items and documents of this meeting do not say whether the public may see them, and are taken as restricted: 1",
        "differs-from-origin: the subject is “Cafés and costs <£500” where the document comes from, and “Cafés and costs” in the document itself; the first is taken, and the second kept under “header”",
        "same-day: another meeting of the board is on this day (m-1 at the source); this one’s agenda and minutes are not kept: add them by hand",
        "not-kept: the status “not quorate” has no field, and is not kept",
        "not-kept: the time “about six” is not a time of day",
      ],
    );
    assert.equal(
      events.flatMap((event) => (event.kind === "waiting" ? [event.reason] : [])),
      ["“http://[broken” is no address"],
    );
    const reports = [...filesIn(content).keys()].filter((path) => path.startsWith("reports/"));
    assert.equal(
      problemsReadBack(
        content,
        reports.filter((path) => path.endsWith(".md")),
      ).filter(({ severity }) => severity === "error"),
      [],
    );
  }));

test("nothing restricted is asked for or stored, whatever form says so", () =>
  withCouncil(async (council, content) => {
    const events = await harvestFrom(sourceOf(council.url), content);
    for (const [path, bytes] of filesIn(content)) assert.not(bytes.includes(canary), path);
    assert.not(council.asked.some((line) => line.includes("s90")));
    assert.not.match(JSON.stringify(events), canary);
  }));

test("documents are found by addresses with a query, in capitals, on another host and without a number", () =>
  withCouncil(async (council, content) => {
    await harvestFrom(sourceOf(council.url), content);
    const report = textOf(content, `${folder}/2024-03-05/cafes-and-costs-500.md`);
    assert.match(report, `from: ${council.url}/documents/s77/Report.DOCX?Ver=2\n`);
    assert.match(report, "file: appendix-a.docx\n");
    assert.ok(council.asked.includes("/modgov/documents/s78/A.DOCX 200"));
  }));

test("a document that two meetings list is a report to the first, which its old address leads to", () =>
  withCouncil(async (council, content) => {
    await harvestFrom(sourceOf(council.url), content);
    assert.match(textOf(content, `${folder}/2024-05-07/meeting.md`), "file: report-of-the-quays");
    assert.match(
      textOf(content, "old-addresses.txt"),
      "mgConvert2PDF.aspx?ID=77 /boards/cafe-and-quays-panel/2024-03-05/cafes-and-costs-500/\n",
    );
  }));

test("a second run changes nothing", () =>
  withCouncil(async (council, content) => {
    await harvestFrom(sourceOf(council.url), content);
    const before = filesIn(content);
    const events = await harvestFrom(sourceOf(council.url), content);
    assert.is(counted(events, "unchanged"), 3);
    assert.equal([...filesIn(content)].map(String), [...before].map(String));
  }));

test("a meeting that has moved at the source is reported and left, until its folder is moved here too", () =>
  withCouncil(async (council, content) => {
    await harvestFrom(sourceOf(council.url), content);
    const [list] = [...council.answers.keys()].filter((address) => address.includes("GetMeetings"));
    const answer = String(council.answers.get(list ?? ""));
    council.answers.set(list ?? "", answer.replace("2024-03-05T18:30:00", "12/03/2024"));
    const [first = ""] = [...council.answers.keys()].filter((address) => address.endsWith("m-1"));
    council.answers.set(
      first,
      String(council.answers.get(first)).replace("05/03/2024", "12/03/2024"),
    );
    const before = filesIn(content);
    const [told] = toldOf(await harvestFrom(sourceOf(council.url), content), "moved-at-source");
    assert.match(told?.message ?? "", "on 2024-03-05 is on 2024-03-12 at the source now");
    assert.is(told?.file, `${folder}/2024-03-05/meeting.md`);
    assert.equal([...filesIn(content)].map(String), [...before].map(String));
    renameSync(join(content, folder, "2024-03-05"), join(content, folder, "2024-03-12"));
    for (const name of ["meeting.md", "cafes-and-costs-500.md"]) {
      const path = join(content, folder, "2024-03-12", name);
      writeFileSync(
        path,
        readFileSync(path, "utf8").replace("date: 2024-03-05", "date: 2024-03-12"),
      );
    }
    const after = await harvestFrom(sourceOf(council.url), content);
    assert.equal(toldOf(after, "moved-at-source"), []);
    assert.equal(toldOf(after, "file-gone"), []);
    assert.match(
      textOf(content, "old-addresses.txt"),
      "ieListDocuments.aspx?MId=m-1 /boards/cafe-and-quays-panel/2024-03-12/\n",
    );
  }));

test.run();
