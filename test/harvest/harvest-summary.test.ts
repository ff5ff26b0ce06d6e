import { test } from "uvu";
import * as assert from "uvu/assert";
import { harvestSummary } from "../../src/harvest/harvest-summary.ts";
import type { SourceMeeting } from "../../src/harvest/sources/source.ts";

const meeting = {} as SourceMeeting;

test("one of a kind is counted in the singular, and any other number in the plural", () => {
  const [one] = harvestSummary([
    { kind: "meeting", meeting, path: null },
    { kind: "report", meeting, title: "Lamps", path: "lamps.md", lacks: [] },
    { kind: "attachment", meeting, title: "Map", path: "map.pdf", why: null },
  ]).lines;
  assert.match(one ?? "", "1 meeting: 1 report imported; 1 file kept next to them;");
  const [none] = harvestSummary([]).lines;
  assert.match(none ?? "", "0 meetings: 0 reports imported; 0 files kept next to them;");
});

test.run();
