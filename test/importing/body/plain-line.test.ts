import { test } from "uvu";
import * as assert from "uvu/assert";
import { plainLine } from "../../../src/importing/body/plain-line.ts";
import {
  boldOff,
  boldOn,
  loweredOff,
  loweredOn,
  raisedOff,
  raisedOn,
  struckOff,
  struckOn,
} from "../../../src/importing/source/raw-report.ts";

for (const [line, plain] of [
  ["the lamps", "the lamps"],
  ["   the lamps", "   the lamps"],
  [`${boldOn}the${boldOff} lamps`, "the lamps"],
  [`10${raisedOn}6${raisedOff} lamps`, "10⁶ lamps"],
  [`CO${loweredOn}2${loweredOff}`, "CO₂"],
  [`the ${struckOn}lamps${struckOff} quays`, "the [struck: lamps] quays"],
  [
    `the ${struckOn}lamps ${boldOn}all${boldOff}${struckOff} quays`,
    "the [struck: lamps all] quays",
  ],
  [`the ${struckOn}lamps${struckOff}`, "the [struck: lamps]"],
] as const) {
  test(`a line in plain text: ${plain}`, () => assert.is(plainLine(line), plain));
}

test.run();
