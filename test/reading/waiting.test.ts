import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openContentFolder } from "../../src/reading/folder/content-folder.ts";
import { waitingReports } from "../../src/reading/waiting.ts";

function waiting(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  try {
    mkdirSync(join(folder, "incoming"));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return waitingReports(openContentFolder(folder)).map(
      ({ file, severity, message }) =>
        `${file.split("/").at(-1)} ${severity} ${message.split(";")[0]}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a report in incoming is named with what it lacks, and its source is not", () => {
  const rest = "board: A\nreporting_officer: B\n";
  assert.equal(
    waiting({
      "incoming/a.md": `---\n${rest}subject: C\n---\n`,
      "incoming/a.pdf": "x",
      "incoming/b.md": `---\n${rest}date: 2015-01-05\nsubject: C\n---\n`,
      "incoming/c.md": "no front matter",
      "incoming/d.md": "---\nkind: Record of decision\nboard: A\nsubject: C\n---\n",
    }),
    [
      "a.md warning is not filed yet, because it lacks a date",
      "b.md warning is ready to be filed: move it with its source to reports/<board>/<date>/",
      "c.md warning is not filed yet, because it lacks a board, a date, a subject and a reporting officer",
      "d.md warning is not filed yet, because it lacks a date",
    ],
  );
});

test("a folder without waiting reports says nothing", () => {
  assert.equal(waiting({}), []);
});

test.run();
