import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { importedReport } from "../../src/importing/filing/imported-report.ts";
import type { PdfOptions } from "../../src/importing/source/pdf/pdf-file.ts";
import { openRawFile, readRawFile } from "../../src/importing/source/raw-file.ts";
import { Refusal } from "../../src/importing/source/refusal.ts";
import { withoutPrograms } from "../hosting/programs.ts";
import { noNames } from "./report-as-text.ts";
import { zip } from "./zip.ts";

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));

/** The rule by which a file is refused; fails if it is read, or if the program breaks. */
async function refusal(
  bytes: Uint8Array,
  extension: string,
  options?: PdfOptions,
): Promise<string> {
  try {
    await readRawFile({ bytes, extension }, options);
    return "none";
  } catch (error) {
    if (error instanceof Refusal) return error.rule;
    throw error;
  }
}

const word = (body: string, before = "") =>
  zip([
    {
      name: "word/document.xml",
      bytes: Buffer.from(
        `<?xml version="1.0"?>${before}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
      ),
    },
  ]);
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

test("the archive made by hand is one that is read", async () => {
  const raw = await readRawFile({ bytes: word(paragraph("Hello")), extension: ".docx" });
  assert.is(raw.lines[0]?.text, "Hello");
});

test("an archive that unfolds to far more than its size is refused", async () => {
  const bytes = zip([{ name: "word/document.xml", bytes: Buffer.alloc(60 * 1024 * 1024, 32) }]);
  assert.is(await refusal(bytes, ".docx"), "too-large");
});

test("an archive that lies about its size is refused", async () => {
  const bytes = zip([
    { name: "word/document.xml", bytes: Buffer.alloc(20 * 1024 * 1024, 32), claims: 100 },
  ]);
  assert.is(await refusal(bytes, ".docx"), "broken-archive");
});

test("an archive with a name that leads out of its folder is refused", async () => {
  const bytes = zip([{ name: "../../word/document.xml", bytes: Buffer.from("<a/>") }]);
  assert.is(await refusal(bytes, ".docx"), "broken-archive");
});

test("a document type, and with it entities that unfold, is refused", async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]>';
  assert.is(await refusal(word(paragraph("&c;"), bomb), ".docx"), "xml-entities");
  assert.is(await refusal(word(paragraph("&c;")), ".docx"), "broken-xml");
});

test("elements nested without end are refused", async () => {
  const deep = "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000);
  assert.is(await refusal(word(deep), ".docx"), "too-large");
});

test("broken, foreign and empty archives are refused", async () => {
  const docx = fixture("automatic-numbers.docx");
  assert.is(await refusal(docx.subarray(0, 4000), ".docx"), "broken-archive");
  assert.is(await refusal(Buffer.from("no archive"), ".docx"), "broken-archive");
  assert.is(await refusal(zip([{ name: "a.txt", bytes: Buffer.from("a") }]), ".docx"), "not-word");
  const changed = Buffer.from(docx);
  changed.fill(7, 600, 1400);
  assert.ok(["broken-archive", "broken-xml", "not-word"].includes(await refusal(changed, ".docx")));
});

test("broken PDF is refused, and scanned pages are named", async () => {
  const pdf = fixture("columns-and-pages.pdf");
  assert.is(await refusal(Buffer.from("%PDF-1.7 and no more"), ".pdf"), "broken-pdf");
  assert.is(await refusal(Buffer.from("no PDF"), ".pdf"), "broken-pdf");
  await withoutPrograms(async () => {
    const cut = await refusal(pdf.subarray(0, 9000), ".pdf");
    assert.ok(["broken-pdf", "none", "scan"].includes(cut));
    assert.is(await refusal(fixture("scanned-pages.pdf"), ".pdf"), "scan");
  });
});

test("a picture among pages with text is named, and left out only where that is accepted", async () => {
  const pdf = fixture("a-picture-among-pages.pdf");
  await withoutPrograms(() =>
    readRawFile({ bytes: pdf, extension: ".pdf" }).then(
      () => assert.unreachable(),
      (error) => {
        assert.is(error.rule, "scanned-pages");
        assert.match(error.message, "page 2 is a picture without text (1 of 3)");
        assert.match(error.message, "apt install ocrmypdf");
      },
    ),
  );
  const raw = await readRawFile({ bytes: pdf, extension: ".pdf" }, { acceptsScans: true });
  assert.match(raw.lines.map(({ text }) => text).join("\n"), "2.1 That the plans be noted.");
  assert.equal(
    raw.repairs.map(({ note }) => note),
    ["page 2 is a picture without text; its words are not in the report"],
  );
  const scan = fixture("scanned-pages.pdf");
  const rule = await withoutPrograms(() => refusal(scan, ".pdf", { acceptsScans: true }));
  assert.is(rule, "scan");
});

test("binary rubbish is not text", async () => {
  const rubbish = Uint8Array.from({ length: 5000 }, (_, place) => (place * 7919) % 256);
  assert.is(await refusal(rubbish, ".txt"), "not-text");
});

test("a file that is too large, empty or of another kind is refused unread", () => {
  const folder = mkdtempSync(join(tmpdir(), "raw-"));
  const ruleOf = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    try {
      openRawFile(join(folder, name));
    } catch (error) {
      if (error instanceof Refusal) return error.rule;
      throw error;
    }
    return "none";
  };
  try {
    assert.is(ruleOf("a.txt", Buffer.alloc(21 * 1024 * 1024, 65)), "too-large");
    assert.is(ruleOf("a.docx", Buffer.alloc(26 * 1024 * 1024)), "too-large");
    assert.is(ruleOf("b.txt", Buffer.alloc(0)), "empty");
    assert.is(ruleOf("a.ppt", Buffer.from("x")), "unknown-kind");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("long text and long lines take bounded time, or are refused", async () => {
  const header = "REPORT TO: B\nDATE: 1 May 2001\nSUBJECT: S\n\n1.0 C\n\n";
  const options = { known: noNames, isPublic: false };
  const texts = [
    `${header}${"1.1 a line of words    in columns    5%\n".repeat(5000)}`,
    `${header}${"- an item of a list\n".repeat(5000)}`,
    `${header}1.1 ${"word, (a) [b] *c* ".repeat(1600)}`,
    `${header}1.1 ${" ".repeat(9000)}x ${"*".repeat(9000)} ${"[".repeat(9000)}`,
    `${header}${"- ".repeat(14_000)}`,
    `${"Date: ".repeat(4500)}\n${header}`,
  ];
  for (const text of texts) {
    const started = process.cpuUsage();
    try {
      importedReport(await readRawFile({ bytes: Buffer.from(text), extension: ".txt" }), options);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    const seconds = process.cpuUsage(started).user / 1e6;
    assert.ok(seconds < 8, `${JSON.stringify(text.slice(50, 70))} took ${seconds} seconds`);
  }
  assert.is(await refusal(Buffer.from("\n".repeat(200_000)), ".txt"), "too-large");
  assert.is(await refusal(Buffer.from("x ".repeat(20_000)), ".txt"), "too-large");
});

test.run();
