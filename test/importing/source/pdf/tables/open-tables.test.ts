import { test } from "uvu";
import * as assert from "uvu/assert";
import { printedRows } from "../../../../../src/importing/source/pdf/printed-rows.ts";
import { openTable } from "../../../../../src/importing/source/pdf/tables/open-tables.ts";
import { printedWord } from "../printed-word.ts";

type Given = readonly [text: string, left: number, right: number, isBold?: boolean];
/** A line of words, at its height. */
type Line = readonly [baseline: number, ...words: readonly Given[]];

const gaps = [{ from: 100, to: 200 }];
/** A table of these lines, whose columns a gap from 100 to 200 separates; letters are 9.2 points high. */
function table(
  lines: readonly Line[],
  { isWhole = true, free = gaps, rules = [] as number[] } = {},
) {
  const words = lines.flatMap(([baseline, ...given]) =>
    given.map(([text, left, right, bold = false]) => ({
      ...printedWord(text, left, right, baseline),
      bold,
    })),
  );
  const level = rules.map((at) => ({ isLevel: true, at, from: 0, to: 600 }));
  return openTable({ rows: printedRows(words), gaps: free, isWhole }, level, () => false);
}
const rows = (lines: readonly Line[], more?: Parameters<typeof table>[1]) =>
  table(lines, more).rows;

const head: Line = [50, ["Ward", 60, 90, true], ["Homes", 200, 230, true]];
const line = (baseline: number, first: string, second: string): Line => [
  baseline,
  ...(first === "" ? [] : [[first, 60, 90] as const]),
  ...(second === "" ? [] : [[second, 200, 230] as const]),
];
const two = [head, line(80, "Abbey", "12"), line(110, "Quay", "14")];
const cells = [
  ["Ward", "Homes"],
  ["Abbey", "12"],
  ["Quay", "14"],
];

test("rows in columns are cells, with the edges of their columns and the tops of their rows", () => {
  const found = table(two);
  assert.equal(found.rows, cells);
  assert.equal(found.columns, [
    { from: 60, to: 90 },
    { from: 200, to: 230 },
  ]);
  assert.equal(found.tops, [42.8, 72.8, 102.8, 112]);
  assert.equal([found.isHeaded, found.isRuled, found.drawn], [true, false, 0]);
});

test("a table from which rows may be missing is uncertain", () => {
  assert.is(rows(two, { isWhole: false }), null);
});

test("words of a cell are no more than 0.62 of their size apart, but at a gap of the table", () => {
  const spaced = (end: number) =>
    rows([
      head,
      [80, ["Old", 60, end], ["Quay", 92, 99], ["12", 200, 230]],
      line(110, "Quay", "14"),
    ]);
  assert.ok(spaced(86));
  assert.is(spaced(85.5), null);
});

for (const [what, body, isSure] of [
  ["a value for each heading", [line(80, "Abbey", "12"), line(110, "Quay", "14")], true],
  ["nothing in its first column", [line(80, "Abbey", "12"), line(110, "", "14")], false],
  ["nothing but its first column", [line(80, "Abbey", "12"), line(110, "Quay", "")], false],
  [
    "two values in a cell",
    [line(80, "Abbey", "12"), line(92, "", "13"), line(122, "Quay", "14")],
    false,
  ],
] as const) {
  test(`a table that holds ${what} in a row is ${isSure ? "certain" : "uncertain"}`, () =>
    assert.is(rows([head, ...body]) !== null, isSure));
}

const three = [
  { from: 100, to: 200 },
  { from: 230, to: 300 },
  { from: 330, to: 400 },
  { from: 430, to: 500 },
];
const wide = (baseline: number, ...texts: readonly string[]): Line => [
  baseline,
  ...texts.flatMap((text, at): Given[] =>
    text === "" ? [] : [[text, at === 0 ? 60 : 100 + at * 100, at === 0 ? 90 : 130 + at * 100]],
  ),
];

test("a row needs words in half of its columns, and in two", () => {
  const found = (...texts: readonly string[]) =>
    rows(
      [
        wide(50, "Ward", "one", "two", "six", "ten"),
        wide(80, "Weir", "1", "2", "3", "4"),
        wide(110, ...texts),
      ],
      { free: three },
    ) !== null;
  assert.is(found("Quay", "1", "2", "", ""), true);
  assert.is(found("Quay", "1", "", "", ""), false);
});

test("a heading needs words in every column but the first", () => {
  const headed = (...texts: readonly string[]) => {
    const bold = wide(50, ...texts).map((one) => (Array.isArray(one) ? [...one, true] : one));
    return (
      rows(
        [
          bold as unknown as Line,
          wide(80, "Weir", "1", "2", "3", "4"),
          wide(110, "Quay", "1", "2", "3", "4"),
        ],
        { free: three },
      ) !== null
    );
  };
  assert.is(headed("", "one", "two", "six", "ten"), true);
  assert.is(headed("Ward", "one", "", "six", "ten"), false);
});

