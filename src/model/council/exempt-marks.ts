import { singleSpaced } from "../../text/single-spaced.ts";

/** Words by which a report says that it, or a part of it, is withheld from the public. */
export interface ExemptMark {
  /** Counted from 1. */
  readonly line: number;
  /** What kind of mark it is, in words that quote nothing of the report. */
  readonly sign: string;
}

/**
 * The marks of exemption in a text: claims that it is withheld, not talk of the law. A report that
 * says that it holds nothing exempt, is open, or speaks of Schedule 12A in passing bears none.
 */
export function exemptMarks(text: string): ExemptMark[] {
  const near = nearHints(joined(text));
  if (near.size === 0) return [];
  const lines = text.split("\n").map((line, index) => (near.has(index) ? plain(line) : ""));
  return lines.flatMap((own, index) => {
    if (own === "") return [];
    const window = [own, ...following(lines, index)].join(" ");
    if (window.search(hints) === -1) return [];
    const sign = signs.find(
      ({ pattern, unlessDenied }) =>
        startsWithin(pattern, window, own.length) && !(unlessDenied && isDenied(lines, index)),
    );
    return sign ? [{ line: index + 1, sign: sign.sign }] : [];
  });
}

/** The lines, counted from 0, that a hint may be read with, and those that may take it back. */
function nearHints(text: string): Set<number> {
  const near = new Set<number>();
  let line = 0;
  let end = text.indexOf("\n");
  const lineAt = (place: number) => {
    while (end !== -1 && end < place) {
      line += 1;
      end = text.indexOf("\n", end + 1);
    }
    return line;
  };
  for (const { 0: hint, index } of text.matchAll(hints)) {
    const first = lineAt(index);
    const last = lineAt(index + hint.length);
    // A mark may be broken over three lines; over more it is none.
    if (last > first + 2) continue;
    for (let at = Math.max(0, last - 2); at < first + 7; at += 1) near.add(at);
  }
  return near;
}

/** The mark that the name of a file bears, "appendix-2-exempt.pdf", or null. */
export function exemptMarkOfName(name: string): string | null {
  const words = name.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[^\p{L}\p{N}]+/gu, " ");
  return signsOfNames.test(words) ? "a name that says it is withheld" : null;
}

interface Sign {
  readonly sign: string;
  readonly pattern: RegExp;
  /** True where "none" or "no exempt information" beside it takes it back. */
  readonly unlessDenied?: boolean;
}

const withheld = "(?:exempt|confidential|restricted|official[- ]sensitive)";
const thing = "(?:report|item|information|appendix|annex|annexe|paper|document|business|minute)s?";
const numbers = String.raw`paragraphs?(?:\(s\))?\s*\d{1,2}(?!\d| ?(?:to|-|–) ?(?:7|10|15)\b)`;
const schedule = String.raw`schedule\s*12\s*\(?a\)?`;

