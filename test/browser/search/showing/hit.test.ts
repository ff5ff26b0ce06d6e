import { test } from "uvu";
import * as assert from "uvu/assert";
import type { SoughtPlace } from "../../../../src/browser/search/finding/nearness.ts";
import { hitFrom } from "../../../../src/browser/search/showing/hit.ts";
import { moneyPlaces, type Wanted } from "../../../../src/browser/search/showing/part-score.ts";
import type { IndexedReport } from "../../../../src/formats/search-hit.ts";

const report: IndexedReport = {
  ...{ url: "/boards/a/2015-01-05/b/", subject: "Ash Dieback", date: "2015-01-05", covers: "" },
  ...{ board: "A", wards: "", officers: "", sections: [["information", "Findings"]] },
  parts: [
    [0, "#1.1", "1.1", "Ash trees are surveyed, and ash trees are felled each winter."],
    [0, "#1.2", "1.2", "The ash occupied the meadow for years."],
    [
      0,
      "#1.3",
      "1.3",
      "Most of the trees in Fairhurst are to be kept for 20 years, as is the ash by the church.",
    ],
  ],
};

const words = [report.subject, ...report.parts.map(([, , , text]) => text)].join(" ").split(" ");
const places = (sought: number, word: string, form: RegExp): SoughtPlace[] =>
  words.flatMap((each, at) => (form.test(each) ? [{ at, sought, weight: 1, word }] : []));
const wanted: Wanted = {
  ...{ worth: [], pounds: [false, true], sums: [], phrases: [], kinds: [], number: null },
  ...{ figure: null, isDecided: false },
};
const hit = (
  marked: readonly SoughtPlace[],
  worth: readonly number[],
  figure: Wanted["figure"] = null,
) =>
  hitFrom(
    "1",
    report,
    [...marked].sort((one, other) => one.at - other.at),
    { ...wanted, worth, figure },
  );

test("the paragraph with the word that few paragraphs hold comes first", () => {
  const marked = [...places(0, "ash", /^ash/i), ...places(1, "fairhurst", /^Fairhurst/)];
  assert.is(hit(marked, [4, 2])?.paragraphs[0]?.number, "1.3");
});

test("a sum in pounds counts more than a bare figure where a sum was typed", () => {
  const figure = hit(places(0, "20n", /^20$/), [4, 0])?.together ?? 0;
  const sum = hit(places(1, "20n", /^20$/), [0, 4])?.together ?? 0;
  assert.ok(figure > sum && sum > 0);
});

test("the form that was typed counts more than another form of its stem", () => {
  const marked = places(0, "occupation", /^occupied/);
  const typed = places(0, "occupied", /^occupied/);
  const [other = 0, own = 0] = [marked, typed].map((each) => hit(each, [4])?.together);
  assert.ok(own > other && other > 0);
});

test("where a figure is asked for, the paragraph that has one comes first", () => {
  const marked = [...places(0, "meadow", /^meadow/), ...places(0, "kept", /^kept/)];
  assert.is(hit(marked, [2])?.paragraphs[0]?.number, "1.2");
  assert.is(hit(marked, [2], "count")?.paragraphs[0]?.number, "1.3");
});

test("words missing from a paragraph may be in the report's subject", () => {
  const inText = places(0, "church", /^church/);
  const named = [{ at: 1, sought: 1, weight: 1, word: "dieback" }];
  const [alone = 0, both = 0] = [inText, [...named, ...inText]].map(
    (each) => hit(each, [2, 3])?.together,
  );
  assert.ok(both > alone + 2);
});

test("the bare figure of a sum counts where the paragraph names pounds, and no per cent is money", () => {
  const printed = "4.2 £4.2 million 4.2% · 4.2".split(" ");
  const part = (from: number, to: number, text = printed.slice(from, to).join(" ")) => ({
    ...{ place: "#1.1", kind: "information" as const, number: "1.1", section: "", from, text },
    words: printed.slice(from, to),
  });
  const table = { ...part(3, 6), number: "Table 1" };
  const kept = moneyPlaces(
    [0, 1, 3, 5].map((at) => ({ at, sought: 0, weight: 0.6, word: "4d2n" })),
    [part(0, 1), part(1, 3), table],
    { ...wanted, sums: ["4200000n"] },
  );
  assert.equal(
    kept.map(({ at }) => at),
    [1, 5],
  );
});

test("a paragraph asked for by its number alone is not shown of a report that has none", () => {
  const asked = (number: string) => hitFrom("1", report, [], { ...wanted, worth: [], number });
  assert.is(asked("1.2")?.paragraphs[0]?.number, "1.2");
  assert.is(asked("10.1"), null);
});

test("a kind of section is shown of a report whose subject names what was asked for", () => {
  const named = [{ at: 1, sought: 0, weight: 1, word: "dieback" }];
  const asked = (worth: readonly number[]) =>
    hitFrom("1", report, named, { ...wanted, worth, kinds: ["information"] });
  assert.is(asked([3])?.paragraphs.length, 3);
  assert.is(asked([3, 2]), null);
});

test.run();
