import { test } from "uvu";
import * as assert from "uvu/assert";
import type { PageContent } from "../../../../src/importing/source/pdf/page-content.ts";
import { pageLines } from "../../../../src/importing/source/pdf/page-lines.ts";
import type { PrintedWord } from "../../../../src/importing/source/pdf/words.ts";
import { plain } from "../../../../src/importing/source/raw-report.ts";
import { printedWord } from "./printed-word.ts";

/** The words of a line, five points a letter. */
const line = (baseline: number, text: string, left = 60): PrintedWord[] => {
  let from = left;
  return text.split(" ").map((word) => {
    const made = printedWord(word, from, from + word.length * 5, baseline);
    from += word.length * 5 + 3;
    return made;
  });
};
const page = (
  number: number,
  words: readonly (readonly PrintedWord[])[],
  more: Partial<PageContent> = {},
): PageContent => ({
  ...{ number, width: 600, height: 800, fills: [], figures: [], pictures: [], rules: [] },
  ...{ isScan: false, hasUnseenWords: false, blackedOut: [] },
  words: words.flat(),
  ...more,
});
const texts = (...pages: readonly PageContent[]) =>
  pageLines(pages).lines.map(
    ({ text, table }) => table?.map((row) => row.join("|")).join(" / ") ?? plain(text).trim(),
  );

test("a gap of more than 1.3 lines is a blank line", () => {
  const after = (by: number) =>
    texts(
      page(1, [
        line(100, "a"),
        line(110, "b"),
        line(120, "c"),
        line(130, "d"),
        line(130 + by, "e"),
      ]),
    );
  assert.equal(after(13), ["a", "b", "c", "d", "e"]);
  assert.equal(after(13.25), ["a", "b", "c", "d", "", "e"]);
});

test("the first line of each page but the first opens a page", () => {
  const { lines } = pageLines([
    page(1, [line(100, "a"), line(110, "b")]),
    page(2, [line(100, "c"), line(110, "d")]),
  ]);
  assert.equal(
    lines.map(({ text, opensPage }) => [text.trim(), opensPage]),
    [
      ["a", false],
      ["b", false],
      ["c", true],
      ["d", false],
    ],
  );
});

test("a page without words has no lines", () => {
  assert.equal(texts(page(1, []), page(2, [line(100, "a")])), ["a"]);
});

const upright = (at: number, from: number, to: number) => ({ isLevel: false, at, from, to });
const level = (at: number) => ({ isLevel: true, at, from: 60, to: 260 });
const rules = [
  level(150),
  level(170),
  level(190),
  ...[60, 160, 260].map((at) => upright(at, 150, 190)),
];
const table = [
  line(164, "Ward", 65),
  line(164, "Homes", 165),
  line(184, "Abbey", 65),
  line(184, "12", 165),
];
const cells = "Ward|Homes / Abbey|12";

test("a table is between the lines above and below it, with a blank line on each side", () => {
  const above = line(140, "above");
  assert.equal(texts(page(1, [above, ...table, line(200, "below")], { rules })), [
    ...["above", "", cells, "", "below"],
  ]);
  assert.equal(texts(page(1, [above, ...table], { rules })), ["above", "", cells, ""]);
  assert.equal(texts(page(1, [...table, line(200, "below")], { rules })), [cells, "", "below"]);
});

test("a table over two pages is where it begins, two are each on their page, and one kept as printed is on both", () => {
  const next = rules.map((rule) =>
    rule.isLevel ? { ...rule, at: rule.at - 100 } : { ...rule, from: 50, to: 90 },
  );
  const more = [
    line(64, "Quay", 65),
    line(64, "14", 165),
    line(84, "Weir", 65),
    line(84, "9", 165),
  ];
  const rest = line(700, "rest");
  assert.equal(
    texts(page(1, table, { rules }), page(2, [...more, rest], { rules: next })).slice(0, 3),
    [...[cells, "", "Quay|14 / Weir|9"]],
  );
  const one = page(1, table, { rules });
  assert.equal(texts(one, page(2, more, { rules: next })), [`${cells} / Quay|14 / Weir|9`, ""]);
  const unclear = [
    line(64, "quay", 65),
    line(64, "14", 165),
    line(84, "Weir", 65),
    line(84, "9", 165),
  ];
  const old = [...table.slice(0, 2), line(184, "The Old", 65), line(184, "12", 165)];
  const kept = pageLines([page(1, old, { rules }), page(2, unclear, { rules: next })]).lines;
  assert.is(kept.filter(({ asPrinted, text }) => asPrinted && text !== "").length, 4);
  assert.equal(kept.map(({ print }) => print?.page).filter(Boolean), [1, 1, 2, 2]);
});

test("the clerk is told how a table was read, and what was left out of it", () => {
  const notes = (more: Partial<PageContent>, rows = table) =>
    pageLines([page(1, rows, { rules, ...more })]).lines.flatMap((one) => one.notes);
  assert.equal(notes({}), [{ note: "a table was read from the lines around its cells" }]);
  const fill = (left: number, colour: string) => ({
    left,
    right: left + 100,
    top: 170,
    bottom: 190,
    colour,
  });
  assert.equal(notes({ fills: [fill(160, "red")] }, table.slice(0, 3))[1], {
    note: "one cell of a table holds a drawing or a colour and no words; it is not in the report",
    leftOut: true,
  });
  const both = [fill(160, "red"), fill(60, "green")];
  assert.match(
    notes({ fills: both }, table.slice(0, 2))[1]?.note ?? "",
    /^2 cells .* they are not/,
  );
  const open = [
    line(100, "Ward"),
    line(100, "Homes", 200),
    line(130, "Abbey"),
    line(130, "12", 200),
  ];
  const bold = open.map((words, at) => words.map((word) => ({ ...word, bold: at < 2 })));
  assert.equal(notes({ rules: [] }, bold), [
    { note: "a table was read from the gaps between its cells" },
  ]);
});

const notes = (...rows: readonly PrintedWord[][]) =>
  pageLines([page(1, rows)]).notes.map(({ text }) => text);
const mark = { ...printedWord("1", 85.5, 88, 96), size: 6 };
const body = ["Lamps", "are", "lit", "here"].map((text, at) => line(100 + at * 12, text));

test("footnotes are apart, and the page’s number below them is not", () => {
  const rows = [...body, [mark], line(180, "1 A note"), line(192, "of lamps"), line(210, "12")];
  assert.equal(notes(...rows), ["1 A note of lamps"]);
  assert.equal(texts(page(1, rows)).slice(-2), ["", "12"]);
});

test.run();
