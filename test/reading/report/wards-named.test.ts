import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Register } from "../../../src/model/council/register.ts";
import type { Section } from "../../../src/model/report/body/section.ts";
import { wardsNamedIn } from "../../../src/reading/report/wards-named.ts";

const ward = (id: string, ...names: readonly string[]) => ({
  id,
  names: names.map((name) => ({ name, from: null, until: null })),
  succeededBy: [],
  reportsEachQuarter: null,
});
const register: Register = {
  kind: "wards",
  file: "wards.yaml",
  entries: [ward("priory", "Priory"), ward("saltings", "Dunmarsh", "Saltings")],
};

const sectionOf = (...texts: readonly string[]): Section => ({
  number: "1",
  anchor: "1",
  heading: [],
  line: 1,
  paragraphs: texts.map((text, at) => ({
    number: `1.${at + 1}`,
    anchor: `1.${at + 1}`,
    line: at + 2,
    blocks: [
      { anchor: `1.${at + 1}`, block: { kind: "prose", content: [{ kind: "text", text }] } },
    ],
  })),
});
const named = (...texts: readonly string[]) =>
  wardsNamedIn([sectionOf(...texts)], { kind: "boroughwide", printed: "All" }, register).map(
    ({ ward: id, number, words }) => [id, number, words],
  );

test("a report on every ward names a ward in the first paragraph that does", () => {
  assert.equal(named("Nothing.", "It fell in Priory.", "Priory again."), [
    ["priory", "1.2", "It fell in Priory."],
  ]);
});

test("a former name of a ward is its name", () => {
  assert.equal(named("Homes in Dunmarsh ward."), [["saltings", "1.1", "Homes in Dunmarsh ward."]]);
});

test("a name that is part of a longer one is not the ward's", () => {
  assert.equal(named("The mosque in Priory Street", "the priory", "Prioryfield"), []);
  assert.equal(named("In Priory Ward")[0]?.[0], "priory");
  assert.equal(named("Priory's roads")[0]?.[0], "priory");
});

test("a report that names its wards in its header is listed by them alone", () => {
  const wards = { kind: "named", wards: [] } as const;
  assert.equal(wardsNamedIn([sectionOf("Priory")], wards, register), []);
});

test("of a long paragraph the words around the name are shown", () => {
  const words = String(
    named(`${"Many words here. ".repeat(40)}In Priory it rained. ${"More. ".repeat(80)}`)[0]?.[2],
  );
  assert.match(words, /^… .*In Priory it rained.* …$/);
  assert.ok(words.length < 300);
});

test.run();
