import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { keepText, keptText } from "../../src/cache/kept-text.ts";
import { plainReason } from "../../src/commands/plain-reason.ts";
import { problemLine } from "../../src/model/problem.ts";
import { readContent } from "../../src/reading/content.ts";
import { contentChanged } from "../../src/reading/folder/content-changed.ts";
import { openReportCache } from "../../src/reading/kept/report-cache.ts";
import { build, command, filesOf, temporaryFolder } from "../site/site.ts";
import { contentFolder, reportText, write } from "./archive-folder.ts";

const lighting = "reports/streets/2015-01-05/lighting.md";

const problemLines = (content: string) =>
  readContent(content).problems.map((problem) =>
    problemLine({ ...problem, file: problem.file.slice(content.length + 1) }),
  );

const names: readonly [name: string | Buffer, said: string][] = [
  ["con.md", "Windows reserves for a device"],
  ["NUL.md", "Windows reserves for a device"],
  ["com1.tar.md", "Windows reserves for a device"],
  ["lighting .md ", "ends with a dot or a space"],
  ["what?.md", "one of < > :"],
  ["a:b.md", "one of < > :"],
  ["Lighting.md", "the same name as another"],
  ["tab\t.md", "control character"],
  [`${"é".repeat(110)}.md`, "a name of 223 bytes"],
  [Buffer.from([0xe9, 0x74, 0xe9, 0x2e, 0x6d, 0x64]), "not in UTF-8; rename it"],
];

for (const [name, said] of names) {
  test(`a file name that some system cannot hold is named: ${JSON.stringify(String(name))}`, () => {
    const content = contentFolder({ [lighting]: reportText({}) });
    const folder = Buffer.from(`${join(content, dirname(lighting))}/`);
    writeFileSync(Buffer.concat([folder, Buffer.from(name)]), reportText({ subject: "Other" }));
    const found = problemLines(content).filter((line) => line.includes("  file-name  "));
    assert.match(found.join("\n"), said);
  });
}

test("names that only look like those of devices, and long ones that are held, are right", () => {
  for (const name of ["conduct", "console", "auxiliary", "com10", "null", "a".repeat(190)]) {
    const content = contentFolder({
      [`reports/streets/2015-01-05/${name}.md`]: reportText({}),
    });
    assert.equal(problemLines(content), [], name);
  }
});

test("a file next to a report is named by its folder, because its name may reveal what is exempt", () => {
  const content = contentFolder({
    [lighting]: reportText({ fields: "exempt:\n  paragraphs: [3]" }),
    "reports/streets/2015-01-05/Sale of 4 Quay Street?.pdf": "",
  });
  assert.not.match(problemLines(content).join("\n"), "Quay");
  assert.match(
    problemLines(content)[0] ?? "",
    /^reports\/streets\/2015-01-05:1:1 {2}error {2}file-name/,
  );
});

test("an id that makes a name no system can hold is refused at the register", () => {
  const boards = (id: string) => `- id: ${id}\n  names:\n    - name: Streets Board\n`;
  assert.match(
    problemLines(contentFolder({ "boards.yaml": boards("aux") })).join("\n"),
    /boards\.yaml:1:\d+ .*“aux” is a name that Windows reserves for a device/,
  );
  assert.match(
    problemLines(contentFolder({ "boards.yaml": boards("a".repeat(201)) })).join("\n"),
    /boards\.yaml:1:\d+ .*should have under 200 letters/,
  );
});

/** Reads as an account with no special permissions. */
function asNobody<Value>(read: () => Value): Value {
  process.seteuid?.(65534);
  try {
    return read();
  } finally {
    process.seteuid?.(0);
  }
}

const unreadable: readonly [file: string, place: RegExp][] = [
  [lighting, /lighting\.md:1:1 {2}error {2}unreadable {2}cannot be read/],
  ["site.yaml", /site\.yaml:1:1 {2}error {2}unreadable/],
  ["boards.yaml", /boards\.yaml:1:1 {2}error {2}unreadable/],
  ["addresses.txt", /addresses\.txt:1:1 {2}error {2}unreadable/],
  ["pages/about.md", /pages\/about\.md:1:1 {2}error {2}unreadable/],
  ["reports/streets/2015-01-05/lamps.csv", /lighting\.md:8:11 {2}error {2}unreadable {2}“lamps/],
  ["reports/streets/2015-01-05", /reports\/streets\/2015-01-05:1:1 {2}error {2}unreadable/],
];

for (const [file, place] of process.getuid?.() === 0 ? unreadable : []) {
  test(`what cannot be read is a Problem with its place: ${file}`, () => {
    const content = contentFolder({
      [lighting]: reportText({ fields: "attachments:\n  - file: lamps.csv\n    title: Lamps" }),
      "reports/streets/2015-01-05/lamps.csv": "month,lamps\n",
      "addresses.txt": "/boards/ 2015-03-05\n",
      "pages/about.md": "---\ntitle: About\n---\n\nWords.\n",
    });
    const reports = openReportCache(join(temporaryFolder(), "reports"), "1");
    assert.equal(readContent(content, reports.read).problems, []);
    chmodSync(dirname(content), 0o755);
    chmodSync(join(content, file), 0o000);
    assert.match(asNobody(() => problemLines(content)).join("\n"), place);
    const again = asNobody(() => readContent(content, reports.read).problems);
    assert.match(again.map(problemLine).join("\n"), place);
  });
}
if (process.getuid?.() !== 0) console.log("skipped: only root can take away a right to read");

