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
 * A text as the search index is fed with it. A slight word becomes a code of signs that stands with the
 * word after it, so that it is not indexed and takes no place; words joined by a hyphen or a stroke
 * stand apart, and a dash between words takes no place, so that "cross-cutting", "cross cutting" and
 * "cross - cutting" are one. `printedWords` gives the text back.
 */
export function indexedWords(text: string): string {
  const words = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[|~^`]/g, codeOf);
  const parted = /[-‐‑‒–—/]/.test(words)
    ? words
        .replace(/ ([-‐‑‒–—/]) /g, `${hiddenSpace}$1 `)
        .replace(/(?<=[\p{L}\p{N}])([-‐‑‒–—/])(?=[\p{L}\p{N}])/gu, `$1${joined} `)
    : words;
  const coded = parted.replace(/[\p{L}\p{N}’']+/gu, slight);
  return coded.replace(afterSlight, joinAfter).replaceAll(slightEnd, "") + end;
}

/** The text that `indexedWords` was given, with single spaces. */
export function printedWords(indexed: string): string {
  return indexed.replace(/([|~^`]{4})( |\.)?/g, (_, code: string, after: string | undefined) => {
    if (code === end) return after === "." ? "" : (after ?? "");
    if (code === joined || code === rowMark) return after === " " ? "" : (after ?? "");
    return `${code === hiddenSpace ? " " : (meanings.get(code) ?? code)}${after ?? ""}`;
  });
}

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

function slight(word: string): string {
  const code = codes.get(word);
  return code === undefined ? word : `${code}${slightEnd}`;
}

/** What stands between a slight word and the word after it joins them. */
function joinAfter(_: string, marks: string, after: string): string {
  return after === " " ? `${marks}${hiddenSpace}` : marks;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Four signs for a number below 256: signs that stand about a word are no part of it in the index. */
const signs = "|~^`";
const code = (number: number): string =>
  [6, 4, 2, 0].map((bits) => signs.charAt((number >> bits) & 3)).join("");

/** After this the space is not printed. */
const joined = code(0);
/** A space that does not part words. */
const hiddenSpace = code(1);
/** The end of a block, after which the index puts a full stop of its own. */
const end = code(2);
/** Stands as a word of its own between the rows of a table. */
export const rowMark = code(3);

/** The signs themselves, and each slight word with a capital and without; in capitals it may be an abbreviation. */
const meant: readonly string[] = [
  ...signs,
  ...slightWords.flatMap((word) => [...new Set([word, capitalised(word)])]),
];
const codes: ReadonlyMap<string, string> = new Map(meant.map((text, at) => [text, code(at + 4)]));
const meanings: ReadonlyMap<string, string> = new Map([...codes].map(([text, of]) => [of, text]));
const codeOf = (sign: string) => codes.get(sign) ?? sign;

/** U+2063 marks the end of a slight word while a text is made ready. */
const slightEnd = "\u2063";
const afterSlight = new RegExp(
  String.raw`${slightEnd}([^\p{L}\p{N}\s|~^\u0060]*)(${joined.replaceAll("|", "\\|")} | )`,
  "gu",
);
