import { readFileSync } from "node:fs";
import { parse, stringify } from "yaml";
import type { Field } from "../../model/fields/field.ts";
import { fields } from "../../model/fields/fields.ts";
import type { Block, Inline } from "../../model/report/body/block.ts";
import type { Report } from "../../model/report/report.ts";
import { readLinks } from "../../reading/body/links.ts";
import { readMarkdown } from "../../reading/body/markdown.ts";
import type { Piece } from "../../reading/body/markdown-piece.ts";
import { contentChanged } from "../../reading/folder/content-changed.ts";
import { sha256Of } from "../../reading/folder/digest.ts";
import { decodedText } from "../../reading/folder/text-bounds.ts";
import { partFrontMatter } from "../../reading/report/front-matter.ts";

/**
 * A report's Markdown as the publisher keeps it, without what is private: comments in the front matter,
 * `not_exempt` and `publish_from`, and the addresses of links to unpublished reports. Throws contentChanged
 * if the file is no longer the one that was read and checked.
 */
export function reportMarkdown(report: Report): string {
  const bytes = readFileSync(report.file);
  const parted = partFrontMatter(decodedText(bytes));
  if (!parted || sha256Of(bytes) !== report.bytes.sha256) throw contentChanged(report.file);
  return `---\n${publicFields(parted.yaml)}\n---\n${withoutHiddenLinks(parted.body, report)}`;
}

/** Most front matter contains nothing private and is returned as written. */
function publicFields(yaml: string): string {
  if (!mayHoldMore.test(yaml)) return yaml;
  const given: Record<string, unknown> = parse(yaml, { schema: "failsafe" });
  const shown = Object.entries(given).filter(([name]) => !privateFields.includes(name));
  return stringify(Object.fromEntries(shown), { schema: "failsafe", lineWidth: 0 }).trimEnd();
}

const privateFields = Object.entries<Field>(fields)
  .filter(([, { isPrivate }]) => isPrivate)
  .map(([name]) => name);

/** Comments, anchors and type tags in YAML, which no page shows. */
const mayHoldMore = new RegExp(
  String.raw`#|${privateFields.join("|")}|(?:^|[:-])[ \t]*[&!?{]`,
  "m",
);

/** A link that the page leaves out leads to something unpublished. */
function withoutHiddenLinks(body: string, report: Report): string {
  if (report.facts.links.length === 0) return body;
  const shown = new Set(
    report.sections.flatMap(({ heading, paragraphs }) => [
      ...waysIn(heading),
      ...paragraphs.flatMap(({ blocks }) => blocks.flatMap(({ block }) => waysOf(block))),
    ]),
  );
  const isShown = (markdown: string) =>
    waysRead(markdown, report).every((way) => way === "" || shown.has(way));
  const kept = withWays(body, (link) => (isShown(`[x${link}`) ? link : "]()"));
  return isShown(kept) ? kept : withWays(body, () => "]()");
}

/** A text with each "](…)" replaced. A pattern would look for the bracket's end again from each beginning. */
function withWays(text: string, replaced: (link: string) => string): string {
  const parts = text.split(")");
  const last = parts.pop() ?? "";
  const whole = parts.map((part) => {
    const at = part.indexOf("](");
    return at === -1 ? `${part})` : `${part.slice(0, at)}${replaced(`${part.slice(at)})`)}`;
  });
  return `${whole.join("")}${last}`;
}

/** The targets of links in Markdown, as the archive reads them. */
function waysRead(markdown: string, { board, date, slug, file }: Report): string[] {
  const path = `reports/${board.entry.id}/${date}/${slug}.md`;
  return readLinks(readMarkdown(markdown), path, file).pieces.flatMap(waysOf);
}

function waysOf(of: Block | Piece): string[] {
  switch (of.kind) {
    case "heading":
    case "prose":
    case "lead-in":
      return waysIn(of.content);
    case "list":
      return of.items.flatMap((item) =>
        ("pieces" in item ? item.pieces : item.blocks).flatMap(waysOf),
      );
    case "table":
      return [of.head, ...of.rows].flat().flatMap(({ content }) => waysIn(content));
    case "preformatted":
      return [];
  }
}

const waysIn = (content: readonly Inline[]): string[] =>
  content.flatMap((inline) => {
    if (inline.kind === "text" || inline.kind === "line-break") return [];
    return [...(inline.kind === "link" ? [inline.href] : []), ...waysIn(inline.content)];
  });
