import { deferredTo, referredTo } from "./later.ts";
import { markList, marksIn } from "./marks.ts";
import { inPassive } from "./passive-form.ts";
import { isExplaining, withoutReason } from "./remarks.ts";

export type NamedEffect =
  | "agreed"
  | "changed"
  | "in part"
  | "not agreed"
  | "noted"
  | "deferred"
  | "referred"
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

const place =
  "in|at|within|of|by|to|the|this|officers?['’]?|exempt|confidential|restricted|accompanying|report|reports|paragraphs?|para\\.?|section|agenda|above|cover|covering|pages?|therein|herein";
const set = "set out|contained|detailed|outlined|made|listed|printed|given|presented|in|of|at";
const asAmended =
  "as (?:amended|revised|updated|corrected|tabled)(?: (?:in|by) (?:the|this|an?) (?:(?:supplementary|further|late|update|updated|revised|tabled|urgent|additional) )*(?:papers?|reports?|addendum|sheets?|notes?|pages?|agenda|amendments?))?";
const named = new RegExp(
  String.raw`^(?:consideration of )?(?:all (?:of )?)?(?:the )?(?:(?:\d{1,2}|two|three|four|five|six) )?(?:officers?['’]?s?['’]? |following |above |report['’]s )?recommendations?\b(?: (?:nos?\.?|numbers?|numbered))?(?: (?<marks>${markList})(?= |,|$))?(?<where>(?: (?:as )?(?:${set})\b(?: (?:${place})(?= |,|$))*(?: ${markList}(?= |,|$))?(?: (?:${place})(?= |,|$))*)*)(?<about> (?:to|that|for) .+?)?(?<rest>,? (?:${asAmended},? )?(?:(?:not )?(?:be|is|are|were|was) |agreed|approved|noted|accepted|carried|lost|put|fell|failed).*)$`,
  "iu",
);
/** "paragraph 2" contains all of them; "paragraph 2.1" may be one of them. */
const placeNamed = new RegExp(String.raw`(?<= )(?=\d+\.\d)${markList}`, "iu");
const yes = "agreed|approved|accepted|adopted|endorsed|supported|confirmed|carried";
const be = `^(?:,? ?(?:be|is|are|were|was))? ?(?:(?:unanimously|therefore|accordingly|duly|then) )?`;
const enough = `(?:,? (?:en bloc|unanimously|in full|in their entirety|as (?:set out|printed|recommended|asked|drafted)(?: in the (?:officers?['’]? )?report)?|without (?:amendment|change)))*$`;
const agreed = new RegExp(`${be}(?:${yes})${enough}`, "iu");
const inPart = new RegExp(`${be}(?:partly |partially )(?:${yes})$|${be}(?:${yes}) in part$`, "iu");
const notAgreed = new RegExp(
  `${be}(?:not (?:be )?(?:${yes})|rejected|declined|refused|deleted|struck out|lost|defeated|fell|failed|(?:had been )?withdrawn|no longer needed|not (?:put|moved|pursued))$|^,? ?not be (?:${yes})$`,
  "iu",
);
const noted = new RegExp(`${be}noted$`, "iu");
const deferred = new RegExp(`${be}(?:deferred|postponed)${deferredTo}$`, "iu");
const referred = new RegExp(`${be}${referredTo}$`, "iu");
const amended = `(?:${asAmended}|with amendments?)`;
const changed = new RegExp(
  String.raw`^,? ?${amended},? (?:be |was |were )(?:${yes})(?<after>)$|${be}(?:${yes}),? ${amended}\b(?<how>.*)$|${be}amended\b(?<why>.*)$`,
  "iu",
);
/** In a change's own words: another recommendation, or another fate. */
const otherwise =
  /\brecommendations?\b|\b(?:deferred|postponed|referred|withdrawn|rejected|refused|lost|noted)\b|\bnot (?:be )?(?:agreed|approved|accepted|supported)\b/iu;
const isOneChange = (how: string) =>
  !otherwise.test(how.replace(/[“"‘'][^“”"‘’']{0,300}[”"’']/gu, ""));
const qualified = new RegExp(
  String.raw`${be}(?:${yes}),? (?<how>(?:subject to|with|except|excluding|other than|save|apart from)\b.*)$`,
  "iu",
);
const exception = new RegExp(
  String.raw`^(?:with the exception of|except(?:ing)?(?: for)?|excluding|other than|save(?: for)?|apart from) (?:the )?recommendations? (?<marks>${markList})(?:,? (?:which|that|and (?:this|that|these))(?<fate> (?:was|were|is|be|are)\b.*)?)?$`,
  "iu",
);
/** "with the number of apprentices amended to 40". */
const limited = new RegExp(
  String.raw`${be}(?:${yes}) (?:for (?:a |one |two |three |\d+ )[^;,]{1,40}? only|in principle)\b[^;]*$`,
  "iu",
);
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

