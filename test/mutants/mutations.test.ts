import { test } from "uvu";
import * as assert from "uvu/assert";
import { mutantsOf, mutated } from "./mutations.ts";

/** The texts of a text's mutants. */
const mutants = (text: string) => mutantsOf(text).map((mutant) => mutated(text, mutant));

test("a comparison is turned round, and its bound moved", () => {
  assert.equal(mutants("const isLate = day > bound;"), ["const isLate = day >= bound;"]);
  assert.equal(mutants("const isSame = one === other;"), ["const isSame = one !== other;"]);
});

test("a guard is left out, and always met", () => {
  assert.equal(mutants("if (known) return;"), [
    "if (false && known) return;",
    "if (true || known) return;",
  ]);
});

test("a pattern loses an anchor, an option and its blindness to capitals", () => {
  assert.equal(mutants("const a = /^no?$/i;"), [
    "const a = /no?$/i;",
    "const a = /^no$/i;",
    "const a = /^no?/i;",
    "const a = /^no?$/;",
  ]);
});

test("comments, texts, types and imports stay as they are", () => {
  for (const text of [
    "// one === other",
    'const name = "a && b";',
    "type Found = true | false;",
    'import { a } from "./a1 && b.ts";',
    "const map: Map<string, number> = new Map();",
    "  readonly level: 2 | 3;",
  ]) {
    assert.equal(mutants(text), [], text);
  }
});

test("a number in code is another, in place of a missing value too", () => {
  assert.equal(mutants("const a = b || 3;"), ["const a = b && 3;", "const a = b || 4;"]);
});

test("a line gives only so many", () => {
  assert.is(mutantsOf("const a = [2, 3, 4, 5, 6, 7, 8, 9];").length, 6);
});

test.run();
