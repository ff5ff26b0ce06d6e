import { bare, everyWord, type PlacedWord } from "../../../text/grammar-words.ts";
import { numberForms, numberInWords, wordsOfUnit } from "../../../text/numbers.ts";
import { slug } from "../../../text/slug.ts";
import type { EqualWords } from "./equal-words.ts";
import { isLightWord, isOrdinaryWord } from "./light-words.ts";
import type { Query } from "./query.ts";
import { soughtQuarters, soughtTime } from "./sought-time.ts";
import { type Sought, type Way, wayOf } from "./way.ts";

/** The weight of ways that were not typed. */
const weights = {
  equal: 0.85,
  near: 0.7,
  single: 0.45,
  plainNumber: 0.6,
  numberInWords: 0.9,
};

/** How much a word of everyday talk counts, relative to the name of a thing. */
const ordinaryShare = 0.4;

/** What a query seeks: its words, its phrases, and the times that it names. */
export function soughtBy(query: Query, equal: EqualWords, less: readonly string[]): Sought[] {
  const times = query.understood.flatMap((each) =>
    each.kind === "quarters"
      ? [soughtQuarters(each)]
      : each.kind === "day" || each.kind === "time"
        ? [soughtTime(each)]
        : [],
  );
  const phrases = query.phrases.map((phrase) => ({
    typed: phrase,
    ways: [wayOf(everyWord(phrase), 1)],
    span: null,
  }));
  const named = [...phrases, ...times];
  return [...soughtIn(query.rest, equal, less, named.length > 0), ...named];
}

/**
 * What the words of a query seek. `less` has the terms that the reader does not want added, in the form
 * they have in an address. Words with little meaning are left out if there are others, or `isMore` is sought.
 */
function soughtIn(
  text: string,
  equal: EqualWords,
  less: readonly string[],
  isMore: boolean,
): Sought[] {
  const words = everyWord(text);
  const all: Sought[] = [];
  const light: Sought[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, sought } = soughtAt(words, at, equal, less);
    const isLight = length === 1 && isLightWord(words[at]);
    if (isLight) light.push(...sought);
    else all.push(...sought);
    at += length;
  }
  return all.length > 0 || isMore ? all : light;
}

function soughtAt(
  words: readonly PlacedWord[],
  at: number,
  equal: EqualWords,
  less: readonly string[],
): { readonly length: number; readonly sought: readonly Sought[] } {
  const typed = words[at]?.word ?? "";
  const after = words.slice(at + 1, at + 3).map(({ word }) => word);
  const forms = numberForms(typed, after.join(" "));
  if (forms) {
    const length = 1 + (/^[^\p{L}%]*$/u.test(typed) ? wordsOfUnit(after.join(" ")) : 0);
    return {
      length,
      sought: [{ typed: typedIn(words, at, length), ways: numberWays(forms, typed), span: null }],
    };
  }
  const match = equal(words, at);
  const length = match?.length ?? 1;
  const own = words.slice(at, at + length);
  const added = (found: typeof match) =>
    (found?.others ?? [])
      .filter((term) => !less.includes(slug(term)))
      .map((term) => ({ ...wayOf(everyWord(term), weights.equal), added: term }));
  const others = added(match);
  const telling = own.filter((word) => !isLightWord(word) && !isOrdinaryWord(word.word));
  if (match && !match.isHeld && telling.length > 1)
    return {
      length,
      sought: telling.map((word) => soughtWord(word, [...added(equal([word], 0)), ...others])),
    };
  const near = own.length > 1 ? [{ ...wayOf(own, weights.near), isNear: true }] : [];
  const single = own.length > 1 ? telling : [];
  const singles = single.map((word) => wayOf([word], weights.single));
  return {
    length,
    sought: [
      {
        typed: typedIn(words, at, length),
        ways: [wayOf(own, 1), ...others, ...near, ...singles],
        share: length === 1 && telling.length === 0 ? ordinaryShare : 1,
        span: null,
      },
    ],
  };
}

/** A word of a term that the archive does not have, of which each word may be found, or what the term leads to. */
const soughtWord = (word: PlacedWord, others: readonly Way[]): Sought => ({
  typed: word.word,
  ways: [wayOf([word], 1), ...others],
  span: null,
});

/** The whole form has the most weight; the "4.3" of "£4.3 million" and the "62" of "62%" may be in a table. */
function numberWays(forms: readonly string[], typed: string): Way[] {
  const one = (word: string, weight: number): Way => ({
    words: [{ word, offset: 0 }],
    weight,
    added: null,
    isNear: false,
  });
  const [first = "", ...others] = forms;
  const unit = /^\d+n$/.test(others[0] ?? "") ? others[1] : undefined;
  const pair = [others[0] ?? "", unit ?? ""].map((word, offset) => ({ word, offset }));
  const ways = unit
    ? [one(first, 1), { ...one("", 1), words: pair }]
    : [one(first, 1), ...others.map((form) => one(form, weights.plainNumber))];
  const inWords = /^\d+$/.test(bare(typed).replace("%", "")) ? numberInWords(bare(typed)) : null;
  if (!inWords) return ways;
  const words = inWords.map((word, offset) => ({ word, offset }));
  return [...ways, { words, weight: weights.numberInWords, added: null, isNear: false }];
}

const typedIn = (words: readonly PlacedWord[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(" ");
