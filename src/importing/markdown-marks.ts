import type { Ledger } from "./ledger.ts";
import { boldOff, boldOn, italicOff, italicOn, type RawLine } from "./raw-report.ts";

/**
 * Takes Markdown's own marks off text that has been through a converter: headings, pairs of
 * asterisks, backslashes before punctuation. An asterisk without its fellow is stray and is
 * listed; text that is not Markdown is left as it stands.
 */
export function withoutMarkdownMarks(lines: readonly RawLine[], ledger: Ledger): RawLine[] {
  if (!lines.some(({ text }) => isMarkdown(text))) return [...lines];
  return lines.map((line) => {
    if (/^\s*([-*_] ?){3,}\s*$/.test(line.text)) {
      ledger.remove(line.number, line.text.trim(), "a ruled line was left out");
      return { ...line, text: "" };
    }
    const { text, heading } = withoutHeadingMarks(line, ledger);
    return { ...line, heading, text: emphasis(unescaped(text, line, ledger), line, ledger) };
  });
}

const isMarkdown = (text: string) => /^#{1,6} \S/.test(text) || /\*\*(?=\S)[^*]*\S\*\*/.test(text);

function withoutHeadingMarks(line: RawLine, ledger: Ledger): { text: string; heading: number } {
  const match = /^(#{1,6})\s+(.*?)(?:\s+(#+))?$/.exec(line.text);
  if (!match) return { text: line.text, heading: 0 };
  ledger.remove(line.number, match[1] ?? "");
  if (match[3]) ledger.remove(line.number, match[3]);
  return { text: match[2] ?? "", heading: match[1]?.length ?? 0 };
}

function unescaped(text: string, line: RawLine, ledger: Ledger): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => {
    ledger.remove(line.number, "\\");
    return mark;
  });
}

/** Pairs of asterisks as bold or italics; what is left over of double ones is stray. */
function emphasis(text: string, line: RawLine, ledger: Ledger): string {
  const paired = text
    .replace(/\*\*(?=\S)((?:(?!\*\*).)*\S)\*\*/g, (_, words: string) => {
      ledger.remove(line.number, "**");
      ledger.remove(line.number, "**");
      return boldOn + words + boldOff;
    })
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])/g, (_, words: string) => {
      ledger.remove(line.number, "*");
      ledger.remove(line.number, "*");
      return italicOn + words + italicOff;
    });
  return paired.replace(/\*\*/g, () => {
    ledger.remove(line.number, "**", "a stray mark of bold, **, was left out");
    return "";
  });
}
