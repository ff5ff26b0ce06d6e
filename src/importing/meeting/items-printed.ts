import { decisionsNamed, itemsNamed } from "../../model/meeting/minute.ts";
import { plain, type RawLine } from "../source/raw-report.ts";
import { itemLineAt, type NumberedHeading } from "./numbered-headings.ts";

/** An item of business as a meeting's paper prints it. */
export interface ItemPrinted {
  readonly item: string;
  readonly title: string;
  /** The number under which its decision is registered; null if none is printed. */
  readonly decision: string | null;
  /** True if it is under a heading for items that the public may not attend. */
  readonly isExempt: boolean;
}

const withoutPages = (title: string) =>
  title.replace(/\(Pages? \d+(?: ?[-–] ?\d+)?\)$/i, "").trimEnd();

/** The item of an agenda that a heading prints. */
export const itemOf = (
  { number, title, from }: NumberedHeading,
  lines: readonly RawLine[],
): ItemPrinted => ({
  item: number.replace(/[.:)]$/, ""),
  title: withoutPages(title),
  decision: decisionsNamed(title)[0] ?? null,
  isExempt: lines.slice(0, from).some(({ text }) => exemptPart.test(plain(text).trim())),
});

/** "EXEMPT ITEMS" over the items that are considered without the public. */
const exemptPart =
  /^(?:exempt|confidential|private|part (?:2|ii|two))(?: (?:items?|business|agenda))?$/i;

/** The items that a minute records by its line "(Item 5)". */
export function itemsOf(
  { title, to }: NumberedHeading,
  lines: readonly RawLine[],
): readonly ItemPrinted[] {
  const line = lines[itemLineAt(lines, to) ?? lines.length];
  if (!line) return [];
  const decision = decisionsNamed(title)[0] ?? null;
  return itemsNamed(plain(line.text).trim()).map((item) => ({
    item,
    title,
    decision,
    isExempt: false,
  }));
}