for (const [what, lines, isHeaded] of [
  ["in bold alone", two, true],
  [
    "in bold like a row below it",
    [head, [80, ["Abbey", 60, 90, true], ["12", 200, 230, true]], line(110, "Quay", "wet")],
    false,
  ],
  [
    "of words over values",
    [line(50, "Ward", "Homes"), line(80, "Abbey", "12"), line(110, "Quay", "14")],
    true,
  ],
  ["of words over a single value", [line(50, "Ward", "Homes"), line(80, "Abbey", "12")], false],
  [
    "of words over words",
    [line(50, "Ward", "Homes"), line(80, "Abbey", "wet"), line(110, "Quay", "dry")],
    false,
  ],
  [
    "of words over words and values",
    [line(50, "Ward", "Homes"), line(80, "Abbey", "12"), line(110, "Quay", "dry")],
    false,
  ],
  [
    "of values over values",
    [line(50, "Ward", "13"), line(80, "Abbey", "12"), line(110, "Quay", "14")],
    false,
  ],
  [
    "with a label’s colon",
    [[50, ["Ward:", 60, 90, true], ["Homes", 200, 230, true]], ...two.slice(1)],
    false,
  ],
  [
    "in bold in one column",
    [
      [50, ["Ward", 60, 90, true], ["wet", 200, 230]],
      line(80, "Abbey", "dry"),
      line(110, "Quay", "dry"),
    ],
    false,
  ],
] as const) {
  test(`a first row ${what} is ${isHeaded ? "a heading" : "no heading"}`, () => {
    const found = table(lines);
    assert.ok(found.rows !== null);
    assert.is(found.isHeaded, isHeaded);
  });
}

test("a row that may continue the one above is uncertain", () => {
  const below = (text: string) =>
    rows([head, [80, ["Old", 60, 75], ["Quay", 77, 95], ["12", 200, 230]], line(110, text, "14")]);
  assert.is(below("side"), null);
  assert.ok(below("Side"));
});

test("a heading at one side of its column and values at the other are one column", () => {
  const split = [
    [50, ["Ward", 60, 90, true], ["Homes", 200, 230, true]] as const,
    [80, ["Abbey", 60, 90], ["12", 240, 250]] as const,
    [110, ["Quay", 60, 90], ["14", 240, 250]] as const,
  ];
  const free = [...gaps, { from: 230, to: 240 }];
  assert.equal(rows(split, { free }), cells);
  const both: Line = [80, ["Abbey", 60, 90], ["wet", 200, 230], ["12", 240, 250]];
  assert.is(rows([split[0] ?? head, both, split[2] ?? head], { free }), null, "a row has both");
});

test("a narrow gap that edges and headings prove is a column, and one that may be is uncertain", () => {
  const narrow = (heading: readonly Given[]) =>
    rows([
      [50, ["Ward", 60, 90, true], ...heading],
      ...[80, 110, 140].map(
        (at, place): Line => [
          at,
          ["Abbey", 60, 90],
          [["1,204", "38", "119"][place] ?? "", 225 - place * 5, 240],
          [["Homes", "Planning", "Roads"][place] ?? "", 245, 280 + place * 5],
        ],
      ),
    ]);
  const proven = narrow([
    ["Budget", 200, 240, true],
    ["Lead", 245, 260, true],
  ]);
  assert.equal(proven?.[1], ["Abbey", "1,204", "Homes"]);
  assert.is(narrow([["Spend", 210, 240, true]]), null);
});

/** Evenly spaced lines, as close as those of a text. */
const even = (...lines: readonly (readonly [first: string, second: string])[]) =>
  rows([
    head,
    ...lines.map(([first, second], at): Line => {
      const words = (text: string, left: number) =>
        text === ""
          ? []
          : text
              .split(" ")
              .map((word, place): Given => [word, left + place * 16, left + 14 + place * 16]);
      return [62 + at * 12, ...words(first, 60), ...words(second, 200)];
    }),
  ]);

for (const [what, lines, expected] of [
  [
    "each with words in every column",
    [
      ["Abbey", "wet"],
      ["Quay", "dry"],
    ],
    [
      ["Abbey", "wet"],
      ["Quay", "dry"],
    ],
  ],
  [
    "of which one goes on in small letters",
    [
      ["Abbey", "wet and"],
      ["", "dry"],
      ["Quay", "Fine"],
    ],
    [
      ["Abbey", "wet and dry"],
      ["Quay", "Fine"],
    ],
  ],
  [
    "of which one goes on after “and”",
    [
      ["Abbey", "wet and"],
      ["", "Dry"],
      ["Quay", "Fine"],
    ],
    [
      ["Abbey", "wet and Dry"],
      ["Quay", "Fine"],
    ],
  ],
  [
    "of which one begins with a capital without a ward",
    [
      ["Abbey", "wet"],
      ["", "Dry"],
      ["Quay", "Fine"],
    ],
    null,
  ],
  [
    "of which one has a ward alone",
    [
      ["Abbey", "wet"],
      ["Quay", ""],
      ["Weir", "dry"],
    ],
    null,
  ],
  [
    "of which one breaks off",
    [
      ["Abbey", "wet and"],
      ["Quay", "Dry"],
    ],
    null,
  ],
  [
    "of which one may go on in small letters",
    [
      ["Abbey", "wet part"],
      ["Quay", "dry"],
    ],
    null,
  ],
] as const) {
  test(`evenly spaced lines ${what} are ${expected ? "rows" : "uncertain"}`, () =>
    assert.equal(even(...lines), expected && [["Ward", "Homes"], ...expected]));
}

test("lines between the rows separate them however close they are", () => {
  const close = [head, line(62, "Abbey", "Wet"), line(74, "", "Dry"), line(86, "Quay", "Dry")];
  assert.is(rows(close), null);
  assert.equal(rows(close, { rules: [53, 77] }), [
    ["Ward", "Homes"],
    ["Abbey", "Wet Dry"],
    ["Quay", "Dry"],
  ]);
});

test.run();
