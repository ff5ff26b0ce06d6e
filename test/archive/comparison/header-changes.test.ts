import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  type ComparedHeader,
  headerChanges,
} from "../../../src/archive/comparison/header-changes.ts";
import { board, reportOf } from "../report.ts";

const named = (...names: string[]) =>
  names.map((printed) => ({ printed, entry: board(printed.toLowerCase()) }));

const attached = (...titles: string[]) =>
  titles.map((title) => ({ file: "a.pdf", title, size: 1, formerFiles: [] }));

const header = (given: Partial<ComparedHeader>): ComparedHeader => ({
  ...reportOf({ subject: "Lamps, Quarter 1 of 2019/20" }),
  ...given,
});

const changes = (before: Partial<ComparedHeader>, after: Partial<ComparedHeader>) =>
  headerChanges(header(before), header(after)).map(({ field, items }) => [
    field,
    ...items.map((words) => words.map(({ kind, text }) => `${kind} ${text}`).join("; ")),
  ]);

test("the period of a subject and of an attachment differs in every issue, and is not a change", () => {
  assert.equal(
    changes(
      { attachments: attached("Appendix 1: measures, Quarter 1 of 2019/20") },
      {
        subject: "Lamps, Quarter 2 of 2019/20",
        attachments: attached("Appendix 1: measures, Quarter 2 of 2019/20"),
      },
    ),
    [],
  );
});

test("a subject’s words identify it without its period", () => {
  assert.equal(changes({}, { subject: "Lamps and bollards, Quarter 2 of 2019/20" }), [
    ["subject", "same Lamps ; added and bollards"],
  ]);
});

test("capitals, commas and “&” do not distinguish names; a different post does", () => {
  assert.equal(
    changes(
      { officers: named("Director, Place & Roads") },
      { officers: named("Director Place and roads") },
    ),
    [],
  );
  assert.equal(
    changes({ officers: named("Director of Roads") }, { officers: named("Director of Place") }),
    [["officers", "removed Director of Roads", "added Director of Place"]],
  );
});

test("changes of wards, portfolios, attachments and background papers list what was removed and added", () => {
  const paper = (title: string) => ({ title, heldAt: "Town Hall", inspect: null });
  assert.equal(
    changes(
      {
        portfolios: named("Roads"),
        attachments: attached("Map", "Plan"),
        backgroundPapers: [paper("Survey of lamps")],
      },
      {
        wards: { kind: "named", wards: named("Old Wharf") },
        attachments: attached("Plan", "Letter"),
      },
    ),
    [
      ["portfolios", "removed Roads"],
      ["wards", "removed Boroughwide", "added Old Wharf"],
      ["attachments", "removed Map", "added Letter"],
      ["background papers", "removed Survey of lamps, Town Hall"],
    ],
  );
});

test("every way of saying “all wards” means the same", () => {
  assert.equal(changes({}, { wards: { kind: "boroughwide", printed: "All Wards" } }), []);
});

test.run();
