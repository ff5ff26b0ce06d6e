import type { DaySpan, Understood } from "./understood.ts";

/** The months by name; the first three letters are unique. */
export const months =
  "january february march april may june july august september october november december".split(
    " ",
  );

const monthForm =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const year = String.raw`(?:19|20)\d{2}`;
const dash = "[-‐‑–—/]";

/** 1 to 12, from a name or its beginning. */
export const monthOf = (word: string): number =>
  months.findIndex((month) => month.startsWith(word.slice(0, 3).toLowerCase())) + 1;

/** The month in which a season begins, and its number of months. */
const seasons: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

export const isSeason = (word: string): boolean => Object.hasOwn(seasons, word);

type Groups = Readonly<Record<string, string | undefined>>;

/** The ways of naming a time, longest first. */
const forms: readonly (readonly [RegExp, (said: Groups) => DaySpan | null])[] = [
  [
    new RegExp(
      String.raw`\b(?<m>${monthForm})(?: (?<y>${year}))? ?(?:to|until|and|${dash}) ?(?<n>${monthForm}) (?<z>${year})\b`,
      "i",
    ),
    ({ m = "", y, n = "", z = "" }) => {
      const from = y ?? (monthOf(m) <= monthOf(n) ? z : String(Number(z) - 1));
      return span(Number(from), monthOf(m), Number(z), monthOf(n), [
        [months[monthOf(m) - 1] ?? "", from],
        [months[monthOf(n) - 1] ?? "", z],
      ]);
    },
  ],
  [
    new RegExp(String.raw`(?<!\d(?:st|nd|rd|th)? )\b(?<m>${monthForm}),? (?<y>${year})\b`, "i"),
    ({ m = "", y = "" }) =>
      span(Number(y), monthOf(m), Number(y), monthOf(m), [[months[monthOf(m) - 1] ?? "", y]]),
  ],
  [
    new RegExp(
      String.raw`\b(?<s>spring|summer|autumn|winter)(?: of)? (?<y>${year})(?:${dash}(?<z>\d{4}|\d{2}))?\b`,
      "i",
    ),
    ({ s = "", y = "" }) => {
      const first = seasons[s.toLowerCase()] ?? 1;
      const last = first + 2;
      const next = Number(y) + (last > 12 ? 1 : 0);
      return span(Number(y), first, next, last > 12 ? last - 12 : last, [[s.toLowerCase(), y]]);
    },
  ],
  [
    new RegExp(
      String.raw`\b(?<h>first|second|1st|2nd) half(?: of)?(?: the)?(?: (?:financial )?year)? (?<y>${year})${dash}(?<z>\d{4}|\d{2})\b`,
      "i",
    ),
    ({ h = "", y = "", z = "" }) => {
      if (!isNext(y, z)) return null;
      const start = Number(y);
      return /^(?:first|1st)$/i.test(h)
        ? span(start, 4, start, 9, [])
        : span(start, 10, start + 1, 3, []);
    },
  ],
  [
    new RegExp(String.raw`(?<![\d/])(?<y>${year})${dash}(?<z>\d{4}|\d{2})(?![\d/])`),
    ({ y = "", z = "" }) => (isNext(y, z) ? span(Number(y), 4, Number(y) + 1, 3, [[y, z]]) : null),
  ],
  [
    new RegExp(String.raw`(?<![\d£$€/.,-])(?<y>${year})(?![\d/%]|[.,-]\d)`),
    ({ y = "" }) => span(Number(y), 1, Number(y), 12, [[y]]),
  ],
];

/**
 * The time that a query names, except days and quarters: "October 2020", "July to September 2024", "autumn
 * 2022", "first half of 2025/26", "2018/19", "2017".
 */
export function timeNamed(text: string): Understood | null {
  for (const [form, read] of forms) {
    const match = form.exec(text);
    const found = match && read(match.groups ?? {});
    if (match && found) return { kind: "time", text: match[0], ...found };
  }
  return null;
}

/** The period from one month to another, both included. */
function span(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
  words: readonly (readonly string[])[],
): DaySpan | null {
  const [first, last] = [fromYear * 12 + fromMonth - 1, toYear * 12 + toMonth - 1];
  if (last < first || last - first > 36) return null;
  const quarters = new Set<string>();
  for (let month = first; month <= last; month += 1)
    quarters.add(quarterOf(Math.floor(month / 12), (month % 12) + 1));
  const end = new Date(Date.UTC(toYear, toMonth, 0)).toISOString().slice(0, 10);
  return {
    from: `${fromYear}-${String(fromMonth).padStart(2, "0")}-01`,
    to: end,
    quarters: [...quarters],
    words,
  };
}

/** The quarter of the financial year that contains a month: 2014, 8 → "2014-15-q2" */
function quarterOf(year: number, month: number): string {
  const start = month < 4 ? year - 1 : year;
  const quarter = month < 4 ? 4 : Math.floor((month - 1) / 3);
  return `${start}-${String(start + 1).slice(2)}-q${quarter}`;
}

const isNext = (one: string, other: string) =>
  [String(Number(one) + 1), String(Number(one) + 1).slice(2)].includes(other);
