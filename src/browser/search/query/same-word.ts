import { levelled } from "../../../text/compatible-form.ts";

/** True if a word of a text is the one sought, another form of it, or begins with it. */
export function isSameWord(sought: string, text: string): boolean {
  const [one, other] = [plain(sought), plain(text)];
  if (one === "" || other === "") return false;
  if (other.startsWith(one)) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= 3 && ending.test(one.slice(shared)) && ending.test(other.slice(shared));
}

/** True if a word of a text is the one looked up or another form of it; any number is. */
export const isFormOf = (sought: string, text: string): boolean => differIn(ending, sought, text);

/** True if a word of a text is the one looked up, or differs as "takes" and "taking" do; any number is. */
export const isInflected = (sought: string, text: string): boolean =>
  differIn(inflection, sought, text);

function differIn(endings: RegExp, sought: string, text: string): boolean {
  if (isOwnForm(sought)) return true;
  if (sought.length === 1) return plain(text) === sought;
  const [one, other] = [sought, plain(text).normalize("NFD").replace(/\p{M}/gu, "")];
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= 2 && endings.test(one.slice(shared)) && endings.test(other.slice(shared));
}

/** True for a number and an abbreviation, which have no other forms. */
const isOwnForm = (sought: string): boolean => /\d/.test(sought) || sought.endsWith("abbr");

/**
 * In lower case, without marks inside it, and with plain digits for superscripts: "Council’s" → "councils",
 * "m²" → "m2".
 */
export const plain = (word: string): string =>
  levelled(word.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, "");

/** What English adds to a stem, perhaps after a doubled consonant: "s", "ning", "ations". */
const ending =
  /^(?:[bdglmnprt]?(?:ing|ings|ed|er|ers|est))?$|^(?:e|s|es|y|ies|ied|ly|al|ally|ion|ions|ional|ation|ations|ated|ate|ates|ating|ative|ment|ments|able|ible|ity|ive|ically|ical|ic|ness|ful|ally|eable)$/;

/** What English adds to a verb or a plural. */
const inflection = /^(?:e|s|es|y|ies|ied|(?:[bdglmnprt]?(?:ing|ings|ed))?)$/;
