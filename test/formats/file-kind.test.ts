import { test } from "uvu";
import * as assert from "uvu/assert";
import { fileKindFault } from "../../src/formats/file-kind.ts";

const wide = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

test("text of two bytes to a letter is text, and a page in it is not a page", () => {
  assert.is(fileKindFault("report.txt", wide("REPORT TO: A Board")), null);
  assert.is(fileKindFault("report.txt", wide("<html>")), "content");
  assert.is(fileKindFault("report.txt", wide("a\0b")), "content");
  assert.is(fileKindFault("report.txt", new Uint8Array([0x61, 0, 0x62])), "content");
});

test.run();
