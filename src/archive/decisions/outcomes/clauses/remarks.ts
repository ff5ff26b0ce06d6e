import { isVote } from "../../../../model/meeting/votes.ts";

const decided =
  "approved|agreed|adopted|accepted|endorsed|granted|refused|rejected|declined|deferred|postponed|referred|noted|withdrawn|amended|deleted|replaced|removed|added|resolved|carried|lost|defeated|revised|authorised|delegated|supported|confirmed";
const decisive = new RegExp(
  String.raw`\b(?:be|is|are|was|were|being|been|and|not|then|as) (?:not )?(?:be )?(?:\p{L}+ly )?(?:${decided})\b|^(?:${decided})\b|\b(?:but|however|unless|except|excluding|save (?:for|that|as)|apart from|other than|instead|although|meanwhile|in the meantime|provided that|subject to|on condition|notwithstanding|recommendations?|motion|amendments?)\b`,
  "iu",
);

/** True for words that only say why or how: they decide nothing and limit nothing. */
export const isExplaining = (text: string): boolean => !decisive.test(text);

/** Words that put an end to a refusal at some later time. */
const passing =
  /\b(?:until|till|pending|for now|for the time being|at (?:present|this (?:time|stage)|the moment)|as it stands|in (?:its|their) present form)\b/iu;

/** Why something was refused, to the end of a text: "for the following reasons: …", "on the ground that …". */
const why =
  /(?<!\s),?\s+(?:for the (?:following )?(?:(?:planning|same) )?reasons?\b|for (?:reasons?|loss|lack|want)\b|on (?:the )?grounds?\b|because\b|owing to\b|due to\b|as (?!recommended|asked|set|printed|amended|detailed)|since\b|by reason of\b)(?<reason>.*)$/isu;

/** A text without the reason at its end, if the reason does no more than explain. */
export function withoutReason(text: string): string {
  const match = why.exec(text);
  const reason = match?.groups?.["reason"] ?? "";
  return match && isExplaining(reason) && !passing.test(reason) ? text.slice(0, match.index) : text;
}

const people =
  "(?:(?:the )?(?:chair(?:man|person|woman)?|mayor|members?|committee|board|cabinet|panel|council|officers?|leader|clerk|(?:\\p{L}+ ){0,3}representatives?)|(?:councillors?|cllrs?|alderm[ae]n|mr|mrs|ms|dr)\\b[^.]{0,120}?)";
const courtesy = new RegExp(
  String.raw`^${people} (?:(?:also|then|both|formally) )?(?:(?:wished|asked) (?:for )?[^.]{0,80}(?:recorded|noted)|said|stated|explained|commented|thanked|abstained|declared (?:an?|their|his|her) |(?:re)?joined|left the|returned|(?:re-)?entered|welcomed|congratulated|did not (?:vote|take part))\b`,
  "iu",
);
const heading =
  /^(?:voting|votes?|recorded vote|proposed by|seconded by|proposer|seconder|reasons?(?: for (?:the )?(?:decision|recommendation)s?)?|(?:alternative )?options? considered(?: and rejected)?|action|call-in)\b[^:]{0,40}:/iu;

