import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "../site/site.ts";
import type { Random } from "./random.ts";

/** Makes sentences from an archive's words. */
export interface Sentences {
  /** A sentence of so many words, with a capital and a full stop. */
  readonly sentence: (words: number) => string;
  /** A paragraph of about so many words. */
  readonly paragraph: (words: number) => string;
  /** So many words for a title, each with a capital. */
  readonly title: (words: number) => string;
}

/**
 * Makes sentences chained from the words of the sample archive's reports, so that common words and pairs
 * are as frequent as there. One word in twenty comes from 30,000 made-up ones, the n-th of which is used
 * 1/n as often as the first (Zipf), and one in forty is a figure.
 */
export function sentencesOf(sample: string, random: Random): Sentences {
  const { words, follows, starts } = chained(wordsOf(sample));
  const tail = madeUp(30_000, random);
  let last = 0;

  const word = (): string => {
    const chance = random.next();
    if (chance < 0.05) return tail[zipf(tail.length, random)] as string;
    if (chance < 0.075) return figure(random);
    last = random.one(follows[last] as readonly number[]);
    return words[last] as string;
  };
  const run = (length: number) => {
    last = random.one(starts);
    return [words[last] as string, ...Array.from({ length: length - 1 }, word)];
  };
  const sentence = (length: number) =>
    `${capital(
      run(length)
        .join(" ")
        .replace(/[.,;:-]+(?= |$)/g, (mark) => (mark === "," ? "," : "")),
    )}`
      .replace(/,$/, "")
      .concat(".");
  return {
    sentence,
    paragraph: (length) => {
      const count = Math.max(1, Math.round(length / 18));
      return Array.from({ length: count }, () => sentence(random.between(12, 24))).join(" ");
    },
    title: (length) => {
      last = random.one(starts);
      const chosen: string[] = [];
      while (chosen.length < length) {
        const next = word().replace(/[^\p{L}]/gu, "");
        if (next.length > 3 && !spans.test(next)) chosen.push(capital(next));
      }
      return chosen.join(" ");
    },
  };
}

/** Words that a report must not contain by chance: of exemption, appendices, periods, or nil returns. */
const avoided =
  /exempt|confidential|restricted|withheld|exclu|publi|press|release|disclos|closed|secret|private|sensitive|12a|appendi|annex|quarter|^none$|^nil$/;

/** Words by which a title might say what it covers. */
const spans = /^(half|years?|months?|\p{L}*(first|second|third|fourth))$/u;

/** The words of the sample's numbered paragraphs, in lower case, without Markdown markup. */
function wordsOf(sample: string): string[] {
  return filesOf(join(sample, "reports"))
    .filter((path) => path.endsWith(".md"))
    .map((path) => readFileSync(join(sample, "reports", path), "utf8"))
    .flatMap((text) => [...text.matchAll(/^\d+\.\d+ (.*)$/gm)].map((match) => match[1] ?? ""))
    .flatMap((text) => text.toLowerCase().split(/\s+/))
    .map((word) => word.replace(/[^\p{L}\p{N}'’£%,.-]/gu, ""))
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !avoided.test(word));
}

interface Chain {
  readonly words: readonly string[];
  /** For each word, the words that followed it, with repetitions. */
  readonly follows: readonly (readonly number[])[];
  /** Words that can begin a sentence. */
  readonly starts: readonly number[];
}

function chained(text: readonly string[]): Chain {
  const numbers = new Map<string, number>();
  const follows: number[][] = [];
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    follows[known] ??= [];
    return known;
  };
  text.slice(0, -1).forEach((word, at) => {
    follows[numberOf(word)]?.push(numberOf(text[at + 1] as string));
  });
  const words = [...numbers.keys()];
  const beginnings = "the a officers members residents in this two it work costs".split(" ");
  const starts = beginnings.map((word) => numbers.get(word) ?? 0);
  return { words, follows: follows.map((after) => (after.length > 0 ? after : starts)), starts };
}

const syllables =
  "ba ber cor den el fen gar hol ing ken lor mar nor ost pen ram sel ton ul wick".split(" ");

function madeUp(count: number, random: Random): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    words.add(Array.from({ length: random.between(2, 5) }, () => random.one(syllables)).join(""));
  }
  return [...words];
}

/** A number from 0 to `count`, the n-th about 1/n as often as the first. */
const zipf = (count: number, random: Random) => Math.floor(count ** random.next()) - 1;

function figure(random: Random): string {
  const number = random.between(2, 9999);
  return random.one([`${number % 100}%`, `£${number.toLocaleString("en-GB")}`, String(number)]);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
