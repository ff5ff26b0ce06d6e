import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import { plainDate } from "../../../src/model/time/plain-date.ts";
import { readContent } from "../../../src/reading/content.ts";
import { contentFolder, type Files, reportText } from "../../record/archive-folder.ts";

const at = "reports/streets/2015-01-05";
const asking = (what: string) =>
  `## 1.0 Recommended: That the Board\n\n1) ${what}.\n\n## 2.0 Background\n\n2.1 Words.\n`;
const meeting = (agenda: string, minutes: string) =>
  `---\nboard: Streets Board\ndate: 2015-01-05\n${agenda}---\n\n${minutes}`;

/** The outcomes of each report's recommendations, by the report's name. */
function became(files: Files): Readonly<Record<string, readonly string[]>> {
  const { content, problems } = readContent(contentFolder(files));
  const today = plainDate("2016-01-01");
  if (!content || !today) throw new Error(problems.map(({ message }) => message).join("\n"));
  return Object.fromEntries(
    [...archiveOf(content, today).decisions].map(([report, { minute, outcomes }]) => [
      report.slug,
      [minute?.anchor ?? "no minute", ...[...outcomes.values()].map(({ kind }) => kind)],
    ]),
  );
}

const lamps = (fields = "") => ({
  [`${at}/lamps.md`]: reportText({ subject: "Street lamps", fields, body: asking("buy lamps") }),
});

test("without minutes the page says that the archive has none", () => {
  assert.equal(became(lamps()), { lamps: ["no minute", "no minute held"] });
});

for (const [way, fields, agenda, minutes] of [
  [
    "by its agenda item",
    'item: "3"\n',
    "",
    "## 13. LIGHTING\n\n(Item 3)\n\nRESOLVED: That lamps be bought.",
  ],
  [
    "by the number of its decision",
    "",
    "agenda: [{ title: Lighting, report: lamps, decision: 15/00012 }]\n",
    "## 13. LIGHTING\n\nDecision 15/00012\n\nRESOLVED: That lamps be bought.",
  ],
  ["by its title", "", "", "## 13. STREET LAMPS\n\nRESOLVED: That lamps be bought."],
] as const) {
  test(`a minute is joined to its report ${way}`, () => {
    const files = { ...lamps(fields), [`${at}/meeting.md`]: meeting(agenda, minutes) };
    assert.equal(became(files)["lamps"]?.[0], "minute-13");
  });
}

test("where item and title lead to two minutes, the report is joined to neither", () => {
  const minutes =
    "## 13. LIGHTING\n\n(Item 3)\n\n## 14. STREET LAMPS\n\nRESOLVED: That lamps be bought.";
  const files = { ...lamps('item: "3"\n'), [`${at}/meeting.md`]: meeting("", minutes) };
  assert.equal(became(files), { lamps: ["no minute", "not clear"] });
});

test("a minute on two reports at once decides nothing certain on either", () => {
  const minutes =
    "## 13. LAMPS AND BENCHES\n\n(Items 3 and 4)\n\nRESOLVED: That the recommendations be agreed.";
  const files = {
    ...lamps('item: "3"\n'),
    [`${at}/benches.md`]: reportText({
      subject: "Seats",
      fields: 'item: "4"\n',
      body: asking("buy seats"),
    }),
    [`${at}/meeting.md`]: meeting("", minutes),
  };
  assert.equal(became(files), {
    lamps: ["minute-13", "not clear"],
    benches: ["minute-13", "not clear"],
  });
});

test("a minute on two reports at once that takes up each in its own words decides on each", () => {
  const minutes =
    "## 13. LAMPS AND BENCHES\n\n(Items 3 and 4)\n\nRESOLVED: That (1) lamps be bought; and (2) no seats be bought until June.";
  const files = {
    ...lamps('item: "3"\n'),
    [`${at}/benches.md`]: reportText({
      subject: "Seats",
      fields: 'item: "4"\n',
      body: asking("buy seats"),
    }),
    [`${at}/meeting.md`]: meeting("", minutes),
  };
  assert.equal(became(files), {
    lamps: ["minute-13", "agreed as asked"],
    benches: ["minute-13", "not clear"],
  });
});

test("the report’s own outcomes take precedence over what is read from the minutes", () => {
  const minutes = "## 13. LIGHTING\n\n(Item 3)\n\nThe Board talked about lamps.";
  const stated = "outcomes: [{ recommendation: recommendation-1, outcome: deferred }]\n";
  const files = { ...lamps(`item: "3"\n${stated}`), [`${at}/meeting.md`]: meeting("", minutes) };
  assert.equal(became(files), { lamps: ["minute-13", "deferred"] });
});

test("an outcome of something that is not a recommendation is a Problem", () => {
  const stated = "outcomes: [{ recommendation: recommendation-7, outcome: deferred }]\n";
  const { problems } = readContent(contentFolder(lamps(stated)));
  assert.equal(
    problems.map(({ rule }) => rule),
    ["unknown-anchor"],
  );
});

test("a decision that the minute says did not stand is not clear", () => {
  for (const [after, outcome] of [
    ["The decision was called in and was later rescinded.", "not clear"],
    ["The decision was welcomed.", "agreed as asked"],
  ] as const) {
    const minutes = `## 13. LIGHTING\n\n(Item 3)\n\nRESOLVED: That the recommendations be agreed.\n\n${after}`;
    const files = { ...lamps('item: "3"\n'), [`${at}/meeting.md`]: meeting("", minutes) };
    assert.equal(became(files), { lamps: ["minute-13", outcome] }, after);
  }
});

test.run();
