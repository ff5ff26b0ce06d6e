import { test } from "uvu";
import * as assert from "uvu/assert";
import { backgroundPapersOf } from "../../../src/model/report/background-papers.ts";
import { reportOf } from "../../archive/report.ts";

const title =
  "## 9.0 LIST OF BACKGROUND PAPERS UNDER SECTIONS 100D OF THE LOCAL GOVERNMENT ACT 1972";
const papersOf = (words: string) =>
  backgroundPapersOf(reportOf({ date: "2015-01-05", body: `${title}\n\n${words}` }));

test("none, not applicable and nothing said are three answers", () => {
  assert.equal(papersOf("None."), { kind: "none", printed: "None." });
  assert.is(papersOf("There are no background papers under the meaning of the Act.").kind, "none");
  assert.equal(papersOf("9.1 Not applicable"), {
    kind: "not applicable",
    printed: "Not applicable",
  });
  assert.equal(backgroundPapersOf(reportOf({ body: "## 1.0 Risk\n\nNone." })), { kind: "missing" });
});

test("a paper is open for four years from the meeting", () => {
  const papers = papersOf("Lamp survey 2014, held by the Streets Team, Town Hall.");
  assert.equal(papers, {
    kind: "listed",
    papers: [{ title: "Lamp survey 2014", heldAt: "the Streets Team, Town Hall", inspect: null }],
    openUntil: "2019-01-05",
    from: "report",
  });
});

test("a table of papers is read by its headings", () => {
  const papers = papersOf(
    "| Document | Place of inspection | Contact officer |\n|---|---|---|\n| Lamp survey | Town Hall | Lighting Engineer |\n| Kerb survey | Depot | Streets Manager |",
  );
  assert.equal(papers.kind === "listed" && papers.papers, [
    { title: "Lamp survey", heldAt: "Town Hall", inspect: "Lighting Engineer" },
    { title: "Kerb survey", heldAt: "Depot", inspect: "Streets Manager" },
  ]);
});

test.run();
