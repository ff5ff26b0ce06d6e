import { test } from "uvu";
import * as assert from "uvu/assert";
import { withTablesInLines } from "../../../../src/importing/header/lines/tables-in-lines.ts";
import { rawLine } from "../../../../src/importing/source/raw-report.ts";

const header = [
  ["Title", "Rents"],
  ["Meeting", "Cabinet"],
];
const figures = [
  ["Year", "Rents"],
  ["2015", "4"],
];

/** Which of these lines are still a table. */
const tables = (...parts: readonly (string | readonly (readonly string[])[])[]) =>
  withTablesInLines(
    parts.map((part, at) =>
      typeof part === "string" ? rawLine(at + 1, part) : { ...rawLine(at + 1, ""), table: part },
    ),
  ).map(({ table }) => table !== null);

const body = "1. PURPOSE";

for (const [what, parts, expected] of [
  ["of labels above the text is lines", [header, body], [false, false, false]],
  ["below the text stays a table", [body, header], [false, true]],
  ["of figures stays a table", [figures, body], [true, false]],
  [
    "half of whose rows are labels is lines",
    [
      [
        ["Title", "Rents"],
        ["2015", "4"],
      ],
      body,
    ],
    [false, false, false],
  ],
  ["of a question is lines", [[["Is this new?", "No"]], body], [false, false]],
  ["of a word with a colon is lines", [[["Licence:", "No"]], body], [false, false]],
  [
    "whose colon is within its words stays a table",
    [[["Ratio 1:2 of it", "4"]], body],
    [true, false],
  ],
  ["of a body is lines", [[["", "Planning Committee"]], body], [false, false]],
  ["of a day is lines", [[["5 June 2012", ""]], body], [false, false]],
  ["without any text below it stays a table", [header], [true]],
] as const) {
  test(`a table ${what}`, () => assert.equal(tables(...parts), expected));
}

test("a table far down is no header’s, even above the text", () => {
  const lines = Array.from({ length: 60 }, (_, at) => `words ${at}`);
  assert.equal(tables(...lines.slice(1), header, body).includes(true), false);
  assert.equal(tables(...lines, header, body).includes(true), true);
});

test.run();
