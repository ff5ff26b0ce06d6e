import { isVote } from "../../../../model/meeting/votes.ts";
import { actionOf, isLimited, sharedWords } from "../wording/action.ts";

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const ordinal = new RegExp(
  String.raw`\b(?:the )?(?<which>${ordinals.join("|")}|last|final) (?:of the )?recommendations?\b`,
  "giu",
);

/** "the third recommendation" → "recommendation (c)", if that is the third's mark. */
export const withMarks = (text: string, marks: readonly (string | null)[]): string =>
  text.replace(ordinal, (all, which: string) => {
    const at = ordinals.indexOf(which.toLowerCase());
    const mark = at === -1 ? marks.at(-1) : marks[at];
    return mark ? `recommendation ${mark}` : all;
  });

const carried =
  /^(?:on (?:being put|a vote|a show of hands)[^,;]{0,60}, )?the (?:original |substantive )?motion,? (?:(?:was|were|being|on being|having been) )?(?:(?:then|duly|again|therefore) )*(?:put(?: to (?:the )?(?:vote|meeting|committee|council|board))?,? (?:and )?)?(?:(?:was|were) )?(?:(?:then|duly|declared|unanimously) )*(?<fate>carried|lost|agreed|defeated)\b(?<rest>[^;]*)$/iu;

/** "The original motion was then put and declared CARRIED", where the motion is for recommendations. */
export function motionNamed(text: string, motion: string | null): string | null {
  const { fate, rest = "" } = carried.exec(text)?.groups ?? {};
  if (fate === undefined || motion === null || (/\w/.test(rest) && !isVote(rest))) return null;
  return `${motion} be ${fate.toLowerCase()}`;
}

const forRecommendations =
  /\b(?:moved|proposed)\b[^.;:]{0,120}\bthe (?:officers?['’]?s? )?recommendations?\b(?! \S+ be\b)(?! (?:in|of) [^.;:]{0,60}\bbe\b)/iu;

const forOne = /^(recommendations? [\w().]{1,5}) (?:was|were) (?:duly )?(?:moved|proposed)\b/iu;

/** What the only motion is for: "the recommendations", or "recommendation 1"; null for anything else. */
export function motionFor(told: readonly string[]): string | null {
  const [only, another] = told.filter(
    (each) =>
      /(?<!\b(?:the|an?|its) )\b(?:moved|proposed)\b/iu.test(each) && !/\bamendment\b/iu.test(each),
  );
  if (only === undefined || another !== undefined) return null;
  return forOne.exec(only)?.[1] ?? (forRecommendations.test(only) ? "the recommendations" : null);
}

/** "Recommendation 2 – 5 for, 6 against – lost" → "recommendation 2 be lost". */
export function votedEach(text: string): string | null {
  const { which, votes = "", fate } = eachVoted.exec(text)?.groups ?? {};
  return which === undefined || !/\d/.test(votes) ? null : `${which} be ${fate?.toLowerCase()}`;
}

const eachVoted =
  /^(?<which>recommendations? \(?[\w.]{1,5}\)?) ?[:–-] ?(?<votes>(?:(?:(?:votes? )?(?:for|against|abstentions?|abstaining):? ?\d+|\d+ (?:votes? )?(?:in favour|for|against|abstentions?|abstained|abstaining))[,;]? ?(?:and |with )?){1,4}) ?[:–-]? ?(?<fate>carried|lost|agreed|approved|rejected|not (?:carried|agreed))$/iu;

/** "noted that, in the light of the update, recommendation 3 fell" → "recommendation 3 fell". */
export const withoutNoting = (text: string): string =>
  /^(?:it be )?not(?:ed?|es) that,? (?:[^,;]{1,80}, )?(?<what>recommendations? \(?[\w.]{1,5}\)? (?:fell|(?:was|were|had been|is|be) (?:withdrawn|no longer needed|not pursued)))$/iu.exec(
    text,
  )?.groups?.["what"] ?? text;

const fates =
  "(?:unanimously )?(?:(?:not )?(?:agreed|approved|accepted|adopted|supported|endorsed|noted|carried|received)|lost|rejected|refused|declined|defeated|fell|deferred|postponed|referred)";
const fate = new RegExp(
  `^${fates}(?:$|,? ?\\(.*| (?:unanimously|nem|in|until|for|by|subject|with|as|pending)\\b[^;]*$)`,
  "iu",
);

/** "Approved", in the row or item that bears a recommendation's mark. */
export const fateOf = (mark: string, text: string): string | null =>
  fate.test(text) && !/\b(?:recommendations?|report)\b/iu.test(text)
    ? `recommendation ${mark} be ${text}`
    : null;

const labelled = new RegExp(
  `^(?<label>[^;:–]{3,140}?) ?[:–—-] (?<fate>${fates}(?: (?:until|to|for) [^;()]{1,60})?)(?: \\((?<votes>[^()]{1,80})\\))?\\.?$`,
  "iu",
);

/** "Growth fund criteria – noted", if the words before the dash name one recommendation and no other. */
export function fateOfLabel(
  text: string,
  asked: readonly string[],
  marks: readonly (string | null)[],
): string | null {
  const { label = "", fate = "", votes } = labelled.exec(text)?.groups ?? {};
  if (label === "" || /\b(?:recommendations?|report)\b/iu.test(label)) return null;
  if (votes !== undefined && !isVote(votes)) return null;
  const words = actionOf(label);
  const [only, another] = asked.flatMap((each, index) =>
    sharedWords(words, actionOf(each)).onlyOne.length === 0 && !isLimited(actionOf(each), words)
      ? [index]
      : [],
  );
  const mark = only === undefined || another !== undefined ? null : marks[only];
  return words.words.length > 0 && mark ? `recommendation ${mark} be ${fate}` : null;
}
