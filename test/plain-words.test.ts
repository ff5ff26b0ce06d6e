import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesUnder, textOf } from "./source.ts";

/**
 * Phrases that read as translated or out of date, in what anybody reads: pages, messages, help, docs and
 * comments. The phrases of law and of councils' own papers are no business of this list.
 */
const phrases: readonly RegExp[] = [
  /\bin vain\b/i,
  /\b(?:is|are|was|be) had (?:from|of|by|at|in|as)\b/i,
  /\bwherever it is (?:an)?other\b/i,
  /\b(?:hitherto|thereof|whereof|whence|thence|thereto|whereupon|therewith|hereby|heretofore)\b/i,
  /\b(?:nought|naught|betwixt|amidst|whilst|amongst|unto|ere|perchance|oftentimes)\b/i,
  /\bsave for\b/i,
  /\blest (?:it|he|she|they|the|a|an|we|you)\b/i,
  /\bbeside the\b/i,
  /\bbeside (?:it|them|an?|each|every|reports?)\b/i,
  /\bbesides\b/i,
  /\bcame of (?:it|them)\b/i,
  /\bshall\b/i,
  /\bit is (?:not )?needful\b/i,
  /\bdeem(?:s|ed)?\b/i,
  /\butili[sz]e/i,
  /\bin order to\b/i,
  /\bprior to\b/i,
];

/** Words of law, of councils' papers and of search are data, and stay as they are printed. */
const quoting =
  /schedule-12a\.ts|exempt-(?:forms|marks)\.ts|resolution|decisions\/|grammar-words|nil-return|printed-labels|standing-sections/;

const read = [
  ...["src", "layouts", "bin", "static", "docs"].flatMap(filesUnder),
  ...["README.md", "CONTRIBUTING.md", "DESIGN.md", ".eleventy.ts"],
].filter((path) => /\.(?:ts|mjs|css|md)$/.test(path) && !quoting.test(path));

for (const phrase of phrases) {
  test(`nothing that is read says ${phrase.source}`, () => {
    const found = read.flatMap((path) =>
      textOf(path)
        .split("\n")
        .flatMap((line, index) =>
          phrase.test(line.replace(/“[^”]*”/g, "")) ? [`${path}:${index + 1} ${line.trim()}`] : [],
        ),
    );
    assert.is(found.join("\n"), "");
  });
}

test("the list is held against every file that is read", () => {
  assert.ok(read.length > 400, `${read.length} files`);
});

test.run();