/** All that stands under "Agreed:". */
const asPrinted = new RegExp(
  `^(?:all |the )*recommendations? (?:(?<marks>${markList})|as (?:printed|set out)|(?:set out )?in the report)$`,
  "iu",
);

/**
 * "the recommendations in the report be agreed", "recommendations 1 and 3 be deferred to March"; null for
 * any other words.
 */
export function onRecommendations(text: string): OnRecommendations | null {
  const bare = bareWord(text);
  if (bare) return bare;
  const gone = withdrawal.exec(text)?.groups?.["marks"];
  if (gone !== undefined)
    return { ...only("not agreed"), marks: marksIn(gone), isDescribed: false };
  const printedOnly = asPrinted.exec(text);
  if (printedOnly) {
    const own = printedOnly.groups?.["marks"];
    return {
      ...only("agreed"),
      marks: own === undefined ? null : marksIn(own),
      isDescribed: false,
    };
  }
  const match = named.exec(inPassive(text));
  if (!match)
    return /^(?:all |the |following |consideration |of )*recommendations?\b/iu.test(text)
      ? unclear
      : null;
  const printed = match.groups?.["marks"] ?? placeNamed.exec(match.groups?.["where"] ?? "")?.[0];
  const marks = printed === undefined ? null : marksIn(printed);
  const isDescribed = match.groups?.["about"] !== undefined;
  const rest = (match.groups?.["rest"] ?? "").replace(
    /(?:^|(?<=,)) (?:was|were|be) (?:put to the vote|(?:moved|proposed|put)(?: en bloc)?(?:,? (?:and )?(?:duly )?seconded)?),? and (?:declared |was |were )*/iu,
    " was ",
  );
  return { ...effectOf(rest), marks, isDescribed };
}

type Effect = Pick<OnRecommendations, "effect" | "to" | "but">;
const only = (effect: NamedEffect, to: string | null = null): Effect => ({ effect, to, but: [] });
const unclear: OnRecommendations = { ...only("unclear"), marks: null, isDescribed: false };

function effectOf(rest: string): Effect {
  if (agreed.test(rest)) return only("agreed");
  if (inPart.test(rest)) return only("in part");
  if (notAgreed.test(withoutReason(rest))) return only("not agreed");
  if (noted.test(rest)) return only("noted");
  const change = changed.exec(rest)?.groups;
  if (change) {
    return only(
      isOneChange(`${change["how"] ?? ""}${change["why"] ?? ""}`) ? "changed" : "unclear",
    );
  }
  const later = deferred.exec(rest);
  const elsewhere = later ?? referred.exec(rest);
  if (elsewhere) {
    const { to, why = "" } = elsewhere.groups ?? {};
    const isCertain = [to ?? "", why].every(isExplaining);
    return isCertain ? only(later ? "deferred" : "referred", to ?? null) : only("unclear");
  }
  if (limited.test(rest) && isOneChange(rest)) return only("changed");
  const how = qualified.exec(rest)?.groups?.["how"];
  return how === undefined ? only("unclear") : qualifiedEffect(how);
}

/** All were agreed, with a remark on some of them. */
function qualifiedEffect(how: string): Effect {
  const but = exception.exec(how);
  if (but) {
    const { marks = "", fate } = but.groups ?? {};
    const own = fate === undefined ? only("unclear") : effectOf(fate);
    return { ...only("agreed"), but: [{ ...own, marks: marksIn(marks), isDescribed: false }] };
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

/** "Approved", "Agreed as recommended", "Deferred to 4 March": a single word that decides the whole report. */
function bareWord(text: string): OnRecommendations | null {
  const all = (effect: Effect): OnRecommendations => ({
    ...effect,
    marks: null,
    isDescribed: false,
  });
  if (new RegExp(`^(?:unanimously )?(?:${yes})${enough}`, "iu").test(text))
    return all(only("agreed"));
  if (/^(?:rejected|declined|not (?:agreed|approved|supported))$/iu.test(text))
    return all(only("not agreed"));
  if (/^noted$/iu.test(text)) return all(only("noted"));
  return /^(?:deferred|postponed|referred)\b(?! (?:all |the |officers?['’]? )*(?:recommendations?|report|item|matter|application)\b)/iu.test(
    text,
  )
    ? all(effectOf(` be ${text}`))
    : null;
}
