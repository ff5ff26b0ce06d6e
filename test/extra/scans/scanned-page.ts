import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, PDFName, PDFOperator, PDFOperatorNames } from "@cantoo/pdf-lib";
import type { Page } from "playwright-core";
import type { ScannedReport } from "./scanned-reports.ts";

/** A report's page as Chromium prints it: straight as a typed PDF, or as it lies on the glass. */
export async function printedPage(
  browserPage: Page,
  { html, font, size, skew }: ScannedReport,
  isCrooked: boolean,
): Promise<Uint8Array> {
  const style = `@page{size:A4;margin:0} body{margin:0;padding:60pt;transform:rotate(${isCrooked ? skew : 0}deg)} body,p,td{font:${size}pt "${font}"} table{border-collapse:collapse}`;
  await browserPage.setContent(
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${html}`,
  );
  return browserPage.pdf({ preferCSSPageSize: true });
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One byte a dot, in grey. */
  readonly dots: Uint8Array;
}

/** A PDF with the picture of a printed page, as a scanner makes it: turned, and some with light noise. */
export async function scannedPage(
  printed: Uint8Array,
  dotsPerInch: number,
  { turn, isNoisy }: ScannedReport,
): Promise<Uint8Array> {
  const clean = rasterised(printed, dotsPerInch);
  const picture = turned(isNoisy ? withNoise(clean) : clean, turn);
  const document = await PDFDocument.create();
  const [width, height] = [picture.width, picture.height].map((dots) => (dots * 72) / dotsPerInch);
  if (width === undefined || height === undefined) throw new Error("a picture has two sides");
  const page = document.addPage([width, height]);
  const stream = document.context.flateStream(picture.dots, {
    Type: "XObject",
    Subtype: "Image",
    Width: picture.width,
    Height: picture.height,
    ColorSpace: "DeviceGray",
    BitsPerComponent: 8,
  });
  page.node.setXObject(PDFName.of("Scan"), document.context.register(stream));
  page.pushOperators(
    PDFOperator.of(PDFOperatorNames.ConcatTransformationMatrix, [
      ...[width, 0, 0, height, 0, 0].map((number) => document.context.obj(number)),
    ]),
    PDFOperator.of(PDFOperatorNames.DrawObject, [PDFName.of("Scan")]),
  );
  return document.save();
}

/** The picture that poppler makes of a page, in grey. */
function rasterised(printed: Uint8Array, dotsPerInch: number): Picture {
  const folder = mkdtempSync(join(tmpdir(), "rasterised-"));
  try {
    writeFileSync(join(folder, "printed.pdf"), printed);
    const given = ["-gray", "-singlefile", "-r", `${dotsPerInch}`, "printed.pdf", "page"];
    execFileSync("pdftoppm", given, { cwd: folder });
    const bytes = readFileSync(join(folder, "page.pgm"));
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 60).toString("latin1"));
    if (!head) throw new Error("pdftoppm wrote no picture in grey");
    const [width, height] = [Number(head[1]), Number(head[2])];
    return { width, height, dots: new Uint8Array(bytes.subarray(head[0].length)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Paper that is not quite white, ink that is not quite black, and specks; the same ones at each run. */
function withNoise({ width, height, dots }: Picture): Picture {
  let seed = 20_150_105;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const noisy = dots.map((dot) => {
    const grain = (random() + random() - 1) * 20;
    const faded = 20 + dot * 0.88 + grain;
    return random() < 0.0002 ? 255 - dot : Math.max(0, Math.min(255, faded));
  });
  return { width, height, dots: noisy };
}

/** The picture turned clockwise. */
function turned(picture: Picture, turn: 0 | 90 | 180 | 270): Picture {
  if (turn === 0) return picture;
  const { width, height, dots } = picture;
  const made = new Uint8Array(dots.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1)
      made[x * height + (height - 1 - y)] = dots[y * width + x] ?? 0;
  }
  const quarter = { width: height, height: width, dots: made };
  return turned(quarter, turn === 90 ? 0 : turn === 180 ? 90 : 180);
}
