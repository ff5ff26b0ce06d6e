import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutStruckWords } from "../../../../src/importing/header/lines/struck-words.ts";
import { struckOff, struckOn } from "../../../../src/importing/source/raw-report.ts";
import { Changes } from "../../../../src/importing/source/repairs.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

test("struck words leave the header’s lines alone, and each is listed with its place", () => {
  const text = `Title: ${struckOn}Rents${struckOff} Charges`;
  const changes = new Changes();
  const lines = linesOf([text, text, text, text].join("\n"));
  const read = withoutStruckWords(lines, { start: 1, end: 3 }, changes).map((line) => line.text);
  assert.equal(read, [text, "Title:  Charges", "Title:  Charges", text]);
  assert.equal(
    changes.removals.map(({ line, column }) => [line, column]),
    [
      [2, 7],
      [3, 7],
    ],
  );
});

test.run();
