import { numberParts } from "../../model/report/numbering.ts";

/** What a clause says of the recommendations by name, and not in their words. */
export type ClauseOnRecommendations =
  | {
      readonly effect: "agreed" | "not agreed" | "noted" | "deferred" | "referred";
      /** The marks of the recommendations it names; null for all of them. */
      readonly marks: readonly string[] | null;
      /** The body or day to which they are referred or deferred, as printed. */
      readonly to: string | null;
    }
  | {
      /** The recommendations are named, and what was done with them is said in words that are not known. */
      readonly effect: "unclear";
      readonly marks: readonly string[] | null;
      readonly to: null;
    };

const mark = String.raw`\(?(?:\d{1,2}(?:\.\d{1,2})?|(?<![a-z])[a-z](?![a-z])|[ivx]{1,4}(?=\)))\)?`;
const markList = `${mark}(?:(?:, and |, | and | to | & | ?[-–] ?)${mark})*`;
const place =
  "in|at|within|of|by|the|this|officers?['’]?|report|reports|paragraphs?|section|agenda|above|cover|covering|pages?|[\\d.]+";
/** The recommendations, which of them, and where they are said to stand; then what becomes of them. */
const named = new RegExp(
  String.raw`^(?:all (?:of )?)?(?:the )?(?:officers?['’]?s?['’]? |following |above )?recommendations?\b(?: (?:nos?\.?|numbers?))?(?: (?<marks>${markList})(?= |$))?(?: (?:as )?(?:set out|contained|detailed|outlined|made|listed|printed|given|in|of|at)\b(?: (?:${place})(?= |$))*)?(?<rest>.*)$`,
  "iu",
);
const agreed =
  /^(?:,? )?(?:be|is|are|were|was) (?:unanimously )?(?:agreed|approved|accepted|adopted|endorsed|supported|confirmed|carried)(?: (?:en bloc|unanimously|in full|as (?:set out|printed|recommended|asked|drafted)(?: in the report)?|without amendment))?$/iu;
const notAgreed =
  /^(?:,? )?(?:be|is|are|were|was) (?:not (?:be )?(?:agreed|approved|accepted|adopted|supported|endorsed)|rejected|declined|lost)$|^(?:,? )?not be (?:agreed|approved|accepted|adopted|supported|endorsed)$/iu;
const noted = /^(?:,? )?(?:be|is|are|were|was) noted$/iu;
const deferred =
  /^(?:,? )?(?:be|is|are|were|was) (?:deferred|postponed)(?: (?:to|until|till) (?<to>.+?))?(?: (?:pending|so that|in order|to (?:allow|enable)|for\b).*)?$/iu;
const referred =
  /^(?:,? )?(?:be|is|are|were|was) referred (?:back )?(?:up )?to (?<to>.+?)(?: (?:for|so that|with|in order|and that)\b.*)?$/iu;

/** "the recommendations in the report be agreed", "recommendations 1 and 3 be deferred to March"; null for other words. */
export function clauseOnRecommendations(text: string): ClauseOnRecommendations | null {
  const match = named.exec(text);
  if (!match) return null;
  const marks = match.groups?.["marks"] ? marksIn(match.groups["marks"]) : null;
  const rest = match.groups?.["rest"] ?? "";
  const later = deferred.exec(rest);
  const elsewhere = referred.exec(rest);
  if (agreed.test(rest)) return { effect: "agreed", marks, to: null };
  if (notAgreed.test(rest)) return { effect: "not agreed", marks, to: null };
  if (noted.test(rest)) return { effect: "noted", marks, to: null };
  if (later) return { effect: "deferred", marks, to: later.groups?.["to"] ?? null };
  if (elsewhere) return { effect: "referred", marks, to: elsewhere.groups?.["to"] ?? null };
  return { effect: "unclear", marks, to: null };
}

const subject =
  "(?:(?:further )?consideration of )?(?:the |this )?(?:report|item|matter|application|decision|update|presentation|proposals?)";
const whole = {
  noted:
    /^(?:the )?(?:(?:contents? of )?(?:the )?(?:report|update|presentation|position|information|progress|performance|briefing)(?: and (?:its |the )?(?:appendices|appendix|contents?|presentation|verbal update|update|comments made|information))?(?: (?:set out|contained|given) in the report)?|contents) (?:be|is|was|were|are) (?:noted|received(?: and noted)?|noted and received)$|^(?:note|noted|receive|received) (?:the )?(?:(?:contents? of )?(?:the )?(?:report|update|presentation|position|information))$/iu,
  deferred: new RegExp(
    String.raw`^${subject}(?: [^.;]{0,60}?)? (?:be|is|was|were) (?:deferred|postponed)(?: (?:to|until|till) (?<to>[^.;]+?))?(?: (?:pending|so that|in order|to (?:allow|enable)|for\b)[^.;]*)?$`,
    "iu",
  ),
  referred: new RegExp(
    String.raw`^${subject}(?: [^.;]{0,60}?)? (?:be|is|was|were) referred (?:back )?(?:up )?to (?<to>[^.;]+?)(?: (?:for|so that|with|in order)\b[^.;]*)?$`,
    "iu",
  ),
} as const;

/** What a clause does with the report as a whole: notes, defers or refers it; null where it does none of these. */
export function clauseOnReport(
  text: string,
): { readonly effect: "noted" | "deferred" | "referred"; readonly to: string | null } | null {
  if (whole.noted.test(text)) return { effect: "noted", to: null };
  const later = whole.deferred.exec(text);
  if (later) return { effect: "deferred", to: later.groups?.["to"] ?? null };
  const elsewhere = whole.referred.exec(text);
  if (elsewhere) return { effect: "referred", to: elsewhere.groups?.["to"] ?? null };
  return null;
}

/** A mark as it is compared: "(1)" and "1." are "1"; "2.1" is itself. */
export const plainMark = (mark: string): string => mark.toLowerCase().replace(/[()\s]|\.$/g, "");

/** "1 to 3 and (5)" → 1, 2, 3, 5; "(a) and (c)" → a, c. */
function marksIn(text: string): readonly string[] {
  const parts = text.match(new RegExp(`\\bto\\b|[-–]|${mark}`, "giu")) ?? [];
  const found: string[] = [];
  let isRange = false;
  for (const part of parts) {
    if (/^(?:to|[-–])$/i.test(part)) {
      isRange = true;
      continue;
    }
    const now = plainMark(part);
    const before = found.at(-1);
    if (isRange && before !== undefined) found.push(...between(before, now));
    found.push(now);
    isRange = false;
  }
  return found;
}

function between(from: string, to: string): readonly string[] {
  if (/^[a-z]$/.test(from) && /^[a-z]$/.test(to)) {
    const first = from.charCodeAt(0);
    const count = Math.max(0, to.charCodeAt(0) - first - 1);
    return Array.from({ length: count }, (_, index) => String.fromCharCode(first + index + 1));
  }
  const [start, end] = [numberParts(from), numberParts(to)];
  const last = start.length - 1;
  if (start.length !== end.length || start.slice(0, last).join() !== end.slice(0, last).join())
    return [];
  const [low = 0, high = 0] = [start[last], end[last]];
  return Array.from({ length: Math.max(0, Math.min(high - low - 1, 100)) }, (_, index) =>
    [...start.slice(0, last), low + index + 1].join("."),
  );
}
