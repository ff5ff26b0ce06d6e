import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesUnder, textOf, withoutComments } from "../source.ts";

/** The rows of the list of chosen words in CONTRIBUTING.md: what to write, and what not. */
const rows = (
  textOf("CONTRIBUTING.md").split("### The words of the pages")[1]?.split(/^#/m)[0] ?? ""
)
  .split("\n")
  .filter((line) => /^\| “/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** What a reader or clerk sees: the words of pages, messages and help, without comments. */
const seen = ["layouts", "src", "bin"].flatMap((folder) =>
  filesUnder(folder)
    .filter((path) => /\.m?ts$|\.mjs$/.test(path))
    .map((path) => ({ path, text: withoutComments(textOf(path)) })),
);

test("the list of chosen words has rows", () => {
  assert.ok(rows.length >= 8, `${rows.length} rows`);
});

for (const [, chosen = "", others = ""] of rows) {
  test(`pages and messages say ${chosen}`, () => {
    const found = [...others.matchAll(/“([^”]+)”/g)].flatMap(([, words = ""]) =>
      seen
        .filter(({ text }) => text.toLowerCase().includes(words.toLowerCase()))
        .map(({ path }) => `${path} says “${words}”`),
    );
    assert.is(found.join("\n"), "");
  });
}

test.run();
