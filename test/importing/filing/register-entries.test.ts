import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { enterNames, openRegisters } from "../../../src/importing/filing/register-entries.ts";
import { temporaryFolder } from "../../site/site.ts";

/** The text of boards.yaml once a board is added to it. */
function withBoard(boards: string): string | null {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "boards.yaml"), boards);
  const registers = openRegisters(folder);
  enterNames(registers, { board: "Cabinet", officers: [], portfolios: [], wards: [] });
  return registers.texts.boards;
}

const cabinet = '- id: cabinet\n  names:\n    - name: "Cabinet"\n';

test("a register that says [] is an empty one", () => {
  assert.is(withBoard("[]\n"), cabinet);
  assert.is(withBoard("# Ours\n[]\n"), `# Ours\n\n${cabinet}`);
});

test("a register with entries in brackets is refused, and named", () => {
  assert.throws(
    () => withBoard("[{ id: streets, names: [{ name: Streets Board }] }]\n"),
    /boards\.yaml: a register in \[brackets\] cannot be added to/,
  );
});

test.run();
