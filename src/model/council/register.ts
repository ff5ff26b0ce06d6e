import { memoised } from "../../text/memoised.ts";
import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** A name and the days on which it was in use, both included; null if a day is not recorded. */
export interface NameBorne {
  readonly name: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** A board, ward, post or portfolio. It keeps its id through every change of name. */
export interface Entry {
  /** The entry's part of addresses, which never changes. */
  readonly id: string;
  /** Oldest first, at least one. */
  readonly names: readonly NameBorne[];
  /** The entries that replaced it when it was abolished. */
  readonly succeededBy: readonly string[];
  /** For boards only: the quarters for which a report is expected. */
  readonly reportsEachQuarter: Partial<Period> | null;
}

/** A council's boards, wards, posts or portfolios, in the publisher's order. */
export interface Register {
  readonly kind: RegisterKind;
  readonly file: string;
  readonly entries: readonly Entry[];
}

export type RegisterKind = "boards" | "wards" | "officers" | "portfolios";

export const registerKinds: readonly RegisterKind[] = ["boards", "wards", "officers", "portfolios"];

/** The council's word for one entry of a register. */
export const entryWord: Readonly<Record<RegisterKind, string>> = {
  boards: "board",
  wards: "ward",
  officers: "officer",
  portfolios: "portfolio",
};

/** A name as a report prints it, and the register entry with that name. */
export interface Named {
  readonly printed: string;
  readonly entry: Entry;
}

/** The entry's last name. */
export function currentName(entry: Entry): string {
  return entry.names.at(-1)?.name ?? entry.id;
}

/** True if the entry no longer exists: its last name is no longer in use. */
export const isAbolished = (entry: Entry): boolean => (entry.names.at(-1)?.until ?? null) !== null;

/**
 * The entries that ever had a name. Capitals, commas, and "&" or "and" make no difference, because councils
 * write one name in many ways.
 */
export function entriesNamed(register: Register, name: string): Entry[] {
  const key = nameKey(name);
  return register.entries.filter((entry) =>
    entry.names.some((borne) => nameKey(borne.name) === key),
  );
}

/** When an entry used a name; empty if it never did. */
export function borneAs(entry: Entry, name: string): NameBorne[] {
  return entry.names.filter((borne) => nameKey(borne.name) === nameKey(name));
}

export function wasBorneOn(borne: NameBorne, date: PlainDate): boolean {
  return (
    (borne.from === null || borne.from <= date) && (borne.until === null || date <= borne.until)
  );
}

/** The entry's current name if a report prints another, otherwise null. */
export function nowCalled({ printed, entry }: Named): string | null {
  const current = currentName(entry);
  return nameKey(current) === nameKey(printed) ? null : current;
}

/** A key that is equal for every spelling of one name. */
export const nameKey = memoised((name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[’']/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