const signs: readonly Sign[] = [
  {
    sign: "“not for publication”",
    pattern:
      /\bnot for (?:publication|(?:general |public )?release|(?:the )?(?:press|public)\b|(?:public )?(?:inspection|disclosure))/i,
  },
  {
    sign: "“not open to press and public”",
    pattern:
      /\b(?:not open to|closed to) (?:the )?(?:press\b|public (?:and|or) (?:the )?press)|\bpart (?:ii|2|two)\W{1,4}not open to\b/i,
  },
  {
    sign: "a claim under a paragraph of Schedule 12A",
    pattern: new RegExp(
      String.raw`\b(?:by virtue of|exempt|exclu(?:de|sion)|withheld|confidential)\b.{0,160}\b${numbers}.{0,60}\b(?:${schedule}|part (?:1|i|one)\b)`,
      "i",
    ),
  },
  {
    sign: "a claim under a paragraph of Schedule 12A",
    pattern: new RegExp(
      String.raw`\b(?:${numbers}.{0,60}\b)?${schedule}.{0,120}\b(?:part (?:ii|2|two)\b|by virtue of|(?:is|are) exempt|${numbers}.{0,60}\b(?:appl(?:y|ies)|exempt))`,
      "i",
    ),
  },
  {
    sign: "a claim that it is exempt",
    pattern: new RegExp(
      String.raw`\b(?:this|these|the|attached|enclosed|following) (?:\w+ ){0,2}${thing}(?: \w{1,3})? (?:is|are|was|contains?|includes?|discloses?|comprises?)(?: \w+){0,3} (?:exempt|confidential)\b(?! (?:accommodation|dwelling|propert))|\bexempt information (?:by virtue of|under|within the meaning of|pursuant to|as (?:defined|described|set out) in (?:section 100|${numbers}))`,
      "i",
    ),
    unlessDenied: true,
  },
  {
    sign: "a motion to exclude the public",
    pattern:
      /\bpublic (?:be|are|is|should be|to be) excluded\b.{0,240}\b(?:exempt|confidential|100\s?a|schedule\s*12)|\b100\s?a\s?\(4\).{0,160}\bexcluded\b/i,
  },
  {
    sign: "a claim under a council’s rules of access to information",
    pattern: /\bprocedure rules?\s*10\.4\s*\(?\d/i,
  },
  {
    sign: "a heading of what is withheld",
    pattern: new RegExp(
      String.raw`^(?:strictly |private (?:and|&) |fully |part(?:ly|ially)? |part (?:ii|2|two)\W+)*${withheld}(?: ${thing}(?: \w{1,3})?)?$|^part (?:ii|2|two) (?:item|report|agenda|business)s?$|^private (?:and|&) confidential\b`,
      "i",
    ),
    unlessDenied: true,
  },
  {
    sign: "a heading of what is withheld",
    pattern:
      /^(?:STRICTLY |PRIVATE (?:AND|&) )?(?:CONFIDENTIAL|EXEMPT|RESTRICTED|OFFICIAL[- ]SENSITIVE)(?: \w+)? ?[-–—:([]/,
    unlessDenied: true,
  },
  {
    sign: "a classification that withholds it",
    pattern: new RegExp(
      String.raw`^(?:\w+ ){0,3}(?:classification|status|marking|access|confidentiality|exempt|confidential|exempt information|exempt or confidential|publication)(?: \w+)? ?[:?–—-]? ?(?:(?:fully|part(?:ly|ially)?) )?(?:${withheld}|closed|secret|not open|part (?:ii|2|two)\b|yes\b)`,
      "i",
    ),
    unlessDenied: true,
  },
];

const signsOfNames =
  /\b(?:confidential|restricted|not for publication|exempt(?! (?:accommodation|dwelling|propert|vat|categor)))\b/i;

/** "This report contains no exempt information", "Exempt information: none". */
const denied =
  /\b(?:no|not|nor|without|non|nothing)(?: any| an?| in any way| considered)? (?:(?:exempt|confidential|restricted)\b|(?:\w+ ){0,3}(?:which|that) is (?:exempt|confidential))|\b(?:does not|do not|not) (?:contain|include|disclose|comprise)\b|\b(?:exempt|confidential)(?: or (?:exempt|confidential))?(?: \w+)? ?[:?–—-]? ?(?:none|no|nil|not applicable|n\/a)\b/i;

const none =
  /^(?:\d[\d.]*[.)]? )?(?:none|no|nil|not applicable|n\/a|there (?:is|are) no|this report (?:contains no|does not))\b/i;

/** Denied on its own line, or by the next words: a heading over "None." */
function isDenied(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1, index + 4).find((line) => line !== "") ?? "";
  return denied.test(lines[index] ?? "") || none.test(next);
}

/** The lines that go on with this one; a mark may be broken over three. */
function following(lines: readonly string[], index: number): string[] {
  const next = lines.slice(index + 1, index + 3);
  const end = next.indexOf("");
  return end === -1 ? next : next.slice(0, end);
}

function startsWithin(pattern: RegExp, window: string, length: number): boolean {
  const alone = window.slice(0, length);
  if (pattern.test(alone)) return true;
  if (pattern.source.includes("$")) return false;
  const found = pattern.exec(window);
  return found !== null && found.index < length;
}

/** Every mark holds one of these; lines that are not near one are not looked at. */
const hints =
  /exempt|confidential|\bnot\W+for\b|restricted|sensitive|schedule\W*12|open\W+to|closed|exclu|procedure\W+rule|private\W|part\W+(?:ii|2|two)\b|secret|virtue|withheld|100\W*a/gi;

/** Without what divides a word and is not seen. */
const joined = (text: string) =>
  isPlain.test(text)
    ? text
    : text.normalize("NFKC").replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "");

/** Nothing but what no form of Unicode writes otherwise: ASCII, the pound sign, quotation marks and dashes. */
const isPlain = /^[\0-\x7F£‘’“”–—]*$/;

/** A line's words without marks of Markdown, the number at its head, and odd spaces. */
function plain(line: string): string {
  const unmarked = joined(line.slice(0, longest))
    .replace(/[*_#>|`~\\"“”'‘’[\]]+/g, " ")
    .replace(/^[\s\-•.]*(?:\d+(?:\.\d+)*[.)]?\s)?/, "");
  return singleSpaced(unmarked)
    .replace(/[\s.:;,]+$/, "")
    .replace(/^\((.*)\)$/, "$1")
    .trim();
}

/** More than this of a line is refused elsewhere; the patterns need not read it. */
const longest = 20_000;
