import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, type PDFPage } from "@cantoo/pdf-lib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pagesRead } from "../../../../src/importing/source/scan/pages-read.ts";
import { readPdfOrScan, saysScanWasRead } from "../../../../src/importing/source/scan/scan-file.ts";

/** What the made program does with the pages that it is given: what it says as it ends, or their words. */
interface Does {
  /** The words of each page, by number; a page without an entry has no file. */
  readonly words?: Readonly<Record<number, string>>;
  /** What it says where these pages are among those asked for, and with which code it ends. */
  readonly fails?: { readonly on: readonly number[]; readonly says: string };
}

const program = (does: Does) => `#!${process.execPath}
const { mkdirSync, writeFileSync } = require("node:fs");
const given = process.argv.slice(2);
const asked = given[given.indexOf("--pages") + 1].split(",").map(Number);
const { words = {}, fails } = ${JSON.stringify(does)};
if (fails && fails.on.some((page) => asked.includes(page))) {
  console.error(fails.says);
  process.exit(3);
}
const folder = process.env.TMPDIR + "/made";
mkdirSync(folder, { recursive: true });
writeFileSync(folder + "/0000001_ocr_hocr.hocr", "none");
writeFileSync(folder + "/000001_ocr_hocr.hocr.txt", "none");
for (const page of asked.filter((page) => page in words)) {
  const spans = words[page].split(" ").map((word, at) => "<span class='ocrx_word' title='bbox " + (100 + at * 60) + " 100 " + (150 + at * 60) + " 140; x_wconf " + (word.startsWith("?") ? 10 : 95) + "'>" + word + "</span>");
  writeFileSync(folder + "/" + String(page).padStart(6, "0") + "_ocr_hocr.hocr", "<meta name='ocr-system' content='made 1'><div class='ocr_page' title='bbox 0 0 2480 3508; scan_res 300 300'><span class='ocr_line' title='bbox 100 100 2000 140; baseline 0 -5; x_size 40'>" + spans.join(" ") + "</span></div>");
}
`;

/** Does something where the made program alone is installed. */
async function where<Value>(does: Does, work: () => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "programs-"));
  const path = process.env["PATH"];
  writeFileSync(join(folder, "ocrmypdf"), program(does));
  chmodSync(join(folder, "ocrmypdf"), 0o755);
  process.env["PATH"] = folder;
  try {
    return await work();
  } finally {
    process.env["PATH"] = path;
    rmSync(folder, { recursive: true });
  }
}
const read = (does: Does, ...pages: readonly number[]) =>
  where(does, () => pagesRead(new Uint8Array(), pages));
const numbersOf = (one: Awaited<ReturnType<typeof read>>) => [
  [...(one?.pages.keys() ?? [])],
  one?.unread.map(({ page, reason }) => `${page}: ${reason}`),
];

test("pages are those that the program made, and the others have no words", async () => {
  const one = await read({ words: { 1: "Lamps", 3: "Lights", 4: "" } }, 1, 2, 3, 4);
  const [none, file] = ["4: no words were found on it", "2: no words were found on it"];
  assert.equal(numbersOf(one), [
    [1, 3],
    [file, none],
  ]);
  assert.is(one?.maker, "made 1");
});

for (const [what, says, reason] of [
  ["its last words", "first\nlast", "last"],
  ["no place of its own", "last\n/tmp/made\n\\\\made", "last"],
  ["no temporary files", "last\nTemporary working files are in /tmp", "last"],
  [
    "the place of a file",
    "first\ncannot open /tmp/made and C:\\made",
    "cannot open /tmp/made and C:\\made",
  ],
  ["nothing", "", "it gave no reason"],
  ["no more than 200 letters", "a".repeat(300), "a".repeat(200)],
  [
    "how a language is installed",
    "OCR engine DOES NOT have language data for it\nlast",
    "Tesseract’s Welsh is not installed: “apt install tesseract-ocr-cym” (Debian, Ubuntu)",
  ],
] as const) {
  test(`the reason of a page that cannot be read holds ${what}`, async () =>
    assert.equal(numbersOf(await read({ fails: { on: [1], says } }, 1)), [[], [`1: ${reason}`]]));
}

