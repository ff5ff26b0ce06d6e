/** The words, numbers and marks of a text, without spaces. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/**
 * The words of Markdown without markup, found independently of the program's own reader, so that each
 * checks the other. It knows only what the fixtures and the sample archive contain.
 */
export function wordsOfMarkdown(source: string): string[] {
  let fenced = false;
  const lines = source.split("\n").map((line) => {
    if (/^\s*```/.test(line)) {
      fenced = !fenced;
      return "";
    }
    return fenced ? line : withoutMarks(line);
  });
  return wordsOf(lines.join("\n"));
}

function withoutMarks(line: string): string {
  if (isTableRule(line)) return "";
  if (/^\s*([*_-][ \t]*){3,}$/.test(line)) return line;
  const words = line
    .replace(/\\$/, "")
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
      String.fromCharCode(0xe000 + mark.charCodeAt(0)),
    )
    .replace(/^\s*#{1,6}(?=\s)/, "")
    .replace(/^\s*[-*+](?=\s)/, "")
    .replace(/^(\([a-z0-9]{1,3}\))(?=\p{L})/u, "$1 ");
  const cells = /^\s*\|/.test(words)
    ? words.replace(/(?<=\|)\s*\^\^\s*(?=\|)/g, "").replaceAll("|", " ")
    : words;
  return cells
    .replace(/~~(?=\S)((?:(?!~~).)*[^\s/])~~/g, (_, struck: string) => `[struck: ${struck}]`)
    .replace(/\^([+-]?[\p{L}\p{N}]+)\^/gu, (_, raised: string) => inFigures(raised, "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"))
    .replace(/~(\d+)~/g, (_, lowered: string) => inFigures(lowered, "₀₁₂₃₄₅₆₇₈₉"))
    .replace(/\[([^\]]*)\]\((?:(?:https?:|mailto:)[^()\s]*|[^:()\s]*)\)/g, "$1")
    .replace(/(\*{1,3})(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe000));
}

const inFigures = (text: string, figures: string) =>
  text.replace(/[\d-]/g, (digit) => [...figures]["0123456789-".indexOf(digit)] ?? digit);

const isTableRule = (line: string) => line.includes("|") && /^[\s|:-]*-{2,}[\s|:-]*$/.test(line);
