import { test } from "uvu";
import * as assert from "uvu/assert";
import { wardsBelow } from "../../../../src/importing/header/values/wards-below.ts";
import { Changes } from "../../../../src/importing/source/repairs.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

const isKnown = (name: string) => name === "Alder";

/** The wards read from a report's text with their line, and the lines that the clerk is told of. */
function read(text: string) {
  const changes = new Changes();
  const words = wardsBelow(linesOf(text), isKnown, changes);
  const said = words.map((one) => `${one.line} ${one.text}`).join(" | ");
  return [said, changes.findings.map(({ line }) => line), changes.repairs.map(({ line }) => line)];
}

for (const [says, text, found] of [
  [
    "on a line of its own",
    "Summary\n\nWards affected: Alder; Bay\n\n1. A",
    ["3 Alder; Bay", [], [3]],
  ],
  ["above another label", "Wards affected: Alder\nContact officer: J Field", ["1 Alder", [], [1]]],
  ["in two places alike", "Ward(s) affected: Bay\n\nText\n\nWards: Bay", ["1 Bay", [], [1]]],
  ["as “None”", "Wards affected: None\n\n1. A", ["1 None", [], []]],
  ["as every ward below a heading", "Wards affected\n\nAll\n\n1. A", ["1 All", [], [1]]],
  [
    "as every ward in a section with numbers",
    "9. Wards affected\n\n9.1 All wards",
    ["1 All wards", [], [1]],
  ],
  ["as a known ward below a heading", "Wards affected:\n\nAlder", ["1 Alder", [], [1]]],
  [
    "below a heading, where it may be a sentence",
    "Wards affected\n\nBay and others",
    ["", [1], []],
  ],
  ["in two places differently", "Ward: Alder\n\nText\n\nWard: Bay", ["", [1, 5], []]],
  ["on a line that may go on", "Wards affected: Alder,\nBay and Cross", ["", [1], []]],
  ["in a sentence", "The wards affected are Alder and Bay.\n\nWards with schools", ["", [], []]],
  ["nowhere", "Summary\n\n1. The ward was closed", ["", [], []]],
] as const) {
  const [words, told] = found;
  test(`wards printed ${says} are ${words === "" ? (told.length > 0 ? "told" : "not there") : "read"}`, () => {
    assert.equal(read(text), found);
  });
}

test("a row of a table that names the wards is read, and a column is not", () => {
  const rows = (table: readonly (readonly string[])[]) => {
    const lines = linesOf("-").map((line) => ({ ...line, text: "", table }));
    return wardsBelow(lines, isKnown, new Changes()).map(({ text }) => text);
  };
  assert.equal(rows([["Wards affected:", "Alder; Bay"]]), ["Alder; Bay"]);
  assert.equal(rows([["Wards affected: Alder", "Key decision: No"]]), ["Alder"]);
  assert.equal(
    rows([
      ["Ward", "Beds"],
      ["Alder", "12"],
    ]),
    [],
  );
});

test.run();
