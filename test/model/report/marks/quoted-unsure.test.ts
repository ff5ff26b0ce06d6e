import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  quotedFrom,
  quotedFromHeader,
  type WithMarks,
} from "../../../../src/model/report/marks/quoted-unsure.ts";
import { unsureEntry, withUnsureMarked } from "../../../../src/model/report/marks/unsure-words.ts";
import { recommendationsOf } from "../../../../src/model/report/recommendation.ts";
import { readMarkdown } from "../../../../src/reading/body/markdown.ts";
import { outline } from "../../../../src/reading/body/outline.ts";

const shown = (quote: WithMarks, text: string): string =>
  quote(text)
    .map((inline) => {
      if (inline.kind === "text") return inline.text;
      const [word] = inline.kind === "unsure" ? inline.content : [];
      return word?.kind === "text" ? `<${word.text}>` : "?";
    })
    .join("");

/** The stems and recommendations of a body as a page quotes them. */
function quoted(body: string, ...entries: readonly string[]): string[] {
  const { sections } = outline(readMarkdown(body), "report.md");
  const quote = quotedFrom(withUnsureMarked(sections, entries.map(unsureEntry)).words);
  return recommendationsOf(sections)
    .flatMap(({ stem, items }) => [
      ...(stem === null ? [] : [stem]),
      ...items.map((one) => one.text),
    ])
    .map((text) => shown(quote, text));
}

const body = `## 1.0 Purpose

1.1 To buy lamps.

## 2.0 Recommended: That the Board

1) buy lamps; and

2) buy lamps; and ask for morc.
`;

test("a quotation marks the occurrence that the machine was not sure of, and no other", () => {
  assert.equal(quoted(body, "lamps; (2 of 2)", "morc."), [
    "That the Board",
    "buy lamps; and",
    "buy <lamps;> and ask for <morc.>",
  ]);
});

test("a quotation of which no word is unsure has no mark", () => {
  assert.equal(quoted(body, "Purpose"), [
    "That the Board",
    "buy lamps; and",
    "buy lamps; and ask for morc.",
  ]);
});

test("words that are not found in the body are marked wherever they are equal", () => {
  const words = [
    { word: "buy", isUnsure: false },
    { word: "lamps", isUnsure: true },
  ];
  assert.is(shown(quotedFrom(words), "the lamps that we buy"), "the <lamps> that we buy");
});

test("the words of a header are marked in its values, whatever punctuation follows them in print", () => {
  const quote = quotedFromHeader(["Markct,", "1998"]);
  assert.is(shown(quote, "Markct"), "<Markct>");
  assert.is(shown(quote, "12 November 1998"), "12 November <1998>");
  assert.is(shown(quote, "Market 19981"), "Market 19981");
});

test.run();
