import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  isCapitals,
  isKnownHeading,
  numberedHeading,
  opensAppendix,
  opensBody,
  recommendationHeading,
} from "../../../src/importing/body/headings.ts";
import { rawLine } from "../../../src/importing/source/raw-report.ts";

/** A test for each form: whether it is a heading. */
function forms(
  what: string,
  is: (text: string) => boolean,
  yes: readonly string[],
  no: readonly string[],
) {
  for (const text of yes) test(`${what}: “${text}”`, () => assert.ok(is(text)));
  for (const text of no) test(`not ${what}: “${text}”`, () => assert.not(is(text)));
}

forms(
  "words in capitals",
  isCapitals,
  ["RISK", "A. PURPOSE", "COSTS AND RISKs", "OTHER/FINANCIAL IMPLICATIONS", "RECOMMENDED:"],
  [
    "UK ID",
    "AB CD",
    "RISK.",
    "RISK;",
    "RISK     £3",
    "COSTS And Risks",
    `${"RISK ".repeat(25)}`,
    "2.1",
  ],
);
forms(
  "the name of a section",
  isKnownHeading,
  [
    "Background",
    "Reasons for recommendations",
    "B. Financial implications",
    "IV. Conclusion",
    "Legal implications:",
  ],
  ["Background noise is low", "Lamps", "b. Background"],
);
forms(
  "the head of an appendix",
  opensAppendix,
  ["APPENDIX A", "ANNEX 1: Lamps", "SCHEDULE B Rails"],
  ["See APPENDIX A", "APPENDIX A Notice     Page 3", "Appendix A", "APPENDIX"],
);

const heading = (text: string, level = 0) =>
  numberedHeading({ ...rawLine(1, text), heading: level })?.number ?? null;
test("a numbered heading is a title after a number", () => {
  assert.is(heading("1.0 PURPOSE"), "1.0");
  assert.is(heading("3. Background"), "3.");
  assert.is(heading("4 Costs"), "4");
  assert.is(heading("3. Background is what stands behind it."), null);
  assert.is(heading("3.0 Background is what stands behind it."), "3.0");
  assert.is(heading("3.05 Background"), null);
  assert.is(heading("3. Background is a title here;", 2), "3.");
  assert.is(heading("3. background"), null);
  assert.is(heading("3. Mill Lane     £3"), null);
  assert.is(heading(`3. ${"T".repeat(100)}`), "3.");
  assert.is(heading(`3. ${"T".repeat(101)}`), null);
});

test("a heading that begins with a figure opens the text; one that holds a figure does not", () => {
  const opens = (text: string) => opensBody({ ...rawLine(1, text), heading: 2 }, undefined);
  assert.ok(opens("2015 in figures"));
  assert.not(opens("Report 2015"));
});

const opening = (text: string, next = "x") => opensBody(rawLine(1, text), rawLine(2, next));
forms(
  "the first line of a report’s text",
  opening,
  [
    "PURPOSE",
    "A. Background",
    "A. LAMPS",
    "I. LAMPS",
    "1.0 Lamps",
    "1. Lamps",
    "1.1 To say.",
    "Recommended: that",
    "Dear Member",
    "1   To say what was done by the lock.",
  ],
  [
    "            Background",
    "            1. Lamps",
    "2. Lamps",
    "11.0 Lamps",
    "2.1 To say.",
    "B. LAMPS",
    "A. Lamps",
    "Lockside",
  ],
);

test("a recommendation’s heading ends at its colon, after a number, a letter or nothing", () => {
  const parted = (text: string) => {
    const found = recommendationHeading(text);
    return found && [found.heading, found.rest];
  };
  assert.equal(parted("RECOMMENDED: That it be so."), ["RECOMMENDED:", "That it be so."]);
  assert.equal(parted("2.0 Recommendations:"), ["2.0 Recommendations:", ""]);
  assert.equal(parted("II. RECOMMENDED: That"), ["II. RECOMMENDED:", "That"]);
  assert.equal(parted("B) RECOMMENDATION: That"), ["B) RECOMMENDATION:", "That"]);
  for (const text of ["RECOMMENDED", "It is recommended: that", "b. RECOMMENDED: That"]) {
    assert.is(parted(text), null, text);
  }
});

test.run();
