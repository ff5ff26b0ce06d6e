import { type Address, reportAddress } from "../model/addresses/addresses.ts";
import type { Filed } from "../model/report/report.ts";

/** An address at which something stood, and the one at which it stands now. */
export interface Move {
  readonly from: Address;
  readonly to: Address;
  /** Of what has moved. */
  readonly title: string;
}

/** The former addresses that reports declare. */
export const movesOf = (published: readonly Filed[]): Move[] =>
  published.flatMap((filed) =>
    filed.formerAddresses.map((from) => ({
      from,
      to: reportAddress(filed),
      title: filed.subject ?? "Report",
    })),
  );
