import type { Problem } from "../../src/model/problem.ts";
import type { Block, Inline, ListItem } from "../../src/model/report/body/block.ts";
import type { Paragraph, Section } from "../../src/model/report/body/section.ts";
import type { Outline } from "../../src/reading/body/outline.ts";

/**
 * An outline as lines that a person can check against the Markdown next to them:
 *
 *     section 1.0 #1 Purpose
 *       paragraph 1.1 #1.1 line 3
 *         To consider **progress** [in full](https://example.org/)
 *         #1.1-2 list
 *           1) Receive
 *     ! 7 paragraph-order …
 *
 * `⏎` is a hard break, `¶` the end of a line in the source, `#` an address.
 */
export function structureText({ sections, problems }: Outline): string {
  return `${[...sections.flatMap(ofSection), ...problems.map(ofProblem)].join("\n")}\n`;
}

function ofSection({ number, anchor, heading, paragraphs }: Section): string[] {
  const head = ["section", number ?? "-", `#${anchor}`, ofContent(heading)].join(" ");
  return [head.trimEnd(), ...paragraphs.flatMap(ofParagraph).map(indented)];
}

function ofParagraph({ number, anchor, line, blocks }: Paragraph): string[] {
  const head = `paragraph ${number ?? "-"} #${anchor} line ${line}`;
  const words = blocks.flatMap(({ anchor: own, block }) => {
    const lines = ofBlock(block);
    return own === anchor ? lines : [`#${own} ${lines[0]}`, ...lines.slice(1)];
  });
  return [head, ...words.map(indented)];
}

function ofBlock(block: Block): string[] {
  switch (block.kind) {
    case "prose":
      return [ofContent(block.content)];
    case "lead-in":
      return [`lead-in: ${ofContent(block.content)}`];
    case "list":
      return ["list", ...block.items.flatMap(ofItem).map(indented)];
    case "table":
      return [`table #${block.anchor}`, ...[block.head, ...block.rows].map(ofRow).map(indented)];
    case "preformatted":
      return ["preformatted", ...block.text.split("\n").map(indented)];
  }
}

function ofItem({ marker, anchor, blocks }: ListItem): string[] {
  const [first = "", ...rest] = blocks.flatMap(ofBlock);
  const head = [marker ?? "-", anchor === null ? "" : `#${anchor}`, first];
  return [head.filter((part) => part !== "").join(" "), ...rest.map(indented)];
}

function ofRow(row: Extract<Block, { kind: "table" }>["head"]): string {
  const cells = row.map(({ content, align, joins }) => {
    const words = joins ? { left: "←", above: "↑" }[joins] : ofContent(content);
    return `${words}${align ? ` <${align}>` : ""}`;
  });
  return `| ${cells.join(" | ")} |`;
}

function ofContent(content: readonly Inline[]): string {
  return content.map(ofInline).join("");
}

function ofInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text.replaceAll("\n", "¶");
    case "strong":
      return `**${ofContent(inline.content)}**`;
    case "emphasis":
      return `*${ofContent(inline.content)}*`;
    case "link":
      return `[${ofContent(inline.content)}](${inline.href})`;
    case "struck":
      return `~~${ofContent(inline.content)}~~`;
    case "superscript":
      return `^${ofContent(inline.content)}^`;
    case "unsure":
    case "subscript":
      return `~${ofContent(inline.content)}~`;
    case "line-break":
      return "⏎";
  }
}

const ofProblem = ({ line, rule, message }: Problem) => `! ${line} ${rule} ${message}`;

const indented = (line: string) => `  ${line}`;
