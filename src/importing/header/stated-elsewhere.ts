import { nameKey } from "../../model/council/register.ts";
import type { HeaderPair } from "../../model/report/report.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { Changes } from "../source/repairs.ts";
import type { Header } from "./header.ts";

/** What is known of a report from where it was fetched; it takes precedence over the report's own header. */
export interface StatedElsewhere {
  readonly board: string;
  readonly date: PlainDate;
  readonly subject: string;
  readonly item: string | null;
  /** Empty if none are known. */
  readonly officers: readonly string[];
  readonly wards: readonly string[];
  readonly origin: Origin;
}

/** Where a report was fetched from, and when. */
export interface Origin {
  readonly from: string;
  readonly fetched: PlainDate;
}

/**
 * A header with what is known from elsewhere in its place. Where the document says otherwise, its own
 * words stay among the header's pairs, and a finding shows both.
 */
export function withStated(header: Header, stated: StatedElsewhere, changes: Changes): Header {
  const pairs: HeaderPair[] = [];
  const differs = (label: string, own: readonly string[], known: readonly string[]) => {
    if (own.length === 0 || known.length === 0 || isAlike(own, known)) return;
    const [here, there] = [own, known].map((names) => names.join("; "));
    const verb = label === "wards" ? "are" : "is";
    const message = `the ${label} ${verb} “${there}” where the document comes from, and “${here}” in the document itself; the first is taken, and the second kept under “header”`;
    changes.find(header.line, "warning", "differs-from-origin", message);
    const isKept = header.pairs.some(({ value }) => value !== null && isAlike([value], own));
    if (!isKept) pairs.push({ label: `${capital(label)} in the document`, value: here ?? null });
  };
  const one = (value: string | null) => (value === null ? [] : [value]);
  differs("board", one(header.board), [stated.board]);
  differs("date", one(header.date), [stated.date]);
  differs("subject", one(header.subject), [stated.subject]);
  differs("agenda item", one(header.item), one(stated.item));
  differs("reporting officer", header.officers, stated.officers);
  differs("wards", header.wards, stated.wards);
  settle(changes, knownIn(stated));
  return {
    ...header,
    board: stated.board,
    date: stated.date,
    subject: stated.subject,
    item: stated.item ?? header.item,
    officers: stated.officers.length > 0 ? stated.officers : header.officers,
    wards: stated.wards.length > 0 ? stated.wards : header.wards,
    pairs: [...header.pairs, ...pairs],
  };
}

const knownIn = ({ officers, wards }: StatedElsewhere): string[] => [
  ...["board", "date", "subject"],
  ...(officers.length > 0 ? ["reporting_officer"] : []),
  ...(wards.length > 0 ? ["wards"] : []),
];

/** Removes requests for fields that are known, or that the paper need not have. */
export function settle({ findings }: Changes, fields: readonly string[]) {
  const isAsked = (message: string) =>
    fields.some((field) => message.includes(`fill in “${field}”`));
  const open = findings.filter(({ message }) => !isAsked(message));
  findings.splice(0, findings.length, ...open);
}

const isAlike = (own: readonly string[], known: readonly string[]) =>
  own.map(key).sort().join() === known.map(key).sort().join();

/** Stops and spaces make no difference to item numbers and titles. */
const key = (words: string) => nameKey(words.replace(/[.:\s]+/g, " ").trim());

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
