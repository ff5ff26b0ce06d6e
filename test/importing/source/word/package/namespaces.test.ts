import { test } from "uvu";
import * as assert from "uvu/assert";
import { prefixOf } from "../../../../../src/importing/source/word/package/namespaces.ts";

const microsoft = "http://schemas.microsoft.com/office";

for (const [address, prefix] of [
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["urn:schemas-microsoft-com:vml", "v"],
  [`${microsoft}/word/2010/wordml`, "w14"],
  [`${microsoft}/word/2012/wordml`, "w15"],
  [`${microsoft}/word/2015/wordml/symex`, "w16se"],
  [`${microsoft}/word/2018/wordml`, "w16"],
  [`${microsoft}/word/2018/wordml/cex`, "w16"],
  [`${microsoft}/word/2010/wordprocessingDrawing`, "wp14"],
  [`${microsoft}/word/2010/wordprocessingShape`, "wps"],
  [`${microsoft}/word/2010/wordprocessingGroup`, "wpg"],
  [`${microsoft}/word/2010/wordprocessingCanvas`, "wpc"],
  [`${microsoft}/word/2010/wordprocessingInk`, "wpi"],
  [`${microsoft}/drawing/2014/chartex`, "cx"],
  [`${microsoft}/drawing/2015/9/8/chartex`, "cx"],
  [`${microsoft}/drawing/2016/ink`, "aink"],
  [`${microsoft}/drawing/2010/main`, "a14"],
  [`${microsoft}/drawing/2017/decorative`, "a14"],
] as const) {
  test(`the elements of ${address} are those of “${prefix}”, whatever prefix a file uses`, () =>
    assert.is(prefixOf(address, "own"), prefix));
  // A later form of the same is another namespace, and keeps the prefix of the file until it is known.
  test(`those of an address that only begins with ${address} are not`, () =>
    assert.is(prefixOf(`${address}?later`, "own"), "own"));
}

test.run();