test("content that changes under a build is reported as such, whatever Eleventy says around it", () => {
  const inner = contentChanged("content/reports/a.md");
  const around = Object.assign(new Error("Having trouble rendering template pages.11ty.js"), {
    originalError: inner,
  });
  assert.is(
    plainReason(new Error("(more in DEBUG output)", { cause: around })),
    "content/reports/a.md was changed while it was being read; wait a little, then try again",
  );
});

test("what the system refuses is reported with the file and what to do, and a fault of the program is not", () => {
  const refused = (code: string) =>
    plainReason(
      Object.assign(new Error(`${code}: open`), { code, syscall: "open", path: "content/a.md" }),
    );
  assert.match(
    refused("EACCES") ?? "",
    /^content\/a\.md cannot be read or written; give the account/,
  );
  assert.match(refused("ENOSPC") ?? "", /^content\/a\.md is on a disk that is full/);
  assert.match(refused("EWEIRD") ?? "", "EWEIRD: open");
  assert.is(plainReason(new TypeError("undefined is not a function")), null);
});

test("a mark of a failed merge is named in any file", () => {
  const marks = "<<<<<<< HEAD\n1.1 One.\n=======\n1.1 Two.\n>>>>>>> others\n";
  const content = contentFolder({
    [lighting]: reportText({ body: `## 1.0 Purpose\n\n${marks}` }),
  });
  assert.match(problemLines(content).join("\n"), /lighting\.md:11:1 {2}error {2}conflict-mark/);
  write(content, { "boards.yaml": marks });
  assert.match(problemLines(content).join("\n"), /boards\.yaml:1:1 {2}error {2}conflict-mark/);
});

/** A built archive, and the places of its site and cache. */
async function builtArchive() {
  const content = contentFolder({
    [lighting]: reportText({ fields: "attachments:\n  - file: lamps.csv\n    title: Lamps" }),
    "reports/streets/2015-01-05/lamps.csv": "month,lamps\n",
  });
  const place = temporaryFolder();
  const [site, cache] = [join(place, "site"), join(place, "cache")];
  const built = async (what: string) => {
    const { code, words } = await build(content, site, {}, ["--cache", cache]);
    assert.is(code, 0, `${what}\n${words}`);
    assert.is((await command("verify", [site])).code, 0, what);
  };
  await built("first");
  return { content, cache, built };
}

test("a cache in which bits were flipped is dropped silently, and made again", async () => {
  const { content, cache, built } = await builtArchive();
  for (const part of [0, 0.5, 1]) {
    for (const file of filesOf(cache)) {
      const bytes = readFileSync(join(cache, file));
      const at = Math.floor((bytes.length - 1) * part);
      bytes[at] = (bytes[at] ?? 0) ^ 4;
      writeFileSync(join(cache, file), bytes);
    }
    const body = `## 1.0 Purpose\n\n1.1 To report.\n\n1.2 To ask for ${part} more.\n`;
    write(content, {
      [lighting]: reportText({
        body,
        fields: "attachments:\n  - file: lamps.csv\n    title: Lamps",
      }),
    });
    await built(`at ${part}`);
  }
});

test("what is kept is checked to the last bit", () => {
  const file = join(temporaryFolder(), "kept");
  const text = "heading\nline\n\nlast";
  keepText(file, text);
  assert.is(keptText(file), text);
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Buffer.from(bytes);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    writeFileSync(file, flipped);
    assert.is(keptText(file), null, `flipped at ${at}`);
    writeFileSync(file, bytes.subarray(0, at));
    assert.is(keptText(file), null, `cut at ${at}`);
  }
  assert.is(keptText(join(file, "nowhere")), null);
});

test("on an older Node a sentence says what is needed", () => {
  const older = (version: string) => {
    const program = `Object.defineProperty(process.versions, "node", { value: "${version}" });
      process.argv = ["node", "committee-report-archive", "check", "--help"];
      await import("./bin/committee-report-archive.mjs");`;
    const given = ["--input-type=module", "-e", program];
    return spawnSync(process.execPath, given, { encoding: "utf8" });
  };
  for (const version of ["18.20.8", "20.18.3"]) {
    const { status, stderr } = older(version);
    assert.is(status, 2);
    assert.is(stderr, `This needs Node 20.19 or newer (https://nodejs.org); this is ${version}\n`);
  }
  assert.is(older("20.19.0").status, 0);
});

test("a program cut short in the cache is bundled again", () => {
  const bundle = ".cache/program/new.mjs";
  const check = () =>
    spawnSync(process.execPath, ["bin/committee-report-archive.mjs", "new", "--help"], {
      encoding: "utf8",
    });
  assert.is(check().status, 0);
  const whole = readFileSync(bundle, "utf8");
  writeFileSync(bundle, whole.slice(0, whole.length / 2));
  const { status, stderr } = check();
  assert.is(status, 0, stderr);
  assert.is(readFileSync(bundle, "utf8"), whole);
});

test.run();
