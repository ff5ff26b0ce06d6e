import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Problem, problemLine } from "../../src/model/problem.ts";
import { readContent } from "../../src/reading/content.ts";

/**
 * Each folder of `fixtures/problems` except `sound` contains the files by which a content folder differs
 * from the valid one, and every Problem expected from reading it in `expected.txt`.
 */
const fixtures = join(import.meta.dirname, "fixtures/problems");
const cases = readdirSync(fixtures).filter((name) => name !== "sound");

/** Reads the valid folder with another laid over it; paths are relative to the folder. */
function problemsOf(overlay: string | null, change?: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), "problems-"));
  cpSync(join(fixtures, "sound"), folder, { recursive: true });
  if (overlay) cpSync(join(fixtures, overlay), folder, { recursive: true });
  rmSync(join(folder, "expected.txt"), { force: true });
  change?.(folder);
  const { content, problems } = readContent(folder);
  rmSync(folder, { recursive: true });
  const shown = problems.map((problem) => shownFrom(folder, problem));
  return { content, lines: shown.map(problemLine), problems: shown };
}

function shownFrom(folder: string, problem: Problem): Problem {
  return {
    ...problem,
    file: relative(folder, problem.file),
    message: problem.message.replaceAll(`${folder}/`, ""),
  };
}

test("a sound content folder has no Problem", () => {
  const { content, lines } = problemsOf(null);
  assert.equal(lines, []);
  assert.is(content?.filed.length, 2);
});

for (const name of cases) {
  test(`${name.replaceAll("-", " ")}`, () => {
    const expected = readFileSync(join(fixtures, name, "expected.txt"), "utf8");
    const { content, lines, problems } = problemsOf(name);
    assert.fixture(`${lines.join("\n")}\n`, expected);
    const refused = problems.some(({ severity }) => severity === "error");
    assert.is(content === null, refused, "an error stops the build, a warning does not");
  });
}

test("every problem of every file is listed in one go, in the order of files and places", () => {
  const { lines, problems } = problemsOf("many-faults-in-many-files");
  const files = problems.map(({ file }) => file);
  assert.equal(files, [...files].sort());
  assert.ok(new Set(files).size >= 5, lines.join("\n"));
});

test("a symbolic link is not followed, to a file or to a folder", () => {
  const { content, lines } = problemsOf(null, (folder) => {
    symlinkSync("/etc/hostname", join(folder, "reports/streets/2015-01-05/hosts.md"));
    symlinkSync("/etc", join(folder, "reports/elsewhere"));
  });
  const message =
    "error  not-a-file  should be an ordinary file or folder; links to elsewhere are not followed";
  assert.equal(lines, [
    `reports/elsewhere:1:1  ${message}`,
    `reports/streets/2015-01-05/hosts.md:1:1  ${message}`,
  ]);
  assert.is(content, null);
});

test("a missing site.yaml is reported, because without it there is no archive", () => {
  const { content, lines } = problemsOf(null, (folder) => rmSync(join(folder, "site.yaml")));
  assert.equal(lines, [
    "site.yaml:1:1  error  missing-file  is missing; it should name the council, the archive's address (url) and a contact (team, email)",
  ]);
  assert.is(content, null);
});

test("without registers every name is unknown", () => {
  const { lines } = problemsOf(null, (folder) => {
    for (const kind of ["boards", "wards", "officers", "portfolios"]) {
      rmSync(join(folder, `${kind}.yaml`));
    }
  });
  assert.equal(
    lines.map((line) => line.replace(/^reports\/streets\/|(?<=unknown-\w+) .*/g, "")),
    [
      "2015-01-05/lighting.md:2:8  error  unknown-board",
      "2015-01-05/lighting.md:5:20  error  unknown-officer",
      "2015-01-05/lighting.md:6:12  error  unknown-portfolio",
      "2015-01-05/lighting.md:8:5  error  unknown-ward",
      "2015-01-05/lighting.md:9:5  error  unknown-ward",
      "2015-03-02/salt.md:2:8  error  unknown-board",
      "2015-03-02/salt.md:5:20  error  unknown-officer",
    ],
  );
});

test("a content folder that is not there is a wrong use of the program", () => {
  assert.throws(() => readContent(join(fixtures, "nowhere")), /ENOENT/);
});

test.run();
