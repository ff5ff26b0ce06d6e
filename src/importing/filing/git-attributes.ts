import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ledgerFile } from "../../reading/ledger-file.ts";

/**
 * Has git keep the lines of both sides where two people’s ledgers are merged (gitattributes(5), union):
 * a line is an address, and none is ever taken out. A file that says how to merge it is left alone.
 */
export function mergeLedgersByLine(content: string) {
  const file = join(content, ".gitattributes");
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (before.split("\n").some((line) => line.split(/\s+/).includes(ledgerFile))) return;
  const lines = before === "" || before.endsWith("\n") ? before : `${before}\n`;
  writeFileSync(file, `${lines}${ledgerFile} merge=union\n`);
}
