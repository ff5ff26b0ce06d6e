import {
  type EqualTerms,
  type OwnTerms,
  programTerms,
} from "../model/equal-words/program-terms.ts";
import { beforeTyped, between, rootsOf } from "../text/equal-terms.ts";
import { isSlight } from "../text/grammar-words.ts";
import type { Definition } from "./definitions.ts";

/**
 * The list that a browser fetches, with one line for terms of the same meaning. Terms that the archive does
 * not have are separate, because looking them up would fetch data for nothing; so are those that only lead
 * to others. A line is left out if the archive has none of its terms, or only the single one. `sizes` has
 * the roots of the archive's words, each with the bytes that a search for it fetches. What the publisher
 * adds stays, whatever is taken away.
 */
export function equalWordsOf(
  { same, apart }: OwnTerms,
  definitions: readonly Definition[],
  sizes: ReadonlyMap<string, number>,
): string {
  const away = new Set(apart.map(keyOf));
  const isHeld = (term: string) =>
    term
      .split(/[\s/-]+/)
      .every((word) => isSlight(word) || rootsOf(word).every((root) => sizes.has(root)));
  const remaining = (terms: readonly string[]) =>
    distinct(terms).filter((term) => !away.has(keyOf(term)));
  const given = [...joined(definitions), ...programTerms].map(({ terms, leading }) => ({
    terms: remaining(terms),
    leading: remaining(leading),
  }));
  const added = same.map((terms): EqualTerms => ({ terms: distinct(terms), leading: [] }));
  const lines = [...added, ...given].flatMap(({ terms, leading }) => {
    const held = affordable(terms.filter(isHeld), sizes);
    if (held.length === 0 || terms.length + leading.length < 2) return [];
    const typed = [...terms.filter((term) => !held.includes(term)), ...leading];
    return `${held.join(between)}${typed.length === 0 ? "" : `${beforeTyped}${typed.join(between)}`}`;
  });
  return [...new Set(lines)].join("\n");
}

/** A term of more bytes than this is not looked for where another has fewer: "education, health and care plan". */
const dear = 20_000;

/** The terms that are cheap to look for, or the cheapest if none is. */
function affordable(
  terms: readonly string[],
  sizes: ReadonlyMap<string, number>,
): readonly string[] {
  const priced = terms.map((term) => {
    const words = term.split(/[\s/-]+/).filter((word) => !isSlight(word));
    const bytes = words.flatMap(rootsOf).reduce((sum, root) => sum + (sizes.get(root) ?? 0), 0);
    return { term, bytes };
  });
  const least = Math.max(dear, Math.min(...priced.map(({ bytes }) => bytes)));
  return priced.filter(({ bytes }) => bytes <= least).map(({ term }) => term);
}

/** One line for each abbreviation, with everything that reports say it means. */
function joined(definitions: readonly Definition[]): EqualTerms[] {
  const lines = new Map<string, string[]>();
  for (const [abbreviation, meaning] of definitions)
    lines.set(abbreviation, [...(lines.get(abbreviation) ?? [abbreviation]), meaning]);
  return [...lines.values()].map((terms) => ({ terms, leading: [] }));
}

const keyOf = (term: string) => rootsOf(term).join(" ");

const distinct = (terms: readonly string[]): string[] =>
  [...new Map([...terms].reverse().map((term) => [keyOf(term), term])).values()].reverse();
