import { plain, type RawLine } from "./raw-report.ts";

/** A sign that a report may not be for the public, and the line that bears it. */
export interface ExemptMark {
  readonly line: number;
  readonly sign: string;
}

const signs: readonly { readonly sign: string; readonly pattern: RegExp }[] = [
  {
    sign: "NOT FOR PUBLICATION",
    pattern: /\bnot for (?:publication|general release|press or public)\b/i,
  },
  {
    sign: "exempt information",
    pattern: /\b(?:exempt|confidential) (?:information|report|appendix|item)\b/i,
  },
  { sign: "Schedule 12A", pattern: /\bschedule 12 ?a\b/i },
  {
    sign: "Part II",
    pattern: /^\W*part (?:ii|2)\W*$|\bpart (?:ii|2)\s*(?:\(not open|agenda|item|report)/i,
  },
  { sign: "not open to the public", pattern: /\bnot open to (?:the )?(?:press and )?public\b/i },
  { sign: "fully or part exempt", pattern: /\b(?:fully|part(?:ly|ially)?) exempt\b/i },
  {
    sign: "exempt",
    pattern:
      /^\W*(?:status|exempt|confidential(?:ity)?|exempt ?\/ ?confidential)\s*:?\s*(?:exempt|confidential|yes)\b/i,
  },
  {
    sign: "paragraph of Part 1",
    pattern: /\bparagraphs?(?:\(s\))? \d[\d, and&]* of (?:part (?:1|i|one)\b|the schedule)/i,
  },
  { sign: "section 100I", pattern: /\bsection 100 ?i\b/i },
  { sign: "Procedure Rule 10.4", pattern: /\bprocedure rule 10\.4\b/i },
];

/** "no exempt information", "Exempt information: none": a report that says that it is public. */
const denied =
  /\b(?:no|not contain(?: any)?|without) (?:exempt|confidential)\b|\b(?:exempt|confidential) (?:information|report|appendix|item)s?\s*[:?]?\s*(?:none|no|not applicable|n\/a)\b/i;

/** The marks on a report that say that its text is, or may be, exempt from publication. */
export function exemptMarks(
  lines: readonly RawLine[],
  classification: string | null,
): ExemptMark[] {
  const marks: ExemptMark[] = [];
  lines.forEach((line, index) => {
    const words = line.table === null ? line.text : line.table.flat().join("  ");
    // A mark may be broken over two lines.
    const text = plain(`${words} ${lines[index + 1]?.text ?? ""}`)
      .replace(/\s+/g, " ")
      .trim();
    const own = plain(words).replace(/\s+/g, " ").trim();
    const sign = signs.find(
      ({ pattern }) => pattern.test(own) || starts(pattern, text, own.length),
    );
    if (sign && !denied.test(text)) marks.push({ line: line.number, sign: sign.sign });
  });
  if (classification !== null && !isPublic(classification)) {
    marks.unshift({ line: 1, sign: `Classification: ${classification}` });
  }
  return marks;
}

/** True where a pattern is found in a text and starts within its first `length` characters. */
function starts(pattern: RegExp, text: string, length: number): boolean {
  const found = pattern.exec(text);
  return found !== null && found.index < length && !found[0].startsWith(" ");
}

const isPublic = (classification: string) =>
  /^(?:open|public|part (?:i|1)(?: \(public\))?|unrestricted|unclassified|official|for general release|none|no)\b/i.test(
    classification,
  ) && !/\b(?:exempt|sensitive|closed)\b/i.test(classification);
