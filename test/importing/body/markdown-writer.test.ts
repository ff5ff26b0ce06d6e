import { test } from "uvu";
import * as assert from "uvu/assert";
import { inlineMarkdown } from "../../../src/importing/body/inline-markdown.ts";
import { markdownOf } from "../../../src/importing/body/markdown-writer.ts";
import { linkOff, linkOn, linkTo } from "../../../src/importing/source/raw-report.ts";

const list = (...marks: readonly (string | null)[]) =>
  markdownOf([{ kind: "list", items: marks.map((marker) => ({ marker, depth: 0, text: "x" })) }]);

test("marks of one style are one list, and another style begins another", () => {
  assert.is(list("1)", "2)"), "1) x\n2) x\n");
  assert.is(list("1)", "2."), "1) x\n\n2. x\n");
  assert.is(list("1)", null), "1) x\n\n- x\n");
  assert.is(list(null, null), "- x\n- x\n");
});

const link = (to: string, words: string) => `${linkOn}${to}${linkTo}${words}${linkOff}`;

test("two links to one address are one link with the space between them; two addresses are two", () => {
  const [one, other] = ["https://a.example/", "https://b.example/"];
  assert.is(inlineMarkdown(`${link(one, "a")} ${link(one, "b")}`), `[a b](${one})`);
  assert.is(inlineMarkdown(`${link(one, "a")} ${link(other, "b")}`), `[a](${one}) [b](${other})`);
});

test.run();
