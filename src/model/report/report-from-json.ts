import type { Block, Cell, Inline, ListItem, Side } from "./body/block.ts";
import type { Section } from "./body/section.ts";

/** The parts of a report's JSON that a comparison needs. */
export interface JsonReport {
  readonly subject: string;
  readonly board_name: string;
  /** The day of the meeting. */
  readonly meeting: string;
  readonly officer_names: readonly string[];
  readonly portfolio_names: readonly string[];
  readonly every_ward: boolean;
  readonly ward_names: readonly string[];
  readonly machine_read?: boolean | null;
  readonly attachment_titles: readonly string[];
  readonly background_papers: GivenPapers;
  readonly sections: readonly JsonSection[];
}

interface GivenPapers {
  /** Null if none are listed. */
  readonly listed_in: "front matter" | "report" | null;
  readonly papers: readonly {
    readonly title: string;
    readonly held_at: string | null;
    readonly inspect: string | null;
  }[];
}

interface JsonSection {
  readonly anchor: string;
  readonly number: string | null;
  readonly heading: string;
  readonly content?: readonly Inline[];
  readonly paragraphs: readonly {
    readonly anchor: string;
    readonly number: string | null;
    readonly blocks: readonly (JsonBlock & { readonly anchor: string })[];
  }[];
}

type JsonBlock =
  | GivenWords<"prose" | "lead-in">
  | { readonly kind: "list"; readonly items: readonly JsonItem[] }
  | {
      readonly kind: "table";
      readonly table: string;
      readonly head: readonly JsonCell[];
      readonly rows: readonly (readonly JsonCell[])[];
    }
  | { readonly kind: "preformatted"; readonly text: string };

interface GivenWords<Kind> {
  readonly kind: Kind;
  readonly text: string;
  /** Left out if the words have no markup. */
  readonly content?: readonly Inline[];
}

interface JsonItem {
  readonly marker: string | null;
  readonly anchor: string | null;
  readonly blocks: readonly JsonBlock[];
}

interface JsonCell extends Omit<GivenWords<never>, "kind"> {
  readonly align?: "left" | "right" | "centre";
  readonly joins?: Side;
}

/** The sections in a report's JSON. JSON has no line numbers, so every line is 1. */
export const sectionsFrom = ({ sections }: Pick<JsonReport, "sections">): Section[] =>
  sections.map(({ anchor, number, heading, content, paragraphs }) => ({
    anchor,
    number,
    heading: inline(heading, content),
    line: 1,
    paragraphs: paragraphs.map((paragraph) => ({
      anchor: paragraph.anchor,
      number: paragraph.number,
      line: 1,
      blocks: paragraph.blocks.map((each) => ({ anchor: each.anchor, block: block(each) })),
    })),
  }));

function block(given: JsonBlock): Block {
  switch (given.kind) {
    case "prose":
    case "lead-in":
      return { kind: given.kind, content: inline(given.text, given.content) };
    case "list":
      return { kind: "list", items: given.items.map(item) };
    case "table":
      return {
        kind: "table",
        anchor: given.table,
        head: given.head.map(cell),
        rows: given.rows.map((row) => row.map(cell)),
      };
    case "preformatted":
      return { kind: "preformatted", text: given.text };
  }
}

const item = ({ marker, anchor, blocks }: JsonItem): ListItem => ({
  marker,
  anchor,
  blocks: blocks.map(block),
});

const cell = ({ text, content, align, joins }: JsonCell): Cell => ({
  content: inline(text, content),
  align: align ?? null,
  ...(joins ? { joins } : {}),
});

const inline = (text: string, content?: readonly Inline[]): readonly Inline[] =>
  content ?? (text === "" ? [] : [{ kind: "text", text }]);
