import { distance } from "fastest-levenshtein";

/**
 * True if one word is a misspelling of the other that does not form another word: two swapped neighbouring
 * letters ("RESLOVED"), or one letter doubled or not ("accomodation"). Short words, and words with digits,
 * never count as misspelt.
 */
export function isMisspelt(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 6 || /\d/.test(one + other))
    return false;
  return isSwapped(one, other) || single(one) === single(other);
}

const single = (word: string) => word.replace(/(.)\1+/g, "$1");

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    at !== -1 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** True if one letter distinguishes two words, so that one may be a misspelling or a different word. */
export const isOneLetterApart = (one: string, other: string): boolean =>
  !/\d/.test(one + other) && Math.min(one.length, other.length) > 4 && distance(one, other) === 1;
