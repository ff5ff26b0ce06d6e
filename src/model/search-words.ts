/**
 * Words of grammar, which hardly tell one text from another. The search index leaves them out, which
 * makes it half as large, and a query may hold them or not. Words are added at the end alone.
 */
export const slightWords: readonly string[] = `a an and are as at be been but by for from had has
  have in into is it its of on or that the their there these they this to was were which with about
  after all also any because before being between both can could did do does during each either even
  every he her here him his how however i if may more most much must my nor now only other our out
  over per same she should since so some such than them then those through under until up upon very
  via we what when where whether while who whom whose why will within would you your`.split(/\s+/);

/**
 * A text as the search index is fed with it. A slight word becomes a character that is no letter and
 * stands with the word after it, so that it is not indexed and takes no place; words joined by a hyphen or a stroke stand apart, and a
 * dash between words takes no place, so that "cross-cutting", "cross cutting" and "cross - cutting"
 * are one. `printedWords` gives the text back.
 */
export function indexedWords(text: string): string {
  const words = text.replace(/\s+/g, " ").trim();
  const parted = /[-‐‑‒–—/]/.test(words)
    ? words
        .replace(/ ([-‐‑‒–—/]) /g, `${hiddenSpace}$1 `)
        .replace(/(?<=[\p{L}\p{N}])([-‐‑‒–—/])(?=[\p{L}\p{N}])/gu, `$1${joined} `)
    : words;
  return (
    parted
      .replace(/[\p{L}\p{N}’']+/gu, slight)
      .replace(/([\ue000-\uf8ff][-‐‑‒–—/])\u2060 /g, "$1")
      .replace(/([\ue000-\uf8ff][^\p{L}\p{N}\s\u2060\u2064]*) /gu, `$1${hiddenSpace}`) + end
  );
}

/** The text that `indexedWords` was given, with single spaces. */
export function printedWords(indexed: string): string {
  return indexed
    .replace(stopped, "")
    .replaceAll(`${rowMark} `, "")
    .replaceAll(rowMark, "")
    .replaceAll(`${joined} `, "")
    .replaceAll(joined, "")
    .replaceAll(hiddenSpace, " ")
    .replace(slightCharacter, (character) => {
      const place = character.charCodeAt(0) - firstCharacter;
      const word = slightWords[place >> 1] ?? "";
      return place % 2 === 0 ? word : capitalised(word);
    });
}

/** U+2064 stands as a word of its own between the rows of a table. */
export const rowMark = "\u2064";

/** The words of a query as the index knows them: hyphens and strokes are spaces, slight words go. */
export function tellingWords(text: string): string[] {
  const all = everyWord(text);
  const telling = all.filter(({ isSlight }) => !isSlight);
  return (telling.length > 0 ? telling : all).map(({ word }) => word);
}

/** A word of a phrase, whether it is a slight one, and its place among the phrase's words. */
export interface PlacedWord {
  readonly word: string;
  readonly isSlight: boolean;
}

/** Every word of a query in its order. */
export function everyWord(text: string): PlacedWord[] {
  return text
    .replace(/(?<=[\p{L}\p{N}])[-‐‑‒–—/](?=[\p{L}\p{N}])| [-‐‑‒–—/] /gu, " ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => ({
      word,
      isSlight: slightWords.includes(bare(word).toLowerCase()) && !isInitials(word),
    }));
}

/** A word without the marks about it. */
export const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** "IT" is not "it". */
const isInitials = (word: string) => word.length > 1 && word === word.toUpperCase();

const slight = (word: string): string => characters.get(word) ?? word;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The first of the characters that Unicode leaves to private use. */
const firstCharacter = 0xe000;
const slightCharacter = /[\ue000-\uf8ff]/g;
/** Each slight word in small letters and with a capital; in capitals it may be an abbreviation. */
const characters: ReadonlyMap<string, string> = new Map(
  slightWords.flatMap((word, place) =>
    [capitalised(word), word].map((form, at) => [
      form,
      String.fromCharCode(firstCharacter + place * 2 + 1 - at),
    ]),
  ),
);
/** U+2060, word joiner: the space after it is not printed. */
const joined = "\u2060";
/** U+2061: a space that does not part words. */
const hiddenSpace = "\u2061";
/** U+2062: the end of a block, after which the index puts a full stop of its own. */
const end = "\u2062";
const stopped = /\u2062\.?/g;
