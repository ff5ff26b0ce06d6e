import { readFileSync } from "node:fs";
import { PDFDocument, PDFName, type PDFPage, PDFStream, StandardFonts } from "@cantoo/pdf-lib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { printedPages } from "../../../../src/importing/source/pdf/pdf-file.ts";

const [width, height] = [420, 300] as const;
const whole: Readonly<Record<"x" | "y" | "width" | "height", number>> = {
  x: 0,
  y: 0,
  width,
  height,
};
const logo = readFileSync(
  new URL("../../../reading/fixtures/problems/branding-that-is-sound/logo.png", import.meta.url),
);

/** What a page draws, in order. */
type Drawn = (page: PDFPage, document: PDFDocument) => Promise<void>;

const words: Drawn = async (page, document) => {
  const font = await document.embedFont(StandardFonts.Helvetica);
  page.drawText("To report on the lamps of the borough.", { x: 40, y: 200, font, size: 12 });
};

/** A picture over an area; `mask` is a colour that lets through what is under it. */
const picture =
  (area: typeof whole, opacity?: number, mask?: readonly number[]): Drawn =>
  async (page, document) => {
    const image = await document.embedPng(logo);
    await image.embed();
    const stream = document.context.lookup(image.ref, PDFStream);
    if (mask) stream.dict.set(PDFName.of("Mask"), document.context.obj([...mask]));
    page.drawImage(image, { ...area, ...(opacity === undefined ? {} : { opacity }) });
  };

async function read(...drawn: readonly Drawn[]) {
  const document = await PDFDocument.create();
  const page = document.addPage([width, height]);
  for (const draw of drawn) await draw(page, document);
  const [content] = await printedPages(await document.save());
  return { isScan: content?.isScan, words: content?.words.length };
}

test("words under a picture that hides them are no typed text, and the page is a scan", async () => {
  assert.equal(await read(words, picture(whole)), { isScan: true, words: 0 });
});

test("words over a picture are typed text", async () => {
  assert.equal(await read(picture(whole), words), { isScan: false, words: 8 });
});

test("words under a picture that lets them through are typed text", async () => {
  assert.equal(await read(words, picture(whole, 0.3)), { isScan: false, words: 8 });
  assert.equal(await read(words, picture(whole, undefined, [255, 255, 255, 255, 255, 255])), {
    isScan: false,
    words: 8,
  });
});

test("a small picture over some words leaves the page typed", async () => {
  const small = { x: 0, y: 150, width: 100, height: 100 };
  assert.equal(await read(words, picture(small)), { isScan: false, words: 8 });
});

test.run();
