import {
  type Reference,
  referenceIn,
  referenceOrRefusal,
  type Effect as Told,
} from "./by-reference.ts";
import { markList, marksIn } from "./marks.ts";
import { laterIn } from "./remarks.ts";

export type NamedEffect =
  | Told
  /** The recommendations are named, but the decision is in unknown words. */
  | "unclear";

/** A clause that refers to recommendations by name instead of repeating their words. */
export interface OnRecommendations {
  readonly effect: NamedEffect;
  /** The marks of the recommendations that it names; null for all of them. */
  readonly marks: readonly string[] | null;
  /** The body or day to which they are referred or deferred, as printed. */
  readonly to: string | null;
  /** What it says separately of some of them. */
  readonly but: readonly Omit<OnRecommendations, "but">[];
  /** True for "the recommendation to close the pool": one of them, named without a mark. */
  readonly isDescribed: boolean;
}

/** In a change's own words: another recommendation, or another fate. */
const otherwise =
  /\brecommendations?\b|\b(?:deferred|postponed|referred|withdrawn|rejected|refused|lost|noted)\b|\bnot (?:be )?(?:agreed|approved|accepted|supported)\b/iu;
/** How something was changed: "as amended by the removal of …". */
const isHow = /^(?:$|[,:;(–-]|["“]|(?:by|so|to|in|with|at|that|on)\b)/iu;
const isOneChange = (how: string) =>
  !otherwise.test(how.replace(/[“"‘'][^“”"‘’']{0,300}[”"’']/gu, ""));
const qualified = /^,? ?(?:subject to|with|except|excluding|other than|save|apart from)\b/iu;
const exception = new RegExp(
  String.raw`^(?:with the exception of|except(?:ing)?(?: for)?|excluding|other than|save(?: for)?|apart from) (?:the )?recommendations? (?<marks>${markList})(?:,? (?:which|that|and (?:this|that|these))(?<fate> (?:was|were|is|be|are)\b.*)?)?$`,
  "iu",
);
const limited = /^,? ?(?:for (?:a |one |two |three |\d+ )[^;,]{1,40}? only|in principle)\b[^;]*$/iu;
/** "with the number of apprentices amended to 40". */
const oneFigure =
  /^with (?:the )?(?!addition|exception|deletion|removal)[^;,]{1,80}? (?:amended|changed|increased|reduced|extended) (?:to|by|from)\b/iu;
const deletion = new RegExp(
  `^(?:subject to|with) (?:the )?(?:deletion|removal|omission) of (?:the )?recommendations? (?<marks>${markList})$`,
  "iu",
);
const one = "(?:an? |one |two |the following |the )?";
const more = "(?:(?:additional|further|new|extra|second|third|fourth|fifth|sixth|seventh) )";
const adding = `(?:together )?(?:with|subject to) (?:(?:the |an? )?(?:addition|inclusion|insertion) of ${one}${more}?|${one}${more})recommendations?`;
const addition = new RegExp(`^${adding}$`, "iu");
/** "with the addition of a further recommendation that …": what is added is a decision of its own. */
export const added = new RegExp(
  String.raw`^(?<own>.*\b${adding})(?:[,:;–-]? ?\b(?:namely|as follows|to read|reading|stating|as set out below|numbered \(?\w{1,2}\)?))*[,:;–-]*(?: \(?\w{1,2}[).]+)? (?:that |to )?(?<more>\S.*)$`,
  "isu",
);
const changesNamed = new RegExp(
  String.raw`\brecommendations? (?<marks>${markList})(?= (?:being |be |to )?(?:amended|changed|altered|revised|increased|reduced|raised|lowered|extended|shortened|limited|reworded|reading|replaced|read)\b)|\b(?:amend(?:ment|ing)|chang(?:e|ing)|rewording) (?:of |to |in )?(?:the )?recommendations? (?<after>${markList})|^(?:subject to|with) (?:the )?(?:(?:addition|insertion|deletion|removal|substitution) of )?(?:the )?(?:words?|figure|date|sum|amount|phrase)\b[^;]{0,160}? (?:in|of|to|from) (?:the )?recommendations? (?<last>${markList})$`,
  "iu",
);

/** "the withdrawal of recommendation 2 be noted". */
const withdrawal = new RegExp(
  `^(?:the )?withdrawal (?:by [^;,]{3,60} )?of (?:the )?recommendations? (?<marks>${markList}) be (?:noted|agreed|accepted)$`,
  "iu",
);

const names = /^(?:all |the |following |consideration |of )*recommendations?\b/iu;

/**
 * "the recommendations in the report be agreed", "recommendations 1 and 3 be deferred to March"; null for
 * any other words.
 */
export function onRecommendations(text: string): OnRecommendations | null {
  const gone = withdrawal.exec(text)?.groups?.["marks"];
  if (gone !== undefined)
    return { ...only("not agreed"), marks: marksIn(gone), isDescribed: false };
  const read = referenceOrRefusal(text);
  const isNamed = read?.thing === "recommendations";
  if (!read || (read.thing !== null && !isNamed)) return names.test(text) ? unclear : null;
  // "Refused" is about an application.
  if (!isNamed && (read.effect === null || /^(?:granted|refused)$/.test(read.verbs.join())))
    return null;
  if (isNamed && read.verbs.includes("granted")) return unclear;
  const { marks, hasSubject: isDescribed } = read;
  // "Agreed: recommendations 1 and 2".
  const isAlone =
    read.effect === null && read.rest === "" && !/\b(?:be|is|are|was|were)\b/iu.test(text);
  const effect = isAlone ? only("agreed") : effectIn(read);
  return isNamed ||
    effect.effect !== "unclear" ||
    (/^(?:deferred|referred)/.test(read.verbs.join()) &&
      /^(?:$|until|till|to|pending|for|so|because|back|up)\b/iu.test(read.rest))
    ? { ...effect, marks, isDescribed }
    : null;
}

type Effect = Pick<OnRecommendations, "effect" | "to" | "but">;
const only = (effect: NamedEffect, to: string | null = null): Effect => ({ effect, to, but: [] });
const unclear: OnRecommendations = { ...only("unclear"), marks: null, isDescribed: false };

function effectIn({ effect, rest }: Reference): Effect {
  if (effect === null) {
    const why = /^amended\b(?<why>.*)$/iu.exec(rest)?.groups?.["why"];
    return only(why !== undefined && isOneChange(why) ? "changed" : "unclear");
  }
  if (effect === "deferred" || effect === "referred") {
    const later = laterIn(effect, rest);
    return later ? only(effect, later.to) : only("unclear");
  }
  if (effect === "changed")
    return only(isHow.test(rest) && isOneChange(rest) ? "changed" : "unclear");
  if (rest === "") return only(effect);
  if (effect !== "agreed") return only("unclear");
  if (limited.test(rest)) return only(isOneChange(rest) ? "changed" : "unclear");
  return qualified.test(rest) ? qualifiedEffect(rest.replace(/^,? ?/u, "")) : only("unclear");
}

/** All were agreed, with a remark on some of them. */
function qualifiedEffect(how: string): Effect {
  const but = exception.exec(how);
  if (but) {
    const { marks = "", fate } = but.groups ?? {};
    const own = fate === undefined ? null : referenceIn(`recommendation ${marks}${fate}`);
    return {
      ...only("agreed"),
      but: [
        { ...(own ? effectIn(own) : only("unclear")), marks: marksIn(marks), isDescribed: false },
      ],
    };
  }
  if (oneFigure.test(how) && isOneChange(how)) return only("changed");
  const gone = deletion.exec(how)?.groups?.["marks"];
  if (gone !== undefined)
    return {
      ...only("agreed"),
      but: [{ ...only("not agreed"), marks: marksIn(gone), isDescribed: false }],
    };
  const change = changesNamed.exec(how);
  if (change && isOneChange(how.replace(/\brecommendations? /iu, ""))) {
    const marks = marksIn(
      change.groups?.["marks"] ?? change.groups?.["after"] ?? change.groups?.["last"] ?? "",
    );
    return { ...only("agreed"), but: [{ ...only("changed"), marks, isDescribed: false }] };
  }
  if (addition.test(how) || /^subject to (?:the )?call[- ]in(?: period| procedure)?$/iu.test(how))
    return only("agreed");
  return /^subject to\b/iu.test(how) && isOneChange(how) ? only("changed") : only("unclear");
}
