import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { settleLedger, writeLedgerFirst } from "../../src/output/pending-ledger.ts";
import { temporaryFolder } from "../site/site.ts";

/** A site that is live, one that is filled, and a ledger with so much in it. */
function places(before: string | null) {
  const home = temporaryFolder();
  const place = (name: string) => join(home, name);
  for (const folder of ["site", "building"]) mkdirSync(place(folder));
  writeFileSync(place("site/manifest.json"), "old");
  writeFileSync(place("building/manifest.json"), "new");
  if (before !== null) writeFileSync(place("addresses.txt"), before);
  const ledger = () =>
    existsSync(place("addresses.txt")) ? readFileSync(place("addresses.txt"), "utf8") : null;
  const write = () =>
    writeLedgerFirst(place("site"), place("building"), place("addresses.txt"), "after");
  const goLive = () => writeFileSync(place("site/manifest.json"), "new");
  const left = () => readdirSync(home).filter((name) => name.startsWith("."));
  return { site: place("site"), file: place("addresses.txt"), ledger, write, goLive, left };
}

for (const before of ["before", null]) {
  const was = before === null ? "there was none" : "it was";
  test(`a ledger whose site did not go live is as ${was}`, () => {
    const { ledger, write, left } = places(before);
    const settle = write();
    assert.is(ledger(), "after");
    assert.is(left().length, 1);
    settle();
    assert.is(ledger(), before);
    assert.equal(left(), []);
  });

  test(`a ledger whose build was killed is settled by the next command: as ${was}`, () => {
    const { site, ledger, write, left } = places(before);
    write();
    settleLedger(site);
    assert.is(ledger(), before);
    assert.equal(left(), []);
  });
}

test("a ledger whose site is live stays", () => {
  const { ledger, write, goLive, left } = places("before");
  const settle = write();
  goLive();
  settle();
  assert.is(ledger(), "after");
  assert.equal(left(), []);
});

test("a ledger that was merged since is left alone", () => {
  const { site, file, ledger, write, left } = places("before");
  write();
  writeFileSync(file, "merged");
  settleLedger(site);
  assert.is(ledger(), "merged");
  assert.equal(left(), []);
});

test("a note that cannot be read takes nothing back, and is removed", () => {
  const { site, ledger, write, left } = places("before");
  write();
  writeFileSync(join(site, "..", left()[0] ?? ""), "{");
  settleLedger(site);
  assert.is(ledger(), "after");
  assert.equal(left(), []);
});

test("where no build was cut short there is nothing to settle", () => {
  const { site, ledger, left } = places("before");
  settleLedger(site);
  assert.is(ledger(), "before");
  assert.equal(left(), []);
});

test("a ledger that cannot be written leaves no note", () => {
  const { site, file, left } = places(null);
  mkdirSync(file);
  assert.throws(() => writeLedgerFirst(site, join(site, "../building"), file, "after"));
  assert.equal(left(), []);
});

test.run();
