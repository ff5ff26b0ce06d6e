import { test } from "uvu";
import * as assert from "uvu/assert";
import type { PageContent } from "../../../src/importing/source/pdf/page-content.ts";
import { pageLines } from "../../../src/importing/source/pdf/page-lines.ts";
import { pageTables } from "../../../src/importing/source/pdf/tables/page-tables.ts";
import type { PrintedWord } from "../../../src/importing/source/pdf/words.ts";
import { plain } from "../../../src/importing/source/raw-report.ts";

/** The words of a line from a point on the page; each letter is five points wide. */
function words(left: number, baseline: number, text: string): PrintedWord[] {
  let start = left;
  return text.split(" ").map((word) => {
    const end = start + word.length * 5;
    const made = { text: word, left: start, right: end, baseline, size: 10 };
    start = end + 3;
    return {
      ...made,
      face: "Arial",
      bold: false,
      italic: false,
      isUpright: true,
      afterSpace: true,
    };
  });
}

const page = (...lines: PrintedWord[][]): PageContent => ({
  number: 1,
  width: 595,
  height: 842,
  words: lines.flat(),
  rules: [],
  fills: [],
  figures: [],
  pictures: [],
  isScan: false,
  hasUnseenWords: false,
  blackedOut: [],
});

test("a label printed at the middle of its row is read next to the first line of its value", () => {
  const { lines } = pageLines([
    page(
      words(60, 60, "Report to:"),
      words(200, 60, "Harbour Committee"),
      words(60, 80, "Date:"),
      words(200, 80, "12 March 2024"),
      words(200, 100, "Director of Harbours"),
      words(60, 106, "Report of:"),
      words(200, 112, "Head of Property"),
      words(60, 132, "Subject:"),
      words(200, 132, "Dredging"),
    ),
  ]);
  assert.equal(
    lines.filter(({ text }) => text !== "").map(({ text }) => text.trim().replace(/ {2,}/g, " | ")),
    [
      "Report to: | Harbour Committee",
      "Date: | 12 March 2024",
      "Report of: | Director of Harbours",
      "Head of Property",
      "Subject: | Dredging",
    ],
  );
});

const textOf = (lines: readonly { readonly text: string }[]) =>
  lines
    .filter(({ text }) => text !== "")
    .map(({ text }) => plain(text).trim().replace(/ {3,}/g, " | "));

test("labels at the middle of their values are each on a line with all of their own value", () => {
  const { lines } = pageLines([
    page(
      words(200, 60, "Dredging of the outer harbour"),
      words(60, 66, "Subject:"),
      words(200, 72, "and of the dock"),
      words(60, 84, "Report to:"),
      words(200, 84, "Harbour Board"),
      words(200, 96, "Ada Marlow"),
      words(60, 108, "Contact:"),
      words(200, 108, "Head of Property"),
      words(200, 120, "01632 960001"),
      words(60, 132, "Date:"),
      words(200, 132, "12 March 2024"),
    ),
  ]);
  assert.equal(textOf(lines), [
    "Subject: | Dredging of the outer harbour",
    "and of the dock",
    "Report to: | Harbour Board",
    "Contact: | Ada Marlow",
    "Head of Property",
    "01632 960001",
    "Date: | 12 March 2024",
  ]);
});

test("a label that is broken over lines in its cell is one label", () => {
  const { lines } = pageLines([
    page(
      words(60, 60, "Report to:"),
      words(200, 60, "Harbour Board"),
      words(60, 90, "Has the harbour"),
      words(200, 90, "Yes"),
      words(60, 102, "been dredged?"),
      words(60, 132, "Date:"),
      words(200, 132, "12 March 2024"),
    ),
  ]);
  assert.equal(textOf(lines), [
    "Report to: | Harbour Board",
    "Has the harbour been dredged? | Yes",
    "Date: | 12 March 2024",
  ]);
});

test("headings repeated on a later page are not a header, unless a body or a day is below them", () => {
  const headersOn = (number: number, value: string) => {
    const rows = [words(60, 60, "Ward"), words(200, 60, "Lead officer"), words(340, 60, "Date")];
    const own = page(
      ...rows,
      words(60, 90, "Abbey"),
      words(200, 90, "Head of Planning"),
      words(340, 90, value),
    );
    return pageTables({ ...own, number }, () => true, new Set()).headers.length;
  };
  assert.equal(
    [headersOn(1, "199"), headersOn(2, "199"), headersOn(2, "12 March 2024")],
    [1, 0, 1],
  );
  assert.equal(
    [headersOn(3, "12 March 2024"), headersOn(4, "12 March 2024")],
    [1, 0],
    "nor on a later page than the third",
  );
});

test("two labels side by side open two columns, however narrow the gap between their words", () => {
  const proposal = [
    words(60, 40, "From"),
    words(305, 40, "Title of report"),
    words(60, 55, "Head of Planning"),
    words(305, 55, "The old quay"),
    words(60, 80, "Proposal"),
    words(305, 80, "Address"),
    words(60, 95, "Erection of three buildings that are linked by a"),
    words(305, 95, "FORMER"),
    words(360, 95, "HARBOUR"),
    words(430, 95, "ESTATE"),
    words(60, 110, "two storey podium"),
    words(305, 110, "Ward"),
    words(330, 110, "Abbey"),
    words(60, 125, "across the ground floor"),
  ];
  const { lines } = pageLines([
    page(...proposal, words(60, 160, "1.1 The report is for the board")),
  ]);
  assert.equal(textOf(lines).slice(2), [
    "Proposal | Address",
    "Erection of three buildings that are linked by a | FORMER HARBOUR ESTATE",
    "two storey podium | Ward Abbey",
    "across the ground floor",
    "1.1 The report is for the board",
  ]);
});

test("a sentence that runs on below two labels is in no column, and the clerk is told", () => {
  const { lines } = pageLines([
    page(
      words(60, 80, "Proposal"),
      words(297, 80, "Address"),
      words(60, 95, "Three buildings that stand on the old harbour quay"),
      words(297, 95, "Quay"),
      words(60, 110, "and are described in the plans that the applicant sent in May"),
    ),
  ]);
  assert.match(lines[0]?.notes[0]?.note ?? "", /too close to tell apart/);
  assert.equal(textOf(lines).slice(1), [
    "Three buildings that stand on the old harbour quay Quay",
    "and are described in the plans that the applicant sent in May",
  ]);
});

test.run();
