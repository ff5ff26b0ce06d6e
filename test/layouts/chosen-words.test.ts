import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = resolve(import.meta.dirname, "../..");

/** The rows of the list of chosen words in CONTRIBUTING.md: what to write, and what not. */
const rows = (
  readFileSync(join(root, "CONTRIBUTING.md"), "utf8")
    .split("### The words of the pages")[1]
    ?.split(/^#/m)[0] ?? ""
)
  .split("\n")
  .filter((line) => /^\| “/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

const layouts = readdirSync(join(root, "layouts"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({
    path,
    text: withoutComments(readFileSync(join(root, "layouts", path), "utf8")),
  }));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

test("the list of chosen words has rows", () => {
  assert.ok(rows.length >= 8, `${rows.length} rows`);
});

for (const [, chosen = "", others = ""] of rows) {
  test(`the pages say ${chosen}`, () => {
    const found = [...others.matchAll(/“([^”]+)”/g)].flatMap(([, words = ""]) =>
      layouts
        .filter(({ text }) => text.toLowerCase().includes(words.toLowerCase()))
        .map(({ path }) => `layouts/${path} says “${words}”`),
    );
    assert.is(found.join("\n"), "");
  });
}

test.run();
