/**
 * The fields of YAML that is nothing but lines of a name and its words, as most front matter is; null
 * for any other, which the YAML library reads. What passes here means the same to it: words without
 * a mark that YAML gives a meaning, or in quotes that hold no other quote and no backslash.
 */
export function plainFields(text: string): Record<string, string> | null {
  const fields: Record<string, string> = {};
  for (const line of text.split("\n")) {
    const [, name = "", bare, double, single] = plainField.exec(line) ?? [];
    const words = bare ?? double ?? single;
    if (words === undefined || name in fields) return null;
    fields[name] = words;
  }
  return fields;
}

/** `board: Audit Board`, `item: "7"`, `subject: 'Review: the fourth year'`. */
const plainField =
  /^([a-z][a-z_]{0,40}): (?:([A-Za-z0-9](?:[ -"$-9;-~£‘’“”–—]*[!-"$-9;-~£‘’“”–—])?)|"([ !#-[\]-~£‘’“”–—]*)"|'([ -&(-~£‘’“”–—]*)')$/;
