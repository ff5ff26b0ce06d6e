import { test } from "uvu";
import * as assert from "uvu/assert";
import { importSummary } from "../../../src/importing/filing/import-summary.ts";
import type { ImportOutcome } from "../../../src/importing/filing/outcome.ts";

const imported = (path: string, ...lacks: string[]): ImportOutcome => ({
  kind: "imported",
  path,
  text: "",
  repairs: 0,
  findings: [],
  lacks,
  source: null,
});
const refused = (rule: string): ImportOutcome => ({
  kind: "refused",
  rule,
  line: null,
  reason: "",
});

test("a run is summed up by what became of the files and by reason, the commonest first", () => {
  const { lines, next, isUnfinished } = importSummary(
    [
      imported("reports/board/2015-01-05/a.md"),
      imported("incoming/b.md", "date", "reporting_officer"),
      imported("incoming/c.md", "date"),
      { kind: "unchanged", path: "reports/board/2015-01-05/d.md" },
      refused("scan"),
      refused("exempt"),
      refused("exempt"),
    ],
    ["photos/quay.PNG", "notes"],
    false,
  );
  assert.equal(lines, [
    "9 files: 3 imported; 2 of them need you; 1 left as it was; 3 refused; 2 not read",
    "  needs you for: date 2, reporting officer 1",
    "  refused as: exempt 2, scan 1",
    "  not read: .png 1, no ending 1",
  ]);
  assert.is(next.length, 4);
  assert.match(next[0] ?? "", "incoming/");
  assert.match(next[1] ?? "", "OCRmyPDF");
  assert.match(next[2] ?? "", "--exempt 3");
  assert.match(next[3] ?? "", ".docx or .pdf");
  assert.ok(isUnfinished);
});

test("a run that left nothing to do says no more than that", () => {
  const { lines, next, isUnfinished } = importSummary([imported("reports/a.md")], [], true);
  assert.equal(lines, ["1 file: 1 would be imported; 0 left as they were; 0 refused"]);
  assert.equal([next, isUnfinished], [[], false]);
});

test("a filed report that lacks a field is asked for with its path", () => {
  const { next } = importSummary([imported("reports/board/a.md", "wards")], [], false);
  assert.is(next.length, 1);
  assert.match(next[0] ?? "", "npm run check");
});

test.run();
