import {
  beforeTyped,
  between,
  isTypedInCapitals,
  rootOf,
  rootsOf,
} from "../../../text/equal-terms.ts";
import { bare, type PlacedWord } from "../../../text/grammar-words.ts";
import { isOrdinaryWord } from "./light-words.ts";

/** Terms of a query that have the same meaning as others. */
interface EqualMatch {
  /** How many words of the query it covers. */
  readonly length: number;
  /** True if the archive has the term itself, and not only what it leads to. */
  readonly isHeld: boolean;
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
    const typed = words[at]?.word ?? "";
    const standing = (first: string) =>
      (byFirst.get(first) ?? []).filter((each) => stands(each, first, words, at));
    const exact = standing(rootOf(typed));
    const found =
      exact.length > 0 || isOrdinaryWord(typed)
        ? exact
        : baseForms(rootOf(typed)).flatMap(standing);
    const length = Math.max(0, ...found.map(({ roots }) => roots.length));
    if (length === 0) return null;
    const longest = found.filter(({ roots }) => roots.length === length);
    const own = longest[0]?.roots.join(" ");
    const others = longest
      .flatMap(({ held }) => held)
      .filter((term) => rootsOf(term).join(" ") !== own);
    const isHeld = longest.some(({ term, held }) => held.includes(term));
    return {
      length,
      isHeld,
      others: [...new Map(others.map((term) => [keyOf(term), term])).values()],
    };
  };
}

const keyOf = (term: string) => rootsOf(term).join(" ");

/** What a verb may be without "ing" or "ed": "scrapping" → "scrap", "scrapp", "scrappe"; nothing for another word. */
function baseForms(root: string): string[] {
  const base = /^(.{3,})(?:ing|ed)$/.exec(root)?.[1];
  if (base === undefined) return [];
  return [...new Set([base.replace(/([bdgmnprt])\1$/, "$1"), base, `${base}e`])];
}

/** True if a term is at a place of a query, where its first word may have another form. */
function stands(
  { term, roots }: Term,
  first: string,
  words: readonly PlacedWord[],
  at: number,
): boolean {
  const formAt = (offset: number) =>
    offset === 0 ? first : rootOf(words[at + offset]?.word ?? "");
  if (!roots.every((root, offset) => root === formAt(offset))) return false;
  return !isTypedInCapitals(term) || bare(words[at]?.word ?? "").startsWith(term);
}
