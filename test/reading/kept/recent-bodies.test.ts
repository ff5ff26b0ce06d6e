import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Section } from "../../../src/model/report/body/section.ts";
import { RecentWords } from "../../../src/reading/kept/recent-bodies.ts";

const words = (): readonly Section[] => [];
const neverRead = (): readonly Section[] => {
  throw new Error("The words were parsed again");
};

test("the words of the reports that were read first are there for their pages", () => {
  const recent = new RecentWords(2);
  const [first, second] = [words(), words()];
  recent.hold("first", first);
  recent.hold("second", second);
  recent.hold("third", words());
  assert.is(recent.of("first", neverRead), first);
  assert.is(recent.of("second", neverRead), second);
  assert.throws(() => recent.of("third", neverRead), "The words were parsed again");
});

test("when pages of other reports are made, the words that were there longest go", () => {
  const recent = new RecentWords(2);
  const [second, third] = [words(), words()];
  recent.hold("first", words());
  recent.hold("second", second);
  recent.of("third", () => third);
  assert.is(recent.of("second", neverRead), second);
  assert.is(recent.of("third", neverRead), third);
  assert.throws(() => recent.of("first", neverRead), "The words were parsed again");
});

test.run();
