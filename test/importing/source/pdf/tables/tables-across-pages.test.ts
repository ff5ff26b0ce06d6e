import { test } from "uvu";
import * as assert from "uvu/assert";
import type { PageContent } from "../../../../../src/importing/source/pdf/page-content.ts";
import type { Rule } from "../../../../../src/importing/source/pdf/painted-paths.ts";
import { printedTables } from "../../../../../src/importing/source/pdf/tables/tables-across-pages.ts";
import type { PrintedWord } from "../../../../../src/importing/source/pdf/words.ts";
import { joinsLeft } from "../../../../../src/importing/source/raw-report.ts";
import { printedWord } from "../printed-word.ts";

/** Words of a cell, five points a letter. */
const cell = (text: string, left: number, baseline: number): PrintedWord[] => {
  let from = left;
  return text.split(" ").flatMap((word) => {
    const made = printedWord(word, from, from + word.length * 5, baseline);
    from += word.length * 5 + 3;
    return word === "" ? [] : [made];
  });
};

/** A table of two columns from 100 to 300 points, each row 20 high between lines. */
function ruled(top: number, rows: readonly (readonly string[])[], left = 100) {
  const bottom = top + rows.length * 20;
  const rules: Rule[] = [
    ...[left, left + 100, left + 200].map((at) => ({ isLevel: false, at, from: top, to: bottom })),
    ...Array.from({ length: rows.length + 1 }, (_, at) => ({
      ...{ isLevel: true, at: top + at * 20, from: left, to: left + 200 },
    })),
  ];
  const words = rows.flatMap((row, at) =>
    row.flatMap((text, column) => cell(text, left + 5 + column * 100, top + 14 + at * 20)),
  );
  return { rules, words };
}

const page = (
  number: number,
  ...parts: readonly { readonly rules?: readonly Rule[]; readonly words: readonly PrintedWord[] }[]
): PageContent => ({
  ...{ number, width: 600, height: 800, fills: [], figures: [], pictures: [] },
  ...{ isScan: false, hasUnseenWords: false, blackedOut: [] },
  rules: parts.flatMap(({ rules = [] }) => rules),
  words: parts.flatMap(({ words }) => words),
});
const prose = (text: string, baseline: number) => ({ words: cell(text, 100, baseline) });

/** The rows of each table, and the pages that repeat its headings. */
const tables = (...pages: readonly PageContent[]) =>
  printedTables(pages).tables.map(({ rows, repeats }) => ({ rows, repeats }));

const head = ["Ward", "Homes"];
const first = ruled(700, [head, ["Abbey", "12"]]);
const whole = (...rows: readonly (readonly string[])[]) => [{ rows, repeats: [] }];

test("a table at the foot of a page and one at the head of the next are one", () => {
  assert.equal(
    tables(page(1, first), page(2, ruled(50, [["Quay", "14"]]))),
    whole(head, ["Abbey", "12"], ["Quay", "14"]),
  );
});

test("headings that come again are left out, and their page is named", () => {
  assert.equal(tables(page(1, first), page(2, ruled(50, [head, ["Quay", "14"]]))), [
    { rows: [head, ["Abbey", "12"], ["Quay", "14"]], repeats: [2] },
  ]);
  assert.equal(tables(page(1, first), page(2, ruled(50, [head, ["Abbey", "12"]]))), [
    { rows: [head, ["Abbey", "12"]], repeats: [2] },
  ]);
});

for (const [what, pages, count] of [
  [
    "words below it",
    [
      page(1, first, prose("The lamps are lit", 770)),
      page(
        2,
        ruled(50, [
          ["Quay", "14"],
          ["Weir", "9"],
        ]),
      ),
    ],
    2,
  ],
  [
    "words above its second part",
    [
      page(1, first),
      page(
        2,
        prose("The lamps are lit", 40),
        ruled(60, [
          ["Quay", "14"],
          ["Weir", "9"],
        ]),
      ),
    ],
    2,
  ],
  [
    "a page between",
    [
      page(1, first),
      page(2, prose("The lamps", 400)),
      page(
        3,
        ruled(50, [
          ["Quay", "14"],
          ["Weir", "9"],
        ]),
      ),
    ],
    2,
  ],
  [
    "another table before it",
    [
      page(1, first),
      page(
        2,
        ruled(50, [["Quay", "14"]]),
        ruled(300, [
          ["Weir", "9"],
          ["Lock", "4"],
        ]),
      ),
    ],
    2,
  ],
  [
    "its page’s number below it",
    [page(1, first, prose("12", 790)), page(2, ruled(50, [["Quay", "14"]]))],
    1,
  ],
] as const) {
  test(`a table with ${what} is ${count === 1 ? "one" : "two"}`, () =>
    assert.is(tables(...pages).length, count));
}

test("columns less than four points from those of the page before may be the same", () => {
  const moved = (left: number) =>
    tables(
      page(1, first),
      page(
        2,
        ruled(
          50,
          [
            ["Quay", "14"],
            ["Weir", "9"],
          ],
          left,
        ),
      ),
    ).length;
  assert.equal([moved(103.75), moved(104), moved(96.25), moved(96)], [1, 2, 1, 2]);
});

test("a row that would have had room on the page before begins another table", () => {
  const after = (baseline: number) =>
    tables(
      page(1, ruled(600, [head, ["Abbey", "12"]])),
      page(
        2,
        ruled(50, [
          ["Quay", "14"],
          ["Weir", "9"],
        ]),
        prose("The lamps are lit", baseline),
      ),
    ).length;
  assert.equal([after(659.75), after(660)], [1, 2]);
});

