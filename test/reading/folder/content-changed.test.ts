import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  causes,
  contentChanged,
  isContentChanged,
} from "../../../src/reading/folder/content-changed.ts";

test("content that changed is known as the cause of another fault, however deep", () => {
  const fault = contentChanged("reports/a.md");
  assert.ok(isContentChanged(fault));
  assert.ok(
    isContentChanged(new Error("a layout", { cause: new Error("a page", { cause: fault }) })),
  );
  const wrapped = Object.assign(new Error("Eleventy"), { originalError: fault });
  assert.ok(isContentChanged(wrapped));
  assert.is([...causes(wrapped)].length, 2);
});

test("another fault, and what is not a fault, are not a change of content", () => {
  const other = Object.assign(new Error("no such file"), { code: "ENOENT" });
  for (const fault of [
    other,
    new Error("a", { cause: other }),
    new Error("a"),
    "a",
    null,
    undefined,
  ]) {
    assert.not.ok(isContentChanged(fault));
  }
});

test.run();
