import { test } from "uvu";
import * as assert from "uvu/assert";
import { Refusal } from "../../../../../src/importing/source/refusal.ts";
import { unzipped } from "../../../../../src/importing/source/word/package/zip.ts";
import { zip } from "../../../zip.ts";

async function ruleOf(bytes: Uint8Array, isWanted = (_: string) => true): Promise<string | null> {
  try {
    await unzipped(bytes, isWanted);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.rule;
    throw error;
  }
}
const million = 1024 * 1024;
const archiveOf = (files: Readonly<Record<string, string>>) =>
  zip(
    Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  );

test("an archive gives the files that are asked for", async () => {
  const files = await unzipped(archiveOf({ "a.xml": "A", "b.png": "B" }), (name) =>
    name.endsWith(".xml"),
  );
  assert.equal([...files.keys()], ["a.xml"]);
  assert.is(new TextDecoder().decode(files.get("a.xml")), "A");
});

test("a file that would unfold to hundreds of times its size is refused, unless it is small or not wanted", async () => {
  const bomb = archiveOf({ "a.xml": "a".repeat(million + 1) });
  assert.is(await ruleOf(bomb), "too-large");
  assert.is(await ruleOf(bomb, () => false), null);
  assert.is(await ruleOf(archiveOf({ "a.xml": "a".repeat(million) })), null);
});

test("an archive of more than 5,000 files is refused", async () => {
  const files = (count: number) =>
    archiveOf(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.xml`, "a"])));
  assert.is(await ruleOf(files(5000)), null);
  assert.is(await ruleOf(files(5001)), "too-large");
});

test("what is not an archive, or was cut short, is refused", async () => {
  assert.is(await ruleOf(new TextEncoder().encode("PK no archive")), "broken-archive");
  const whole = archiveOf({ "a.xml": "a".repeat(500) });
  assert.is(await ruleOf(whole.subarray(0, whole.length - 30)), "broken-archive");
});

test.run();
