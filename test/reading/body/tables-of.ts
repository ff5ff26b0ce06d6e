import type { Table } from "../../../src/model/report/body/block.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";

/** The tables of a text in Markdown. */
export const tablesOf = (markdown: string): Table[] =>
  outline(readMarkdown(markdown), "a.md").sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ blocks }) =>
      blocks.flatMap(({ block }) => (block.kind === "table" ? [block] : [])),
    ),
  );
