/** Words as a part of an address: "Children, Young People & Families" → `children-young-people-and-families`. */
export function slug(words: string): string {
  return withoutAccents(words)
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Most words bear none, and need not be taken apart. */
const withoutAccents = (words: string) =>
  /^[ -~£’]*$/.test(words) ? words : words.normalize("NFKD").replace(/\p{M}/gu, "");

/** In characters, the longest part of an address: file systems hold 255, and endings are added to it. */
export const longestId = 200;

/** The same, cut at a word where it is longer than `most`: for what is told apart by a number that is added. */
export const slugWithin = (words: string, most: number): string => cut(slug(words), most);

/**
 * A part of an address made of others, within the bound. What differs only after the cut stays apart: a
 * part that was cut ends in a checksum of the whole.
 */
export const boundedId = (id: string, most = longestId): string =>
  id.length <= most ? id : `${cut(id, most - 9)}-${checksum(id)}`;

const cut = (id: string, most: number): string =>
  id.length <= most ? id : id.slice(0, most + 1).replace(/-[^-]*$|.$/, "");

/** FNV-1a of a text, in eight hexadecimal digits. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const character of text) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return sum.toString(16).padStart(8, "0");
}
