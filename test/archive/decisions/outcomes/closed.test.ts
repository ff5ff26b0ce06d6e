import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { minutedCases, outcomesFound } from "./minuted-cases.ts";

const cases = minutedCases(join(import.meta.dirname, "keyed"));
const words = ["cobalt", "some", "unless"];

/** Where a further word changes nothing of what was agreed: what is said of another recommendation, or a concern. */
const elsewhere =
  /\bbe (?:approved|agreed),? (?:subject to|with)(?: [^;]*)?$|the exception of recommendation 3, which was/u;
const ofAnother = /^[^;]*\brecommendation \d|^ not supported/u;
/** "noted with some concern". */
const feeling = /\b(?:noted|received) with$/u;

test("a resolution with a word in it that nothing accounts for is neither agreed as asked nor noted", () => {
  const wrong: string[] = [];
  let tried = 0;
  for (const each of cases) {
    for (const { index } of each.minute.matchAll(/(?<=\S) (?=\S)/g)) {
      const [before, after] = [each.minute.slice(0, index), each.minute.slice(index)];
      if (elsewhere.test(before) && ofAnother.test(`${before.slice(-100)}${after}`)) continue;
      const word = words[tried++ % words.length] ?? "";
      if (word === "some" && feeling.test(before)) continue;
      const minute = `${each.minute.slice(0, index)} ${word}${each.minute.slice(index)}`;
      const isTaken = outcomesFound({ ...each, minute }).some(
        ({ kind, resolved }) =>
          (kind === "agreed as asked" || kind === "noted") &&
          resolved?.includes(word) &&
          !each.minute.includes(resolved),
      );
      if (isTaken) wrong.push(`${each.name}: ${minute.slice(Math.max(0, index - 60), index + 60)}`);
    }
  }
  assert.ok(tried > 4000, `${tried} places`);
  assert.equal(wrong, []);
});

test.run();
