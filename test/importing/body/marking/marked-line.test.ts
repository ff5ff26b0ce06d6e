import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutHead } from "../../../../src/importing/body/marking/marked-line.ts";
import { boldOff, boldOn } from "../../../../src/importing/source/raw-report.ts";

for (const [text, number, rest] of [
  ["1.1 To ask.", "1.1", "To ask."],
  ["  1.1  To ask of 1.1.", "1.1", "To ask of 1.1."],
  ["11 To 1", "11", "To 1"],
  ["2.Two", "2.", "Two"],
  [`${boldOn}1.1 To${boldOff} ask`, "1.1", `${boldOn}To${boldOff} ask`],
] as const) {
  test(`a paragraph’s words are those after its number: “${number}” of ${JSON.stringify(text)}`, () =>
    assert.is(withoutHead(text, number), rest));
}

test.run();
