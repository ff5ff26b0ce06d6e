import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Inline } from "../../../src/model/report/body/block.ts";
import {
  joinLines,
  linesOf,
  numberedText,
  withoutLeading,
} from "../../../src/reading/body/lines.ts";

const text = (words: string): Inline => ({ kind: "text", text: words });
const struck = (...content: readonly Inline[]): Inline => ({ kind: "struck", content });
const strong = (...content: readonly Inline[]): Inline => ({ kind: "strong", content });
const lineBreak: Inline = { kind: "line-break" };

for (const [what, content, lines] of [
  ["one line", [text("a b")], [[text("a b")]]],
  ["two lines", [text("a\nb")], [[text("a")], [text("b")]]],
  [
    "marked words at a line’s end",
    [text("a\n"), strong(text("b"))],
    [[text("a")], [strong(text("b"))]],
  ],
  [
    "marked words over a line’s end",
    [strong(text("a\nb")), text("c")],
    [[strong(text("a\nb")), text("c")]],
  ],
  ["an empty line", [text("a\n\nb")], [[text("a")], [], [text("b")]]],
  ["no words", [], [[]]],
] as const) {
  test(`${what}: ${lines.length} ${lines.length === 1 ? "line" : "lines"} of a paragraph`, () =>
    assert.equal(linesOf(content), lines));
}

test("lines are joined into the paragraph that they were", () => {
  assert.equal(joinLines([]), []);
  assert.equal(joinLines([[text("a")]]), [text("a")]);
  assert.equal(joinLines([[text("a")], [strong(text("b"))]]), [
    text("a"),
    text("\n"),
    strong(text("b")),
  ]);
});

for (const [what, content, expected] of [
  ["plain words are as printed", [text("1.1 a")], "1.1 a"],
  ["bold words are", [strong(text("1.1")), text(" a")], "1.1 a"],
  ["a struck number is hidden", [struck(text("1.1")), text(" a")], "\uFFFC\uFFFC\uFFFC a"],
  ["a struck number in bold is", [strong(struck(text("1"))), text(" a")], "\uFFFC a"],
  ["the lines of struck words stay", [struck(text("1\n2")), text(" a")], "\uFFFC\n\uFFFC a"],
  ["words that are all struck keep their number", [struck(text("1.1 a"))], "1.1 a"],
  ["spaces next to them are no words", [struck(text("1.1 a")), text(" \n")], "1.1 a \n"],
] as const) {
  test(`in looking for numbers ${what}`, () => assert.is(numberedText(content), expected));
}

for (const [content, count, expected] of [
  [[text("1.1 a")], 4, [text("a")]],
  [[text("1.1"), text(" a")], 3, [text(" a")]],
  [[text("1.1"), text(" a")], 4, [text("a")]],
  [[strong(text("1.1 a"))], 4, [strong(text("a"))]],
  [[text("1"), lineBreak, text("a")], 2, [text("a")]],
  [[text("1"), lineBreak, text("a")], 1, [lineBreak, text("a")]],
  [[strong(text("1"), lineBreak, text("a"))], 1, [strong(lineBreak, text("a"))]],
  [[text(""), text("a")], 0, [text(""), text("a")]],
  [[text("a")], 9, []],
] as const) {
  test(`without ${count} characters, ${JSON.stringify(content)} keeps what follows them`, () =>
    assert.equal(withoutLeading(content, count), expected));
}

test.run();
