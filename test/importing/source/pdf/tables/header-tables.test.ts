import { test } from "uvu";
import * as assert from "uvu/assert";
import { boxAround, boxOf } from "../../../../../src/importing/source/pdf/tables/boxes.ts";
import { headerTable } from "../../../../../src/importing/source/pdf/tables/header-tables.ts";
import type { PrintedWord } from "../../../../../src/importing/source/pdf/words.ts";
import { joinsAbove, joinsLeft, plain } from "../../../../../src/importing/source/raw-report.ts";
import { printedWord } from "../printed-word.ts";

const words = (baseline: number, left: number, text: string, bold = false): PrintedWord[] => {
  let from = left;
  return text.split(" ").map((word) => {
    const made = { ...printedWord(word, from, from + word.length * 5, baseline), bold };
    from += word.length * 5 + 3;
    return made;
  });
};
const label = (baseline: number, text: string, bold = false) => words(baseline, 60, text, bold);
const value = (baseline: number, text: string) => words(baseline, 200, text);

const columns = [
  { from: 60, to: 190 },
  { from: 200, to: 400 },
];
const layout = { left: 60, unit: 5, gap: 1.1 };

/** The lines of a header without cells, of its words. */
function lines(...own: readonly PrintedWord[][]) {
  const all = own.flat();
  const table = {
    ...{ box: boxAround(all.map(boxOf)), words: new Set(all), columns, rows: null, tops: [] },
    ...{ drawn: 0, isRuled: false, isHeaded: false },
  };
  const found = headerTable(table, 1, layout, 12);
  return found?.lines.map(({ text }) => plain(text).trim().replace(/ {3,}/g, " | ")) ?? null;
}

const date = [label(100, "Date:"), value(100, "12 March 2024")];
const ward = [label(130, "Ward:"), value(130, "Abbey")];
const both = ["Date: | 12 March 2024", "", "Ward: | Abbey"];

for (const [what, own, expected] of [
  ["labels next to their values", [...date, ...ward], both],
  ["a value without a label", [...date, value(130, "Abbey")], null],
  [
    "a label without a value in the middle",
    [...date, label(130, "Ward:"), label(160, "Officer:"), value(160, "Ada")],
    null,
  ],
  [
    "a last label without a value",
    [...date, label(130, "Ward:")],
    ["Date: | 12 March 2024", "", "Ward:"],
  ],
  ["words that are no label", [...date, label(130, "Lamps"), value(130, "Abbey")], null],
  [
    "a question",
    [...date, label(130, "Lit?"), value(130, "Yes")],
    ["Date: | 12 March 2024", "", "Lit? | Yes"],
  ],
  [
    "two labels in one place",
    [...date, label(130, "Lit:"), label(139, "Dark:"), value(134, "Yes")],
    null,
  ],
  ["only a label", [label(100, "Date:")], null],
] as const) {
  test(`a header with ${what} is ${expected ? "read" : "not read"}`, () =>
    assert.equal(lines(...own), expected));
}

test("a bold label at other heights than its value’s lines is whole, whatever it says", () => {
  const at = (baseline: number, bold: boolean) =>
    lines(...date, label(baseline, "Lamps", bold), value(130, "Abbey"), value(142, "Quay"));
  assert.ok(at(136, true));
  assert.is(at(136, false), null);
  assert.ok(at(131.25, true));
  assert.is(at(131, true), null);
});

test("a label of the list that is broken over two lines is one", () => {
  assert.equal(
    lines(
      ...date,
      label(130, "Electoral"),
      value(130, "Abbey"),
      label(142, "division"),
      value(142, "Quay"),
    ),
    ["Date: | 12 March 2024", "", "Electoral division | Abbey", "Quay"],
  );
});

test("so is one where every line is as far from the next", () => {
  const rows = [
    label(112, "Portfolio holder presenting"),
    value(112, "Abbey"),
    label(124, "the report"),
    value(124, "Quay"),
  ];
  assert.equal(lines(...date, ...rows), [
    ...["Date: | 12 March 2024", "Portfolio holder presenting the report | Abbey", "Quay"],
  ]);
});

test("labels at the middle of their values have as many lines above as below", () => {
  const centred = (...own: readonly PrintedWord[][]) =>
    lines(
      value(100, "Dredging of the harbour"),
      label(106, "Subject:"),
      value(112, "and the dock"),
      ...own,
    );
  assert.ok(centred(label(124, "Ward:"), value(124, "Abbey")));
  const officer = [value(124, "Ada Marlow"), label(136, "Officer:"), value(136, "Head")];
  assert.ok(centred(...officer, value(148, "01632 960001")));
  assert.is(centred(...officer), null);
  assert.is(centred(value(124, "Ada Marlow")), null);
});

test("a table’s words in no cell, or in two, leave it unread", () => {
  const all = [...date, ...ward].flat();
  const cells = [
    ["Date:", "12 March 2024"],
    ["Ward:", "Abbey"],
  ];
  const read = (tops: readonly number[], rows: readonly (readonly string[])[] = cells, own = all) =>
    headerTable(
      {
        ...{ box: boxAround(own.map(boxOf)), words: new Set(own), columns, rows, tops },
        ...{ drawn: 0, isRuled: true, isHeaded: true },
      },
      1,
      layout,
      12,
    )?.lines.map(({ text }) => plain(text).trim().replace(/ {3,}/g, " | ")) ?? null;
  assert.equal(read([90, 115, 140]), both);
  assert.is(read([90, 115, 120]), null);
  assert.is(read([99, 115, 140]), null);
  const over = [
    label(100, "Date:"),
    value(100, "12 March 2024"),
    words(130, 150, "Abbey Quay Weir"),
  ].flat();
  const joined = [cells[0] ?? [], ["Abbey Quay Weir", joinsLeft]];
  assert.equal(read([90, 115, 140], joined, over), [
    "Date: | 12 March 2024",
    "",
    "Abbey Quay Weir",
  ]);
  const down = [...words(115, 60, "Date:"), ...value(100, "12 March 2024"), ...value(130, "Abbey")];
  const below = [cells[0] ?? [], [joinsAbove, "Abbey"]];
  assert.equal(read([90, 115, 140], below, down), ["Date: | 12 March 2024", "Abbey"]);
});

test.run();
