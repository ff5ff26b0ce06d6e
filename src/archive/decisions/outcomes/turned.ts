import type { Outcome } from "../../../model/report/outcome.ts";
import type { Part } from "./clauses/parted-clauses.ts";
import { deferredTo, isExplaining, referredTo, withoutReason } from "./clauses/remarks.ts";
import { actionOf, isLimited, sharedWords } from "./wording/action.ts";
import { type Asked, isList } from "./wording/comparable.ts";
import { notClear, outcome } from "./wording/outcome-of.ts";

/** What is decided on, what is decided, and all the words after it. */
const fate =
  /^(?<what>.+?),? (?:should |is |are |was |were )?(?:be )?(?<verb>(?:deferred|postponed|referred)(?=\b(?<later>.*)$)|(?:not (?:be )?|be not )?(?:refused|rejected|declined|granted|approved|agreed|allowed|adopted|noted|received))\b(?<rest>.*)$/isu;
const deferral = new RegExp(`^(?:deferred|postponed)${deferredTo}$`, "iu");
const referral = new RegExp(`^${referredTo}$`, "iu");
/** Words for a thing that councils leave out or put in. */
const general = new Set(
  "consider decis applic item matter propos report request recommend grant introduct approv adopt".split(
    " ",
  ),
);

/**
 * The outcome if a clause decides differently: it refuses, grants, notes, defers or refers what was asked. All its
 * words must be known: what it is about is all that was asked and nothing else.
 */
export function turned(asked: Asked, part: Part, titleWords: ReadonlySet<string>): Outcome {
  const {
    what,
    verb = "",
    later,
    rest = "",
  } = fate.exec(putOffPassive(inPassive(withoutReason(part.text))))?.groups ?? {};
  if (what === undefined || !isAllAsked(asked, what, titleWords)) return notClear;
  if (later !== undefined) {
    const match = deferral.exec(verb + later) ?? referral.exec(verb + later);
    const { to = null, why = "" } = match?.groups ?? {};
    const kind = /^referred/iu.test(verb) ? "referred" : "deferred";
    const isCertain = match !== null && [to ?? "", why].every(isExplaining);
    return isCertain ? outcome(kind, part.printed, { to }) : notClear;
  }
  const was = asked.action.verb;
  // A permission that was to be refused is granted, whatever its conditions.
  if (/^(?:granted|approved|allowed)$/iu.test(verb))
    return was === "refuse" ? outcome("not agreed", part.printed) : notClear;
  if (/\S/.test(rest)) return notClear;
  if (/^(?:refused|rejected|declined)$/iu.test(verb))
    return was === "approve" ? outcome("not agreed", part.printed) : notClear;
  return /^(?:noted|received)$/iu.test(verb) && was !== "refuse"
    ? outcome("noted", part.printed)
    : notClear;
}

/** "remit the list to the Committee" → "the list be referred to the Committee". */
const putOffPassive = (text: string) =>
  text.replace(
    /^(?<verb>defer|postpone|refer|remit)(?:s|red|ted)? (?:back )?(?<what>(?!to\b)[^;]{3,160}?) (?<to>(?:back )?(?:to|until|till) .+)$/isu,
    (...all) => {
      const { verb = "", what = "", to = "" } = all.at(-1) as Record<string, string>;
      return `${what} be ${/^re/iu.test(verb) ? "referred" : "deferred"} ${to}`;
    },
  );

function isAllAsked(asked: Asked, what: string, titleWords: ReadonlySet<string>): boolean {
  const [whole, subject] = [actionOf(withoutReason(asked.text)), actionOf(what)];
  const { onlyOne, onlyOther } = sharedWords(whole, subject);
  return (
    !isLimited(whole, subject) &&
    onlyOther.every((word) => titleWords.has(word) || general.has(word)) &&
    (!isList(asked.text) || onlyOne.every((word) => asked.action.main.includes(word)))
  );
}

const participles: Readonly<Record<string, string>> = {
  agree: "agreed",
  approve: "approved",
  accept: "accepted",
  adopt: "adopted",
  endorse: "endorsed",
  support: "supported",
  note: "noted",
  receive: "received",
  defer: "deferred",
  postpone: "postponed",
  refer: "referred",
  reject: "rejected",
  refuse: "refused",
  grant: "granted",
  decline: "declined",
};
const things =
  "(?:(?:consideration|determination) of )?(?:all (?:of )?)?(?:the |this )?(?:officers?['’]?s?['’]? )?(?:recommendations?|report|update|presentation|briefing|item|matter|application|request|appeal|offer|decision|proposals?|permission)";
const active = new RegExp(
  String.raw`^(?:(?:the )?(?:\p{L}+ ){0,3}?(?:board|committee|panel|cabinet|council|executive|members?) )?(?<not>not )?(?<verb>${Object.keys(participles).join("|")})(?:s|d|ed|red)? (?<what>${things})(?<rest>\b.*)$`,
  "iu",
);
/** Where the name of the thing ends and the action continues. */
const tail =
  /^(?<name>.*?)(?<tail>,? (?:until|till|pending|back to|to (?:the|a|its|council|cabinet|allow|enable)|for (?:a site|further|consideration|reconsideration|decision|determination|approval|the (?:following )?reasons?|one|two|three|six|\d)|so that|subject to|with|except|but|and(?! \(?(?:\d|[a-z]\b|[ivx]+\b)))\b.*)?$/iu;

/**
 * "agrees the recommendations in the report" → "the recommendations in the report be agreed"; any other
 * words stay the same.
 */
function inPassive(text: string): string {
  const match = active.exec(text);
  const { not, verb = "", what = "", rest = "" } = match?.groups ?? {};
  const participle = participles[verb.toLowerCase()];
  if (!match || participle === undefined) return text;
  const parts = tail.exec(rest)?.groups ?? {};
  return `${what}${parts["name"] ?? ""} ${not ? "not " : ""}be ${participle}${parts["tail"] ?? ""}`;
}
