import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Place } from "../../../../src/browser/search/finding/nearness.ts";
import { hitFrom } from "../../../../src/browser/search/showing/hit.ts";
import type { IndexedReport } from "../../../../src/formats/search-hit.ts";

const report: IndexedReport = {
  ...{ url: "/boards/a/2015-01-05/b/", subject: "Ash Dieback", date: "2015-01-05", covers: "" },
  ...{ board: "A", wards: "", sections: [["information", "Findings"]] },
  parts: [
    [0, "#1.1", "1.1", "Ash trees are surveyed, and ash trees are felled each winter."],
    [0, "#1.2", "1.2", "The ash occupied the meadow for years."],
    [
      0,
      "#1.3",
      "1.3",
      "Most of the trees in Fairhurst are to be kept, as is the ash by the church.",
    ],
  ],
};

const words = [report.subject, ...report.parts.map(([, , , text]) => text)].join(" ").split(" ");
const places = (sought: number, word: string, form: RegExp): Place[] =>
  words.flatMap((each, at) => (form.test(each) ? [{ at, sought, weight: 1, word }] : []));
const hit = (marked: readonly Place[], worth: readonly number[]) =>
  hitFrom(
    "1",
    report,
    [...marked].sort((one, other) => one.at - other.at),
    {
      ...{ worth, phrases: [], kinds: [], number: null },
    },
  );

test("the paragraph with the word that few paragraphs hold comes first", () => {
  const marked = [...places(0, "ash", /^ash/i), ...places(1, "fairhurst", /^Fairhurst/)];
  assert.is(hit(marked, [4, 2])?.paragraphs[0]?.number, "1.3");
});

test.run();
