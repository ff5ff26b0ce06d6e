import {
  beforeTyped,
  between,
  isTypedInCapitals,
  rootOf,
  rootsOf,
} from "../../../text/equal-terms.ts";
import { bare, type PlacedWord } from "../../../text/grammar-words.ts";

/** Terms of a query that have the same meaning as others. */
interface EqualMatch {
  /** How many words of the query it covers. */
  readonly length: number;
  /** The other terms that the archive has. */
  readonly others: readonly string[];
}

/** Finds the longest term that starts at one of the words of a query; null if there is none. */
export type EqualWords = (words: readonly PlacedWord[], at: number) => EqualMatch | null;

interface Term {
  readonly term: string;
  readonly roots: readonly string[];
  /** The terms of its line that the archive has. */
  readonly held: readonly string[];
}

/** Reads a list as the archive writes it: one line for terms with the same meaning. */
export function equalWordsFrom(list: string): EqualWords {
  const byFirst = new Map<string, Term[]>();
  for (const line of list.split("\n")) {
    const [held = [], typed = []] = line
      .split(beforeTyped)
      .map((terms) => terms.split(between).filter(Boolean));
    for (const term of [...held, ...typed]) {
      const roots = rootsOf(term);
      const first = roots[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { term, roots, held }]);
    }
  }
  return (words, at) => {
    const found = (byFirst.get(rootOf(words[at]?.word ?? "")) ?? []).filter((each) =>
      stands(each, words, at),
    );
    const length = Math.max(0, ...found.map(({ roots }) => roots.length));
    if (length === 0) return null;
    const longest = found.filter(({ roots }) => roots.length === length);
    const own = longest[0]?.roots.join(" ");
    const others = longest
      .flatMap(({ held }) => held)
      .filter((term) => rootsOf(term).join(" ") !== own);
    return { length, others: [...new Map(others.map((term) => [keyOf(term), term])).values()] };
  };
}

const keyOf = (term: string) => rootsOf(term).join(" ");

function stands({ term, roots }: Term, words: readonly PlacedWord[], at: number): boolean {
  if (!roots.every((root, offset) => root === rootOf(words[at + offset]?.word ?? ""))) return false;
  return !isTypedInCapitals(term) || bare(words[at]?.word ?? "").startsWith(term);
}
