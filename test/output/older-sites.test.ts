import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { recordOf } from "../../src/output/file-record.ts";
import { removeOlderSites } from "../../src/output/older-sites.ts";
import { type Files, write } from "../record/archive-folder.ts";
import { temporaryFolder } from "../site/site.ts";

const report = "boards/a/2015-01-05/lamps";

/** A live site and older ones next to it, each with its files; what is left after `withheld` has gone. */
function left(withheld: readonly string[], ...older: Files[]) {
  const home = temporaryFolder();
  write(join(home, ".site.build-000000"), {
    [`${report}/index.html`]: "Report",
    [`${report}/report.md`]: "Words",
  });
  symlinkSync(".site.build-000000", join(home, "site"));
  older.forEach((files, at) => {
    const folder = join(home, `.site.build-00000${at + 1}`);
    mkdirSync(folder);
    write(folder, files);
  });
  const forgotten: string[] = [];
  const removed = removeOlderSites(join(home, "site"), withheld, (folder) => {
    forgotten.push(folder);
  });
  assert.is(forgotten.length, removed, "what is known of each folder that is removed goes with it");
  return {
    removed,
    sites: readdirSync(home)
      .filter((name) => name !== "site")
      .map((name) => name.at(-1)),
  };
}

const words: Files = { [`${report}/index.html`]: "Report", [`${report}/report.md`]: "Words" };
const notice: Files = {
  [`${report}/index.html`]: "Notice",
  [`${report}/index.html.br`]: "",
  [`${report}/index.html.gz`]: "",
};

test("an older site that holds a report which is withheld now is removed, and the live one stays", () => {
  assert.equal(left([`/${report}/`], words, notice, words), { removed: 2, sites: ["0", "2"] });
});

test("an older site is removed for a file that was withdrawn, but not for a file that only ends like a page", () => {
  assert.equal(left([`/${report}/report.md`], words, notice), { removed: 1, sites: ["0", "2"] });
  const strange: Files = { [`${report}/my-index.html`]: "Words" };
  assert.equal(left([`/${report}/`], strange), { removed: 1, sites: ["0"] });
});

test("where nothing is withheld, and where no older site holds it, none is removed", () => {
  assert.equal(left([], words), { removed: 0, sites: ["0", "1"] });
  assert.equal(left(["/boards/b/"], words), { removed: 0, sites: ["0", "1"] });
});

test("a file's record is the size and the digest of its bytes, for text and for bytes", () => {
  assert.equal(recordOf("£5"), recordOf(Buffer.from("£5")));
  assert.is(recordOf("£5").size, 3);
});

test.run();
