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

/** The anchors of a report's parts, each with its former anchors after it. */
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

test("what is within a renumbered part is renumbered with it, and what only begins with its number is not", () => {
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

test("tables and items of lists keep the anchors that they had, and those within them", () => {
  const text = `## 2.0 RECOMMENDED: That

1) first;

   a) within; and

2) second.

| Lamps | Cost |
| --- | --- |
| Mill | £3 |
`;
  const before = anchors([], text);
  assert.equal(
    before.filter((anchor) => /recommendation|table/.test(anchor)).length,
    3,
    before.join(),
  );
  const [table = ""] = before.filter((anchor) => anchor.startsWith("table"));
  const [item = ""] = before.filter((anchor) => anchor.startsWith("recommendation"));
  const after = anchors(
    [
      { from: "table-9", to: table },
      { from: "recommendation-9", to: item },
    ],
    text,
  );
  assert.equal(
    after.filter((anchor) => anchor.includes(" was ")),
    before
      .filter((anchor) => [table, item].includes(anchor))
      .map((anchor) => `${anchor} was ${anchor.replace(/\d+$/, "9")}`),
  );
  const moved = anchors([{ from: table, to: item }], text);
  assert.ok(moved.includes(`${table}-new`), moved.join());
});

test.run();
