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
  const at = plainly === -1 && field === "board" ? loose.findIndex(isMeeting) : plainly;
  const [found] = at === -1 ? [] : loose.splice(at, 1);
  if (!found) return stated;
  warn(found.text, found.line, field, changes);
  return [found];
}

/** True for a body and the day of its meeting on one line: "Cabinet, 4 October 2016". */
function isMeeting(words: Words): boolean {
  const { board, date, over } = meetingOf([words], []);
  return date !== null && board !== null && isBodyName(board) && over.board.length === 0;
}

/**
 * A report's title printed without a label: the only words of the header that are neither meaningless nor a
 * name. If there are two such passages, neither is taken.
 */
export function takeTitle(loose: Words[], changes: Changes): Words[] {
  const passages: Words[][] = [];
  let last: Words | undefined;
  for (const words of loose.filter(({ text }) => !isMeaningless(text))) {
    const goesOn =
      last && !words.afterBlank && words.line <= last.line + 1 && words.isBold === last.isBold;
    if (goesOn) passages.at(-1)?.push(words);
    else passages.push([words]);
    last = words;
  }
  const [title, ...others] = passages.filter((passage) => isTitle(joined(passage) ?? ""));
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
  /^(?:london borough|royal borough|city|county|borough) of\b/i,
  /^\S+@\S+$|^(?:https?:|www\.)/i,
  /^(?:st|nd|rd|th)$/i,
  /^page \d+/i,
  /^\W*$/,
];

/** True for words that may be a title: not a label, a sentence, or too long. */
const isTitle = (text: string) =>
  !isCouncillor(text) &&
  !isKnownHeading(text) &&
  !/^reports? (?:to|of|by|for|from)\b/i.test(text) &&
  text.length >= 4 &&
  text.length <= 250 &&
  /\p{L}{3}/u.test(text) &&
  !/[.:]$/.test(text);
