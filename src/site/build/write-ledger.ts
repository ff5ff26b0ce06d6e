import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Ledger, ledgerText } from "../../model/addresses/address-ledger.ts";
import { writeWhole } from "../../output/write-whole.ts";
import { joinedLedgers, ledgerFile, ledgerIn } from "../../reading/ledger-file.ts";

/**
 * A content folder’s ledger file with a site's addresses added. What another build added since the folder
 * was read is kept.
 */
export function ledgerToKeep(ledger: Ledger, content: string): string {
  const file = join(content, ledgerFile);
  const now = existsSync(file) ? ledgerIn(readFileSync(file, "utf8")).ledger : new Map();
  return ledgerText(joinedLedgers(now, ledger));
}

/** Writes a site's ledger into its content folder, atomically. */
export function keepLedger(ledger: Ledger, content: string) {
  writeWhole(join(content, ledgerFile), ledgerToKeep(ledger, content));
}
