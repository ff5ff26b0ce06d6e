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
