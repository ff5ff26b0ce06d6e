import { ownFormOf } from "../../../text/abbreviations.ts";
import { levelled } from "../../../text/compatible-form.ts";
import { bare, everyWord, type PlacedWord } from "../../../text/grammar-words.ts";
import { numberForms, numberInWords, wordsOfUnit } from "../../../text/numbers.ts";
import { slug } from "../../../text/slug.ts";
import type { EqualWords } from "./equal-words.ts";
import type { Query } from "./query.ts";
import { isSeason } from "./time.ts";
import type { Span, Understood } from "./understood.ts";

/** Words that are found together, as one way of matching something. */
export interface Way {
  /** As in the index, each with its distance from the first. */
  readonly words: readonly { readonly word: string; readonly offset: number }[];
  /** The weight of a find: 1 for what was typed. */
  readonly weight: number;
  /** The term, if it was not typed. */
  readonly added: string | null;
  /** True if the words only have to be near one another. */
  readonly isNear: boolean;
}

/** Something that a query seeks, with its alternatives. */
export interface Sought {
  /** As typed. */
  readonly typed: string;
  readonly ways: readonly Way[];
  /** The meeting's days and the quarters that it names; a report of one of these matches. */
  readonly span: Pick<Span, "from" | "to" | "quarters"> | null;
}

/** The weight of ways that were not typed. */
const weights = {
  equal: 0.85,
  near: 0.5,
  single: 0.4,
  plainNumber: 0.6,
  numberInWords: 0.9,
  season: 0.4,
  quarter: 0.9,
};

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

const soughtTime = ({ text, ...span }: Span & { readonly text: string }): Sought => ({
  typed: text,
  ways: span.words.flatMap((words) => [
    wayOf(words.map(plainly), 1),
    // A winter has two years, and a report on it may be of either: its own word counts a little.
    ...(isSeason(words[0] ?? "") ? [wayOf(words.slice(0, 1).map(plainly), weights.season)] : []),
  ]),
  span,
});

/** Quarters, which a report covers or its text names; a meeting's day says nothing of what it covers. */
function soughtQuarters({ text, quarters }: Understood & { readonly kind: "quarters" }): Sought {
  const ways = quarters.flatMap((quarter) => {
    const [year = "", , digit = ""] = quarter.split(/-q?/);
    const names = [
      ["quarter", digit],
      [`q${digit}`],
      [ordinals[Number(digit) - 1] ?? "", "quarter"],
    ];
    return names.map((name) => ({
      ...wayOf([...name, year].map(plainly), weights.quarter),
      isNear: true,
    }));
  });
  return { typed: text, ways, span: { from: "", to: "", quarters } };
}

const ordinals = ["first", "second", "third", "fourth"];

const plainly = (word: string): PlacedWord => ({ word, isSlight: false });

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
    if (isLight) light.push(sought);
    else all.push(sought);
    at += length;
  }
  return all.length > 0 || isMore ? all : light;
}

const isLightWord = (word: PlacedWord | undefined): boolean =>
  word === undefined ||
  word.isSlight ||
  /^[\p{Ll}]$/iu.test(bare(word.word)) ||
  lightWords.has(bare(word.word).toLowerCase());

/** Words of questions, and words found in every report, which have no weight if there are others. */
const lightWords: ReadonlySet<string> = new Set(
  `report reports meeting meetings council councils council's many much get gets got there does tell find
  found information show please long often big said say says give given go happened happen want wants
  need needs new old people's far not own come comes someone anyone about getting help going goes can can't
  doing make makes made take takes put there's`.split(/\s+/),
);

function soughtAt(
  words: readonly PlacedWord[],
  at: number,
  equal: EqualWords,
  less: readonly string[],
): { readonly length: number; readonly sought: Sought } {
  const typed = words[at]?.word ?? "";
  const after = words.slice(at + 1, at + 3).map(({ word }) => word);
  const forms = numberForms(typed, after.join(" "));
  if (forms) {
    const length = 1 + (/^[^\p{L}%]*$/u.test(typed) ? wordsOfUnit(after.join(" ")) : 0);
    return {
      length,
      sought: { typed: typedIn(words, at, length), ways: numberWays(forms, typed), span: null },
    };
  }
  const match = equal(words, at);
  const length = match?.length ?? 1;
  const own = words.slice(at, at + length);
  const others = (match?.others ?? [])
    .filter((term) => !less.includes(slug(term)))
    .map((term) => ({ ...wayOf(everyWord(term), weights.equal), added: term }));
  const near = own.length > 1 ? [{ ...wayOf(own, weights.near), isNear: true }] : [];
  const single = own.length > 1 ? own.filter(({ isSlight }) => !isSlight) : [];
  const singles = single.map((word) => wayOf([word], weights.single));
  return {
    length,
    sought: {
      typed: typedIn(words, at, length),
      ways: [wayOf(own, 1), ...others, ...near, ...singles],
      span: null,
    },
  };
}

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

/** The meaningful words of a term, or all of them if there are none. */
function wayOf(words: readonly PlacedWord[], weight: number): Way {
  const placed = words.map(({ word, isSlight }, offset) => ({
    word: sought(word),
    offset,
    isSlight,
  }));
  const telling = placed.filter(({ isSlight }) => !isSlight);
  const kept = telling.length > 0 ? telling : placed;
  const first = kept[0]?.offset ?? 0;
  return {
    words: kept.map(({ word, offset }) => ({ word, offset: offset - first })),
    weight,
    added: null,
    isNear: false,
  };
}

/** A word as in the index, without the marks inside it: "O'Brien" → "obrien", "10⁶" → "106". */
function sought(word: string): string {
  const numbers = numberForms(word);
  if (numbers) return numbers[0] ?? "";
  const own = ownFormOf(bare(word));
  return own ?? levelled(word.toLowerCase()).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

const typedIn = (words: readonly PlacedWord[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map(({ word }) => word)
    .join(" ");
