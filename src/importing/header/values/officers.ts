import { isCouncillor, type Pair, type Words } from "../pairs/pair.ts";
import { type IsCommon, isPerson } from "./people.ts";
import { holdsPost, opensPost, postsIn } from "./posts.ts";

/** Posts or wards named in a header's value. */
export interface NamesRead {
  readonly names: readonly string[];
  /** Words of the value that no name holds: a person, a telephone number, a report's reference. */
  readonly over: readonly string[];
  readonly notes: readonly string[];
  /** Set if the value can be read in two ways, in words for the clerk. */
  readonly doubt: string | null;
}

const contact =
  /(?<!\s)\s*\((?:\b(?:tel|telephone|phone|ext|e-?mail)\b\.?:?\s*)?(?:\S{1,100}@\S{1,100}\.\w+|0\d{2,5}[ \d-]{5,})\)|(?:[,;]\s*|(?<!\s)\s*)(?:\b(?:tel|telephone|phone|ext|extension|direct dial|mobile|e-?mail)\b\.?(?: (?:no|number)\.?)?\s*(?::\s*)?)?(?:\S{1,100}@\S{1,100}\.\w+|(?<!\w)(?:\(?0\d{2,5}\)?[ \d-]{5,}|ext\.? ?\d{3,6}|x ?\d{4}))/giu;
const reference =
  /(?<!\s)\s*(\((?:[A-Z]{1,5}[ /]?\d|(?:[Rr]eport|[Pp]aper) (?:[Nn]o|[Rr]ef)[^()\d]{0,12}\d)[^()]*\))$/;
/** Who brings a report to the meeting is not whose report it is. */
const introduction = /(?<!\s)\s*\((?:introduced|presented) by [^()]*(?:\([^()]*\)[^()]*)?\)$/i;
const dash = "\\s+[-–—]\\s+";

/**
 * The posts named in a value, one officer on each line or several together, without the persons who hold
 * them. If it is unclear whether the words name one post or several, none is returned.
 */
export function officersIn(
  value: readonly Words[],
  isKnown: (name: string) => boolean,
  isCommon: IsCommon,
): NamesRead {
  const whole = value.map(({ text }) => text).join(" ");
  if (isKnown(whole)) return { names: [whole], over: [], notes: [], doubt: null };
  if (cutOff.test(whole)) return doubtful(`“${whole}” seems to be cut off`, []);
  const names: string[] = [];
  const over: string[] = [];
  for (const entry of entriesOf(value, isCommon)) {
    const [, number] = reference.exec(entry) ?? [];
    const [introduced = ""] = introduction.exec(entry) ?? [];
    if (introduced !== "") over.push(introduced.trim());
    const bare = entry.replace(introduction, "").replace(reference, "");
    if (number) over.push(number);
    over.push(...[...bare.matchAll(contact)].map(([words]) => words.trim()));
    const { post, person } = withoutPerson(trimmed(withoutContact(bare)), isCommon);
    if (person !== null) over.push(person);
    const parts = isKnown(post) ? [post] : postsIn(post);
    if (parts === null) return doubtful(`“${post}” may be one post or several`, over);
    names.push(...parts.map(withoutArticle).filter((name) => name !== ""));
  }
  const read = names.map((name) => `“${name}”`).join(" and ");
  const isPlain = names.length === 1 && names[0] === whole;
  const notes = isPlain || names.length === 0 ? [] : [`“${whole}” was read as ${read}`];
  return { names, over, notes, doubt: null };
}

/** Words without telephone numbers and addresses, and without what joins these: "on 0123 or a@b.example". */
function withoutContact(words: string): string {
  const parts = words.replaceAll(contact, "\n").split("\n");
  return parts
    .map((part, at) => (at < parts.length - 1 ? part.replace(/\s(?:on|at|or|and)\s?$/i, "") : part))
    .filter((part) => !/^(?:on|at|or|and|[/,;])?$/i.test(part.trim()))
    .join(" ");
}

/** The last word of a value whose next line was printed elsewhere. */
const cutOff = /\s(?:and|&|of|for|the|with)$/i;

const doubtful = (doubt: string, over: readonly string[]): NamesRead => ({
  names: [],
  over,
  notes: [],
  doubt,
});

/** The lines of a value, joined where an officer's words continue on the next line. */
export function officerLines(value: readonly Words[], isCommon: IsCommon): string[] {
  const entries: string[] = [];
  for (const { text, afterBlank } of value) {
    const above = entries.at(-1);
    if (above === undefined || begins(text, above, afterBlank, isCommon)) entries.push(text);
    else entries[entries.length - 1] = `${above} ${text}`;
  }
  return entries;
}

