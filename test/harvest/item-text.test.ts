import { test } from "uvu";
import * as assert from "uvu/assert";
import { itemText } from "../../src/harvest/filing/item-text.ts";

const minuteOf = (html: string) => itemText("the minute of item 5", "54. Lamps", "(Item 5)", html);

test("a minute in HTML becomes Markdown with each of its words", () => {
  const html =
    "<div class='WordSection1'><h1>Debate</h1><p class='MsoNormal'>The Board heard <b>one</b> speaker.</p><p><b>RESOLVED:</b></p><ol><li>to buy lamps;</li><li>to sell quays.</li></ol></div>";
  const { markdown, told } = minuteOf(html);
  assert.is(
    markdown,
    "## 54. Lamps\n\n(Item 5)\n\n### Debate\n\nThe Board heard **one** speaker.\n\nRESOLVED:\n\n1. to buy lamps;\n\n2. to sell quays.\n",
  );
  assert.equal(told, []);
});

test("a picture and hidden words of a minute are named", () => {
  const { markdown, told } = minuteOf(
    "<p>A plan: <img src='http://127.0.0.1/a.png' alt='Plan'></p><p>Words.<del>Gone.</del></p>",
  );
  assert.match(markdown ?? "", "Words.");
  assert.not.match(markdown ?? "", "Gone");
  assert.equal(told, [
    { rule: "left-out", message: "in the minute of item 5, a picture (“Plan”) was left out" },
    { rule: "left-out", message: "in the minute of item 5, deleted words were left out" },
  ]);
});

test("a minute with a mark of exemption is not kept, and neither is one that cannot be read", () => {
  const marked = minuteOf("<p>NOT FOR PUBLICATION</p><p>Words.</p>");
  assert.is(marked.markdown, null);
  assert.equal(
    marked.told.map(({ rule }) => rule),
    ["exempt"],
  );
  const deep = minuteOf(`${"<div>".repeat(300)}Words`);
  assert.is(deep.markdown, null);
  assert.match(deep.told[0]?.message ?? "", "the minute of item 5 has elements nested over");
});

test("words in which Markdown would see marks are carried over as they are", () => {
  for (const words of [
    "a_b_c * d",
    "# 1",
    "1. 2) (a)",
    "<b>",
    "| a | b |",
    "[x](y)",
    "~~a~~ 10^2",
    "```",
  ]) {
    const html = `<p>${words.replaceAll("<", "&lt;")}</p><p>After it.</p>`;
    const { markdown, told } = minuteOf(html);
    assert.ok(markdown !== null, `${words}: ${JSON.stringify(told)}`);
  }
});

test.run();
