import { test } from "uvu";
import * as assert from "uvu/assert";
import { votedInTable } from "../../../src/model/meeting/voted-in-table.ts";
import type { Cell } from "../../../src/model/report/body/block.ts";

const cells = (row: readonly string[]) =>
  row.map((text): Cell => ({ content: [{ kind: "text", text }], align: null }));
const voted = (head: readonly string[], ...rows: readonly (readonly string[])[]) =>
  votedInTable({ kind: "table", anchor: "table-1", head: cells(head), rows: rows.map(cells) }).map(
    ({ mark, text }) => `${mark}: ${text}`,
  );

for (const [marks, fates, isRead] of [
  ["Recommendation", "Decision", true],
  ["Rec. No.", "Result", true],
  ["Ref", "Outcomes", true],
  ["Nos.", "Resolution", true],
  ["recs", "decision", true],
  ["Recommended by", "Decision", false],
  ["The reference", "Decision", false],
  ["Recommendation", "Decision date", false],
  ["Recommendation", "Final result", false],
  ["Lamps", "Decision", false],
  ["Recommendation", "Lamps", false],
] as const) {
  test(`a table headed “${marks}” and “${fates}” ${isRead ? "tells" : "does not tell"} what was decided`, () =>
    assert.equal(voted([fates, marks], ["Agreed.", "1"]), isRead ? ["1: Agreed"] : []));
}

test("a row without a cell decides nothing on its mark, and other blocks are no such table", () => {
  assert.equal(voted(["Ref", "Result"], ["1"]), ["1: "]);
  assert.equal(votedInTable({ kind: "prose", content: [] }), []);
});

test.run();
