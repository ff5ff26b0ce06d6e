import { test } from "uvu";
import * as assert from "uvu/assert";
import { packParts } from "../../../../src/importing/filing/packs/pack-parts.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

const report = (title: string, officer: string) => `                    HARBOUR BOARD

                    4 March 2024

                    ${title}

Report of the ${officer}

1.    PURPOSE OF REPORT

1.1   To tell the board of this in the year to come, and of what it costs.

2.    BACKGROUND

2.1   The board has asked for a report on this each year since the year 2010.
`;

test("reports whose body, day and title have no labels begin where each names its body", () => {
  const pack = report("Lamps", "Director of Streets") + report("Docks", "Director of Docks");
  const parts = packParts({ lines: linesOf(pack), format: "text" });
  assert.equal(
    parts.map(({ kind, first }) => [kind, first]),
    [
      ["report", 1],
      ["report", 16],
    ],
  );
});

test("an officer in the text below a sentence begins no report", () => {
  const text = `${report("Lamps", "Director of Streets")}\nHARBOUR BOARD\n\n3.  The board met on\n\nReport of the Head of Docks\n`;
  const parts = packParts({ lines: linesOf(text), format: "text" });
  assert.is(parts.length, 1);
});

test.run();
