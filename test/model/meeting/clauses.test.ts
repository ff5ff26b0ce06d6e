import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  clausesIn,
  leads,
  reasons,
  sentencesOf,
  withoutEnd,
} from "../../../src/model/meeting/clauses.ts";

const clauses = (text: string) =>
  clausesIn(text, false).map(
    ({ mark, text: words, isRemark }) => `${mark ?? ""}|${words}${isRemark ? "|remark" : ""}`,
  );

for (const [text, expected] of [
  ["That the report be noted.", ["|the report be noted"]],
  ["to note the report", ["|note the report"]],
  ["thatch be laid", ["|thatch be laid"]],
  ["That: the report be noted", ["|the report be noted"]],
  [
    "That (1) the report be noted; and (2) the plan be approved",
    ["(1)|the report be noted", "(2)|the plan be approved"],
  ],
  ["a) note the report b) approve the plan", ["a)|note the report", "b)|approve the plan"]],
  [
    "That 1. the report be noted 2. the plan be approved",
    ["1.|the report be noted", "2.|the plan be approved"],
  ],
  ["That (i) a be noted (ii) b be noted", ["(i)|a be noted", "(ii)|b be noted"]],
  [
    "Cabinet note: (1) the report; (2) the plan",
    ["(1)|Cabinet note: the report", "(2)|Cabinet note: the plan"],
  ],
  ["That the plan for area (1) be approved", ["|the plan for area (1) be approved"]],
  ["That (2) the plan be approved", ["|(2) the plan be approved"]],
  [
    "That the lamps be lit. The licences are to end in May.",
    ["|the lamps be lit", "|The licences are to end in May|remark"],
  ],
  [
    "That the lamps be lit. That the report be noted.",
    ["|the lamps be lit", "|the report be noted"],
  ],
  ["That the Executive Board:", []],
  ["That the Streets Committee", []],
  ["That Streets Committee", []],
  ["That the Streets Committee be thanked", ["|the Streets Committee be thanked"]],
  ["That the members agree to:", []],
  ["That the members agree to: note", ["|the members agree to: note"]],
  ["–", []],
  [
    "That permission be refused for the following reasons:",
    ["|permission be refused for the following reasons:"],
  ],
] as const) {
  test(`“${text}” is ${expected.length === 0 ? "no clause" : expected.join("; ")}`, () =>
    assert.equal(clauses(text), expected));
}

for (const [text, expected] of [
  ["Lamps lit. Doors shut.", ["Lamps lit.", "Doors shut."]],
  ["Lamps lit. doors shut.", ["Lamps lit. doors shut."]],
  ["The bid of Cllr. Ash was heard.", ["The bid of Cllr. Ash was heard."]],
  ["Acme Ltd. Doors shut.", ["Acme Ltd. Doors shut."]],
  ["See Appendix A. Doors shut.", ["See Appendix A.", "Doors shut."]],
  ["See J. Doors", ["See J. Doors"]],
  ["For: 4. Doors shut.", ["For: 4.", "Doors shut."]],
  ["Members saw it. Doors shut.", ["Members saw it.", "Doors shut."]],
  ["They said “lit.” Doors shut.", ["They said “lit.”", "Doors shut."]],
  ["Was it lit? Doors shut!", ["Was it lit?", "Doors shut!"]],
  ["Lamps 12. Doors shut.", ["Lamps 12.", "Doors shut."]],
  ["  ", []],
] as const) {
  test(`“${text}” is ${expected.length} sentences`, () =>
    assert.equal(sentencesOf(text), expected));
}

for (const [text, expected] of [
  ["note the report; and", "note the report"],
  ["note the report, and ", "note the report"],
  ["note the report.", "note the report"],
  ["note the report.;", "note the report"],
  ["note the report...", "note the report."],
  ["note the land", "note the land"],
  ["note and", "note "],
] as const) {
  test(`“${text}” without its end is “${expected.trim()}”`, () =>
    assert.is(withoutEnd(text).trim(), expected.trim()));
}

for (const [words, expected] of [
  ["the Council be recommended to", true],
  ["the report be recommended to full Council to:", true],
  ["the Director be authorised to:", true],
  ["the Director be authorised", true],
  ["Cabinet note:", true],
  ["Cabinet notes", false],
  ["Cabinet recommends to Council that:", true],
  ["Cabinet delegates authority to the Head of Parks to:", true],
  ["the lamps be lit:", false],
  ["the Director be asked to light", false],
] as const) {
  test(`“${words}” ${expected ? "begins" : "does not begin"} every item of a list below`, () =>
    assert.is(leads(words), expected));
}

for (const [words, expected] of [
  ["refused for the following reasons:", true],
  ["refused for the following planning reason", true],
  ["refused on the following grounds", true],
  ["refused for the following reasons: noise", false],
  ["refused for reasons", false],
] as const) {
  test(`“${words}” ${expected ? "says" : "does not say"} that reasons follow`, () =>
    assert.is(reasons.test(words), expected));
}

test.run();