/** Adds the officers below a blank line under an officer's label to its value. */
export function joinOfficers(
  pair: Pair | undefined,
  pairs: readonly Pair[],
  loose: Words[],
  isCommon: IsCommon,
) {
  if (!pair || pair.value.length === 0) return;
  const next = pairs.find(({ line }) => line > pair.line)?.line ?? Number.POSITIVE_INFINITY;
  for (const words of [...loose]) {
    if (words.line < (pair.value.at(-1)?.line ?? 0) || words.line >= next) continue;
    const { post, person } = withoutPerson(trimmed(words.text), isCommon);
    if (person === null || !holdsPost(post)) return;
    if (isCouncillor(words.text) && !pair.value.some(({ text }) => isCouncillor(text))) return;
    pair.value.push(...loose.splice(loose.indexOf(words), 1));
  }
}

/** The words of a value, split by officer. */
function entriesOf(value: readonly Words[], isCommon: IsCommon): string[] {
  return officerLines(value, isCommon)
    .flatMap((entry) => entry.split(";").map((part) => part.trim()))
    .flatMap((entry) => apart(entry, isCommon))
    .map(trimmed)
    .filter((entry) => entry !== "");
}

/** The first words of a post, which its title follows: "Leader of the Council and Cabinet" / "Member". */
const isOpenRank =
  /\b(?:cabinet|(?<!chief )executive|deputy|assistant|associate|interim|acting|strategic|corporate|portfolio|senior|chief|lead|joint)$/i;

/** True if a line starts another officer: a person and a post, or a post after a complete one. */
function begins(text: string, above: string, afterBlank: boolean, isCommon: IsCommon): boolean {
  if (
    isOpenRank.test(above) ||
    /(?:\band|&|\bof|\bfor|\bthe|\bwith|[-–—/(]|\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.?)$/i.test(
      above,
    )
  )
    return false;
  const { post, person } = withoutPerson(trimmed(text), isCommon);
  const isOfficer = holdsPost(post) && (person !== null || opensPost(post));
  if (!isOfficer && !isPerson(trimmed(text), isCommon)) return false;
  const isLed = person !== null && holdsPost(post) && text.trim().startsWith(person);
  if (isLed && /\b(?:team|board|department|directorate)$/i.test(above)) return true;
  if (!holdsPost(above)) return false;
  if (person !== null && text.trim().startsWith(person)) return true;
  if (isPerson(trimmed(text), isCommon)) {
    return withoutPerson(trimmed(above), isCommon).person !== null;
  }
  return afterBlank || !/,$/.test(above) || withoutPerson(trimmed(above), isCommon).person !== null;
}

/** Splits "Jane Doe, Director of Homes and John Roe, Director of Roads" where each person begins. */
function apart(entry: string, isCommon: IsCommon): string[] {
  const pieces = entry.split(/(,? and |, | & )/);
  for (let at = 1; at < pieces.length - 2; at += 2) {
    const [before, after] = [pieces.slice(0, at).join(""), pieces.slice(at + 1).join("")];
    const leads = withoutPerson(after, isCommon);
    const isNext = leads.person !== null && after.startsWith(leads.person) && holdsPost(leads.post);
    const own = withoutPerson(before, isCommon);
    if (isNext && holdsPost(own.post) && own.person !== null && before.startsWith(own.person)) {
      return [before, ...apart(after, isCommon)];
    }
  }
  return [entry];
}

/** Words split into the post and the person named before it, after it or in brackets. */
export function withoutPerson(
  words: string,
  isCommon: IsCommon,
): { post: string; person: string | null } {
  const is = (text: string | undefined) => text !== undefined && isPerson(text, isCommon);
  const [, first, rest = ""] =
    new RegExp(`^(.{3,60}?)(?:\\s*,\\s*|${dash}|:\\s+)(.+)$`, "su").exec(words) ?? [];
  if (is(first)) return { post: trimmed(rest), person: first ?? null };
  const [, before, within = ""] = /^([^()]{3,60}?)\s*\(([^()]+)\)$/u.exec(words) ?? [];
  if (is(before)) return { post: within, person: before ?? null };
  if (is(within)) return { post: before ?? "", person: within };
  const [, head = "", last] =
    new RegExp(`^(.*\\S)(?:\\s*,\\s*|${dash}|:\\s+)([^,]{3,60})$`, "su").exec(words) ?? [];
  if (is(last) && holdsPost(head)) return { post: trimmed(head), person: last ?? null };
  const [, lines, name] =
    /^(.*\S)\s+((?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?\s.+)$/su.exec(words) ?? [];
  if (is(name)) return { post: trimmed(lines ?? ""), person: name ?? null };
  return is(words) ? { post: "", person: words } : { post: words, person: null };
}

const trimmed = (words: string) =>
  words
    .replace(/^(?:[\s,;:–—-]+|and\s+)/u, "")
    .replace(/(?:(?<![\s,;:–—-])[\s,;:–—-]+|(?:,|(?<!\s))\s+and)$/u, "")
    .trim();

const withoutArticle = (name: string) => name.replace(/^the (?=\p{Lu})/iu, "");
