import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Period, periodCode, periodFromCode } from "../../../src/model/time/period.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";
import { readCoverage } from "../../../src/reading/report/coverage.ts";

/** What a report covers by its front matter, subject and purpose, and how sure that is. */
function covers(
  given: string | null,
  subject: string,
  purpose: string,
  heading = "PURPOSE OF REPORT",
) {
  const { sections } = outline(readMarkdown(`## 1.0 ${heading}\n\n1.1 ${purpose}\n`), "a.md");
  const period = given === null ? undefined : (periodFromCode(given) as Period);
  const read = readCoverage(period, subject, sections, (_, rule, message, severity = "error") => {
    return { rule, severity, message, file: "", line: 1, column: 1 };
  });
  const found = read.covers && `${periodCode(read.covers.period)} by ${read.covers.statedIn}`;
  return [found, ...read.problems.map(({ severity }) => severity)];
}

const none = "To report.";
const second = "To report on Quarter 2 of 2014/15.";
const third = "To report on Quarter 3 of 2014/15.";

test("the front matter settles it, and a warning says where the words are of another period", () => {
  const stated = "2014-15 Q2 by front matter";
  assert.equal(covers("2014-15 Q2", "Lamps", none), [stated]);
  assert.equal(covers("2014-15 Q2", "Lamps, Quarter 2 of 2014/15", third), [stated]);
  assert.equal(covers("2014-15 Q2", "Lamps, Quarter 3 of 2014/15", second), [stated, "warning"]);
  assert.equal(covers("2014-15 Q2", "Lamps", third), [stated, "warning"]);
  assert.equal(covers("2014-15 Q2", "Lamps", second), [stated]);
});

test("the subject says it, unless the purpose says another period", () => {
  assert.equal(covers(null, "Lamps, Quarter 2 of 2014/15", none), ["2014-15 Q2 by subject"]);
  assert.equal(covers(null, "Lamps, Quarter 2 of 2014/15", second), ["2014-15 Q2 by subject"]);
  assert.equal(covers(null, "Lamps, Quarter 2 of 2014/15", third), [null, "error"]);
  assert.equal(covers(null, "Quarter 2 of 2014/15 and Quarter 3 of 2015/16", none), [
    null,
    "error",
  ]);
});

test("the purpose says it where the subject does not, if it says one period", () => {
  assert.equal(covers(null, "Lamps", second), ["2014-15 Q2 by purpose paragraph"]);
  assert.equal(covers(null, "Lamps", second, "INFORMATION"), [null]);
  assert.equal(covers(null, "Lamps", `${second} And on Quarter 1 of 2013/14.`), [null]);
  assert.equal(covers(null, "Lamps", none), [null]);
});

test.run();
