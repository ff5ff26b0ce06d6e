import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { degrees, PDFDocument, StandardFonts, TextRenderingMode } from "@cantoo/pdf-lib";

/** A page to scan. Its words are at their distance from the left edge, in points. */
export interface PageToScan {
  readonly rows: readonly (readonly (readonly [left: number, words: string])[])[];
  /** In degrees: how crooked it lies on the glass, and how it is turned. */
  readonly skew?: number;
  readonly turn?: 0 | 90 | 180 | 270;
  /** Words that another program has laid over the picture, unseen. */
  readonly unseen?: readonly string[];
}

const [width, height, lead] = [420, 300, 22];

/** A PDF of pictures: made pages, printed with Ghostscript at 200 dots to the inch, and bound again. */
export async function scanned(pages: readonly PageToScan[]): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "scanned-"));
  try {
    writeFileSync(join(folder, "printed.pdf"), await printed(pages));
    const given = ["-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-sDEVICE=jpeggray", "-r200"];
    spawnSync("gs", [...given, "-sOutputFile=page-%d.jpg", "printed.pdf"], { cwd: folder });
    const bound = await PDFDocument.create();
    const font = await bound.embedFont(StandardFonts.Helvetica);
    for (const [index, { turn = 0, unseen = [] }] of pages.entries()) {
      const picture = await bound.embedJpg(readFileSync(join(folder, `page-${index + 1}.jpg`)));
      const page = bound.addPage([width, height]);
      page.drawImage(picture, { x: 0, y: 0, width, height });
      for (const [place, words] of unseen.entries()) {
        const renderMode = TextRenderingMode.Invisible;
        page.drawText(words, { x: 40, y: height - 40 - place * lead, font, size: 12, renderMode });
      }
      page.setRotation(degrees(turn));
    }
    return await bound.save();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function printed(pages: readonly PageToScan[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const { rows, skew = 0 } of pages) {
    const page = document.addPage([width, height]);
    const slope = Math.tan((skew * Math.PI) / 180);
    for (const [place, row] of rows.entries()) {
      for (const [left, words] of row) {
        const y = height - 40 - place * lead + left * slope;
        page.drawText(words, { x: left, y, font, size: 12, rotate: degrees(skew) });
      }
    }
  }
  return await document.save();
}
