import { test } from "uvu";
import * as assert from "uvu/assert";
import { taggingEntity, tagUri } from "../../../src/formats/tag-uri.ts";
import {
  firstUrl,
  isRemark,
  ledgerLine,
  ledgerText,
} from "../../../src/model/addresses/address-ledger.ts";

const ledgerOf = (...lines: string[]) =>
  new Map(
    lines.flatMap((line, index) =>
      [ledgerLine(line, index + 1)].flatMap((read) => (read ? [read] : [])),
    ),
  );

test("the ledger says where the archive was first published, whatever host it moved to", () => {
  const ledger = ledgerOf(
    "/boards/ 2026-01-05",
    "https://new.example/ 2029-04-01",
    "https://old.example/reports/ 2026-01-05",
  );
  assert.is(ledger.size, 3);
  assert.is(firstUrl(ledger), "https://old.example/reports/");
  assert.is(firstUrl(ledgerOf("/boards/ 2026-01-05")), null);
});

test("of two hosts of one day the first in the ledger counts", () => {
  const hosts = ["https://a.example/ 2026-01-05", "https://b.example/ 2026-01-05"];
  assert.is(firstUrl(ledgerOf(...hosts)), "https://a.example/");
  assert.is(firstUrl(ledgerOf(...hosts.reverse())), "https://b.example/");
});

test("a ledger with hosts in it is read as it was written", () => {
  const ledger = ledgerOf("/a/ 2026-01-05 1 1.1", "https://old.example/ 2026-01-05");
  const again = ledgerOf(
    ...ledgerText(ledger)
      .split("\n")
      .filter((line) => !line.startsWith("#")),
  );
  assert.equal([...again.keys()], [...ledger.keys()]);
});

test("an empty line and one after a number sign are remarks", () => {
  for (const text of ["", "  ", "# words", "#"]) assert.ok(isRemark(text), text);
  for (const text of ["/a/ 2026-01-05", " # words"]) assert.not.ok(isRemark(text), text);
});

test("an address of a ledger may hold capitals, as a file's name does, and nothing that leads out", () => {
  for (const address of ["/", "/a/Plan_1.PDF", "/a-b/c.d/"]) {
    assert.is(ledgerLine(`${address} 2026-01-05`, 1)?.[0], address);
  }
  for (const address of ["a/", "//a/", "/../a/", "/a//b/", "/.a/", "/-a/", "/a b/", "x/a/"]) {
    assert.is(ledgerLine(`${address} 2026-01-05`, 1), null, address);
  }
});

test("what is neither an address nor a host is not a line of a ledger", () => {
  for (const line of [
    "old.example 2026-01-05",
    "https:// 2026-01-05",
    "https://old.example 2026-01-05",
    "ftp://old.example/ 2026-01-05",
    "https://old.example/ 2026-02-30",
  ]) {
    assert.is(ledgerLine(line, 1), null, line);
  }
});

test("a tag is made of the host alone, and of an address", () => {
  assert.is(
    tagUri(taggingEntity("https://reports.example:8443/archive/"), "/boards/a/"),
    "tag:reports.example,2026:/boards/a/",
  );
});

test.run();
