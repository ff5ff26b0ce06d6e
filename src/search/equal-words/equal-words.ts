import { beforeTyped, between, rootsOf } from "../../text/equal-terms.ts";
import { isSlight } from "../../text/grammar-words.ts";
import type { Definition } from "../definitions.ts";
import { council } from "./council.ts";
import { people } from "./people.ts";
import { places } from "./places.ts";

/** Terms with the same meaning for somebody who searches. */
export type EqualTerms = readonly string[];

/** What a publisher adds to the program's list, and the terms removed from it. */
export interface OwnTerms {
  readonly same: readonly EqualTerms[];
  readonly apart: readonly string[];
}

/** The program's own list. */
export const programTerms: readonly EqualTerms[] = [people, places, council].flatMap((list) =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split(" = ")),
);

/**
 * The list that a browser fetches, with one line for terms of the same meaning. Terms that the archive does
 * not have are separate, because looking them up would fetch data for nothing. A line is left out if the
 * archive has none of its terms, or only the single one. `roots` are those of the archive's words.
 */
export function equalWordsOf(
  { same, apart }: OwnTerms,
  definitions: readonly Definition[],
  roots: ReadonlySet<string>,
): string {
  const away = new Set(apart.map(keyOf));
  const isHeld = (term: string) =>
    term
      .split(/[\s/-]+/)
      .every((word) => isSlight(word) || rootsOf(word).every((root) => roots.has(root)));
  const lines = [...same, ...joined(definitions), ...programTerms].flatMap((terms) => {
    const kept = distinct(terms).filter((term) => !away.has(keyOf(term)));
    const held = kept.filter(isHeld);
    if (held.length === 0 || kept.length < 2) return [];
    const typed = kept.filter((term) => !isHeld(term));
    return `${held.join(between)}${typed.length === 0 ? "" : `${beforeTyped}${typed.join(between)}`}`;
  });
  return [...new Set(lines)].join("\n");
}

/** One line for each abbreviation, with everything that reports say it means. */
function joined(definitions: readonly Definition[]): EqualTerms[] {
  const lines = new Map<string, string[]>();
  for (const [abbreviation, meaning] of definitions)
    lines.set(abbreviation, [...(lines.get(abbreviation) ?? [abbreviation]), meaning]);
  return [...lines.values()];
}

const keyOf = (term: string) => rootsOf(term).join(" ");

const distinct = (terms: EqualTerms): string[] =>
  [...new Map([...terms].reverse().map((term) => [keyOf(term), term])).values()].reverse();
