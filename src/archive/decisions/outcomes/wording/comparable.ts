import { withoutEnd } from "../../../../model/meeting/clauses.ts";
import { isVote } from "../../../../model/meeting/votes.ts";
import { type Action, actionOf } from "./action.ts";
import { alike, amounts } from "./one-wording.ts";

/** A recommendation or clause, prepared for comparison with another. */
export interface Comparable {
  /** Without votes, references to the report, or different ways of writing amounts. */
  readonly text: string;
  /** The same, including its references. */
  readonly full: string;
  /** The appendices, tables and paragraphs that it refers to, as printed, in lower case. */
  readonly references: readonly string[];
  /** True if it says that it follows, or departs from, the officers’ recommendation. */
  readonly isAsRecommended: boolean;
  readonly isContrary: boolean;
  /** True if it says that it replaces the recommendations. */
  readonly isInstead: boolean;
  /** The body that is only advised to act, in lower case; "" if unnamed, null if the decision is final. */
  readonly advised: string | null;
}

const officers = `(?:officers?['’]?s?['’]? |the )*`;
const contrary = new RegExp(
  String.raw`,? ?\bcontrary to ${officers}(?:recommendations?|advice)`,
  "giu",
);
const asRecommended = new RegExp(
  String.raw`,? ?\b(?:as|in accordance with|in line with|as per|per) ${officers}recommend(?:ed|ations?)(?: (?:by ${officers}officers?|in the report))?|,? ?\bas (?:applied for|requested|sought|asked for)\b`,
  "giu",
);
const instead =
  /,? ?\b(?:in place of|instead of|in lieu of) the (?:officers?['’]? )?recommendations?(?: (?:in|of) the report)?\s*[,:–-]?\s*(?:that )?/giu;
const votes =
  /,? by (?:\d+|\w+) votes? to (?:\d+|\w+)\b|,? (?:by a (?:large |clear )?majority|on a show of hands)\b|,? (?:unanimously|nem\.? con\.?|without dissent)\b|,? (?:on|by|with) the (?:casting vote of the chair(?:man|person|woman)?|(?:chair(?:man|person|woman)?|mayor)['’]s (?:second or )?casting vote)\b/giu;
const referred = String.raw`(?:in|at|to|as|within|by|on|and|the|this|that|of|above|below|officers?['’]?|cover(?:ing)?|exempt|accompanying|report|(?:appendix|appendices|annex(?:e)?s?|tables?|sections?|paragraphs?|paras?\.?|schedule|part|pages?)(?: (?:\d+(?:\.\d+)*|[A-Z]\b|[ivx]+\b))?|\d+(?:\.\d+)+)`;
const references = new RegExp(
  String.raw`[,(]? ?\b(?:(?:as )?(?:set out|attached|detailed|shown|contained|described|outlined|appended|given|listed|presented|included|printed|summarised|identified|proposed)(?: ${referred}(?![\p{L}\d]))+|(?:at|in|\() ?(?:the )?(?:appendix|appendices|annex(?:e)?|schedule|table|paragraph)s? (?:\d+(?:\.\d+)*|[A-Z]\b)(?: (?:to|of) (?:the|this) report)?|(?:in|of|to) (?:the|this) report)\)?`,
  "giu",
);
/** "given to the Scouts" refers to nothing. */
const isPlace =
  /\b(?:report|appendi\p{L}+|annex\p{L}*|tables?|sections?|para\p{L}*|schedule|part|pages?|above|below)\b|\d|^[,( ]*(?:as )?(?:set out|attached|detailed|shown|described|outlined|appended|listed|printed|summarised)\b/iu;
const referredTo =
  /\b(?:appendix|annex(?:e)?|schedule|table|option|part) (?:\d+(?:\.\d+)*|[a-z])\b/giu;
const body = "(?:full )?(?:council|cabinet|executive(?: board)?|board|committee)";
const adviser =
  "(?:board|committee|sub-committee|panel|cabinet|executive|commission|forum|members?|meeting|council|authority)";
const advises = new RegExp(
  String.raw`^(?:(?:(?:the )?(?:[\p{L}&-]+ ){0,4}?${adviser} )?recommends?|(?:to )?recommend|it (?:is|be) recommended)(?: to)?(?:(?: the)? (?<to>${body})(?: (?:that|to)\b)?|(?= that\b))[,:]?\s*(?:that )?|^(?:the )?(?<asked>${body}) be recommended (?:to|that)\s*`,
  "iu",
);

/** "recommends the policy to Council for adoption". */
const sendsUp = new RegExp(
  `^(?:(?:the )?(?:[\\p{L}&-]+ ){0,4}?${adviser} )?recommends? (?!(?:to|that)\\b)(?<what>[^;]{3,200}?) to (?<to>(?:the )?${body}) for (?<act>adoption|approval)(?=[.;,]?$)`,
  "iu",
);
/** "That the policy be recommended to Council for adoption". */
const sentUp = new RegExp(
  `^(?<what>[^;]+?) be recommended to (?:the )?(?<to>${body}) for (?<act>adoption|approval)[.;,]?$`,
  "iu",
);

/** "following a debate", after what was resolved. */
const discussion =
  /^,? (?:following|after) (?:(?:a|the|full|some|further|lengthy|long) )*(?:vote|debate|discussion)\.?$/iu;

/** "having considered the report," before what was resolved. */
const discussed =
  /^(?:with (?:great |much |deep )?(?:regret|reluctance|pleasure|sadness|thanks)|having (?:considered|received|discussed|heard) [^,;]{1,80}|(?:after|following) (?:(?:full|some|due|further|detailed) )?(?:discussion|debate|consideration)(?: of [^,;]{1,60})?), (?:that )?/iu;

/** Removes the words that say nothing of what is asked or resolved. */
export function comparable(printed: string): Comparable {
  const flat = printed
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^,\s*/, "")
    .replace(/(?<!\s)\s*[([]([^()[\]]{1,200})[)\]]/g, (all, words: string) =>
      isVote(words) ? "" : all,
    );
  const isContrary = new RegExp(contrary, "iu").test(flat);
  const isAsRecommended = new RegExp(asRecommended, "iu").test(flat);
  const isInstead = new RegExp(instead, "iu").test(flat);
  const plain = flat
    .replace(votes, "")
    .replace(/,? (?:with|by|on|following|after)\b [^,;]{1,60}\.?$/iu, (all) =>
      isVote(all) || discussion.test(all) ? "" : all,
    )
    .replace(/,? \d+ (?:voting |votes? )?(?:in favour|for)\b[^;]{0,60}$/iu, (all) =>
      isVote(all) ? "" : all,
    )
    .replace(discussed, "")
    .replace(contrary, "")
    .replace(asRecommended, "")
    .replace(instead, "");
  const bracketed =
    /\((?:see )?(?:the )?(?:appendi(?:x|ces)|annex(?:e)?|schedule|table|paragraph|section)s? (?:\d+(?:\.\d+)*|[A-Z]|[ivx]+)(?: (?:of|to) (?:the|this) report)?\)/giu;
  const found = [...(plain.match(references) ?? []), ...(plain.match(bracketed) ?? [])].flatMap(
    (each) => each.match(referredTo) ?? [],
  );
  const words = plain
    .replace(bracketed, "")
    .replace(references, (all) => (isPlace.test(all) ? "" : all))
    .replace(/^(?:that|to)\b\s*/iu, "")
    .replace(sendsUp, "$<what> be recommended to $<to> for $<act>");
  const advice = advises.exec(words) ?? sentUp.exec(words);
  const up = sentUp.exec(words)?.groups;
  const rest = up
    ? `${up["what"]} be ${up["act"] === "approval" ? "approved" : "adopted"}`
    : words.slice(advice?.[0].length ?? 0);
  return {
    text: alike(amounts(rest).trim()),
    full: alike(amounts(plain).trim()),
    references: [...new Set(found.map((each) => each.toLowerCase()))].toSorted(),
    isAsRecommended,
    isContrary,
    isInstead,
    advised:
      advice &&
      (advice.groups?.["to"] ?? advice.groups?.["asked"] ?? "").toLowerCase().replace("full ", ""),
  };
}

/** A recommendation, prepared for comparison with what was resolved. */
export interface Asked extends Comparable {
  /** As printed. */
  readonly printed: string;
  readonly action: Action;
}

export const askedOf = (printed: string): Asked => {
  // "It is recommended that" in a report is how it asks; in a minute it is advice to another body.
  const words = comparable(
    withoutEnd(printed)
      // A planning officer's "Approve with conditions", "Refuse".
      .replace(
        /^(?:recommendation: )?(?:approve|approval|grant)(?: (?:with|subject to) (?:the )?conditions)?$/iu,
        "permission be granted subject to the conditions",
      )
      .replace(/^(?:recommendation: )?(?:refuse|refusal)$/iu, "permission be refused")
      .replace(/^it is recommended that\s*/iu, "")
      .replace(
        /^(?<what>.{3,200}?) (?:is|be|are) recommended for (?<act>approval|refusal)\b/isu,
        (...all) => {
          const { what, act } = all.at(-1) as { what: string; act: string };
          return `${what} be ${/^a/iu.test(act) ? "granted" : "refused"}`;
        },
      )
      // "24/01440/FUL: grant permission"
      .replace(/^([^\s:]{1,30}\d[^\s:]{0,30}): (\p{Ll}.+)$/su, "$2 $1")
      // "adopt the recommendation of the Panel that the allowance rise"
      .replace(
        /^(?:adopt|accept|agree|approve|endorse)s? the recommendations? of [^;]{3,80}? that /iu,
        "",
      ),
  );
  return { ...words, printed, action: actionOf(words.text) };
};

/** True if a text may name several things. */
export const isList = (text: string): boolean =>
  /,|;|\b(?:and|or|both|all)\b/iu.test(withoutEnd(text));
