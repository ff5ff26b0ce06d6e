import { test } from "uvu";
import * as assert from "uvu/assert";
import { commonWords, isPerson } from "../../../../src/importing/header/values/people.ts";

const isCommon = commonWords([
  "the harbour was dark and the frost came early, said green@example.org",
]);

for (const words of [
  "Councillor Ann Ash",
  "Mr J. Smith-Jones OBE",
  "Dr Mary Anne Elizabeth Oak",
  "P. Marsh",
  "Lee Marsh",
  "Ludo van der Berg",
  "Frost Okafor",
]) {
  test(`a person: “${words}”`, () => assert.ok(isPerson(words, isCommon)));
}

for (const words of [
  "Cabinet Member for Housing",
  "Councillor and Cabinet Member for Housing",
  "Dr A and all of the others who came that day",
  "Head of Streets",
  "Marsh",
  "Ann Ash Oak Elm Lime",
  "Ann ash Oak",
  "Ann 2 Oak",
  "Harbour Frost",
  "A harbour",
]) {
  test(`no person: “${words}”`, () => assert.not(isPerson(words, isCommon)));
}

test("a word that lines print in small letters is common; one of an address is not", () => {
  assert.ok(isCommon("Harbour"));
  assert.not(isCommon("Green"));
  assert.not(isCommon("Quay"));
});

test.run();
