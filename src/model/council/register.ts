import { remembered } from "../../text/memoised.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** A name, and the days on which it was borne, both included; null where no day is recorded. */
export interface NameBorne {
  readonly name: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** A board, ward, post or portfolio, which keeps its id through every change of name. */
export interface Entry {
  /** The entry's part of addresses; it never changes. */
  readonly id: string;
  /** Oldest first, at least one. */
  readonly names: readonly NameBorne[];
  /** What took its place when it was abolished. */
  readonly succeededBy: readonly string[];
  /** Boards alone: the quarters for which a report covering that quarter is expected. */
  readonly reportsEachQuarter: Partial<Period> | null;
}

/** What a council keeps of its boards, wards, posts or portfolios, in the publisher's order. */
export interface Register {
  readonly kind: RegisterKind;
  readonly file: string;
  readonly entries: readonly Entry[];
}

export type RegisterKind = "boards" | "wards" | "officers" | "portfolios";

export const registerKinds: readonly RegisterKind[] = ["boards", "wards", "officers", "portfolios"];

/** One of a kind of register, in the council's word. */
export const entryWord: Readonly<Record<RegisterKind, string>> = {
  boards: "board",
  wards: "ward",
  officers: "officer",
  portfolios: "portfolio",
};

/** A name as a report prints it, and the entry of the register that bears it. */
export interface Named {
  readonly printed: string;
  readonly entry: Entry;
}

/** The entry's last name. */
export function currentName(entry: Entry): string {
  return entry.names.at(-1)?.name ?? entry.id;
}

/** True where the entry has ended: its last name is no longer borne. */
export const isAbolished = (entry: Entry): boolean => (entry.names.at(-1)?.until ?? null) !== null;

/**
 * The entries that ever bore a name, whatever its capitals, commas and "&" or "and":
 * councils write one name in many ways.
 */
export function entriesNamed(register: Register, name: string): Entry[] {
  const key = nameKey(name);
  return register.entries.filter((entry) =>
    entry.names.some((borne) => nameKey(borne.name) === key),
  );
}

/** The days on which an entry bore a name; empty where it never did. */
export function borneAs(entry: Entry, name: string): NameBorne[] {
  return entry.names.filter((borne) => nameKey(borne.name) === nameKey(name));
}

export function wasBorneOn(borne: NameBorne, date: PlainDate): boolean {
  return (
    (borne.from === null || borne.from <= date) && (borne.until === null || date <= borne.until)
  );
}

/** The entry's present name where a report prints another, else null. */
export function nowCalled({ printed, entry }: Named): string | null {
  const current = currentName(entry);
  return nameKey(current) === nameKey(printed) ? null : current;
}

/** What two spellings of one name have in common. */
export const nameKey = remembered((name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
