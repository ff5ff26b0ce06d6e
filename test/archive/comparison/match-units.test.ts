import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareReports } from "../../../src/archive/comparison/comparison.ts";
import { reportOf } from "../report.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";

/** So many words of ten letters that no other paragraph has. */
const words = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}${letters[at]}${"o".repeat(8)}`).join(" ");

/** What becomes of a paragraph that keeps so many of another's words. */
function counted(kept: number, of: number, elsewhere = false) {
  const body = (name: string, heading: string) =>
    `## ${heading}\n\n${words("k", kept)} ${words(name, of - kept)}\n`;
  const before = reportOf({ body: body("b", "COSTS") });
  const after = reportOf({ body: body("n", elsewhere ? "RISKS OF IT" : "COSTS") });
  const { reworded, added, removed, moved } = compareReports(before, after).counts.paragraphs;
  return { reworded, added, removed, moved };
}

const reworded = { reworded: 1, added: 0, removed: 0, moved: 0 };
const replaced = { reworded: 0, added: 1, removed: 1, moved: 0 };

test("a paragraph that keeps twelve of its twenty-five words is reworded; with eleven it is a different one", () => {
  assert.equal(counted(12, 25), reworded);
  assert.equal(counted(11, 25), replaced);
});

test("in another section a paragraph must keep three words of four to be recognised", () => {
  assert.is(counted(18, 24, true).removed, 0);
  assert.equal(counted(17, 24, true), replaced);
});

test.run();
