import { test } from "uvu";
import * as assert from "uvu/assert";
import { firstDifference, type SourceWords } from "../../../src/importing/filing/proof.ts";
import { Changes } from "../../../src/importing/source/repairs.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";

const text = [
  "TO: The Panel",
  "DATE: 1 May 2001",
  "",
  "1.0 PURPOSE",
  "",
  "1.1 To say what was re-",
  "phased, and why.",
  "",
  "• the lamps",
  "",
  "Lamps     Cost",
  "Mill      £3",
].join("\n");

/** A report with every kind of change: a header, a broken word, a removed bullet, a table's cells. */
function source(
  more: (changes: Changes) => void = () => {},
  accounted = ["TO: The Panel", "DATE: 1 May 2001"],
) {
  const changes = new Changes();
  changes.join(6, "a word is joined");
  changes.remove(9, "•");
  changes.reorder(11, 12, "a table was read");
  more(changes);
  return {
    lines: linesOf(text),
    changes,
    header: { from: 1, to: 2 },
    accounted,
  } satisfies SourceWords;
}

const body =
  "## 1.0 PURPOSE\n\n1.1 To say what was re-phased, and why.\n\n- the lamps\n\n| Lamps | Cost |\n| --- | --- |\n| Mill | £3 |\n";

const message = (markdown: string, from: SourceWords = source()) =>
  firstDifference(from, markdown)?.message ?? null;

test("a body that holds every word in order differs in nothing", () => {
  assert.is(message(body), null);
});

const wrong: readonly [string, string, string][] = [
  [
    "words added at the end are found",
    `${body}\nAnd more.\n`,
    "the report has “And” where the source has ended",
  ],
  [
    "one word added at the end of the last cell is found",
    body.replace("£3 |", "£3 more |"),
    "the report has “more” where the source has ended",
  ],
  [
    "a word added within is found",
    body.replace("what", "what exactly"),
    "the source has “was” where the report has “exactly”",
  ],
  [
    "a word left out is found",
    body.replace("what ", ""),
    "the source has “what” where the report has “was”",
  ],
  [
    "words left out at the end are found",
    body.replace(" £3 ", " "),
    "the source has “£3” where the report has nothing",
  ],
  [
    "a number changed is found",
    body.replace("1.1", "1.2"),
    "the source has “1.1” where the report has “1.2”",
  ],
  [
    "words in another order are found",
    body.replace("the lamps", "lamps the"),
    "the source has “the” where the report has “lamps”",
  ],
];
for (const [name, markdown, expected] of wrong) {
  test(name, () => assert.is(message(markdown), expected));
}

test("a difference names the line of the source, and none where the source has ended", () => {
  assert.is(firstDifference(source(), body.replace("why", "how"))?.line, 7);
  assert.is(firstDifference(source(), `${body}\nMore.\n`)?.line, null);
});

test("cells, and only cells, may be in another order", () => {
  assert.is(message(body.replace("| Lamps | Cost |", "| Cost | Lamps |")), null);
  assert.is.not(message(body.replace("| Lamps | Cost |", "| Cost | Lamp |")), null);
});

test("words taken out must be on the line that the import names", () => {
  const elsewhere = source((changes) => changes.remove(10, "lamps"));
  assert.is(message(body, elsewhere), null, "a blank line holds nothing to take out");
  const wrongLine = source((changes) => changes.remove(9, "Mill"));
  assert.is(message(body, wrongLine), "words were taken out that are not on this line");
  const wrongColumn = source((changes) => changes.removeAt(9, 3, "the"));
  assert.is(message(body, wrongColumn), "words were taken out that are not on this line");
  const rightColumn = source((changes) => changes.removeAt(9, 2, "the"));
  assert.is(message(body.replace("the lamps", "lamps"), rightColumn), null);
});

test("every character of the header must be accounted for", () => {
  const left = source(() => {}, ["TO: The Panel", "DATE: 1 May 200"]);
  assert.is(message(body, left), "the words of the header could not all be placed");
  const more = source(() => {}, ["TO: The Panel", "DATE: 1 May 2001", "x"]);
  assert.is(message(body, more), "the words of the header could not all be placed");
});

test("a number and a mark right next to a word are separate words", () => {
  const lines = linesOf("10.Section 2 applies (b)by then, (C)by now and 1.1To");
  const from = { lines, changes: new Changes(), header: { from: 0, to: 0 }, accounted: [] };
  assert.is(
    firstDifference(from, "10. Section 2 applies (b) by then, (C) by now and 1.1 To"),
    null,
  );
  assert.ok(firstDifference(from, "10. Section 2 applies (c) by then, (C) by now and 1.1 To"));
});

test.run();
