import { test } from "uvu";
import * as assert from "uvu/assert";
import { equalWordsFrom } from "../../src/browser/search/query/equal-words.ts";
import { programTerms } from "../../src/model/equal-words/program-terms.ts";
import { definitionsIn } from "../../src/search/definitions.ts";
import { equalWordsOf } from "../../src/search/equal-words.ts";
import { everyWord } from "../../src/text/grammar-words.ts";

const roots = "care quality commission bin refuse collection send letter education plan EHCP".split(
  " ",
);
const sizes = new Map(roots.map((root) => [root === "EHCP" ? "ehcp" : root, 100]));
const list = (
  own: Parameters<typeof equalWordsOf>[0] = { same: [], apart: [] },
  definitions: Parameters<typeof equalWordsOf>[1] = [],
) => equalWordsOf(own, definitions, sizes).split("\n");

test("a term that the archive does not hold may be typed and is not looked for", () => {
  assert.ok(list().includes("Care Quality Commission<CQC"));
});

test("a line of which the archive holds nothing is left out", () => {
  assert.not(list().some((line) => line.includes("Ofsted")));
});

test("a term that fetches much is not looked for where another of the line fetches little", () => {
  const of = (care: number) =>
    equalWordsOf({ same: [], apart: [] }, [], new Map([...sizes, ["care", care]])).split("\n");
  const [cheap, expensive] = [100, 50_000].map((care) =>
    equalWordsOf(
      { same: [["care plan", "EHCP"]], apart: [] },
      [],
      new Map([...sizes, ["care", care]]),
    ).split("\n"),
  );
  assert.ok(cheap?.includes("care plan=EHCP"));
  assert.ok(expensive?.includes("EHCP<care plan"));
  assert.ok(of(50_000).includes("Care Quality Commission<CQC"), "the only one of its line stays");
});

test("a publisher adds terms and takes terms away", () => {
  const own = list({ same: [["the big bin", "refuse"]], apart: ["CQC"] });
  assert.ok(own.includes("refuse<the big bin"));
  assert.not(own.some((line) => line.includes("CQC")));
});

test("what a publisher adds stays, although the program's line is taken away", () => {
  const own = list({ same: [["refuse", "the big bin"]], apart: ["refuse", "waste"] });
  assert.ok(own.includes("refuse<the big bin"));
  assert.is(own.filter((line) => line.split(/[=<]/).includes("refuse")).length, 1);
});

test("a term that only leads to others is not looked for when they are typed", () => {
  const equalTo = equalWordsFrom(list().join("\n"));
  const others = (text: string) => equalTo(everyWord(text), 0)?.others ?? [];
  const { terms = [], leading = [] } =
    programTerms.find((each) => each.terms.includes("refuse")) ?? {};
  assert.ok(terms.includes("refuse") && leading.includes("bins"));
  assert.ok(others("rubbish").includes("refuse"));
  assert.not(others("refuse").includes("bins"));
});

test("what reports explain themselves is added", () => {
  assert.ok(list(undefined, [["QC", "quality commission"]]).includes("quality commission<QC"));
});

test("every line of the program's list has two terms or more, none of them empty", () => {
  assert.ok(programTerms.length > 250);
  for (const { terms, leading } of programTerms) {
    assert.ok(terms.length > 0 && terms.length + leading.length > 1, terms.join());
    for (const term of [...terms, ...leading]) assert.match(term, /^[^\s=<](?:[^=<]*[^\s=<])?$/);
  }
});

for (const [text, found] of [
  ["an education, health and care plan (EHCP) was", [["EHCP", "education, health and care plan"]]],
  ["the Care Quality Commission (CQC) rated", [["CQC", "Care Quality Commission"]]],
  ["all Education, Health and Care Plans (EHCPs)", [["EHCP", "Education, Health and Care Plans"]]],
  ["the Department for Work and Pensions (DWP)", [["DWP", "Department for Work and Pensions"]]],
  ["a plan for the town (PDF)", []],
  ["Quarter 2 (Q2)", []],
] as const)
  test(`“${text}” explains ${found.length === 0 ? "nothing" : found[0][0]}`, () =>
    assert.equal(definitionsIn(text), found));

const equal = equalWordsFrom(
  "refuse collection=bin collection\nspecial educational needs<SEND\nIT=computer\nbin=refuse",
);
const othersOf = (text: string) => equal(everyWord(text), 0)?.others ?? [];

test("the longest term counts, in the singular or the plural", () => {
  assert.equal(othersOf("bin collections"), ["refuse collection"]);
  assert.equal(othersOf("bins"), ["refuse"]);
});

test("capitals count where an abbreviation is also a word", () => {
  assert.equal(othersOf("SEND plan"), ["special educational needs"]);
  assert.equal(othersOf("send letters"), []);
  assert.equal(othersOf("IT systems"), ["computer"]);
  assert.equal(othersOf("it was"), []);
});

test.run();
