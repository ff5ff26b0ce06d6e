import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Ledger, ledgerText } from "../../model/addresses/address-ledger.ts";
import { writeWhole } from "../../output/write-whole.ts";
import { joinedLedgers, ledgerFile, ledgerIn } from "../../reading/ledger-file.ts";

/**
 * The text of a content folder’s ledger file with the addresses of a site. What another build entered
 * since the folder was read stays in it.
 */
export function ledgerToKeep(ledger: Ledger, content: string): string {
  const file = join(content, ledgerFile);
  const now = existsSync(file) ? ledgerIn(readFileSync(file, "utf8")).ledger : new Map();
  return ledgerText(joinedLedgers(now, ledger));
}

/** Writes the ledger of a site into its content folder, whole or not at all. */
export function keepLedger(ledger: Ledger, content: string) {
  writeWhole(join(content, ledgerFile), ledgerToKeep(ledger, content));
}
