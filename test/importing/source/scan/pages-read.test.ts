import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pagesRead } from "../../../../src/importing/source/scan/pages-read.ts";

const english = "To report on the lamps of the borough and to ask for more of them in each street.";
const welsh =
  "Mae yr adroddiad yn nodi y lampau ar y stryd ac yn gofyn am ragor ond mae angen gwario neu ei golli.";

/**
 * Stands for OCRmyPDF: it writes prepared words as hOCR, and has no Welsh unless `hasWelsh`. A page reads
 * "Welsh" where both languages are asked for.
 */
const program = (texts: readonly string[], hasWelsh: boolean) => `#!${process.execPath}
const { mkdirSync, writeFileSync } = require("node:fs");
const given = process.argv.slice(2);
const after = (name) => given[given.indexOf(name) + 1];
const isBoth = after("--language") === "cym+eng";
if (isBoth && !${hasWelsh}) {
  console.error("OCR engine does not have language data for the following requested languages: \\ncym\\nSee the online documentation for instructions");
  process.exit(3);
}
const texts = ${JSON.stringify(texts)};
const folder = process.env.TMPDIR + "/ocrmypdf.io.made";
mkdirSync(folder, { recursive: true });
for (const page of after("--pages").split(",").map(Number)) {
  const words = (isBoth ? "Welsh" : texts[page - 1]).split(" ");
  const spans = words.map((word, at) => "<span class='ocrx_word' title='bbox " + (100 + at * 60) + " 100 " + (150 + at * 60) + " 140; x_wconf 95'>" + word + "</span>");
  writeFileSync(folder + "/" + String(page).padStart(6, "0") + "_ocr_hocr.hocr", "<html><head><meta name='ocr-system' content='tesseract 5'></head><body><div class='ocr_page' title='bbox 0 0 2480 3508; scan_res 300 300'><span class='ocr_line' title='bbox 100 100 2000 140; baseline 0 -5; x_size 40'>" + spans.join(" ") + "</span></div></body></html>");
}
`;

/** Reads made pages where only the made program is installed. */
async function readPages(texts: readonly string[], hasWelsh: boolean) {
  const folder = mkdtempSync(join(tmpdir(), "programs-"));
  const path = process.env["PATH"];
  writeFileSync(join(folder, "ocrmypdf"), program(texts, hasWelsh));
  chmodSync(join(folder, "ocrmypdf"), 0o755);
  process.env["PATH"] = folder;
  try {
    return await pagesRead(
      new Uint8Array(),
      texts.map((_, at) => at + 1),
    );
  } finally {
    process.env["PATH"] = path;
    rmSync(folder, { recursive: true });
  }
}

const wordsOn = (read: Awaited<ReturnType<typeof readPages>>, page: number) =>
  read?.pages
    .get(page)
    ?.words.map(({ text }) => text)
    .join(" ");

test("only the pages that look Welsh are read again with Welsh", async () => {
  const read = await readPages([english, welsh, english], true);
  assert.equal(
    [1, 2, 3].map((page) => wordsOn(read, page)),
    [english, "Welsh", english],
  );
  assert.equal(read?.asEnglish, []);
});

test("where Welsh is not installed, each page that looks Welsh is named, and how to install it", async () => {
  const read = await readPages([english, welsh, welsh], false);
  assert.is(wordsOn(read, 2), welsh);
  assert.equal(
    read?.asEnglish.map(({ page }) => page),
    [2, 3],
  );
  assert.match(read?.asEnglish[0]?.reason ?? "", "apt install tesseract-ocr-cym");
});

test("nothing is said of Welsh where no page looks it", async () => {
  assert.equal((await readPages([english], false))?.asEnglish, []);
});

test.run();
