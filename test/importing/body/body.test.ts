import { test } from "uvu";
import * as assert from "uvu/assert";
import { readBody } from "../../../src/importing/body/body.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";

const changesIn = (text: string) => readBody(linesOf(text), "text").changes;
const rose =
  "The cost rose in the year to the end of March by a tenth and more, which is to say to";

test("a number that begins a line and follows no number like it is reported with its line, and no other is", () => {
  const text = "1.0 PURPOSE\n\n1.1 To say that Policy\n\n7.1 sets out rules.\n\n1.2 It is late.";
  assert.equal(
    changesIn(text).findings.map(({ line, rule, message }) => [
      line,
      rule,
      message.includes("“7.1”"),
    ]),
    [[5, "number-unclear", true]],
  );
});

test("a paragraph is rejoined only where a blank line had split it", () => {
  const parted = (between: string) => changesIn(`${rose}${between}four pounds.`).repairs.length;
  assert.is(parted("\n\n"), 1);
  assert.is(parted("\n"), 0);
});

test.run();
