import { joinsAbove, joinsLeft, plain } from "../source/raw-report.ts";
import type { BodyItem, BodyList, BodyPiece, BodyTable } from "./body-piece.ts";
import { headingMarkdown, inlineMarkdown } from "./inline-markdown.ts";
import { plainLine } from "./plain-line.ts";

/** Blocks as the Markdown that the archive reads, with everything escaped that Markdown would swallow. */
export const markdownOf = (blocks: readonly BodyPiece[]): string =>
  blocks.map((block) => `${blockMarkdown(block)}\n`).join("\n");

function blockMarkdown(block: BodyPiece): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${headingMarkdown(block.text).replace(/(?<!#)(#+)$/, "\\$1")}`;
    case "paragraph":
      return paragraph(block.number, block.text);
    case "list":
      return list(block);
    case "table":
      return table(block);
    case "fence":
      return fence(block.lines);
  }
}

function paragraph(number: string | null, text: string): string {
  const lines = inlineMarkdown(text)
    .split("\n")
    .map((line, index) => (number !== null && index === 0 ? line : startEscaped(line.trim())));
  return [number, lines.join("\\\n")].filter((part) => part !== null && part !== "").join(" ");
}

/** Marks that Markdown knows form one list; "(a)" is written on its own line, which the archive reads. */
function list({ items }: BodyList): string {
  const indents: number[] = [];
  let before: BodyItem | null = null;
  let text = "";
  for (const item of items) {
    const indent = item.depth === 0 ? 0 : (indents[item.depth - 1] ?? 0);
    const mark = item.marker ?? "-";
    indents[item.depth] = indent + mark.length + 1;
    const apart =
      before !== null &&
      ((before.depth === item.depth && style(before) !== style(item)) ||
        (before.depth > 0 && !isKnown(before)) ||
        (item.depth > 0 && !isKnown(item)));
    if (before !== null) text += apart ? "\n\n" : "\n";
    const words = inlineMarkdown(item.text.replaceAll("\n", " "));
    text += `${" ".repeat(indent)}${mark} ${startEscaped(words)}`.trimEnd();
    before = item;
  }
  return text;
}

/** Markdown knows only bullets and whole numbers as list marks. */
const isKnown = ({ marker }: BodyItem) => marker === null || /^\d+[.)]$/.test(marker);

const style = ({ marker }: BodyItem) =>
  marker === null ? "-" : marker.startsWith("(") ? "(" : marker.replace(/\w+/, "");

function table({ head, rows }: BodyTable): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), head.length);
  const line = (cells: readonly string[]) =>
    `|${Array.from({ length: columns }, (_, column) => cell(cells[column] ?? "")).join("|")}|`;
  const rule = Array.from({ length: columns }, (_, column) => {
    const values = rows
      .map((row) => plain(row[column] ?? "").trim())
      .filter((value) => value !== "");
    return values.length > 0 && values.every(isFigure) ? "---:" : "---";
  });
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

const isFigure = (value: string) => /^[£€$+–−-]?\s?[\d,.]+\s?(?:%|[mk]|p|pp)?$/.test(value);

/** The text between two pipes: nothing at all joins a cell to the one on its left, `^^` to the one above. */
function cell(text: string): string {
  if (text === joinsLeft) return "";
  if (text === joinsAbove) return " ^^ ";
  return ` ${inlineMarkdown(text.replace(/\s+/g, " ").trim()).replaceAll("|", "\\|")} `;
}

function fence(lines: readonly string[]): string {
  const longest = lines.reduce(
    (most, line) => Math.max(most, /`{3,}/.exec(line)?.[0].length ?? 0),
    2,
  );
  const mark = "`".repeat(longest + 1);
  return [mark, ...lines.map(plainLine), mark].join("\n");
}

/** Escapes a mark at the start of a line that would make it a heading, a list or a fence. */
function startEscaped(text: string): string {
  // Struck-through words that begin with a subscript, indented so that they do not open a fence.
  if (text.startsWith("~~~")) return `    ${text}`;
  if (/^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|```|\|)|^[-:|\s]+$/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