test("headings that come again go on where there was room", () => {
  const again = ruled(50, [head, ["Quay", "14"]]);
  assert.is(
    tables(page(1, ruled(400, [head, ["Abbey", "12"]])), page(2, again, prose("The lamps", 790)))
      .length,
    1,
  );
});

for (const [what, last, next, rows] of [
  [
    "a cell that goes on in small letters",
    ["The Old", "12"],
    ["quay", ""],
    [head, ["The Old quay", "12"]],
  ],
  ["a cell that may go on next to one that does not", ["The Old", "12"], ["quay", "14"], null],
  ["a row without its first cell", ["Abbey", "12"], ["", "14"], null],
  [
    "a row after a full stop",
    ["The Old.", "12"],
    ["quay", "14"],
    [head, ["The Old.", "12"], ["quay", "14"]],
  ],
] as const) {
  test(`a page that begins with ${what} is ${rows ? "certain" : "uncertain"}`, () => {
    const [table] = tables(page(1, ruled(700, [head, last])), page(2, ruled(50, [next])));
    assert.equal(table?.rows, rows);
  });
}

test("small letters go on nothing in a column that has them anyway", () => {
  const rows = [head, ["old Abbey", "12"]];
  const [table] = tables(page(1, ruled(700, rows)), page(2, ruled(50, [["old quay", "14"]])));
  assert.equal(table?.rows, [...rows, ["old quay", "14"]]);
});

test("a table of which one page is uncertain is kept as printed on both", () => {
  const several = ruled(700, [head, ["Abbey", "12"]]);
  const unclear = { ...several, words: [...several.words, ...cell("13", 205, 724.5)] };
  const certain = ruled(50, [["Quay", "14"]]);
  assert.equal(tables(page(1, unclear), page(2, certain)), [{ rows: null, repeats: [] }]);
  const next = { ...certain, words: [...certain.words, ...cell("15", 205, 54.5)] };
  assert.equal(tables(page(1, first), page(2, next)), [{ rows: null, repeats: [] }]);
});

test("a heading without a row is no table", () => {
  assert.equal(tables(page(1, ruled(700, [head]))), [{ rows: null, repeats: [] }]);
});

/** Rows whose first row is one cell over both columns. */
function titled(top: number, title: string, rows: readonly (readonly string[])[]) {
  const { rules, words } = ruled(top, [[title, ""], ...rows]);
  return {
    rules: rules.map((rule) =>
      !rule.isLevel && rule.at === 200 ? { ...rule, from: top + 20 } : rule,
    ),
    words,
  };
}

test("a part that opens with a title across it, as the table does, is another table", () => {
  const found = tables(
    page(1, titled(700, "Lamps lit", [["Abbey", "12"]])),
    page(2, titled(50, "Locks shut", [["Quay", "14"]])),
  );
  assert.equal(
    found.map(({ rows }) => rows?.[0]),
    [
      ["Lamps lit", joinsLeft],
      ["Locks shut", joinsLeft],
    ],
  );
});

test("a part that opens with a title across it goes on where the last row was one too", () => {
  const both = titled(700, "Lamps lit", []);
  const rows = [["Abbey", "12"]];
  const found = tables(page(1, both), page(2, titled(50, "Locks shut", rows)));
  assert.is(found.length, 1);
});

/** Two columns without lines, whose first row is bold. */
const open = (top: number, rows: readonly (readonly string[])[], isHeaded = true) => ({
  words: rows.flatMap((row, at) =>
    row.flatMap((text, column) =>
      cell(text, 100 + column * 100, top + at * 30).map((word) => ({
        ...word,
        bold: isHeaded && at === 0,
      })),
    ),
  ),
});
const openRows = [head, ["Abbey", "12"], ["Quay", "14"]];
const openAtFoot = open(700, openRows);

test("a table without lines needs a heading", () => {
  const plain = [
    ["Abbey", "wet"],
    ["Quay", "dry"],
    ["Weir", "dry"],
  ];
  assert.equal(tables(page(1, open(100, openRows))), whole(...openRows));
  assert.equal(tables(page(1, open(100, plain, false))), [{ rows: null, repeats: [] }]);
});

for (const [what, left, isSure] of [
  ["in its second column", 200, false],
  ["up to three points before that", 197.25, false],
  ["three points before it", 197, true],
  ["in its first column", 100, true],
] as const) {
  test(`a table without lines above words ${what} of the next page is ${isSure ? "certain" : "uncertain"}`, () => {
    const next = { words: cell("The lamps are lit", left, 50) };
    assert.equal(tables(page(1, openAtFoot), page(2, next))[0]?.rows, isSure ? openRows : null);
  });
}

test("a table with lines, or with words below it, is not cut off by the next page’s words", () => {
  const next = page(2, { words: cell("The lamps are lit", 250, 50) });
  assert.equal(tables(page(1, first), next)[0]?.rows, [head, ["Abbey", "12"]]);
  const closed = page(1, open(600, openRows), prose("The lamps are lit", 790));
  assert.equal(tables(closed, next)[0]?.rows, openRows);
  assert.equal(tables(page(1, openAtFoot), page(3, next))[0]?.rows, openRows, "two pages on");
});

test("a table with lines and one without are two", () => {
  assert.is(
    tables(
      page(1, first),
      page(
        2,
        open(
          50,
          [
            ["Quay", "14"],
            ["Weir", "9"],
          ],
          false,
        ),
      ),
    ).length,
    2,
  );
});

test.run();
