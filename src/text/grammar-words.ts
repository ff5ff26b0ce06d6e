/**
 * Words of grammar, which do little to distinguish texts. Leaving them out halves the search index; a query
 * may hold them or not.
 */
const slightWords: readonly string[] = `a an and are as at be been but by for from had has
  have in into is it its of on or that the their there these they this to was were which with about
  after all also any because before being between both can could did do does during each either even
  every he her here him his how however i if may more most much must my nor now only other our out
  over per same she should since so some such than them then those through under until up upon very
  via we what when where whether while who whom whose why will within would you your`.split(/\s+/);

/**
 * Cuts a text before each of its words; the pieces joined are the text again. A piece is a word with the
 * punctuation and space after it, and its position is what the index records. A hyphen or slash joins two
 * pieces, and a dash between words belongs to the first, so that "cross-cutting", "cross cutting" and
 * "cross - cutting" count the same.
 */
export function wordsIn(text: string): string[] {
  const pieces: string[] = [];
  let before = "";
  for (const run of text.match(/\S+\s*/g) ?? []) {
    if (!hasWord.test(run)) {
      const last = pieces.pop();
      if (last === undefined) before += run;
      else pieces.push(last + run);
      continue;
    }
    const whole = before + run;
    before = "";
    if (joint.test(whole)) pieces.push(...whole.split(betweenJoined));
    else pieces.push(whole);
  }
  return before === "" ? pieces : [before];
}

/** The words of a query that the index holds: words of grammar are dropped unless there are no others. */
export function tellingWords(text: string): string[] {
  const all = everyWord(text);
  const telling = all.filter(({ isSlight }) => !isSlight);
  return (telling.length > 0 ? telling : all).map(({ word }) => word);
}

/** A word of a phrase, and whether it is a word of grammar. */
export interface PlacedWord {
  readonly word: string;
  readonly isSlight: boolean;
}

/** Every word of a query, in order. */
export const everyWord = (text: string): PlacedWord[] =>
  wordsIn(text)
    .filter((piece) => hasWord.test(piece))
    .map((piece) => ({ word: piece.trim().replace(endingJoint, ""), isSlight: isSlight(piece) }));

/** True for a word of grammar, which is not indexed. "IT" is not "it", and the month of May not "may". */
export function isSlight(word: string): boolean {
  const core = bare(word);
  if (core === "May") return false;
  return slight.has(core.toLowerCase()) && !(core.length > 1 && core === core.toUpperCase());
}

/** A word without the punctuation around it. */
export const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

const slight: ReadonlySet<string> = new Set(slightWords);
const hasWord = /[\p{L}\p{N}]/u;
const joint = /[-‐‑‒–—/]/;
const betweenJoined = /(?<=[\p{L}\p{N}][-‐‑‒–—/])(?=[\p{L}\p{N}])/u;
const endingJoint = /(?:[-‐‑‒–—/]|\s[-‐‑‒–—/]+)$/;
