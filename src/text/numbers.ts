/**
 * The forms under which a number is indexed and looked up, the most specific first; null if it is not a
 * number. `piece` is a word with the punctuation around it, and `next` the words after it. A decimal point
 * is part of the number and is written "d", because the index has only letters and digits. Each form ends
 * in "n", so that none is a prefix of another.
 *
 * | piece, next | forms |
 * |---|---|
 * | `41` | `41n` |
 * | `41.2%`, or `41.2` before `per cent` | `41d2pcn`, `41d2n` |
 * | `£4.3m`, `£4,300k`, or `£4.3` before `million` | `4300000n`, and `4d3n` or `4300n` |
 * | `20mph` | `20mphn`, `20n`, `mph` |
 */
export function numberForms(piece: string, next = ""): readonly string[] | null {
  const found = number.exec(piece.trim());
  if (!found?.groups) return null;
  const { whole = "", parts = "", unit = "" } = found.groups;
  const digits = whole.replaceAll(",", "");
  const plain = `${digits}${parts.replaceAll(".", "d")}n`;
  const after = unit === "" ? next.trim() : unit;
  const scale = parts.lastIndexOf(".") > 0 ? undefined : zeros(after.toLowerCase());
  if (scale !== undefined) return [...new Set([scaled(digits, parts.slice(1), scale), plain])];
  if (percent.test(after)) return [`${plain.slice(0, -1)}pcn`, plain];
  const letters = unit.toLowerCase();
  if (letters === "" || ordinal.test(letters)) return [plain];
  return [`${plain.slice(0, -1)}${letters}n`, plain, ...(letters.length > 1 ? [letters] : [])];
}

/** How many words after a number belong to it: "million", "per cent". */
export const wordsOfUnit = (next: string): number => {
  if (/^per cent\b/i.test(next)) return 2;
  return zeros(/^\p{L}+/u.exec(next.toLowerCase())?.[0] ?? "") === undefined &&
    !/^percent\b/i.test(next)
    ? 0
    : 1;
};

const number =
  /^[^\p{L}\p{N}]*(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<parts>(?:\.\d+)*)(?<unit>%|\p{L}{1,8})?[^\p{L}\p{N}]*$/u;
const percent = /^(?:%|per ?cent\b)/i;
const ordinal = /^(?:st|nd|rd|th)$/;

/** The zeros that a word adds to the number before it; undefined for any other word. */
function zeros(word: string): number | undefined {
  const letters = /^\p{L}+/u.exec(word)?.[0] ?? "";
  return scales.get(letters);
}

const scales: ReadonlyMap<string, number> = new Map([
  ["k", 3],
  ["thousand", 3],
  ["m", 6],
  ["mn", 6],
  ["million", 6],
  ["millions", 6],
  ["bn", 9],
  ["billion", 9],
]);

/** "4", "3", 6 → "4300000" */
function scaled(digits: string, decimals: string, by: number): string {
  const moved = `${digits}${decimals.slice(0, by).padEnd(by, "0")}`;
  const left = decimals.slice(by);
  return `${moved.replace(/^0+(?=\d)/, "")}${left === "" ? "" : `d${left}`}n`;
}

/** A number below a hundred as consecutive words: 46 → "forty", "six"; null for others. */
export function numberInWords(digits: string): readonly string[] | null {
  if (!/^\d{2}$/.test(digits) || digits < "13") return null;
  const value = Number(digits);
  if (value < 20) return [teens[value - 13] ?? ""];
  const ten = tens[Math.floor(value / 10) - 2] ?? "";
  return value % 10 === 0 ? [ten] : [ten, ones[(value % 10) - 1] ?? ""];
}

const ones = "one two three four five six seven eight nine".split(" ");
const teens = "thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
