import type { Understood } from "./understood.ts";

/**
 * The quarters that a query names with their financial year: "Q2 2014/15", "2014-15 quarter 2", "second
 * quarter of 2014/15", "quarters 1 and 2 of 2016/17", "2014 q2"; in the index's form "2014-15-q2".
 */
export function quartersNamed(text: string): Understood | null {
  const before = new RegExp(
    String.raw`\b${quarter}(?:,? (?:of|in|for)(?: the)?(?: financial year)?)?[ ,]*${year}`,
    "i",
  );
  const after = new RegExp(`${year}[ ,]*${quarter}`, "i");
  const calendar = new RegExp(String.raw`\b(?<first>(?:19|20)\d{2}) ?${quarter}`, "i");
  const [match, said] = [before.exec(text), after.exec(text), calendar.exec(text)].flatMap(
    (found) => (found?.groups ? [[found[0], found.groups] as const] : []),
  )[0] ?? ["", null];
  if (!said) return null;
  const first = said["first"] ?? "";
  const code = yearCode(first, said["second"] ?? String(Number(first) + 1));
  const from = numberOf(said["digit"] ?? said["ordinal"] ?? "");
  const to = said["last"] ? numberOf(said["last"]) : from;
  if (code === null || from === 0 || to < from) return null;
  const numbers = [1, 2, 3, 4].filter((number) => from <= number && number <= to);
  return { kind: "quarters", text: match, quarters: numbers.map((number) => `${code}-q${number}`) };
}

const ordinals = ["first|1st|one|1", "second|2nd|two|2", "third|3rd|three|3", "fourth|4th|four|4"];
const dash = "[-‐‑–—/]";
const year = String.raw`(?<![\d/-])(?<first>\d{4}|\d{2}) ?${dash} ?(?<second>\d{4}|\d{2})(?![\d/-])`;
const quarter = String.raw`(?:(?:q|qtr|quarters?) ?(?<digit>[1-4])(?: ?(?:and|to|&|${dash}) ?(?:q|quarter )?(?<last>[1-4]))?|(?<ordinal>${ordinals.join("|")}) quarter)(?!\d)`;

const numberOf = (word: string) =>
  ordinals.findIndex((forms) => forms.split("|").includes(word.toLowerCase())) + 1;

/** 2014 and 15 → "2014-15"; null if the second year does not follow the first. */
function yearCode(first: string, second: string): string | null {
  const start = first.length === 2 ? 2000 + Number(first) : Number(first);
  const next = String(start + 1);
  return second === next || second === next.slice(2) ? `${start}-${next.slice(2)}` : null;
}
