import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Ledger, ledgerText } from "../../model/addresses/address-ledger.ts";
import { ledgerFile } from "../../reading/ledger-file.ts";

/** Writes the ledger of a site that is live into its content folder, whole or not at all. */
export function keepLedger(ledger: Ledger, content: string) {
  const file = join(content, ledgerFile);
  const text = ledgerText(ledger);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  const written = join(content, `.${ledgerFile}-${process.pid}`);
  writeFileSync(written, text);
  renameSync(written, file);
}
