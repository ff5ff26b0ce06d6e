import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  NoFrontMatter,
  withFields,
  withItem,
  withoutMachineRead,
} from "../../../src/desk/actions/front-matter-change.ts";

const text = `---
# for us alone
board: Streets Board
date: 2015-01-05 # the second meeting
subject: "Lamps: where they stand"
---

## 1.0 Purpose

1.1 A --- in the words.
`;

test("a field is changed in its place; comments, other fields and the body stay as they are", () => {
  assert.is(
    withFields(text, { board: "Roads Board" }),
    text.replace("Streets Board", "Roads Board"),
  );
  assert.is(
    withFields(text, { withdrawn: { date: "2015-02-01", reason: "It names a person: wrongly" } }),
    text.replace(
      'stand"\n---',
      'stand"\nwithdrawn:\n  date: 2015-02-01\n  reason: "It names a person: wrongly"\n---',
    ),
  );
});

test("a field without a value is taken out", () => {
  assert.not.match(withFields(text, { board: undefined }), "board");
  assert.is(withFields(text, { item: undefined }), text);
});

test("a report that was compared with its scan no longer says that a machine read it, nor of which words it was unsure", () => {
  const source = "source:\n  file: scan.pdf\n  repairs: []\n";
  const read = text.replace(
    'stand"\n---',
    `stand"\nmachine_read: true\n${source}  unsure:\n    - tan\n---`,
  );
  assert.is(withoutMachineRead(read), text.replace('stand"\n---', `stand"\n${source}---`));
  assert.is(withoutMachineRead(text), text);
});

test("an item is added at the end of a list, which begins with the first", () => {
  const once = withItem(text, "corrections", { date: "2015-02-01", note: "One" });
  const twice = withItem(once, "corrections", { date: "2015-03-01", note: "Two" });
  assert.match(
    twice,
    "corrections:\n  - date: 2015-02-01\n    note: One\n  - date: 2015-03-01\n    note: Two\n---",
  );
});

test("front matter that is missing or broken is not overwritten", () => {
  for (const broken of ["no front matter", "---\nboard: [\n---\n"]) {
    assert.throws(
      () => withFields(broken, { board: "A" }),
      (error: unknown) => error instanceof NoFrontMatter,
    );
  }
});

test.run();
