import type { Inline } from "../../model/report/body/block.ts";
import { printedText } from "../../model/report/body/plain-text.ts";

/** A paragraph's content, split at its line ends in the source. */
export function linesOf(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.kind !== "text" || !inline.text.includes("\n")) {
      lines.at(-1)?.push(inline);
      continue;
    }
    inline.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ kind: "text", text });
    });
  }
  return lines;
}

/** Joins lines back into one paragraph's content. */
export function joinLines(lines: readonly (readonly Inline[])[]): readonly Inline[] {
  if (lines.length === 1) return lines[0] ?? [];
  return lines.flatMap((line, index) =>
    index === 0 ? [...line] : [{ kind: "text" as const, text: "\n" }, ...line],
  );
}

/**
 * The text to search for numbers and item marks. A struck-through number numbers nothing, so each
 * struck-through character is replaced by a sign that cannot match. If all words are struck through, their
 * number stays, because it is their address.
 */
export function numberedText(content: readonly Inline[]): string {
  if (content.every(({ kind }) => kind === "text")) return printedText(content);
  const text = withStruckAsSigns(content);
  return /[^\s\uFFFC]/.test(text) ? text : printedText(content);
}

const withStruckAsSigns = (content: readonly Inline[]): string =>
  content
    .map((inline) => {
      if (inline.kind === "struck") return printedText([inline]).replace(/[^\n]/g, "\uFFFC");
      return "content" in inline ? withStruckAsSigns(inline.content) : printedText([inline]);
    })
    .join("");

/** Content without its first `count` characters, used to remove a number from its start. */
export function withoutLeading(content: readonly Inline[], count: number): Inline[] {
  let left = count;
  const kept: Inline[] = [];
  for (const inline of content) {
    const length = inline.kind === "line-break" ? 1 : printedText([inline]).length;
    if (left >= length && left > 0) {
      left -= length;
      continue;
    }
    kept.push(left === 0 ? inline : cut(inline, left));
    left = 0;
  }
  return kept;
}

function cut(inline: Inline, count: number): Inline {
  if (inline.kind === "text") return { kind: "text", text: inline.text.slice(count) };
  if (inline.kind === "line-break") return inline;
  return { ...inline, content: withoutLeading(inline.content, count) };
}
