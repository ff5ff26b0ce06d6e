import { type Address, reportAddress } from "../model/addresses/addresses.ts";
import type { Filed } from "../model/report/report.ts";

/** A former address, and the address that replaced it. */
export interface Move {
  readonly from: Address;
  readonly to: Address;
  /** The title of what moved. */
  readonly title: string;
}

/** The former addresses declared by reports. */
export const movesOf = (published: readonly Filed[]): Move[] =>
  published.flatMap((filed) =>
    filed.formerAddresses.map((from) => ({
      from,
      to: reportAddress(filed),
      title: filed.subject ?? "Report",
    })),
  );
