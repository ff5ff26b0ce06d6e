/** Words as a part of an address: "Children, Young People & Families" → `children-young-people-and-families`. */
export function slug(words: string): string {
  return withoutAccents(words)
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "");
}

/** Most words have no accents and need no decomposing. */
const withoutAccents = (words: string) =>
  /^[ -~£’]*$/.test(words) ? words : words.normalize("NFKD").replace(/\p{M}/gu, "");

/** The longest part of an address, in characters: file systems allow 255, and endings are added. */
export const longestId = 200;

/** The same, cut at a word if longer than `most`. For callers that add a number to keep slugs distinct. */
export const slugWithin = (words: string, most: number): string => cut(slug(words), most);

/**
 * A part of an address, kept within the limit. A part that was cut ends in a checksum of the whole, so that
 * ids that differ only after the cut stay distinct.
 */
export const boundedId = (id: string, most = longestId): string =>
  id.length <= most ? id : `${cut(id, most - 9)}-${checksum(id)}`;

const cut = (id: string, most: number): string =>
  id.length <= most ? id : id.slice(0, most + 1).replace(/-[^-]*$|.$/, "");

/** The FNV-1a hash of a text, as eight hexadecimal digits. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (const character of text) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return sum.toString(16).padStart(8, "0");
}
