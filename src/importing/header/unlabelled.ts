import { isKnownHeading } from "../body/headings.ts";
import type { Changes } from "../source/repairs.ts";
import { isCouncillor, joined, type Words } from "./pairs/pair.ts";
import { isBodyName, isOnlyDate, isTime } from "./values/bodies-and-days.ts";
import { meetingOf } from "./values/meeting-date.ts";

/**
 * Takes a body or day without a label as the meeting's, if no label states one. Removes it from the loose
 * words, and tells the clerk.
 */
export function takeUnlabelled(
  field: "board" | "date",
  stated: Words[],
  loose: Words[],
  changes: Changes,
): Words[] {
  if (joined(stated) !== null) return stated;
  const is = field === "board" ? isBodyName : isOnlyDate;
  const plainly = loose.findIndex(({ text }) => is(text));
  const dated = plainly === -1 && field === "board" ? loose.findIndex(isMeeting) : plainly;
  const at =
    dated === -1 && field === "board" ? loose.findIndex(({ text }) => isAuthority(text)) : dated;
  const [found] = at === -1 ? [] : loose.splice(at, 1);
  if (!found) return stated;
  warn(found.text, found.line, field, changes);
  return [found];
}

/** True for an authority that is its own body: "Harbour Combined Authority". */
const isAuthority = (text: string): boolean =>
  text.length <= 90 &&
  /^[\p{Lu}][\p{L} ,&'’()-]*\b(?:combined|fire|rescue|fire service|national park|police|waste|transport|conservation|broads) authority$/iu.test(
    text.trim(),
  );

/** A member whose words say what they lead, without a label: "Councillor A Holt, Cabinet Member for Homes". */
export function takePortfolio(stated: Words[], loose: Words[], changes: Changes): Words[] {
  if (joined(stated) !== null) return stated;
  const at = loose.findIndex(({ text }) => ofMember.test(text) || isNamedAfter(text));
  const [found] = at === -1 ? [] : loose.splice(at, 1);
  if (!found) return stated;
  warn(found.text, found.line, "portfolio", changes);
  return [found];
}

const ofMember =
  /^(?:cllr|councillor) [^,]{3,60},\s(?:[\p{L}-]+ ){0,4}(?:member|holder|portfolio|lead|leader|mayor)\b/iu;

/** "HOUSING (COUNCILLOR A HOLT)" */
const isNamedAfter = (text: string) =>
  /^[^()]{3,90} \((?:cllr|councillor)\.? [^()]{3,60}\)$/i.test(text);

/** True for a body and the day of its meeting on one line: "Cabinet, 4 October 2016". */
function isMeeting(words: Words): boolean {
  const { board, date, over } = meetingOf([words], []);
  return date !== null && board !== null && isBodyName(board) && over.board.length === 0;
}

/**
 * A report's title printed without a label: the only words of the header that are neither meaningless nor a
 * name. Of two such passages, the one in bold is taken; if both or neither is, none.
 */
export function takeTitle(loose: Words[], changes: Changes): Words[] {
  const passages: Words[][] = [];
  let last: Words | undefined;
  const isRest = (at: number) => /^.*\bof$/i.test(loose[at - 1]?.text ?? "");
  const meant = loose.filter(({ text }, at) => !isMeaningless(text) && !isRest(at));
  for (const words of meant) {
    const goesOn =
      last && !words.afterBlank && words.line <= last.line + 1 && words.isBold === last.isBold;
    if (goesOn) passages.at(-1)?.push(words);
    else passages.push([words]);
    last = words;
  }
  const titles = passages.filter((passage) => isTitle(joined(passage) ?? ""));
  // Of several passages, the one in bold is the title.
  const inBold = titles.filter((passage) => passage.every(({ isBold }) => isBold));
  const [title, ...others] = titles.length > 1 && inBold.length === 1 ? inBold : titles;
  if (!title || others.length > 0) return [];
  for (const words of title) loose.splice(loose.indexOf(words), 1);
  warn(joined(title) ?? "", title[0]?.line ?? 1, "subject", changes);
  return title;
}

function warn(text: string, line: number, field: string, changes: Changes) {
  const message = `“${text}”, which has no label, was read as the ${field}`;
  changes.repair(line, message);
  changes.find(line, "warning", "no-label", message);
}

/** Words of a header without content: a mark, a time, a reference, the council's name. */
export const isMeaningless = (text: string): boolean =>
  isTime(text) ||
  isBodyName(text) ||
  isOnlyDate(text) ||
  meaningless.some((pattern) => pattern.test(text.trim()));

const meaningless: readonly RegExp[] = [
  /\bgeneral release\b/i,
  /^(?:(?:for|not for) )?(?:publication|information|decision|discussion|noting)$/i,
  /^(?:open|public|unrestricted|official|part (?:[ab12]|i|ii|one|two)|(?:(?:non[- ])?key|ordinary|urgent) decision|report|committee report|cabinet report|item|agenda)(?: (?:report|item|document))?\W*(?:\(?(?:open|public)\b.*)?$/i,
  /^(?:this (?:is an?|report is(?: an?)?) )?(?:open|public|unrestricted|key|non[- ]key)(?: (?:report|decision|item|document))?\.?$/i,
  /^(?:decision|information|discussion|standing|officer|main) (?:report|item|paper)$/i,
  /^to$/i,
  /^\(.*\)$/s,
  /^[A-Z]{1,5}[ /-]?\d[\w/.-]*$/,
  /^(?:agenda )?item(?: no\.?)?$/i,
  /^(?:\S+ ){1,5}(?:council|authority|corporation)$/i,
  /^cyngor (?:\S+ ){0,4}\S+$/i,
  /^(?:london borough|royal borough|city|county|borough) of\b/i,
  /^\S+@\S+$|^(?:https?:|www\.)/i,
  /^(?:st|nd|rd|th)$/i,
  /^page \d+/i,
  /^\W*$/,
];

/** True for words that may be a title: not a label, a sentence, or too long. */
const isTitle = (text: string) =>
  !/\S@\S|\bcontact officer\b/i.test(text) &&
  !/\b(?:agenda item|municipal year|report (?:no|ref)\.?) ?[^ ]*\d/i.test(text) &&
  !isCouncillor(text) &&
  !isKnownHeading(text) &&
  !/^reports? (?:to|of|by|for|from)\b/i.test(text) &&
  text.length >= 4 &&
  text.length <= 250 &&
  /\p{L}{3}/u.test(text) &&
  !/[.:]$/.test(text);
