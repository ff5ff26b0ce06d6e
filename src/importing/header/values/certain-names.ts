import type { RegisterKind } from "../../../model/council/register.ts";
import { isBoroughwide } from "../../../model/council/wards.ts";
import { datesIn, monthPattern } from "../../../model/time/date-in-words.ts";
import { isBodyName } from "./bodies-and-days.ts";
import { withoutPerson } from "./officers.ts";
import { type IsCommon, isPerson } from "./people.ts";
import { holdsPost, opensPost } from "./posts.ts";

/** Names in the registers, which distinguish a list from a single name that contains a comma. */
export type KnownNames = Readonly<Record<RegisterKind, (name: string) => boolean>>;

const longest = 120;
const month = new RegExp(String.raw`\b(?:${monthPattern})\b\.? \d{4}\b`, "i");
const shared = /\b(?:member|leader|holder|mayor|councillor)\b/i;

/** What the name of a body, or of someone who decides alone, says of its kind. */
const body =
  /\b(?:cabinet|council|(?:sub-?)?committees?|board|panel|executive|authority|commission(?:er)?|forum|group|partnership|assembly|conference|court|members?|leader|mayor|holder|director|officer|head|trust(?:ees)?|tribunal|jury|meeting|scrutiny|pwyllgor|cabinet|cyngor|bwrdd|panel|gr[wŵ]p|awdurdod)\b/i;

/** What answers for a report and is no post: "Corporate Management Team", "Democratic Services". */
const bodyOfOfficers =
  /\b(?:team|department|directorate|services?|lead|group|board|leader|mayor|member|solicitor|clerk|office|unit|committee|panel|forum|partnership|auditors?|treasurer|convenor|councillor|chair)\b/i;

const kinds: readonly (readonly [RegisterKind, string])[] = [
  ["boards", "a board"],
  ["officers", "an officer"],
  ["portfolios", "a portfolio"],
  ["wards", "a ward"],
];

/**
 * Why a name that no register has may not be added to one, in words for the clerk; null if it may. Only
 * names that are certain enter a register.
 */
export function doubtOf(
  kind: RegisterKind,
  name: string,
  known: KnownNames,
  isCommon: IsCommon,
): string | null {
  if (known[kind](name) || (kind === "wards" && isBoroughwide(name))) return null;
  if (name.length > longest) return `is longer than ${longest} characters`;
  if (datesIn(name).length > 0 || month.test(name)) return "holds a date";
  if (/\b(?:19|20)\d{2}\b/.test(name)) return "holds a year";
  if (/\b(?:is|are|was|were|will|has|have)\b/i.test(name)) return "reads like a sentence";
  // "Executive Director: Place" is one post.
  const ofPost = kind === "officers" && opensPost(name) ? name.replace(/: (?=\p{Lu})/u, " ") : name;
  if (/:(?:\s|$)/.test(ofPost)) return "holds a colon";
  if (/\S@\S|\bhttps?:|\b0\d{3,}/i.test(name)) return "holds an address or a telephone number";
  // A ward can have a name like a person's: "Alice Holt".
  const isPost = kind !== "wards" && !(kind === "boards" && isBodyName(name));
  // "Management Team John Howlett, Chief Executive": two lines that were read as one.
  const [, last = ""] = /\s(\S+ \S+),/.exec(name) ?? [];
  if (
    isPost &&
    (isPerson(name, isCommon) ||
      withoutPerson(name, isCommon).person !== null ||
      (kind !== "boards" && isPerson(last, isCommon)))
  ) {
    return "names a person";
  }
  if (
    /^(?:and|of|for|the|to)\s|[,;&–—-]$|\b(?:and|of|for|the|to|on|at|by|(?<=, )councillor|cllr)$/i.test(
      name,
    )
  )
    return "seems to be cut off";
  if (kind === "boards" && name.includes(" ") && !body.test(name))
    return "does not say what kind of body it is";
  if (!/\p{L}/u.test(name)) return "is no name";
  if (kind === "officers" && !holdsPost(name) && !bodyOfOfficers.test(name))
    return "does not say what post it is";
  const other = kinds.find(([one]) => one !== kind && known[one](name) && !shared.test(name));
  return other ? `is the name of ${other[1]}` : null;
}
