import { test } from "uvu";
import * as assert from "uvu/assert";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";
import { workTime } from "../../work-time.ts";
import { structureText } from "../structure.ts";

/**
 * A paragraph as read, in the form of the fixtures; ⟨⟩ surrounds a struck-through, superscript or subscript
 * word.
 */
function read(source: string): string {
  const [piece, ...rest] = readMarkdown(source);
  if (piece?.kind !== "prose" || rest.length > 0) throw new Error(`${source} is no paragraph`);
  return shown(piece.content);
}

type Content = Extract<ReturnType<typeof readMarkdown>[number], { kind: "prose" }>["content"];

const shown = (content: Content): string =>
  content
    .map((inline) => {
      if (inline.kind === "text") return inline.text.replaceAll("\n", "¶");
      if (inline.kind === "line-break") return "⏎";
      return `⟨${inline.kind} ${shown(inline.content)}⟩`;
    })
    .join("");

const cases: readonly (readonly [source: string, right: string])[] = [
  ["approve ~~the sale~~ the lease", "approve ⟨struck the sale⟩ the lease"],
  ["a~~(b)~~c", "a⟨struck (b)⟩c"],
  ["~~one\ntwo~~", "⟨struck one¶two⟩"],
  ["~~a **b** c~~", "⟨struck a ⟨strong b⟩ c⟩"],
  ["**a ~~b~~ c**", "⟨strong a ⟨struck b⟩ c⟩"],
  ["~~[a](https://example.org/)~~", "⟨struck ⟨link a⟩⟩"],
  ["~~H~2~O~~~2~", "⟨struck H⟨subscript 2⟩O⟩⟨subscript 2⟩"],
  ["a ~~~2~~~ b", "a ⟨struck ⟨subscript 2⟩⟩ b"],
  ["~~a\\~~b~~", "⟨struck a~~b⟩"],
  ["~~5\\-~~6", "⟨struck 5-⟩6"],
  ["10^6^ and m^2^", "10⟨superscript 6⟩ and m⟨superscript 2⟩"],
  [
    "10^-6^, Cl^-^ and SO~4~^2−^",
    "10⟨superscript -6⟩, Cl⟨superscript -⟩ and SO⟨subscript 4⟩⟨superscript 2−⟩",
  ],
  ["PM~2\\.5~ and x^\\*^", "PM⟨subscript 2.5⟩ and x⟨superscript *⟩"],
  ["x^a\\ b^", "x⟨superscript a b⟩"],
  // As councils print them; none is a mark.
  ["~5% to ~10%", "~5% to ~10%"],
  ["~5%/~10%", "~5%/~10%"],
  ["~50-~60", "~50-~60"],
  ["~£5m–~£6m", "~£5m–~£6m"],
  ["2^10", "2^10"],
  ["2^3+2^4", "2^3+2^4"],
  ["10^6/10^7", "10^6/10^7"],
  ["a^ and b^", "a^ and b^"],
  ["10 ~~ 20 ~~ 30", "10 ~~ 20 ~~ 30"],
  ["~~5% or ~~6%", "~~5% or ~~6%"],
  ["~~5%/~~6%", "~~5%/~~6%"],
  ["a ~~~~ and ~~ ~~", "a ~~~~ and ~~ ~~"],
  ["\\~~a~~", "~~a~~"],
  ["m\\^2^", "m^2^"],
  ["~~open for ever", "~~open for ever"],
  ["[a](javascript:alert\\(1\\))", "[a](javascript:alert(1))"],
  ["[a](data:text/html,x)", "[a](data:text/html,x)"],
];

for (const [source, right] of cases) {
  test(`“${source}” is read as “${right}”`, () => assert.is(read(source), right));
}

test("words marked a hundred thousand times over are read in a moment", () => {
  const work = workTime();
  read("~~a ".repeat(100_000));
  read("~~a~ ^b^".repeat(100_000));
  assert.ok(work() < 5, `${work()} s`);
});

test("a paragraph all of whose words are struck keeps its number, which is its address", () => {
  const { sections } = outline(readMarkdown("## 1.0 A\n\n~~1.1 All of it.~~\n\n1.2 More."), "");
  assert.equal(
    sections[0]?.paragraphs.map(({ number }) => number),
    ["1.1", "1.2"],
  );
});

const table = (...rows: string[]) => {
  const source = ["## 1.0 FIGURES", "", ...rows].join("\n");
  return structureText(outline(readMarkdown(source), ""))
    .split("\n")
    .slice(3, -1)
    .map((row) => row.trim());
};

test("a mark that joins no rectangle of cells stays as it is written", () => {
  const rows = [
    "|| no cell to its left | |",
    "| one | ^^ ||",
    "| ^^ | of two | ^^ words |",
    "| \\^^ | | ^^ |",
  ];
  assert.equal(table("| A | B | C |", "| --- | --- | --- |", ...rows), [
    "| A | B | C |",
    "|  | no cell to its left |  |",
    "| one | ^^ |  |",
    "| ↑ | of two | ^^ words |",
    "| ^^ |  | ↑ |",
  ]);
});

test("a blank cell, and one that a short row leaves out, is not joined to another", () => {
  assert.equal(table("| A | B | C |", "| --- | --- | --- |", "| one | | three |", "| short |"), [
    "| A | B | C |",
    "| one |  | three |",
    "| short |  |  |",
  ]);
});

test("cells are joined in the table of an item, without a pipe at the edge, and around an escaped pipe", () => {
  const [list] = readMarkdown("- | A ||\n  | --- | --- |\n  | a \\| b ||\n");
  const [piece] = list?.kind === "list" ? (list.items[0]?.pieces ?? []) : [];
  assert.equal(
    piece?.kind === "table" && [piece.head, ...piece.rows].map(([, cell]) => cell?.joins),
    ["left", "left"],
  );
  assert.equal(table("A || C", "--- | --- | ---", "a || c"), ["| A | ← | C |", "| a | ← | c |"]);
});

test.run();
