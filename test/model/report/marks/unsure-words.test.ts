import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Inline } from "../../../../src/model/report/body/block.ts";
import type { Section } from "../../../../src/model/report/body/section.ts";
import {
  unsureEntry,
  unsureText,
  withUnsureMarked,
} from "../../../../src/model/report/marks/unsure-words.ts";
import { readMarkdown } from "../../../../src/reading/body/markdown.ts";
import { outline } from "../../../../src/reading/body/outline.ts";

const sectionsOf = (body: string) => outline(readMarkdown(body), "report.md").sections;

const shown = (content: readonly Inline[]): string =>
  content
    .map((inline) => {
      if (inline.kind === "text") return inline.text;
      if (inline.kind === "line-break") return "\n";
      const inner = shown(inline.content);
      return inline.kind === "unsure" ? `<${inner}>` : inner;
    })
    .join("");

const textOf = (sections: readonly Section[]): string =>
  sections
    .flatMap(({ heading, paragraphs }) => [
      shown(heading),
      ...paragraphs.flatMap(({ blocks }) =>
        blocks.map(({ block }) => {
          if (block.kind === "prose" || block.kind === "lead-in") return shown(block.content);
          if (block.kind === "preformatted") return shown(block.marked ?? []);
          if (block.kind === "table")
            return [block.head, ...block.rows]
              .map((row) => row.map(({ content }) => shown(content)).join("|"))
              .join("/");
          return block.items.map((item) => textOf([asSection(item.blocks)])).join("/");
        }),
      ),
    ])
    .filter((text) => text !== "")
    .join(" ");

const asSection = (blocks: Parameters<typeof withBlocks>[0]): Section => withBlocks(blocks);

const withBlocks = (blocks: readonly Section["paragraphs"][number]["blocks"][number]["block"][]) =>
  ({
    heading: [],
    paragraphs: [{ blocks: blocks.map((block) => ({ anchor: "", block })) }],
  }) as unknown as Section;

const marked = (body: string, ...entries: readonly string[]) => {
  const { sections, header, numbers } = withUnsureMarked(
    sectionsOf(body),
    entries.map(unsureEntry),
  );
  return { text: textOf(sections), elsewhere: [...header, ...numbers] };
};

test("an entry reads back as it was written", () => {
  for (const text of ["Rcport,", "the (3 of 9)", "Strects (in the header)", "(b)"]) {
    assert.is(unsureText(unsureEntry(text)), text);
  }
});

test("the occurrence that was unsure is marked, counted through the whole report", () => {
  const body = "## 1.0 The lamps\n\n1.1 The lamps of the town.\n\n1.2 The lamps of the hill.\n";
  assert.is(
    marked(body, "lamps (3 of 3)", "town.").text,
    "The lamps The lamps of the <town.> The <lamps> of the hill.",
  );
});

test("numbers count as words, and an unsure one is named separately from the text", () => {
  const body = "## 1.0 Lamps\n\n1.1 See 1.1 above.\n";
  assert.equal(marked(body, "1.1 (2 of 2)"), { text: "Lamps See <1.1> above.", elsewhere: [] });
  assert.equal(marked(body, "1.1 (1 of 2)"), { text: "Lamps See 1.1 above.", elsewhere: ["1.1"] });
});

test("where the report was edited and its count differs, every occurrence is marked", () => {
  const body = "## 1.0 Lamps\n\n1.1 The old and the new.\n";
  assert.is(marked(body, "the (1 of 3)").text, "Lamps The old and <the> new.");
  assert.is(marked("## 1.0 Lamps\n\n1.1 on and on\n", "on").text, "Lamps <on> and <on>");
});

test("a word that was corrected is no longer marked", () => {
  assert.is(marked("## 1.0 Lamps\n\n1.1 The report.\n", "rcport.").text, "Lamps The report.");
});

test("words in lists, cells and text in columns are marked", () => {
  const body =
    "## 1.0 Lamps\n\n- one lamp\n- two larnps\n\n| A | 2l |\n| --- | --- |\n| b | c |\n\n```\nHHL   90%\n```\n";
  assert.is(
    marked(body, "larnps", "2l", "HHL").text,
    "Lamps one lamp/two <larnps> A|<2l>/b|c <HHL>   90%",
  );
});

test("an unsure word of the header is named, and its like in the text is not marked", () => {
  assert.equal(marked("## 1.0 Lamps\n\n1.1 Streets.\n", "Streets. (in the header)"), {
    text: "Lamps Streets.",
    elsewhere: ["Streets."],
  });
});

test.run();
