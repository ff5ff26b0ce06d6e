import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  applyChanges,
  ChangedMeanwhile,
  fileIn,
  OutsideContent,
} from "../../../src/desk/actions/file-changes.ts";
import { Journal } from "../../../src/desk/actions/journal.ts";

const content = mkdtempSync(join(tmpdir(), "desk-"));
process.on("exit", () => rmSync(content, { recursive: true, force: true }));
const bytes = (text: string) => Buffer.from(text);
const textOf = (path: string) => readFileSync(join(content, path), "utf8");

test("files of a change are written together, and undone together", () => {
  writeFileSync(join(content, "a.md"), "old");
  const journal = new Journal(content);
  journal.make("Moved a", [
    { path: "reports/b/a.md", before: null, after: bytes("new") },
    { path: "a.md", before: bytes("old"), after: null },
  ]);
  assert.is(textOf("reports/b/a.md"), "new");
  assert.not.ok(existsSync(join(content, "a.md")));
  assert.is(journal.undo(1), "Moved a");
  assert.is(textOf("a.md"), "old");
  assert.not.ok(existsSync(join(content, "reports/b/a.md")));
  assert.is(journal.undo(1), null);
});

test("nothing is written if one of the files was changed meanwhile", () => {
  writeFileSync(join(content, "one.md"), "as shown");
  writeFileSync(join(content, "two.md"), "changed by another");
  const changes = [
    { path: "one.md", before: bytes("as shown"), after: bytes("mine") },
    { path: "two.md", before: bytes("as shown"), after: bytes("mine") },
  ];
  assert.throws(
    () => applyChanges(content, changes),
    (error: unknown) => error instanceof ChangedMeanwhile && error.path === "two.md",
  );
  assert.is(textOf("one.md"), "as shown");
  assert.is(textOf("two.md"), "changed by another");
  assert.throws(() =>
    applyChanges(content, [{ path: "one.md", before: null, after: bytes("mine") }]),
  );
});

test("a change whose files cannot all be written changes none of them", () => {
  writeFileSync(join(content, "kept.md"), "kept");
  writeFileSync(join(content, "file"), "a file, no folder");
  const changes = [
    { path: "kept.md", before: bytes("kept"), after: bytes("mine") },
    { path: "file/below.md", before: null, after: bytes("mine") },
  ];
  assert.throws(() => applyChanges(content, changes));
  assert.is(textOf("kept.md"), "kept");
  assert.equal(
    readdirSync(content).filter((name) => name.startsWith(".")),
    [],
  );
});

test("an edit that somebody made after it is not lost by undoing", () => {
  writeFileSync(join(content, "report.md"), "first");
  const journal = new Journal(content);
  journal.make("Edited", [{ path: "report.md", before: bytes("first"), after: bytes("second") }]);
  writeFileSync(join(content, "report.md"), "third");
  assert.throws(
    () => journal.undo(1),
    (error: unknown) => error instanceof ChangedMeanwhile,
  );
  assert.is(textOf("report.md"), "third");
});

test("nothing outside the content folder is read or written", () => {
  const outside = mkdtempSync(join(tmpdir(), "outside-"));
  writeFileSync(join(outside, "secret.md"), "secret");
  mkdirSync(join(content, "reports"), { recursive: true });
  symlinkSync(outside, join(content, "reports/link"));
  symlinkSync(join(outside, "secret.md"), join(content, "reports/secret.md"));
  try {
    for (const path of [
      "../x.md",
      "reports/../../x.md",
      "reports/link/secret.md",
      "reports/link/new.md",
      "reports/secret.md",
      "/etc/hostname",
      ".git/config",
      "reports\\..\\x.md",
      "",
    ]) {
      const isOutside = (error: unknown) => error instanceof OutsideContent;
      assert.throws(() => fileIn(content, path), isOutside, path);
      const change = { path, before: null, after: bytes("mine") };
      assert.throws(() => applyChanges(content, [change]), isOutside, path);
    }
    assert.equal(readdirSync(outside), ["secret.md"]);
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test.run();
