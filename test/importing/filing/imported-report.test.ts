import { test } from "uvu";
import * as assert from "uvu/assert";
import { reportOrMeeting } from "../../../src/importing/filing/import-file.ts";
import { importedReport } from "../../../src/importing/filing/imported-report.ts";
import { rawLine } from "../../../src/importing/source/raw-report.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";
import { noNames } from "../report-as-text.ts";

const head = `REPORT TO: Streets Board
DATE: 5 January 2015
REPORTING OFFICER: Director of Streets
SUBJECT: Lamps
WARDS: All

1.0 PURPOSE OF REPORT

1.1 To report on lamps.
`;
const warnings = (lines: ReturnType<typeof linesOf>) =>
  importedReport({ format: "text", lines, repairs: [] }, { known: noNames, isPublic: false })
    .findings.filter(({ rule }) => rule === "recommendations-unread")
    .map(({ line }) => line);

test("recommendations in a table, which no list of them has, are told with their line", () => {
  const lines = linesOf(head);
  const table = [["Recommendations: That the Board resolves to:"], ["1.", "Buy lamps."]];
  assert.equal(warnings([...lines, { ...rawLine(lines.length + 1, ""), table }]), [11]);
});

test("a section of recommendations, and prose about them, is told of nothing", () => {
  const section = "\n2.0 RECOMMENDED: That the Board\n\n1) buy lamps.\n";
  assert.equal(warnings(linesOf(`${head}${section}`)), []);
  assert.equal(
    warnings(linesOf(`${head}\n1.2 Recommendations of the last review were met.\n`)),
    [],
  );
});

test("a heading “Decision” below a header is the report's, and no value of its last label", () => {
  const notice = head.replace(
    /\n1\.0 PURPOSE[\s\S]*/,
    "DATE PUBLISHED: 6 January 2015\n\nDecision\n\nThat the order be made.\n\nReasons\n\nTo keep the junction clear.\n",
  );
  const { body, header } = importedReport(
    { format: "text", lines: linesOf(notice), repairs: [] },
    { known: noNames, isPublic: false },
  );
  assert.match(body, "## Decision\n\nThat the order be made.");
  assert.equal(
    header.pairs.map(({ label, value }) => [label, value]),
    [["DATE PUBLISHED", "6 January 2015"]],
  );
});

const agenda = `Committee:   Harbour Board
Date:        Monday 4 March 2024
Venue:       Council Chamber, Quay Street

AGENDA

1.   Apologies for absence

2.   Street lamps (pages 5 - 20)
`;

test("an agenda whose meeting is told in labels is no report, and keeps its place", () => {
  const raw = { format: "text", lines: linesOf(agenda), repairs: [] } as const;
  const options = { known: noNames, isPublic: false };
  assert.throws(() => importedReport(raw, options), /reads like an agenda/);
  const read = reportOrMeeting(raw, options);
  assert.ok("paper" in read);
  if (!("paper" in read)) return;
  assert.is(read.paper, "agenda");
  assert.is(read.head.place, "Council Chamber, Quay Street");
});

test.run();
