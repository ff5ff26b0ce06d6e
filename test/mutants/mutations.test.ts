import { test } from "uvu";
import * as assert from "uvu/assert";
import { mutantsOf, mutated } from "./mutations.ts";

/** The texts of a text's mutants. */
const mutants = (text: string) => mutantsOf(text).map((mutant) => mutated(text, mutant));

test("a comparison is reversed, or its bound moved", () => {
  assert.equal(mutants("const isLate = day > bound;"), ["const isLate = day >= bound;"]);
  assert.equal(mutants("const isSame = one === other;"), ["const isSame = one !== other;"]);
});

test("a guard is left out, and always met", () => {
  assert.equal(mutants("if (known) return;"), [
    "if (false && known) return;",
    "if (true || known) return;",
  ]);
});

test("a pattern loses an anchor, an optional part’s mark and its “i”", () => {
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

test("a bound is changed: that of a comparison, or one with a name", () => {
  assert.equal(mutants("const most = 3;"), ["const most = 4;"]);
  assert.equal(mutants("const isNear = one + 8 > other;"), [
    "const isNear = one + 9 > other;",
    "const isNear = one + 8 >= other;",
  ]);
  assert.equal(mutants("const limits = { pages: 600 } as const;"), [
    "const limits = { pages: 601 } as const;",
  ]);
});

test("an index, a step, a part’s number and the end of a list are not guards", () => {
  for (const text of [
    "const first = words[0];",
    "at += 1;",
    "const part = line.slice(2, 5);",
    "for (let at = 0; at < rows.length; at += 1) read(at);",
  ]) {
    assert.equal(mutants(text), [], text);
  }
  assert.equal(mutants("const a = b || 3;"), ["const a = b && 3;"]);
});

test("a line gives only so many", () => {
  assert.is(mutantsOf("const a = b && c && d && e && f && g && h && i;").length, 6);
});

test.run();
