import { test } from "uvu";
import * as assert from "uvu/assert";
import { accessibilityPage } from "../../layouts/prose.ts";
import { View } from "../../layouts/view.ts";
import { archiveOf } from "../../src/archive/archive.ts";
import { frameOf } from "../../src/archive/frame.ts";
import { accessibility } from "../../src/model/addresses/addresses.ts";
import { contentOf, day } from "../archive/made.ts";
import { assets } from "./made-assets.ts";

/** The statement of a council that prepared it on a day, or not at all, and knows of these problems. */
function statement(prepared: string | null, knownProblems: readonly string[]): string {
  const content = contentOf({}, []);
  const settings = {
    ...content.settings,
    accessibility: { prepared: prepared === null ? null : day(prepared), knownProblems },
  };
  const frame = frameOf(archiveOf({ ...content, settings }, day("2026-01-01")));
  return accessibilityPage(new View(frame, accessibility, assets)).source;
}

test("no council is said to comply before it says when it looked", () => {
  for (const known of [[], ["Maps cannot be read aloud."]]) {
    const page = statement(null, known);
    assert.match(page, "has not yet said how far this website meets");
    assert.not.match(page, "compliant");
  }
});

test("a statement that was prepared says whether all or part complies", () => {
  assert.match(statement("2026-01-01", []), "is fully compliant");
  assert.match(statement("2026-01-01", ["Maps."]), "is partially compliant");
});

test.run();
