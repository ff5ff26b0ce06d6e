import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { importedReport } from "../../../../src/importing/filing/imported-report.ts";
import { reportText } from "../../../../src/importing/filing/report-text.ts";
import { readRawFile } from "../../../../src/importing/source/raw-file.ts";
import { Refusal } from "../../../../src/importing/source/refusal.ts";
import { installed, skip, withoutPrograms } from "../../../hosting/programs.ts";
import { noNames } from "../../report-as-text.ts";
import { type PageToScan, scanned } from "./scanned.ts";

const head: PageToScan = {
  rows: [
    [
      [40, "REPORT TO:"],
      [160, "Streets Board"],
    ],
    [
      [40, "DATE:"],
      [160, "5 January 2015"],
    ],
    [
      [40, "SUBJECT:"],
      [160, "Street Lighting"],
    ],
    [],
    [
      [40, "1.0"],
      [80, "PURPOSE OF THE REPORT"],
    ],
    [
      [40, "1.1"],
      [80, "To report on the lamps of the borough."],
    ],
  ],
  skew: 0.7,
};
const rest: PageToScan = {
  rows: [
    [
      [40, "2.0"],
      [80, "RECOMMENDED: That the Board"],
    ],
    [[80, "1) note the quarter, and"]],
    [[80, "2) ask for more lamps."]],
  ],
  turn: 90,
};
const empty: PageToScan = { rows: [] };
const welsh: PageToScan = {
  rows: [
    [
      [40, "2.0"],
      [80, "CEFNDIR"],
    ],
    [
      [40, "2.1"],
      [80, "Mae yr adroddiad yn nodi y lampau ar y stryd, ac yn"],
    ],
    [[80, "gofyn am ragor. Mae gan y Bwrdd arian yn y gyllideb,"]],
    [[80, "ond mae angen gwario neu ei golli. Bydd yn ei drafod"]],
    [[80, "gyda yr aelodau wedi hyn yn y cyfarfod ym mis Mai."]],
  ],
};
const laidOver: PageToScan = {
  rows: head.rows,
  unseen: [
    "REP0RT TO: Str33ts B0ard",
    "DATE: 5 Januarv 2O15",
    "SUBJECT: 5treet Liqhting",
    "1.1 To rcport.",
  ],
};

const report = async (bytes: Uint8Array) =>
  importedReport(await readRawFile({ bytes, extension: ".pdf" }), {
    known: noNames,
    isPublic: false,
  });

/** Runs something where Tesseract has English alone. */
async function withOnlyEnglish<Value>(work: () => Promise<Value>): Promise<Value> {
  const before = process.env["TESSDATA_PREFIX"];
  const listed = spawnSync("tesseract", ["--list-langs"], { encoding: "utf8" });
  const data = /"([^"]+)"/.exec(listed.stdout + listed.stderr)?.[1] ?? "";
  const folder = mkdtempSync(join(tmpdir(), "tessdata-"));
  for (const name of readdirSync(data)) {
    if (name !== "cym.traineddata") symlinkSync(join(data, name), join(folder, name));
  }
  process.env["TESSDATA_PREFIX"] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env["TESSDATA_PREFIX"];
    else process.env["TESSDATA_PREFIX"] = before;
    rmSync(folder, { recursive: true });
  }
}

if (installed("ocrmypdf") === null || installed("gs") === null) {
  skip("OCRmyPDF and Ghostscript are not installed, so no scan is read");
} else {
  const bytes = await scanned([head, rest, empty]);
  const read = await report(bytes);
  const { header, body, repairs, findings } = read;

  test("a crooked page and a turned one become a report", () => {
    assert.is(header.board, "Streets Board");
    assert.is(header.date, "2015-01-05");
    assert.is(header.subject, "Street Lighting");
    assert.match(body, /^1\.1\.? To report on the lamps of the borough\.$/m);
    assert.match(body, "note the quarter, and");
    assert.match(body, "ask for more lamps.");
  });

  test("its front matter says that a machine read it, and its repairs which pages", () => {
    const file = { path: "", bytes, sha256: "", extension: ".pdf" };
    const text = reportText(read, "scan.pdf", file);
    assert.match(text, /^machine_read: true$/m);
    assert.match(repairs[0]?.note ?? "", /^pages 1, 2 are a scan; tesseract .* read the words$/);
  });

  const again = await report(await scanned([laidOver]));

  test("the words that another program laid over a scan are not read as typed text", () => {
    assert.is(again.header.board, "Streets Board");
    assert.match(again.body, "To report on the lamps of the borough.");
    assert.not.match(again.body, "rcport");
    assert.ok(again.unsure !== null);
    assert.ok(again.repairs.some(({ note }) => /^page 1: the words .* were not used$/.test(note)));
  });

  const inWelsh = await scanned([head, welsh]);
  const withoutWelsh = await withOnlyEnglish(() => report(inWelsh));

  test("a page in Welsh that was read as English, because Welsh is not installed, is named", () => {
    const told = withoutWelsh.findings.filter(({ rule }) => rule === "read-as-english");
    assert.is(told.length, 1);
    assert.match(told[0]?.message ?? "", "page 2 looks Welsh and was read as English");
    assert.match(told[0]?.message ?? "", "apt install tesseract-ocr-cym");
  });

  test("a page that could not be read is named", () => {
    assert.ok(
      repairs.some(({ note, leftOut }) => leftOut && note.startsWith("page 3 is a picture")),
    );
    const told = findings.find(({ rule }) => rule === "unread-page");
    assert.match(told?.message ?? "", "page 3 is a scan that could not be read");
  });
}

test("without OCRmyPDF a scan with words laid over it is refused as any scan", async () => {
  if (installed("gs") === null) return;
  const scan = await scanned([laidOver]);
  const refused = await withoutPrograms(() => report(scan).catch((error: unknown) => error));
  assert.match(String(refused), "is a scan: none of its pages holds text that is printed");
});

test("without OCRmyPDF a scan is refused, with the line that installs it", async () => {
  const scan = readFileSync(new URL("../../fixtures/scanned-pages.pdf", import.meta.url));
  const refused = await withoutPrograms(() => report(scan).catch((error: unknown) => error));
  assert.instance(refused, Refusal);
  assert.match(String(refused), "apt install ocrmypdf tesseract-ocr-eng tesseract-ocr-cym");
});

test.run();
