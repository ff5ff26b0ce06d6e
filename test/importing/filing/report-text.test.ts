import { test } from "uvu";
import * as assert from "uvu/assert";
import { isMadeOf } from "../../../src/importing/filing/report-text.ts";

const origin = "  from: https://democracy.example/\n  fetched: 2026-01-05\n";
const text = (more: string) => `---\nsource:\n  file: a.pdf\n${more}---\n\nThe lamps.\n`;
const digest = `  made: ${"0".repeat(64)}\n`;

for (const [what, there, isSame] of [
  ["as it is made now", text(digest), true],
  ["fetched from somewhere", text(origin + digest), true],
  ["of an earlier version, without the digest of its words", text(""), true],
  ["with other words", text(digest).replace("lamps", "quays"), false],
  ["without its source", text(digest).replace("  file: a.pdf\n", ""), false],
  ["with a digest of other words", text(digest.replace("0", "1")), false],
  ["with a quoted “from”", text(`${digest}  note: >\n  "  from: x\n  fetched: y"\n`), false],
] as const) {
  test(`a file ${what} ${isSame ? "was not edited" : "was edited"}`, () => {
    assert.is(isMadeOf(there, text(digest)), isSame);
  });
}

test.run();
