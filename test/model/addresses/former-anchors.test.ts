import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  anchorsOfSection,
  type FormerAnchor,
  withFormerAnchors,
} from "../../../src/model/addresses/former-anchors.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import { outline } from "../../../src/reading/body/outline.ts";

const body = `## 3.0 COSTS

3.4 New words.

3.5 Old words:

- one
- two

3.5.1 A part of it.

3.51 Another.
`;

/** The anchors of a report's parts, and after each those that it bore before. */
const anchors = (declared: readonly FormerAnchor[], text = body) => {
  const { sections, further } = withFormerAnchors(
    outline(readMarkdown(text), "a.md").sections,
    declared,
  );
  return sections
    .flatMap(anchorsOfSection)
    .map((anchor) => [anchor, ...(further.get(anchor) ?? [])].join(" was "));
};

test("without renumbered parts every part has the anchor of its number", () => {
  assert.equal(anchors([]), ["3", "3.4", "3.5", "3.5-2", "3.5.1", "3.51"]);
});

test("what stands within a renumbered part is renumbered with it, and what only begins with its number is not", () => {
  assert.equal(anchors([{ from: "3.3", to: "3.5" }]), [
    "3",
    "3.4",
    "3.5 was 3.3",
    "3.5-2 was 3.3-2",
    "3.5.1 was 3.3.1",
    "3.51",
  ]);
});

test("an old anchor stays with the words that it was cited for, and the new part gets another", () => {
  assert.equal(anchors([{ from: "3.4", to: "3.5" }]), [
    "3",
    "3.4-new",
    "3.5 was 3.4",
    "3.5-2 was 3.4-2",
    "3.5.1 was 3.4.1",
    "3.51",
  ]);
});

test.run();
