import { readdirSync, readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readPdfFile } from "../../../../src/importing/source/pdf/pdf-file.ts";
import { ruledTables } from "../../../../src/importing/source/pdf/tables/ruled-tables.ts";
import { joinsAbove, joinsLeft } from "../../../../src/importing/source/raw-report.ts";

const fixtures = new URL("./fixtures/", import.meta.url);
const reportsOf = (name: string) => readPdfFile(readFileSync(new URL(`${name}.pdf`, fixtures)));
const names = readdirSync(fixtures).flatMap((file) => /^(.*)\.json$/.exec(file)?.[1] ?? []);

/** The tables of a PDF, with cells joined to the one on the left or above as "<" and "^". */
async function tablesOf(name: string): Promise<string[][][]> {
  const { lines } = await reportsOf(name);
  return lines.flatMap(({ table }) => {
    if (!table) return [];
    const mark = (cell: string) => (cell === joinsLeft ? "<" : cell === joinsAbove ? "^" : cell);
    return [table.map((row) => row.map(mark))];
  });
}

for (const name of names) {
  test(`every cell is right of ${name.replaceAll("-", " ")}`, async () => {
    const json = readFileSync(new URL(`${name}.json`, fixtures), "utf8");
    const printed: (string[][] | null)[] = JSON.parse(json);
    assert.equal(
      await tablesOf(name),
      printed.filter((table) => table !== null),
    );
  });
}

test("a table whose cells are uncertain is kept as it is printed, each word in its column", async () => {
  const { lines } = await reportsOf("tables-that-cannot-be-told");
  const kept = lines.filter(({ asPrinted }) => asPrinted).map(({ text }) => text);
  const places = kept
    .filter((text) => /^(?:Abbey|Weir)\s/.test(text))
    .map((text) => text.search(/\d%/));
  assert.is(places.length, 2, kept.join("\n"));
  assert.ok(
    places.every((place) => Math.abs(place - (places[0] ?? 0)) < 2),
    kept.join("\n"),
  );
});

test("headings that come again on the next page are left out, and that is said", async () => {
  const { repairs } = await reportsOf("a-ruled-table-over-pages");
  assert.ok(
    repairs.some(({ note }) => /headings that it prints again on page 2 were left out/.test(note)),
  );
});

/** How many cells of a small table hold no words and something else. */
function drawnWith(
  figures: Parameters<typeof ruledTables>[3],
  fills: Parameters<typeof ruledTables>[4],
) {
  const word = (text: string, left: number, baseline: number) => {
    const set = { text, left, right: left + 20, baseline, size: 10, face: "Sans" };
    return { ...set, bold: false, italic: false, isUpright: true, afterSpace: false };
  };
  const words = [word("Ref", 5, 15), word("Trend", 55, 15), word("HH", 5, 35), word("LB", 5, 55)];
  const lines = [
    ...[0, 20, 40, 60].map((at) => ({ isLevel: true, at, from: 0, to: 100 })),
    ...[0, 50, 100].map((at) => ({ isLevel: false, at, from: 0, to: 60 })),
  ];
  const [table] = ruledTables(words, lines, () => false, figures, fills);
  assert.equal(table?.rows, [
    ["Ref", "Trend"],
    ["HH", ""],
    ["LB", ""],
  ]);
  return table?.drawn;
}

test("a cell that holds an arrow and no words is counted, for its arrow is not read", () => {
  assert.is(drawnWith([{ left: 70, right: 80, top: 25, bottom: 35 }], []), 1);
});

test("a cell that holds a colour and no words is counted, and the shading of a row is not", () => {
  const fill = (left: number, right: number, colour: string) => ({
    left,
    right,
    top: 20,
    bottom: 40,
    colour,
  });
  assert.is(drawnWith([], [fill(50, 100, "red")]), 1);
  assert.is(drawnWith([], [fill(0, 100, "grey")]), 0, "of the whole row");
  assert.is(drawnWith([], [fill(0, 50, "grey"), fill(50, 100, "grey")]), 0, "cell by cell");
});

test.run();
