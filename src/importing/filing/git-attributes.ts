import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ledgerFile } from "../../reading/ledger-file.ts";

/**
 * Makes git keep the lines of both sides when two ledgers are merged (gitattributes(5), union): each line
 * is an address, and none is ever removed. A file that already says how to merge the ledger is not changed.
 */
export function mergeLedgersByLine(content: string) {
  const file = join(content, ".gitattributes");
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (before.split("\n").some((line) => line.split(/\s+/).includes(ledgerFile))) return;
  const lines = before === "" || before.endsWith("\n") ? before : `${before}\n`;
  writeFileSync(file, `${lines}${ledgerFile} merge=union\n`);
}
