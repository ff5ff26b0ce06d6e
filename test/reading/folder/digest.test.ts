import { test } from "uvu";
import * as assert from "uvu/assert";
import { digestOf, sha256Of } from "../../../src/reading/folder/digest.ts";

test("texts that are equal when they are joined have different digests", () => {
  const parts = [["lamps", ""], ["", "lamps"], ["lamp", "s"], ["lamps"], ["1:lamp", "s"]];
  assert.is(new Set(parts.map((each) => digestOf(...each))).size, parts.length);
  assert.is(digestOf("lamp", "s"), digestOf("lamp", "s"));
  assert.is(digestOf("lamps").length, 24);
});

test("the SHA-256 of bytes is that of FIPS 180-4", () => {
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  assert.is(sha256Of("abc"), abc);
  assert.is(sha256Of(Buffer.from("abc")), abc);
});

test.run();
