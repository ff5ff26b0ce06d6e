import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemsReadBack } from "../../src/importing/filing/read-back.ts";
import { unzipped } from "../../src/importing/source/word/package/zip.ts";
import type { PlainDate } from "../../src/model/time/plain-date.ts";
import { boardNames, canary, documentsOf, meetings } from "./council.ts";
import { counted, filesIn, harvestFrom, sourceOf, toldOf, withServer } from "./harvested.ts";

test("a whole council is taken: its boards, meetings, agendas, reports and minutes", () =>
  withServer({}, async (server, content) => {
    const events = await harvestFrom(sourceOf(server.url), content);
    assert.is(counted(events, "meeting"), 40);
    assert.is(counted(events, "report"), 37);
    assert.is(counted(events, "attachment"), 37);
    const files = filesIn(content);
    const registers = files.get("boards.yaml")?.toString() ?? "";
    for (const name of boardNames) assert.match(registers, JSON.stringify(name));
    assert.not.match(registers, "Deleted Panel");
    const meeting = files.get("reports/harbour-and-quays-board/2023-03-03/meeting.md")?.toString();
    assert.is(
      meeting,
      `---
board: Harbour and Quays Board
date: 2023-03-03
time: 12:30
place: Moot Hall, Marl & Quay Street
status: held
type: special
chair: Councillor R Ash
present:
  - Councillor R Ash
  - Councillor T O'Elm
apologies:
  - Councillor B Oak
in_attendance:
  - Lamps Manager
agenda:
  - item: "1"
    title: Apologies
  - item: "2"
    title: Members' review of lamps 2
    report: members-review-of-lamps-2
  - item: 3(a)
    title: Sub-item on quays
  - item: "4"
    title: Sale of a lamp store
    exempt: true
  - item: "5"
    title: An item that is not open to the public
    exempt: true
---

## 11. Apologies

(Item 1)

There were none.

## 12. Members' review of lamps 2

(Item 2)

The Board considered review 2.

RESOLVED:

(1) to note the review; and
`,
    );
    const report = files.get(
      "reports/harbour-and-quays-board/2023-03-03/members-review-of-lamps-2.md",
    );
    assert.match(
      report?.toString() ?? "",
      "board: Harbour and Quays Board\ndate: 2023-03-03\nsubject: Members' review of lamps 2",
    );
    assert.match(report?.toString() ?? "", "title: Appendix 1 Counts of lamps");
    assert.match(
      report?.toString() ?? "",
      /from: https:\/\/Democracy\.Marlbridge\.example\/mgConvert2PDF\.aspx\?ID=70021\n {2}fetched: \d{4}-/,
    );
    const written = [...files.keys()].filter((path) => /^reports\/.*\.md$/.test(path));
    assert.equal(
      problemsReadBack(content, written).filter(({ severity }) => severity === "error"),
      [],
    );
  }));

test("what is restricted is not asked for, and no word of it is stored", () =>
  withServer({}, async (server, content) => {
    const events = await harvestFrom(sourceOf(server.url), content);
    const restricted = meetings.flatMap((meeting) => {
      const { restrictedAppendix, restrictedReport } = documentsOf(meeting);
      return [restrictedAppendix, restrictedReport];
    });
    for (const id of restricted) {
      assert.not(
        server.asked.some((line) => line.includes(`ID=${id} `)),
        `${id} was asked for`,
      );
    }
    for (const [path, bytes] of filesIn(content)) {
      const parts = path.endsWith(".docx")
        ? [...(await unzipped(bytes, () => true)).values()]
        : [bytes];
      for (const part of parts) {
        assert.not(
          Buffer.from(part).toString("latin1").includes(canary),
          `${path} holds the canary`,
        );
        assert.not(path.includes(canary));
      }
    }
    assert.is(counted(events, "restricted"), 37);
    assert.not.match(JSON.stringify(events), canary);
  }));

test("one file for two meetings is a report to the first, and a file next to the second", () =>
  withServer({ sameReport: true }, async (server, content) => {
    const given = { boards: ["203"], until: "2023-04-30" as PlainDate };
    const events = await harvestFrom(sourceOf(server.url), content, given);
    assert.is(counted(events, "report"), 1);
    const beside = events.filter(
      (event) => event.kind === "attachment" && event.why?.startsWith("already-there"),
    );
    assert.is(beside.length, 2);
    const second = filesIn(content).get("reports/lamps-committee/2023-03-05/meeting.md");
    assert.match(second?.toString() ?? "", "file: report-of-the-lamps-manager.docx");
  }));

test("a cancelled meeting is filed without minutes", () =>
  withServer({}, async (server, content) => {
    await harvestFrom(sourceOf(server.url), content, { boards: ["Lamps Committee"] });
    const meeting = filesIn(content).get("reports/lamps-committee/2023-02-05/meeting.md");
    assert.match(meeting?.toString() ?? "", "status: cancelled");
    assert.not.match(meeting?.toString() ?? "", "##");
  }));

test("what the document says otherwise is a finding with both values, and its own words are kept", () =>
  withServer({}, async (server, content) => {
    const events = await harvestFrom(sourceOf(server.url), content, { boards: ["201"] });
    const [date] = toldOf(events, "differs-from-origin").filter(({ message }) =>
      message.startsWith("the date"),
    );
    assert.match(
      date?.message ?? "",
      "“2023-05-03” where the document comes from, and “2011-09-09” in the document itself",
    );
    const path = "reports/harbour-and-quays-board/2023-05-03/members-review-of-lamps-4.md";
    const report = filesIn(content).get(path)?.toString() ?? "";
    assert.match(report, "date: 2023-05-03\n");
    assert.match(report, "label: Date in the document\n    value: 2011-09-09");
    assert.match(report, "label: Board in the document\n    value: Lamps Committee");
  }));

test("a status that no field holds is reported", () =>
  withServer({}, async (server, content) => {
    const events = await harvestFrom(sourceOf(server.url), content, { boards: ["203"] });
    const [told] = toldOf(events, "not-kept");
    assert.match(told?.message ?? "", "the status “Rearranged” has no field");
  }));

test("the addresses that the system had lead to where its papers are now", () =>
  withServer({}, async (server, content) => {
    await harvestFrom(sourceOf(server.url), content, { boards: ["201"] });
    const addresses = filesIn(content).get("old-addresses.txt")?.toString() ?? "";
    const page = "/boards/harbour-and-quays-board/2023-03-03/";
    for (const line of [
      "mgCommitteeDetails.aspx?ID=201 /boards/harbour-and-quays-board/",
      `ieListDocuments.aspx?MId=7002 ${page}`,
      `mgAi.aspx?ID=700220 ${page}members-review-of-lamps-2/`,
      `mgConvert2PDF.aspx?ID=70021 ${page}members-review-of-lamps-2/`,
      `documents/s70022/ ${page}members-review-of-lamps-2/appendix-1-counts-of-lamps.docx`,
      `mgAi.aspx?ID=700240 ${page}`,
    ]) {
      assert.match(addresses, `\n${line}\n`);
    }
  }));

test.run();
