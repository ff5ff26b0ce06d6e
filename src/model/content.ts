import type { Ledger } from "./addresses/address-ledger.ts";
import type { Address } from "./addresses/addresses.ts";
import type { Register, RegisterKind } from "./council/register.ts";
import type { Settings } from "./council/settings.ts";
import type { MeetingRecord } from "./meeting/meeting-record.ts";
import type { Problem } from "./problem.ts";
import type { Filed } from "./report/report.ts";
import type { Section } from "./report/section.ts";

/** The publisher's folder as read: all that the archive is made of. */
export interface Content {
  readonly settings: Settings;
  readonly registers: Readonly<Record<RegisterKind, Register>>;
  /** In the order of their files. */
  readonly filed: readonly Filed[];
  /** What is kept of meetings beside their reports, in the order of their files. */
  readonly meetings: readonly MeetingRecord[];
  /** Prose of the publisher's own, by the file's name: "about". */
  readonly pages: ReadonlyMap<string, ProsePage>;
  /** What was published before. */
  readonly ledger: Ledger;
  /** Addresses that would tell the title of what is withheld: nothing stands there, and nothing names them. */
  readonly gone: readonly Address[];
  /** The ledger's file, for Problems. */
  readonly ledgerFile: string;
}

export interface ProsePage {
  /** Its file, for Problems. */
  readonly file: string;
  readonly title: string;
  readonly sections: readonly Section[];
  /** Links to lists that the archive makes, which can be checked once it has made them. */
  readonly ownLinks: readonly OwnLink[];
}

/** A link to a page of the archive’s own, "/series/", and the Problem it is where there is no such page. */
export interface OwnLink {
  readonly to: string;
  readonly problem: Problem;
}
