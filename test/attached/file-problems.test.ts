import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type FilesSearched, fileProblems } from "../../src/attached/file-problems.ts";
import { keep, readKept } from "../../src/cache/kept-file.ts";
import { problemLine } from "../../src/model/problem.ts";
import type { FileGoingOut } from "../../src/reading/published-words.ts";
import { zip } from "../importing/zip.ts";
import { temporaryFolder } from "../site/site.ts";

/** The Problems of files where no title is withheld. */
const problemsIn = (files: readonly FileGoingOut[], kept: string, version: string) =>
  fileProblems(files, kept, version, []);

const mark = "NOT FOR PUBLICATION";

/** A file written an hour ago, so that its stamp can be trusted. */
function old(path: string, words: string) {
  writeFileSync(path, words);
  const then = new Date(Date.now() - 3_600_000);
  utimesSync(path, then, then);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 150));

test("a marked file stops a build, one that only speaks of the law warns, and a picture is reported", async () => {
  const folder = temporaryFolder();
  const files = ["a.txt", "b.txt", "c.png"].map((name) => join(folder, name));
  const words = [`Sale\n\n${mark}\n`, "The Board’s training covered Schedule 12A.\n", "PNG"];
  files.forEach((file, at) => {
    old(file, words[at] ?? "");
  });
  const problems = await problemsIn(
    files.map((path) => ({ path, of: "report" as const })),
    join(folder, "kept.json"),
    "1",
  );
  assert.equal(
    problems.map(({ file, line, severity, rule }) => [file.slice(-5), line, severity, rule]),
    [
      ["a.txt", 3, "error", "undeclared-exemption"],
      ["b.txt", 1, "warning", "possible-exemption"],
      ["c.png", 1, "warning", "unread-file"],
    ],
  );
});

test("a file with deleted words or comments is named, and does not stop a build", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "a.odt");
  const xml = `<o:text xmlns:o="o" xmlns:text="t"><text:deletion><text:p>half</text:p></text:deletion></o:text>`;
  writeFileSync(path, zip([{ name: "content.xml", bytes: new TextEncoder().encode(xml) }]));
  const problems = await problemsIn([{ path, of: "report" }], join(folder, "kept.json"), "1");
  assert.equal(
    problems.map(({ file, severity, rule }) => [file.slice(-5), severity, rule]),
    [["a.odt", "warning", "unprinted-words"]],
  );
  assert.match(problems[0]?.message ?? "", "still holds 1 deletion under tracked changes, which");
});

test("a file is read again only if it has changed; what is kept holds none of its words", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "a.txt");
  const kept = join(folder, "kept.json");
  old(file, `zqxcanary\n${mark}\n`);
  await pause();
  const first = await problemsIn([{ path: file, of: "report" }], kept, "1");
  assert.is(first.length, 1);
  assert.not.match(readFileSync(kept, "latin1"), "zqxcanary");
  // What was kept is used as long as the file and the program are the same.
  const found: FilesSearched = readKept<FilesSearched>(kept, "1") ?? new Map();
  for (const [path, searched] of found) {
    const problems = searched.problems.map((each) => ({ ...each, severity: "warning" as const }));
    found.set(path, { ...searched, problems });
  }
  keep(kept, "1", found);
  assert.is((await problemsIn([{ path: file, of: "report" }], kept, "1"))[0]?.severity, "warning");
  assert.is((await problemsIn([{ path: file, of: "report" }], kept, "2"))[0]?.severity, "error");
  old(file, "zqxcanary\nfor all to be read\n");
  assert.equal(await problemsIn([{ path: file, of: "report" }], kept, "2"), []);
});

test("the minutes of a meeting may say that the public was excluded", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "minutes.txt");
  old(path, "That the press and public be excluded, as exempt information would be disclosed.\n");
  const severities = async (of: "report" | "meeting") =>
    (await problemsIn([{ path, of }], join(folder, of), "1")).map(({ severity }) => severity);
  assert.equal(await severities("report"), ["error"]);
  assert.equal(await severities("meeting"), ["warning"]);
});

test("a damaged or forgotten file of what was found is made again", async () => {
  const folder = temporaryFolder();
  const [file, kept] = [join(folder, "a.txt"), join(folder, "cache", "kept.json")];
  old(file, `${mark}\n`);
  for (const damage of ["", "{", "null", "[1]"]) {
    if (existsSync(kept)) writeFileSync(kept, damage);
    const problems = await problemsIn([{ path: file, of: "report" }], kept, "1");
    assert.match(problems.map(problemLine).join(), "undeclared-exemption");
  }
});

test("a file that is no longer published is forgotten", async () => {
  const folder = temporaryFolder();
  const [file, kept] = [join(folder, "zqxname.txt"), join(folder, "kept.json")];
  old(file, `${mark}\n`);
  await problemsIn([{ path: file, of: "report" }], kept, "1");
  assert.match(readFileSync(kept, "utf8"), "zqxname");
  await problemsIn([], kept, "1");
  assert.not.match(readFileSync(kept, "utf8"), "zqxname");
});

test.run();
