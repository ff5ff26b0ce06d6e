import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { folderFound, removeOthers, stampFiles } from "../../src/output/as-written.ts";
import type { FileMade, FilesMade } from "../../src/output/file-record.ts";
import { recordOf } from "../../src/output/file-record.ts";
import { write } from "../record/archive-folder.ts";
import { temporaryFolder } from "../site/site.ts";

const pages = { "index.html": "Start", "boards/index.html": "Boards", "wards/index.html": "Wards" };

/** A folder that a build filled with pages, and its record of them. */
function filled() {
  const folder = temporaryFolder();
  write(folder, pages);
  const files = new Map<string, FileMade>(
    Object.entries(pages).map(([path, text]) => [path, { ...recordOf(text), made: path }]),
  );
  stampFiles(folder, files, new Map());
  return { folder, files };
}

test("a folder that nobody touched holds every file as it was written", () => {
  const { folder, files } = filled();
  const { intact, others, lost } = folderFound(folder, files);
  assert.equal([...intact.keys()].sort(), Object.keys(pages).sort());
  assert.equal({ others, lost }, { others: [], lost: 0 });
});

test("a file that was altered, added or removed by hand is found", () => {
  const { folder, files } = filled();
  writeFileSync(join(folder, "index.html"), "Another start");
  writeFileSync(join(folder, "note.txt"), "By hand");
  rmSync(join(folder, "wards/index.html"));
  const found = folderFound(folder, files);
  assert.equal([...found.intact.keys()], ["boards/index.html"]);
  assert.equal([...found.others], ["index.html", "note.txt"]);
  assert.is(found.lost, 2);
});

test("what was altered or added is removed, even if it is already gone, and the rest stays", () => {
  const { folder, files } = filled();
  writeFileSync(join(folder, "note.txt"), "By hand");
  const found = folderFound(folder, files);
  removeOthers(folder, { ...found, others: [...found.others, "gone.txt"] });
  assert.not.ok(existsSync(join(folder, "note.txt")));
  assert.ok(existsSync(join(folder, "index.html")));
});

test("only a file that was written again gets a new stamp", () => {
  const { folder, files } = filled();
  const held: FilesMade = new Map(files);
  const again = new Map(files);
  again.set("index.html", { ...recordOf("Another start"), made: "index.html" });
  rmSync(join(folder, "index.html"));
  writeFileSync(join(folder, "index.html"), "Another start");
  writeFileSync(join(folder, "boards/index.html"), "Altered by hand, after all");
  stampFiles(folder, again, held);
  assert.ok(again.get("index.html")?.stamp);
  assert.is(again.get("boards/index.html"), held.get("boards/index.html"));
  assert.equal([...folderFound(folder, again).others], ["boards/index.html"]);
});

test.run();
