/**
 * The fields of YAML that is nothing but lines of a name and its words, and of names with lists of
 * words below them, as most front matter is; null for any other, which the YAML library reads. What
 * passes here means the same to it: words without a mark that YAML gives a meaning, or in quotes that
 * hold no other quote and no backslash.
 */
export function plainFields(text: string): Record<string, string | string[]> | null {
  const fields: Record<string, string | string[]> = {};
  let list: string[] | null = null;
  for (const line of text.split("\n")) {
    const [, name, bare, double, single] = plainLine.exec(line) ?? [];
    const words = bare ?? double ?? single;
    if (name === undefined) {
      if (words === undefined || list === null) return null;
      list.push(words);
      continue;
    }
    if (name in fields || list?.length === 0) return null;
    const value = words ?? [];
    list = typeof value === "string" ? null : value;
    fields[name] = value;
  }
  return list?.length === 0 ? null : fields;
}

/** `board: Audit Board`, `item: "7"`, `subject: 'Review: the fourth year'`, `wards:`, `  - Abbotsmere`. */
const plainLine =
  /^(?: {2}- |([a-z][a-z_]{0,40}):(?: |$))(?:([A-Za-z0-9](?:[ -"$-9;-~£‘’“”–—]*[!-"$-9;-~£‘’“”–—])?)|"([ !#-[\]-~£‘’“”–—]*)"|'([ -&(-~£‘’“”–—]*)')?$/;
