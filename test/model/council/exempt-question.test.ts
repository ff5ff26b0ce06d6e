import { test } from "uvu";
import * as assert from "uvu/assert";
import { exemptMarkOfName } from "../../../src/model/council/exempt-marks.ts";
import { exemptQuestion } from "../../../src/model/council/exempt-question.ts";

const yes = true;
const no = false;
/** A line, and what it answers: null where that is uncertain, "none" where it asks nothing. */
const answers: readonly (readonly [
  line: string,
  next: string,
  withheld: boolean | null | "none",
])[] = [
  ["Is this report exempt? Yes", "", yes],
  ["Is this report exempt? No", "", no],
  ["Is this report exempt?", "Yes", yes],
  ["Is this report exempt?", "No", no],
  ["Exempt:", "Yes", null],
  ["Exempt: Yes", "", yes],
  ["Exempt: N/A", "", no],
  ["Exempt: not applicable", "", no],
  ["Exempt: none", "", no],
  ["Exempt: Yes and no", "", null],
  ["Exempt: by paragraph 3", "", null],
  ["Exempt: Nowhere", "", null],
  ["Confidential: (No)", "", no],
  ["Confidential: see Yes", "", null],
  ["Is this report exempt? ☐ Yes ☒ No", "", no],
  ["Is this report exempt? ☒ Yes ☐ No", "", yes],
  ["Is this report exempt? Yes ☐ No ☒", "", no],
  ["Is this report exempt? Yes ☒ No ☐", "", yes],
  ["Is this report exempt? ☒ Yes ☒ No", "", yes],
  ["Is this report exempt? ☐ Yes ☐ No", "", null],
  ["Is this report exempt? Yes x No", "", yes],
  ["Exempt ☒ Yes ☐ No", "", yes],
  ["Exempt ✓ No", "", no],
  ["Is the report open? Yes", "", no],
  ["Is this report public? Yes", "", no],
  ["Is this report public? No", "", yes],
  ["Are these reports published? No", "", yes],
  ["Can this item be made public? Yes", "", no],
  ["Is this restricted to the four wards of the town? Yes", "", "none"],
  ["Is this report about the four wards restricted? Yes", "", yes],
  ["The private sector pays: yes", "", "none"],
  ["Private and confidential: Yes", "", yes],
  ["The private sector of the town pays: yes", "", "none"],
  ["Exempt report", "", "none"],
  ["Unexempted: Yes", "", "none"],
  ["Lamps: Yes", "", "none"],
];

for (const [line, next, expected] of answers) {
  const said = {
    true: "that it is withheld",
    false: "that it is not",
    null: "nothing certain",
    none: "no question",
  };
  test(`“${line}${next === "" ? "" : ` / ${next}`}” answers ${said[`${expected}`]}`, () => {
    const question = exemptQuestion(line, next);
    assert.is(question === null ? "none" : question.isWithheld, expected);
  });
}

test("what follows a question is what a mark is looked for in", () => {
  assert.is(exemptQuestion("Exempt: by paragraph 3", "")?.rest, "by paragraph 3");
  assert.is(exemptQuestion("Exempt ☒ Yes", "")?.rest, "☒ Yes");
});

test("“Part II” at the end of a file’s name says that it is withheld, and within it does not", () => {
  assert.ok(exemptMarkOfName("Lamps Part II.pdf"));
  assert.is(exemptMarkOfName("Part II of the plan for lamps.pdf"), null);
});

test.run();
