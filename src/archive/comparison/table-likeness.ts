import type { Table } from "../../model/block.ts";
import { bagOf, likeness } from "../../model/likeness.ts";
import { inlineText } from "../../model/plain-text.ts";
import { withoutPeriod } from "../../model/without-period.ts";

/** How alike two tables are, from 0 to 1, by their headings, whatever their period, and their rows' names. */
export function tableLikeness(one: Table, other: Table): number {
  return (headings(one, other) + rows(one, other)) / 2;
}

function headings(one: Table, other: Table): number {
  const words = ({ head }: Table) =>
    bagOf(head.map(({ content }) => withoutPeriod(inlineText(content))).join(" "));
  return likeness(words(one), words(other));
}

function rows(one: Table, other: Table): number {
  const names = ({ rows: each }: Table) => new Set(each.map(rowName).filter((name) => name !== ""));
  const [these, those] = [names(one), names(other)];
  if (these.size === 0 || those.size === 0) return 0;
  let shared = 0;
  for (const name of these) if (those.has(name)) shared += 1;
  return shared / Math.min(these.size, those.size);
}

const rowName = ([first, second]: Table["rows"][number]): string =>
  [first, second]
    .map((cell) => (cell ? inlineText(cell.content).trim().toLowerCase() : ""))
    .find((text) => /\p{L}/u.test(text)) ?? "";
