import { test } from "uvu";
import * as assert from "uvu/assert";
import * as z from "zod";
import { onlyFields, readYaml } from "../../src/reading/yaml.ts";

const schema = onlyFields({
  name: z.string(),
  days: z.array(z.string()).optional(),
  place: onlyFields({ town: z.string() }).optional(),
  names: z.array(onlyFields({ name: z.string(), from: z.string().optional() })).optional(),
});
const read = (text: string, firstLine = 1) => readYaml(text, schema, "site.yaml", firstLine);
/** Problems as "line:column rule message". */
const told = (text: string, firstLine?: number) =>
  read(text, firstLine).problems.map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );

test("every value is text as it is written", () => {
  assert.equal(read("name: 2015-02-30\ndays: [1, yes]").value, {
    name: "2015-02-30",
    days: ["1", "yes"],
  });
});

for (const [what, text, expected] of [
  ["a field that is missing", "days: []", ["1:1 missing-field “name” is required"]],
  [
    "a field that is not known",
    "name: a\nnmae: b",
    ["2:1 unknown-field “nmae” is not a field; did you mean “name”?"],
  ],
  [
    "a field that is like no other",
    "name: a\nxyzzy: b",
    ["2:1 unknown-field “xyzzy” is not a field"],
  ],
  ["a list where a text should be", "name: []", ["1:7 wrong-value “name” should be text"]],
  [
    "a text where a list should be",
    "name: a\ndays: b",
    ["2:7 wrong-value “days” should be a list"],
  ],
  [
    "a text where fields should be",
    "name: a\nplace: b",
    ["2:8 wrong-value “place” should be a set of fields"],
  ],
  [
    "a field within another that is missing",
    "name: a\nplace: {}",
    ["2:1 missing-field “place.town” is required"],
  ],
  [
    "a field of a list’s item",
    "name: a\nnames:\n  - name: b\n    form: c",
    ["4:5 unknown-field “form” is not a field; did you mean “from”?"],
  ],
  [
    "an item that is no set of fields",
    "name: a\nnames:\n  - b",
    ["3:5 wrong-value “names” should be a set of fields"],
  ],
  ["no fields", "", ["1:1 missing-field “name” is required"]],
  ["a text alone", "a", ["1:1 wrong-value should be a set of fields"]],
  ["a field twice", "name: a\nname: b", ["2:1 yaml is not YAML: this field is here twice"]],
  [
    "a quotation mark that is not closed, where it opens",
    'name: a\nnames: "b\ndays: c\n',
    ["2:8 yaml is not YAML: the quotation mark that opens this value should close it too"],
  ],
  [
    "a tab at the head of a line",
    "name: a\n\tdays: b",
    ["2:1 yaml is not YAML: the line begins with a tab; it should begin with spaces"],
  ],
  [
    "a colon in a value",
    "name: a: b",
    ["1:7 yaml is not YAML: a value that contains “: ” should be in quotes"],
  ],
  [
    "an alias",
    "name: &a b\ndays: [*a]",
    ["2:8 yaml should not be a YAML alias (*name); write the value out"],
  ],
] as const) {
  test(`${what} is told with its place`, () => assert.equal(told(text), expected));
}

test("a star in a value is no alias", () => {
  assert.equal(told("name: 'a * b'"), []);
});

test("a character that is written with a backslash is looked at like others", () => {
  assert.equal(told('name: "a\\u202Eb"'), [
    "1:7 control-character should have no control character; U+202E is here",
  ]);
  assert.equal(told('name: "a\\u00e9b"'), []);
});

test("places are counted from the line on which the text begins", () => {
  assert.equal(told("days: b\nname: a", 5), ["5:7 wrong-value “days” should be a list"]);
});

test("what is sound is there without the fields that are not", () => {
  const { value, sound } = read("name: a\ndays: b\nxyzzy: c");
  assert.is(value, null);
  assert.equal(sound, { name: "a" });
  assert.is(read("days: b").sound, null);
  assert.is(read("- a").sound, null);
  assert.is(read("name: &a b\ndays: [*a]").sound, null);
});

test("fields that are nested hundreds of levels deep are refused", () => {
  const deep = `name: ${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  assert.equal(told(deep, 3), ["3:1 yaml should not be nested hundreds of levels deep"]);
});

test("a rule of one’s own is told at the field that it is about", () => {
  const { at } = read("name: a\nnames:\n  - name: b\n    from: c");
  const { line, column, severity, rule } = at(["names", 0, "from"], "rule", "message", "warning");
  assert.equal([line, column, severity, rule], [4, 11, "warning", "rule"]);
  assert.is(at(["names", 0, "to"], "rule", "message").line, 3);
  assert.is(at([], "rule", "message").severity, "error");
});

test.run();
