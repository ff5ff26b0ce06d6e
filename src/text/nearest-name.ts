import { distance } from "fastest-levenshtein";

/** The candidate closest to a misspelt name, or null if none is close enough to suggest. */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Math.ceil(name.length * 0.4) + 1;
  for (const candidate of candidates) {
    const changes = distance(name.toLowerCase(), candidate.toLowerCase());
    if (changes < fewest) [best, fewest] = [candidate, changes];
  }
  return best;
}

/** "; did you mean “Cosham”?", or nothing if no candidate is close. */
export function suggestion(name: string, candidates: Iterable<string>): string {
  const near = nearest(name, candidates);
  return near === null ? "" : `; did you mean “${near}”?`;
}
