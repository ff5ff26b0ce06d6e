import type { Ledger } from "./addresses/address-ledger.ts";
import type { Address } from "./addresses/addresses.ts";
import type { OldAddress } from "./addresses/old-address.ts";
import type { Register, RegisterKind } from "./council/register.ts";
import type { Settings } from "./council/settings.ts";
import type { Watch } from "./council/watch.ts";
import type { OwnTerms } from "./equal-words/program-terms.ts";
import type { MeetingRecord } from "./meeting/meeting-record.ts";
import type { Problem } from "./problem.ts";
import type { Section } from "./report/body/section.ts";
import type { Filed } from "./report/report.ts";

/** The publisher's folder as read: everything that the archive is built from. */
export interface Content {
  readonly settings: Settings;
  readonly registers: Readonly<Record<RegisterKind, Register>>;
  /** In the order of their files. */
  readonly filed: readonly Filed[];
  /** What is recorded of meetings apart from their reports, in the order of their files. */
  readonly meetings: readonly MeetingRecord[];
  /** The publisher's own pages by file name: "about". */
  readonly pages: ReadonlyMap<string, ProsePage>;
  /** What was published before. */
  readonly ledger: Ledger;
  /** The equal words that the publisher adds and takes away. */
  readonly searchTerms: OwnTerms;
  /** The subjects that readers can follow. */
  readonly watches: readonly Watch[];
  /**
   * Addresses that would reveal the title of something withheld: nothing is published there, and no page
   * names them.
   */
  readonly secretAddresses: readonly Address[];
  /** Where the addresses of an earlier system lead. */
  readonly oldAddresses: readonly OldAddress[];
  /** The ledger's file, for Problems. */
  readonly ledgerFile: string;
}

export interface ProsePage {
  /** Its file, for Problems. */
  readonly file: string;
  readonly title: string;
  readonly sections: readonly Section[];
  /** Links to lists that the archive generates, which can be checked only after it has done so. */
  readonly ownLinks: readonly OwnLink[];
}

/** A link to one of the archive’s own pages, "/series/", and the Problem to report if there is no such page. */
export interface OwnLink {
  readonly to: string;
  readonly problem: Problem;
}
