import { stemmer } from "stemmer";
import { type Action, actionOf, withoutLeads } from "./action.ts";
import { stemOf } from "./stems.ts";

const stems = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(stemmer));
const approving = stems(
  "approve agree adopt accept endorse support confirm ratify sanction set fix",
);
const authority = stems("authority authorise delegate delegation power empower");
const giving = stems("give grant");
const asking = stems("ask request invite instruct direct require");
const paying = stems("award give pay grant donate donation contribute contribution");

/**
 * What is asked and what is resolved, compared by what would be done, whatever the grammar: "approve the appointment of
 * X" and "X be appointed", "delegate authority to X to sign" and "X be authorised to sign". A verb of approval says
 * nothing more than that it was asked for or agreed.
 */
export function whateverGrammar(asked: string, resolved: string): readonly [Action, Action] {
  const [one, other] = [asked, resolved].map((text) =>
    delegatedFirst(withoutLeads(text)).replace(ofThing, "$<whose> $<what>"),
  );
  const [first, second] = [plainAction(one ?? ""), plainAction(other ?? "")];
  // A word in another form is a verb, whose place depends on grammar.
  const moved = (stem: string) => first.forms.get(stem) !== second.forms.get(stem);
  const inOrder = ({ action }: typeof first): Action => ({
    ...action,
    order: action.order.filter((stem) => !moved(stem)),
  });
  return [inOrder(first), inOrder(second)];
}

/** "requests a report", "a report be brought to the Committee": in whichever words, a report is to come. */
const report =
  /\b(?:an?|further|regular|quarterly|monthly) (?:[\p{L}-]+ ){0,3}?(?:reports?|updates?|briefings?)\b|\breport(?:s|ed)\b/iu;
const thanking = stems("convey record extend express place offer send");
const bringing = stems("request receive bring submit present provide prepare make come back");

/** "the final terms of the contract" → "the final contract terms". */
const ofThing = /(?<what>\b\p{Ll}{3,}) of (?:the |an? )(?<whose>\p{Ll}{3,})\b/gu;

/** "The award of the contract be delegated to the Director" → "the Director be authorised the award of the contract". */
const delegatedFirst = (text: string) =>
  text.replace(
    /^(.+?) be delegated to ([^;:]{3,160}?)[.;,]?$/isu,
    (all, what: string, who: string) =>
      /\bauthority\b|\bpowers?\b/iu.test(what) ? all : `${who} be authorised ${what}`,
  );

function plainAction(given: string): { action: Action; forms: ReadonlyMap<string, string> } {
  const text = given.replace(
    / to (?:the|this|its) (?:board|committee|panel|cabinet|council|executive|meeting)\b/giu,
    " ",
  );
  const action = actionOf(text);
  const pieces = text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu) ?? [];
  const forms = new Map(pieces.map((piece) => [stemOf(piece), piece]));
  const has = (of: ReadonlySet<string>) => [...forms.keys()].some((stem) => of.has(stem));
  const isAuthority =
    has(authority) &&
    /\b(?:authoris|delegat|empower)|\b(?:authority|powers?) (?:to|for|be|is)\b/iu.test(text);
  const isReport = report.test(text);
  const isMoney = /£/u.test(text);
  const isThanks = forms.has("thank");
  const isSlight = (stem: string) =>
    (isReport && bringing.has(stem)) ||
    (isThanks && thanking.has(stem)) ||
    (isMoney && paying.has(stem)) ||
    stem === "make" ||
    approving.has(stem) ||
    (isAuthority && authority.has(stem)) ||
    (giving.has(stem) && (isAuthority || has(approving)));
  const isKind = action.verb !== null && /^(?:note|defer|refer|refuse)$/.test(action.verb);
  const alike = (stem: string) => (asking.has(stem) ? "ask" : stem);
  // The verb is one of the words, unless it does no more than approve.
  const verb = isKind || action.verb === null || isSlight(action.verbStem) ? [] : [action.verbStem];
  const words = [...action.words.filter((stem) => !isSlight(stem)), ...verb].map(alike);
  return {
    forms,
    action: {
      ...action,
      // To authorise someone is not to do it.
      verb: isKind ? action.verb : isAuthority ? "other" : null,
      verbStem: isKind ? action.verbStem : "",
      words: [...words, ...(isAuthority ? ["authority"] : [])].toSorted(),
      order: action.order.filter((stem) => !isSlight(stem)).map(alike),
      main: action.main.filter((stem) => !isSlight(stem)).map(alike),
    },
  };
}
