import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeTogether } from "../../../src/importing/filing/write-together.ts";
import { obstacle } from "../../../src/reading/folder/obstacle.ts";

const test = suite<{ folder: string }>("files written together");
test.before.each((given) => {
  given.folder = mkdtempSync(join(tmpdir(), "together-"));
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

test("all of them are written, and one that may be replaced is", ({ folder }) => {
  writeFileSync(join(folder, "boards.yaml"), "old");
  writeTogether([
    { path: join(folder, "boards.yaml"), content: "new", replaces: true },
    { path: join(folder, "reports/a/report.md"), content: "words", replaces: false },
  ]);
  assert.is(readFileSync(join(folder, "boards.yaml"), "utf8"), "new");
  assert.equal(readdirSync(join(folder, "reports/a")), ["report.md"]);
});

test("none is written where one of them cannot be, and the reason is given", ({ folder }) => {
  writeFileSync(join(folder, "boards.yaml"), "old");
  writeFileSync(join(folder, "reports"), "a file in the way");
  const files = [
    { path: join(folder, "boards.yaml"), content: "new", replaces: true },
    { path: join(folder, "reports/a/report.md"), content: "words", replaces: false },
  ];
  try {
    writeTogether(files);
    assert.unreachable();
  } catch (error) {
    assert.match(obstacle(error) ?? "", "has a file in its path where a folder should be");
  }
  assert.is(readFileSync(join(folder, "boards.yaml"), "utf8"), "old");
  assert.equal(readdirSync(folder).sort(), ["boards.yaml", "reports"]);
});

test("a file that is there already is never written over", ({ folder }) => {
  const path = join(folder, "report.md");
  writeFileSync(path, "edited");
  assert.throws(() => writeTogether([{ path, content: "made", replaces: false }]), /there already/);
  assert.is(readFileSync(path, "utf8"), "edited");
  assert.not(existsSync(`${path}.part`));
});

test.run();
