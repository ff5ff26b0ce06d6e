import { paragraphNumber, sectionNumber } from "../../model/report/body/numbering.ts";
import { plain, type RawLine } from "../source/raw-report.ts";

const knownHeadings = [
  "(?:(?:the )?purpose|(?:brief )?summary|reasons?)(?: (?:of|for) (?:(?:the |this )?report|urgency|decision|recommendations?))?",
  "(?:purpose|summary) ?\\/ ?(?:purpose|summary)",
  "decisions?(?: made| taken)?",
  "reasons? for (?:the )?recommendations?(?:\\(s\\))?",
  "recommendation\\(s\\)",
  "(?:alternative )?options considered(?: and rejected)?",
  "what will it cost and how will it be financed\\?",
  "implications",
  "executive summary",
  "(?:additional )?rec(?:c)?om+end(?:ation|ed)s?(?: ?\\([a-z0-9]\\))?",
  "(?:supporting|background) information",
  "background(?: and key issues)?",
  "(?:key issues|factors)(?: for consideration)?",
  "[a-z &,'’-]{3,60} implications?",
  "implications for [a-z '’]{3,60}",
  "equality and diversity(?: issues)?",
  "community impact statement",
  "risk (?:analysis|assessment|management)",
  "(?:list of )?background (?:list of )?(?:papers|documents)(?: under section.*|\\s?:.*)?",
  "supplementary advice from other officers",
  "conclusions?",
  "audit trail",
  "appendices|(?:list of )?appendix(?:es)?",
].join("|");
const known = new RegExp(`^(?:${knownHeadings})\\s*:?$`, "i");

/** A section's letter or Roman numeral: "A. PURPOSE", "II. RECOMMENDED". */
const letter = String.raw`(?:[A-Z]|[IVX]{1,5})[.)]\s+`;
const withoutLetter = (words: string) => words.replace(new RegExp(`^${letter}`), "");

/** True for the name of a usual section, in capitals or not, with or without a letter. */
export const isKnownHeading = (text: string): boolean =>
  known.test(withoutLetter(plain(text).trim()));

const recommends = new RegExp(
  String.raw`^((?:(?:\d{1,2}(?:\.0)?\.?\s+)|${letter})?[Rr][Ee][Cc][Oo][Mm]+[Ee][Nn][Dd](?:[Ee][Dd]|[Aa][Tt][Ii][Oo][Nn][Ss]?)\s*:)\s*(\S.*)?$`,
  "s",
);

/** "II. RECOMMENDED: That the path be lit", split after the colon; null for any other line. */
export function recommendationHeading(words: string): { heading: string; rest: string } | null {
  const match = recommends.exec(words);
  return match && { heading: match[1] ?? "", rest: match[2] ?? "" };
}

/** True for the first line of an appendix: "APPENDIX A: Notice". */
export const opensAppendix = (text: string): boolean =>
  /^(?:APPENDIX|ANNEXE?|SCHEDULE) [A-Z0-9]{1,3}\b(?!.*\S\s{3,}\S)/.test(plain(text).trim());

/** True for a heading in capitals: not a sentence, a table, or a label with a value. */
export function isCapitals(text: string): boolean {
  const words = plain(text).trim();
  if (words.length > 120 || /\S\s{3,}\S/.test(words) || /[.;,]$/.test(words)) return false;
  const letters = words.match(/\p{L}/gu) ?? [];
  const small = letters.filter((letter) => letter !== letter.toUpperCase());
  return letters.length >= 4 && small.length <= 1 && /\p{Lu}{4}/u.test(words);
}

/** The number and words of a heading such as "1.0 PURPOSE OF REPORT" or "3. Background", or null. */
export function numberedHeading(line: RawLine): { number: string; rest: string } | null {
  const words = plain(line.text).trim();
  const numbered = sectionNumber(words);
  if (!numbered || !/^[\p{Lu}“"‘'(]/u.test(numbered.rest)) return null;
  if (/\.0\.?$/.test(numbered.number) || line.heading > 0) return numbered;
  const title = numbered.rest;
  const short = title.length <= 100 && !/[.;,]$/.test(title) && !/\S\s{3,}\S/.test(title);
  return short ? numbered : null;
}

/** True where a report's own text begins: its first section, or its first numbered paragraph. */
export function opensBody(line: RawLine, next: RawLine | undefined): boolean {
  const words = plain(line.text).trim();
  const aside = /^\s{12,}/.test(line.text) && !isCapitals(words);
  if ((isKnownHeading(words) && !aside) || /^recom+end(ed|ations?)\b\s*:?/i.test(words))
    return true;
  const numbered = numberedHeading(line);
  if (numbered && /^1(\.0)?\.?$/.test(numbered.number) && !aside) {
    return true;
  }
  if (line.heading > 0 && /^\d/.test(words)) return true;
  const paragraph = paragraphNumber(words);
  if (paragraph && /^1\.1\.?$/.test(paragraph.number)) return true;
  if (/^1\.?\s+\S.{20,}/.test(words) && !aside) return true;
  if (/^[AI][.)]\s/.test(words) && isCapitals(words)) return true;
  return /^dear\b/i.test(words) && next !== undefined;
}
