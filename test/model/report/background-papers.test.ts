import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  backgroundPapersOf,
  isBackgroundPapers,
} from "../../../src/model/report/background-papers.ts";
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

test("an answer in the heading itself counts", () => {
  const inHeading = (heading: string) =>
    backgroundPapersOf(
      reportOf({ date: "2015-01-05", body: `## 1.0 Risk\n\nNone.\n\n## ${heading}\n` }),
    );
  assert.equal(inHeading("Background Papers: None"), { kind: "none", printed: "None" });
  assert.is(inHeading("Background documents: not applicable").kind, "not applicable");
  assert.is(inHeading("Background Papers").kind, "missing");
  assert.is(papersOf("None.").kind, "none");
  const law = "Background Papers: Section 100D";
  assert.is(
    inHeading(`${law}\n\nNone.`).kind,
    "none",
    "what the heading says of the law is no paper",
  );
});

test("words that lead into a list of papers are none of them", () => {
  for (const lead of ["The following papers were used", "The following documents:", "Papers:"]) {
    const papers = papersOf(`${lead}\n\n- Lamp survey, held at the Depot`);
    assert.equal(
      papers.kind === "listed" && papers.papers.map(({ title }) => title),
      ["Lamp survey"],
      lead,
    );
  }
  assert.is(papersOf("NONE of this kind").kind, "none");
  assert.is(papersOf("N/A").kind, "not applicable");
  assert.is(papersOf("Not applicable here").kind, "not applicable");
});

test("papers in one paragraph are distinguished where each says where it is held, or the last words do", () => {
  const titles = (words: string) => {
    const papers = papersOf(words);
    return (
      papers.kind === "listed" && papers.papers.map(({ title, heldAt }) => `${title} at ${heldAt}`)
    );
  };
  assert.equal(
    titles("Lamp survey, held by the Depot. Kerb survey (available at the Town Hall)."),
    ["Lamp survey at the Depot", "Kerb survey at the Town Hall"],
  );
  assert.equal(titles("Lamp survey. Kerb survey. Both are held at the Depot."), [
    "Lamp survey at the Depot",
    "Kerb survey at the Depot",
  ]);
  assert.equal(titles("Lamp survey. Of the borough."), ["Lamp survey. Of the borough at null"]);
});

test("rows of a table without a paper, or that say that there is none, are left out", () => {
  const papers = papersOf(
    "| Title | Contact |\n|---|---|\n| None | Clerk |\n| | Clerk |\n| Survey | |",
  );
  assert.equal(papers.kind === "listed" && papers.papers, [
    { title: "Survey", heldAt: null, inspect: null },
  ]);
});

test("a section is one of background papers by its heading", () => {
  for (const heading of [
    "Background Papers",
    "BACKGROUND DOCUMENT",
    "Background list of documents",
    "Section 100D",
    "Sections 100D of the Act",
  ]) {
    assert.ok(isBackgroundPapers(heading), heading);
  }
  for (const heading of ["Background", "Papers", "The backgrounds papers", "Section 100DA"]) {
    assert.not.ok(isBackgroundPapers(heading), heading);
  }
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
