import { test } from "uvu";
import * as assert from "uvu/assert";
import { secretOf } from "../../../src/reading/report/exemption.ts";

test("a field that may be meant as “exempt” keeps the name of its file", () => {
  for (const name of ["exempt", "Exempt", "exemt", "exmept", "exempted", "exeption", "'exempt'"]) {
    const secret = secretOf("", `board: Streets\n${name}: yes`, []);
    assert.is(secret, name === "exeption" ? "nothing" : "name", name);
  }
});

test("two letters may be wrong in a field that is meant as “exempt”, and three may not", () => {
  for (const name of ["exmpt", "exmpte", "xemptt", "ixempd"]) {
    assert.is(secretOf("", `${name}: yes`, []), "name", name);
  }
  for (const name of ["exam", "attempt", "except_for", "empty_"]) {
    assert.is(secretOf("", `${name}: yes`, []), "nothing", name);
  }
});

test("“not_exempt” keeps nothing, and marks of exemption keep the words", () => {
  assert.is(secretOf("", "not_exempt: It speaks of the law.", []), "nothing");
  const mark = { line: 1, sign: "“not for publication”", degree: "stops" } as const;
  assert.is(secretOf("", "board: Streets", [mark]), "words");
});

test("where no front matter ends, the beginning of the file is looked through", () => {
  assert.is(secretOf("---\nexempt:\n  paragraphs: [3]\n", null, []), "name");
  assert.is(secretOf("---\nboard: Streets\n", null, []), "nothing");
});

test.run();
