import { test } from "uvu";
import * as assert from "uvu/assert";
import { markedFrom } from "../../../src/importing/source/marked-words.ts";
import {
  boldOff,
  boldOn,
  linkOff,
  linkOn,
  linkTo,
  raisedOff,
  raisedOn,
  struckOff,
  struckOn,
} from "../../../src/importing/source/raw-report.ts";

const link = `${linkOn}https://example.org/${linkTo}`;

const cases: readonly (readonly [title: string, text: string, count: number, rest: string])[] = [
  ["words without marks", "1.1 To consider", 3, "To consider"],
  [
    "a mark that holds number and words",
    `${struckOn}1.1 To${struckOff} go`,
    3,
    `${struckOn}To${struckOff} go`,
  ],
  ["a mark that holds the number alone", `${boldOn}1.1${boldOff} To go`, 3, "To go"],
  ["a mark that closes after the space", `${boldOn}1.1 ${boldOff}To go`, 3, "To go"],
  [
    "a mark that opens after the number",
    `1.1 ${struckOn}To${struckOff}`,
    3,
    `${struckOn}To${struckOff}`,
  ],
  [
    "marks within each other",
    `${boldOn}${struckOn}(a) To${struckOff}${boldOff}`,
    3,
    `${boldOn}${struckOn}To${struckOff}${boldOff}`,
  ],
  ["a link that holds the number", `${link}1. To${linkOff} go`, 2, `${link}To${linkOff} go`],
  ["figures that are raised", `1.1 10${raisedOn}6${raisedOff}`, 3, `10${raisedOn}6${raisedOff}`],
  ["a number that stands alone", `${boldOn}1.1${boldOff}`, 3, ""],
];

for (const [title, text, count, rest] of cases) {
  test(`${title}: the words after a number keep their marks`, () =>
    assert.is(markedFrom(text, count), rest));
}

test.run();
