import { test } from "uvu";
import * as assert from "uvu/assert";
import { isNilReturn } from "../../../src/model/report/nil-return.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";

function isNil(body: string): boolean {
  const [section] = outline(readMarkdown(`## 1.0 Risk\n\n${body}\n`), "report.md").sections;
  return section !== undefined && isNilReturn(section);
}

test("a section says nothing in the ways in which councils write it", () => {
  for (const body of [
    "1.1 None.",
    "1.1 Not applicable.",
    "1.1 Not applicable",
    "N/A",
    "Nil",
    "1.1 None\n\n1.2 Not applicable.",
    "1.1 There are no policy implications arising from this report.",
    "1.1 There are no background papers under the meaning of the Act.",
    "No direct implications.",
    "Not relevant to this report.",
    "No specific implications have been identified at this stage.",
    "This report has no financial implications.",
    "It is not considered that there are any legal implications.",
    "There are not considered to be any risks.",
    "There are none.",
    "An equality impact assessment is not required.",
    "No background papers were used.",
    "• None.",
    "Nothing to report; None.",
    "There are no costs of the debut.",
    "There are no costs of butter.",
    `There are no costs of ${"a".repeat(395)}.`,
  ]) {
    assert.ok(isNil(body), body);
  }
});

test("a section that says something is not a nil return, however it begins", () => {
  for (const body of [
    "1.1 The risk is low.",
    "1.1 None.\n\n1.2 The register is reviewed each year.",
    "1.1 There are no direct costs, but the grant ends in March.",
    "1.1 There are no costs. The work is done by volunteers.",
    "1.1 No fewer than 400 homes were flooded.",
    "1.1 No longer a risk since the wall was built.",
    "1.1 None of the schools met the standard.",
    "1.1 There is no doubt that costs will rise.",
    "1.1 Nonetheless the risk is high.",
    "1.1 None of the above, but the grant ends.",
    "1.1 There are no direct costs; however the grant ends.",
    "1.1 No more than £3,000 will be spent.",
    "1.1 This report has no budget and asks for one.",
    "1.1 There are no costs. There are no risks. There are no changes.",
    "1.1 One of the schools has none.",
    `There are no costs of ${"a".repeat(400)}.`,
    `There are no costs of ${"a".repeat(500)}.`,
    `1.1 There are no costs associated with ${"the lamps of the borough and ".repeat(16)}kerbs.`,
    "",
  ]) {
    assert.not.ok(isNil(body), body);
  }
});

test.run();
