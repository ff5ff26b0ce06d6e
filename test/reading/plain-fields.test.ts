import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "yaml";
import { plainFields } from "../../src/reading/plain-fields.ts";

/** What the library reads; null where it has anything to say of it. */
function readByLibrary(text: string): unknown {
  const document = parseDocument(text, { schema: "failsafe", prettyErrors: false });
  return document.errors.length + document.warnings.length > 0 ? null : document.toJS();
}

test("lines of a name and its words are read as they stand, in quotes or out of them", () => {
  const text = `board: Audit Board
date: 2015-01-05
subject: "Review: the fourth year #4"
item: '7 "a" \\'
period: 2014-15 Q2
series: Grants (£100 – £5,000), the council’s own`;
  const read = plainFields(text);
  assert.equal(read, {
    board: "Audit Board",
    date: "2015-01-05",
    subject: "Review: the fourth year #4",
    item: '7 "a" \\',
    period: "2014-15 Q2",
    series: "Grants (£100 – £5,000), the council’s own",
  });
  assert.equal(read, readByLibrary(text));
});

test("lists of words below a name are read as they stand", () => {
  const text = `wards:
  - Abbotsmere
  - "Bridge: north"
reporting_officer: Director of Highways
portfolio:
  - 'Finance'`;
  const read = plainFields(text);
  assert.equal(read, {
    wards: ["Abbotsmere", "Bridge: north"],
    reporting_officer: "Director of Highways",
    portfolio: ["Finance"],
  });
  assert.equal(read, readByLibrary(text));
});

test("whatever YAML may read otherwise is left to the library", () => {
  for (const line of [
    "",
    "wards:",
    "wards: ",
    "wards: [Abbotsmere, Bridge]",
    "wards:\nitem: a",
    "wards:\n- Abbotsmere",
    "wards:\n  - ",
    "wards:\n  - Abbotsmere\n - Bridge",
    "wards:\n  - Abbotsmere\n    north",
    "wards:\n  - name: Abbotsmere",
    "wards:\n  - - Abbotsmere",
    "wards: Abbotsmere\n  - Bridge",
    "  - Abbotsmere",
    "subject: Review: the fourth year",
    "subject: Review # 4",
    "subject: Review#4",
    "subject: Review ",
    "subject: Review:",
    "subject:  Review",
    "subject : Review",
    "subject:Review",
    " subject: Review",
    "subject: Review\n  of the year",
    'subject: "Review" ',
    'subject: "A \\"great\\" year"',
    'subject: "\\u0041"',
    'subject: "Review\n  of the year"',
    "subject: 'The council''s year'",
    "subject: >\n  Review",
    "subject: |\n  Review",
    "subject: &year Review",
    "subject: *year",
    "subject: !review year",
    "subject: -1",
    "subject: ~",
    "subject: ?",
    "subject: @home",
    "subject: %",
    "subject: Review\tof the year",
    "subject: Review\u0085of the year",
    "subject: a\nsubject: b",
    "toString: a",
    "__proto__: a",
    "1: a",
    "# a note",
    "---",
    "...",
    "subject: a\n...",
    "subject: a\n\ndate: b",
    "subject: a\n",
  ]) {
    assert.is(plainFields(line), null, line);
  }
});

const harmless = fc.constantFrom(..."abzAZ09 ,.()/-£–’".split(""), "Audit Board");
const telling = fc.constantFrom(
  ..."_:#?!|>&*%@`'\"\\[]{}<>=+~;é\t\n".split(""),
  ...["\nsubject: ", "\nitem: ", ": ", " #", "\n  ", "\n- ", "\n  - ", "---", "...", '"', "'"],
);
const words = fc
  .array(fc.oneof({ arbitrary: harmless, weight: 8 }, telling), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(""));
const quoted = fc
  .tuple(fc.constantFrom("", '"', "'"), words)
  .map(([mark, within]) => mark + within + mark);
const list = fc
  .array(quoted, { minLength: 1, maxLength: 3 })
  .map((items) => items.map((item) => `\n  - ${item}`).join(""));
const value = fc.oneof({ arbitrary: quoted.map((written) => ` ${written}`), weight: 2 }, list);

test("whatever is read here the library reads alike", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), (values) => {
      const text = values.map((written, at) => `${"abc"[at]}:${written}`).join("\n");
      const plain = plainFields(text);
      if (plain === null) return;
      read += 1;
      assert.equal(plain, readByLibrary(text), text);
    }),
    { numRuns: 2000 },
  );
  assert.ok(read > 200, `${read} of the texts were plain`);
});

test.run();