test("a page on which the program fails does not cost the others", async () => {
  const does = {
    words: { 1: "Lamps", 2: "Lights", 3: "Locks" },
    fails: { on: [2], says: "broken" },
  };
  assert.equal(numbersOf(await read(does, 1, 2, 3)), [[1, 3], ["2: broken"]]);
  assert.equal(numbersOf(await read(does, 1, 2)), [[1], ["2: broken"]]);
});

const logo = readFileSync(
  new URL("../../../reading/fixtures/problems/branding-that-is-sound/logo.png", import.meta.url),
);
type Drawn = (page: PDFPage, document: PDFDocument) => Promise<void>;
const picture: Drawn = async (page, document) => {
  page.drawImage(await document.embedPng(logo), { x: 0, y: 0, width: 420, height: 300 });
};
const typed: Drawn = async (page) => page.drawText("Typed", { x: 40, y: 200, size: 12 });

async function pdf(...pages: readonly Drawn[]) {
  const document = await PDFDocument.create();
  for (const draw of pages) await draw(document.addPage([420, 300]), document);
  return document.save();
}

test("scanned pages are read between those that are typed, with the words that are unsure", async () => {
  const bytes = await pdf(picture, typed, picture);
  const does = { words: { 1: "Lamps ?lit", 3: "Locks" } };
  const { lines, machineRead, repairs } = await where(does, () => readPdfOrScan(bytes));
  assert.equal(
    lines.map(({ text }) => text.trim()),
    ["Lamps ?lit", "Typed", "Locks"],
  );
  assert.equal(machineRead?.pages, [1, 3]);
  assert.equal(machineRead?.unsure, [{ line: 1, word: "?lit" }]);
  assert.equal(
    repairs.map(({ line, note }) => `${line}: ${note}`),
    ["1: pages 1, 3 are a scan; made 1 read the words"],
  );
});

test("lines that are read as marks are said to be left out, and their page to be ruled", async () => {
  const { machineRead, repairs } = await where({ words: { 1: "|Lamps" } }, async () =>
    readPdfOrScan(await pdf(picture)),
  );
  assert.equal(machineRead?.ruled, [1]);
  assert.equal(
    repairs.map(({ note }) => note),
    [
      "page 1 is a scan; made 1 read the words",
      "page 1 has a ruled table, whose words were read uncertainly",
      "lines around cells, which it reads as marks, were left out",
    ],
  );
});

test("typed pages are not given to the program, and scanned ones may be left out next to them", async () => {
  const does = { fails: { on: [1, 2], says: "broken" } };
  const options = { acceptsScans: true };
  for (const [bytes, given] of [
    [await pdf(typed), undefined],
    [await pdf(typed, picture), options],
  ] as const) {
    const { machineRead, lines } = await where(does, () => readPdfOrScan(bytes, given));
    assert.is(machineRead, undefined);
    assert.is(lines.length, 1);
  }
});

test("a file of which the program can read no page is refused, with its reason", async () => {
  const bytes = await pdf(picture);
  for (const options of [undefined, { acceptsScans: true }]) {
    const refused = await where({ fails: { on: [1], says: "broken" } }, () =>
      readPdfOrScan(bytes, options).catch(String),
    );
    assert.match(String(refused), "OCRmyPDF could not read it: broken");
  }
});

for (const [note, says] of [
  ["page 1 is a scan; made 1 read the words", true],
  ["pages 1, 2 are a scan; made 1 read the words", true],
  ["the page 1 is a scan; made 1 read the words", false],
  ["page 1 is a scan; made 1 read the words badly", false],
] as const) {
  test(`“${note}” ${says ? "says" : "does not say"} that a machine read pages`, () =>
    assert.is(saysScanWasRead(note), says));
}

test.run();