const business =
  /^(?:the )?(?:officers?['’]?s? )?(?:recommendations?|motion|proposals?)(?: in the report| [\w().]{1,5})? (?=(?:was|were) (?:duly )?(?:moved|proposed)\b)/iu;

/** Sentences next to a resolution that decide nothing: votes, movers, thanks, comings and goings, reasons. */
export const isIdle = (text: string): boolean =>
  isVote(text) ||
  /^\(?subject to (?:the )?call[- ]in\b[^;]{0,60}$/iu.test(text) ||
  /^the (?:recommendations?|motion|proposals?|matter|application)(?: in the report)? (?:was|were) (?:then )?put to the vote$/iu.test(
    text,
  ) ||
  isVote(text.replace(business, "")) ||
  heading.test(text) ||
  (courtesy.test(text) && isExplaining(text.replace(courtesy, "")));

const report =
  "(?:(?:further|update|updated|progress|follow-up|annual|quarterly|detailed|written|verbal|regular) )*(?:reports?|updates?|briefings?(?: notes?)?)";
const bringing =
  "(?:brought|submitted|presented|provided|circulated|made|given|prepared|received|considered|reported|sent)";
const task = new RegExp(
  String.raw`^(?:(?:an?|the|that) )*${report} (?:[^;]{0,100}? )?be ${bringing}\b|^(?:the )?(?:officers?|(?:[\p{L}&]+ ){0,6}?(?:director|head|manager|officer|executive|clerk|chair(?:man)?))\b[^;]{0,60}? (?:be (?:asked|requested|instructed|invited) to )?(?:bring|report|submit|provide|circulate|write|present|send)\b|^(?:the )?(?:\p{L}+ ){0,2}?(?:clerk|officers?|secretary|chair(?:man)?|manager|director) to (?!amend|revise|alter|change|negotiate|reduce|increase|vary|consider)\p{L}+\b|^(?:the )?(?:precise|exact|final|detailed) (?:wording|text|reasons?)\b[^;]{0,60}? to be (?:settled|agreed|drafted|finalised)\b|^(?:its|their|the|any) (?:[\p{L}'’]+ ){0,3}?(?:views|comments|findings|conclusions|observations|response)\b[^;]{0,60}? be (?:reported|submitted|brought|sent|forwarded|passed|fed) (?:back )?to\b|\bbe (?:formally )?thanked\b|^(?:asked|requested) that (?:its|their|the) thanks\b|\bthanks (?:be|to be) (?:passed|conveyed|recorded|extended|sent|given|expressed)\b`,
  "iu",
);

/** True for a task given next to a decision that changes nothing of it: a report back, thanks. */
export const isTask = (text: string): boolean => {
  const found = task.exec(text);
  return (
    found !== null &&
    isExplaining(text.slice(found[0].length)) &&
    !/\b(?:before|until|prior)\b/iu.test(text)
  );
};

const day =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december";
const meeting = "the|an?|its|another|next|later|full|cabinet|council";
const purposes =
  "take place|allow|enable|permit|give|await|consider|obtain|seek|ensure|consult|receive|find|gather|make|let|provide|carry";

/**
 * What follows "deferred", as part of a pattern: "to the next meeting", "until 4 March pending advice". The
 * group `to` is the day or meeting as printed; "to enable Members to visit the site" names none.
 */
export const deferredTo = String.raw`(?: (?:until|till|to(?= (?:${meeting}|${day}|\d{1,2}(?:st|nd|rd|th)?)\b)) (?<to>[^.;]+?))?(?:,? (?:which|who|pending|so that|so as|in order|because|owing|due|following|while|whilst|when|by which time|at which|as|to (?:${purposes})|for\b)(?<why>[^.;]*))?`;

/** "referred back to the Cabinet for reconsideration", as part of a pattern with the groups `to` and `why`. */
export const referredTo = String.raw`referred (?:back )?(?:up )?to (?<to>[^.;]+?)(?:,? (?:which|who|(?<!\b(?:members?|holder|director|minister|commissioner|secretary) )for|so that|with|in order|on the grounds?|because|as|to (?:${purposes}|determine|decide|review|examine|look|discuss|develop))\b(?<why>[^.;]*))?`;

const later = {
  deferred: new RegExp(`^${deferredTo}$`, "iu"),
  referred: new RegExp(`^${referredTo}$`, "iu"),
} as const;

/** The day or body in the words after "deferred" or "referred"; null if they say anything but that and a reason. */
export function laterIn(
  effect: "deferred" | "referred",
  rest: string,
): { to: string | null } | null {
  const match = later[effect].exec(
    effect === "referred" ? `referred ${rest}` : rest === "" ? "" : ` ${rest}`,
  );
  const { to = null, why = "" } = match?.groups ?? {};
  // "until residents have been asked" names no day and no meeting.
  const isEvent = /\b(?:have|has|had|is|are|was|were|been|can|could|may)\b/u.test(to ?? "");
  return match && [to ?? "", why].every(isExplaining) ? { to: isEvent ? null : to } : null;
}
