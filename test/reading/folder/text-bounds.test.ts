import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openContentFolder } from "../../../src/reading/folder/content-folder.ts";
import { decodedText, readBounded } from "../../../src/reading/folder/text-bounds.ts";
import { temporaryFolder } from "../../site/site.ts";

const path = temporaryFolder();

/** What stops a text from being read: the rule, with its place. */
function stopped(text: string | Uint8Array): string[] {
  writeFileSync(join(path, "report.md"), text);
  const { problems } = readBounded(openContentFolder(path), "report.md");
  return problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}

/** A character's code, and whether a report may contain it. */
const characters: readonly [code: number, held: boolean][] = [
  [0x09, true],
  [0x0a, true],
  [0x00, false],
  [0x08, false],
  [0x0b, false],
  [0x1b, false],
  [0x1f, false],
  [0x20, true],
  [0x7e, true],
  [0x7f, false],
  [0x80, false],
  [0x9f, false],
  [0xa0, true],
  [0x2029, true],
  [0x202a, false],
  [0x202b, false],
  [0x202c, false],
  [0x202d, false],
  [0x202e, false],
  [0x202f, true],
  [0x2065, true],
  [0x2066, false],
  [0x2067, false],
  [0x2068, false],
  [0x2069, false],
  [0x206a, true],
  [0xfffc, true],
  [0xfffd, false],
  [0xfffe, true],
  [0xffff, true],
];
for (const [code, held] of characters) {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  test(`a report may ${held ? "" : "not "}hold ${name}`, () => {
    const rule = code === 0xfffd ? "not-utf-8" : "control-character";
    assert.equal(stopped(`One\n\nof ${String.fromCharCode(code)}it`), held ? [] : [`${rule} 3:4`]);
  });
}

test("what is not UTF-8 is reported, with its place", () => {
  assert.equal(stopped(Buffer.from("One\ncaf\xe9", "latin1")), ["not-utf-8 2:4"]);
});

test("a byte order mark and Windows line ends are not part of the text", () => {
  assert.is(decodedText(Buffer.from("\uFEFFOne\r\ntwo\rthree\n")), "One\ntwo\nthree\n");
});

/** For each limit, the largest allowed value, one that exceeds it, and the rule. */
const sizes: readonly [string, string, string, string][] = [
  ["5 MB", `${"a".repeat(998)}\n\n`.repeat(5000), "\n", "too-large 1:1"],
  ["60,000 lines", "\n".repeat(59_999), "\n", "too-many-lines 1:1"],
  ["a line of 100,000 characters", "a".repeat(100_000), "a", "line-too-long 1:1"],
  ["a paragraph of 2,000 lines", "a\n".repeat(1999).concat("a"), "\na", "too-many-lines 2001:1"],
  ["a table of 5,000 rows", "| a\n".repeat(4999).concat("| a"), "\n| a", "table-too-large 5001:1"],
  ["a table of 200 columns", "|".repeat(199), "|", "table-too-large 1:1"],
  [
    "a table of 100,000 cells",
    `${"|".repeat(99)}\n`.repeat(1000).trim(),
    "\n| a",
    "table-too-large 1001:1",
  ],
];
for (const [name, most, more, rule] of sizes) {
  test(`${name} is read, and more is not`, () => {
    assert.equal(stopped(most), []);
    assert.equal(stopped(most + more), [rule]);
  });
}

test("empty lines split a paragraph, and a line without cells splits a table", () => {
  assert.equal(stopped(`${"a\n".repeat(2000)}\n${"a\n".repeat(2000)}`), []);
  assert.equal(stopped(`${"| a\n".repeat(5000)}\n${"| a\n".repeat(5000)}`), []);
});

test("marks that git leaves where it cannot merge are named, both of them", () => {
  assert.equal(stopped("<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> branch\n"), [
    "conflict-mark 1:1",
    "conflict-mark 5:1",
  ]);
  assert.equal(stopped("a <<<<<<< b\n<<<<<< c\n<<<<<<<\n"), []);
});

test("front matter is under 500 kB; a long report after it does not count", () => {
  const remark = `# ${"a".repeat(97)}\n`;
  assert.equal(stopped(`---\n${`${remark}\n`.repeat(4950)}\n---\nWords\n`), []);
  assert.equal(stopped(`---\n${`${remark}\n\n`.repeat(5001)}\n---\nWords\n`), ["too-large 1:1"]);
  assert.equal(stopped(`---\na: b\n---\n${`${remark}\n\n`.repeat(5001)}`), []);
});

test("a file with a fault on every line names twenty of them", () => {
  for (const line of ["\u0001", "<<<<<<< a", "a".repeat(100_001), "|".repeat(300)]) {
    assert.is(stopped(`${line}\n\n`.repeat(25)).length, 20, line.slice(0, 20));
  }
});

test.run();
