import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { mergeLedgersByLine } from "../../../src/importing/filing/git-attributes.ts";
import { ledgerFile } from "../../../src/reading/ledger-file.ts";
import { temporaryFolder } from "../../site/site.ts";

const rule = `${ledgerFile} merge=union\n`;

for (const [before, after] of [
  [null, rule],
  ["", rule],
  ["*.pdf binary\n", `*.pdf binary\n${rule}`],
  ["*.pdf binary", `*.pdf binary\n${rule}`],
  [`${ledgerFile} -merge`, `${ledgerFile} -merge`],
  [`*.pdf binary\n${rule}`, `*.pdf binary\n${rule}`],
] as const) {
  test(`git’s attributes ${JSON.stringify(before)} become ${JSON.stringify(after)}`, () => {
    const file = join(temporaryFolder(), ".gitattributes");
    if (before !== null) writeFileSync(file, before);
    mergeLedgersByLine(join(file, ".."));
    assert.ok(existsSync(file));
    assert.is(readFileSync(file, "utf8"), after);
  });
}

test.run();
