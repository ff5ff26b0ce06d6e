import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../../../src/archive/archive.ts";
import type { Citing } from "../../../src/archive/decisions/became.ts";
import { citationsIn } from "../../../src/model/meeting/citations.ts";
import { plainDate } from "../../../src/model/time/plain-date.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";
import { readContent } from "../../../src/reading/content.ts";
import { contentFolder, type Files, reportText } from "../../record/archive-folder.ts";

const found = (text: string) =>
  citationsIn(
    outline(readMarkdown(`## 1.0 Purpose\n\n1.1 ${text}\n`, 1), "report.md").sections,
  ).map(({ minute, date, decision }) =>
    [minute, date, decision].filter((each) => each !== null).join(" "),
  );

for (const [text, cited] of [
  ["Members will recall minute 34 of 12 March 2024.", ["34 2024-03-12"]],
  ["(Minute No. 34/24 refers)", ["34-24"]],
  ["On 12 March 2024 the Board agreed this (minute EUR 12).", ["eur12 2024-03-12"]],
  ["See minute 34 of the meeting held on 12th March 2024.", ["34 2024-03-12"]],
  ["Minute 34 was long. The next meeting was on 12 March 2024.", ["34"]],
  ["See minutes 3 and 4; decision 24/00108 stands.", ["3", "24/00108"]],
  ["The call took 34 minutes 12 times.", []],
  ["Ten minutes 30 seconds later.", ["30"]],
] as const) {
  test(`a text cites: ${text}`, () => assert.equal(found(text), cited));
}

const body = (words: string) => `## 1.0 Purpose\n\n1.1 ${words}\n`;
const minutes = (date: string, text: string) => ({
  [`reports/streets/${date}/meeting.md`]: `---\nboard: Streets Board\ndate: ${date}\n---\n\n${text}\n`,
});
const lamps = {
  "reports/streets/2015-01-05/lamps.md": reportText({
    subject: "Street lamps",
    body: "## 1.0 Recommended: That the Board\n\n1) buy lamps.\n",
  }),
  ...minutes("2015-01-05", "## 34. STREET LAMPS\n\nRESOLVED: That lamps be bought."),
};
const later = (words: string) => ({
  "reports/streets/2015-03-02/more-lamps.md": reportText({
    date: "2015-03-02",
    subject: "More lamps",
    body: body(words),
  }),
});

function becameOfLamps(files: Files) {
  const { content, problems } = readContent(contentFolder(files));
  const today = plainDate("2016-01-01");
  if (!content || !today) throw new Error(problems.map(({ message }) => message).join("\n"));
  const { became } = archiveOf(content, today);
  const names = (all: Iterable<readonly Citing[]>) =>
    [...all].flat().map(({ by, number }) => {
      const name = by.kind === "minute" ? `minute ${by.minute.number}` : by.slug;
      return number === null ? name : `${name} at ${number}`;
    });
  return {
    report: names(became.ofReports.values()),
    minute: names(became.ofMinutes.values()),
    cites: [...became.citedBy.values()].flat().length,
  };
}

const none = { report: [], minute: [], cites: 0 };
const cited = { report: ["more-lamps at 1.1"], minute: ["more-lamps at 1.1"], cites: 1 };

test("a later report that cites the minute is named with the report, the minute and itself", () => {
  const files = { ...lamps, ...later("The Board agreed it in minute 34 of 5 January 2015.") };
  assert.equal(becameOfLamps(files), cited);
});

test("a later minute that cites the minute is named too", () => {
  const text = "## 50. MATTERS ARISING\n\nMinute 34 of 5 January 2015: the lamps had come.";
  const files = { ...lamps, ...minutes("2015-03-02", text) };
  assert.equal(becameOfLamps(files).minute, ["minute 50."]);
});

test("a number alone, of another day or of a later meeting cites nothing", () => {
  for (const words of [
    "See minute 34.",
    "See minute 34 of 6 January 2015.",
    "See minute 35 of 5 January 2015.",
  ])
    assert.equal(becameOfLamps({ ...lamps, ...later(words) }), none);
  const before = minutes("2014-12-01", "## 9. PLANS\n\nMinute 34 of 5 January 2015 will say more.");
  assert.equal(becameOfLamps({ ...lamps, ...before }), none);
});

test("a later paper that names a report's registered decision is named with it", () => {
  const registered = {
    "reports/streets/2015-01-05/lamps.md": reportText({
      subject: "Street lamps",
      fields: "header: [{ label: Decision no, value: 15/00012 }]",
    }),
  };
  const files = { ...registered, ...later("Decision 15/00012 was carried out in February.") };
  assert.equal(becameOfLamps(files).report, ["more-lamps at 1.1"]);
});

test.run();
