import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  type MachineRead,
  rawLine,
  type UnsureWord,
} from "../../../../src/importing/source/raw-report.ts";
import { Changes } from "../../../../src/importing/source/repairs.ts";
import {
  unsureIn,
  unsureWords,
  withMachineRead,
} from "../../../../src/importing/source/scan/unsure-words.ts";

/** Lines of a scan, of which the first two are the header. */
const source = (...texts: readonly string[]) => ({
  lines: texts.map((text, at) => rawLine(at + 1, text)),
  changes: new Changes(),
  header: { from: 1, to: 2 },
  accounted: [],
});
const head = ["Report to: Streets", "Date: May"];
const unsure = (line: number, word: string): UnsureWord => ({ line, word });
const entries = (
  own: readonly UnsureWord[],
  body: readonly string[],
  markdown = body.join("\n\n"),
) => unsureWords(own, source(...head, ...body), markdown);

for (const [what, own, body, expected] of [
  ["of the header says so", [unsure(1, "Streets")], ["The lamps"], ["Streets (in the header)"]],
  ["of the header’s last line does", [unsure(2, "May")], ["The lamps"], ["May (in the header)"]],
  ["that occurs once is named alone", [unsure(3, "lamps")], ["The lamps"], ["lamps"]],
  [
    "that occurs twice has its place",
    [unsure(4, "lamps")],
    ["The lamps", "of lamps"],
    ["lamps (2 of 2)"],
  ],
  ["that occurs twice on its line is the first", [unsure(3, "a")], ["a a"], ["a (1 of 2)"]],
  [
    "is told twice for two on its line",
    [unsure(3, "a"), unsure(3, "a")],
    ["a a"],
    ["a (1 of 2)", "a (2 of 2)"],
  ],
  ["that the report does not contain is left out", [unsure(3, "Page")], ["The lamps"], []],
  ["on another line is left out", [unsure(4, "The")], ["The lamps", "of it"], []],
] as const) {
  test(`a word ${what}`, () => assert.equal(entries(own, body), expected));
}

test("a word of which it cannot be told which it is, because the order changed, has no place", () => {
  assert.equal(entries([unsure(3, "a")], ["a b", "a c"], "b a\n\na c"), ["a"]);
});

test("two words on a line that are one entry are named once", () => {
  assert.equal(entries([unsure(3, "a"), unsure(3, "a")], ["a a"], "b b"), ["a"]);
});

test("a text of the header holds an unsure word whatever is at its edges", () => {
  const read = (line: number) =>
    unsureIn({ machineRead: { ...scan, unsure: [unsure(line, "Streets,")] } }, { from: 2, to: 4 });
  assert.equal(
    [1, 2, 4, 5].map((line) => read(line)("the (Streets)")),
    [false, true, true, false],
  );
  assert.is(read(2)("the Street"), false);
  assert.is(unsureIn({ machineRead: null }, { from: 1, to: 9 })("the Streets"), false);
});

const scan = { pages: [1], unread: [], asEnglish: [], ruled: [], unsure: [] };
const told = (machineRead: MachineRead | null) => {
  const changes = new Changes();
  const words = withMachineRead(
    { machineRead },
    source(...head, "The lamps"),
    "The lamps",
    changes,
  );
  return {
    words,
    findings: changes.findings.map(({ line, severity, rule, message }) => ({
      line,
      severity,
      rule,
      message,
    })),
  };
};

test("of a file that no machine read nothing is told", () => {
  assert.equal(told(null), { words: null, findings: [] });
});

test("the clerk is told how many pages a machine read, and of how many words it is not sure", () => {
  const message = (pages: readonly number[], own: readonly UnsureWord[]) =>
    told({ ...scan, pages, unsure: own }).findings[0]?.message ?? "";
  assert.match(
    message([3], []),
    /^page 3 was read .* sure of every word, and may be wrong all the same/,
  );
  assert.match(message([3, 4], []), /^2 pages were read/);
  assert.match(message([3], [unsure(3, "lamps")]), /not sure of 1 word:/);
  assert.match(message([3], [unsure(3, "lamps"), unsure(3, "The")]), /not sure of 2 words:/);
});

test("each page that was read badly, in another language or not at all is named", () => {
  const { words, findings } = told({
    ...{ pages: [1], ruled: [2], unsure: [unsure(3, "lamps")] },
    asEnglish: [{ page: 3, reason: "no Welsh" }],
    unread: [{ page: 4, reason: "empty" }],
  });
  assert.equal(words, ["lamps"]);
  assert.equal(
    findings.map(({ line, severity, rule, message }) => [
      line,
      severity,
      rule,
      /page \d/.exec(message)?.[0],
    ]),
    [
      [1, "warning", "machine-read", "page 1"],
      [1, "warning", "table-read-by-machine", "page 2"],
      [1, "warning", "read-as-english", "page 3"],
      [1, "warning", "unread-page", "page 4"],
    ],
  );
});

test.run();
