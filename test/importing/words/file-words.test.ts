import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pagesReadOf, readPdfFile } from "../../../src/importing/source/pdf/pdf-file.ts";
import { fileWords, marksOfWords } from "../../../src/importing/words/file-words.ts";
import { zip } from "../zip.ts";

const text = (words: string) => new TextEncoder().encode(words);
const utf16 = (words: string, isBig: boolean) => {
  const bytes = Buffer.from(`\uFEFF${words}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};

const wordFile = (parts: Readonly<Record<string, string>>) =>
  zip(
    Object.entries({ "word/document.xml": paragraph("The depot is sold."), ...parts }).map(
      ([name, xml]) => ({ name, bytes: text(xml) }),
    ),
  );

const paragraph = (words: string) =>
  `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;

/** A one-page PDF with a line, a title in its properties, and what is painted before the line. */
function pdf(line: string, title: string, before = ""): Uint8Array {
  const content = `${before}BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< /Title (${title}) >>`,
  ];
  let body = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  return text(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

const mark = "NOT FOR PUBLICATION";
const office = (name: string, xml: string) => zip([{ name, bytes: text(xml) }]);

const marked: readonly (readonly [
  what: string,
  name: string,
  bytes: Uint8Array,
  place: string | null,
])[] = [
  [
    "the body of a Word file",
    "a.docx",
    wordFile({ "word/document.xml": paragraph(mark) }),
    "its words",
  ],
  [
    "the struck-through words of a Word file",
    "a.docx",
    wordFile({
      "word/document.xml": paragraph(mark).replace("<w:t>", "<w:rPr><w:strike/></w:rPr><w:t>"),
    }),
    "its words",
  ],
  [
    "a Word file’s running head",
    "a.docx",
    wordFile({ "word/header1.xml": paragraph(mark) }),
    "a running head or foot",
  ],
  [
    "a Word file’s running foot",
    "a.docx",
    wordFile({ "word/footer2.xml": paragraph(mark) }),
    "a running head or foot",
  ],
  [
    "a Word file’s comments",
    "a.docx",
    wordFile({ "word/comments.xml": paragraph(mark) }),
    "its comments",
  ],
  [
    "a Word file’s properties",
    "a.docx",
    wordFile({
      "docProps/core.xml": `<cp:p xmlns:cp="c" xmlns:dc="d"><dc:title>Exempt under paragraph 3</dc:title></cp:p>`,
    }),
    "its properties",
  ],
  [
    "letters set in several runs",
    "a.docx",
    wordFile({
      "word/document.xml": `<w:document xmlns:w="w"><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>NOT FOR PUB</w:t></w:r><w:r><w:t>LICATION</w:t></w:r></w:p></w:document>`,
    }),
    "its words",
  ],
  [
    "a deletion that is tracked",
    "a.docx",
    wordFile({
      "word/document.xml": `<w:document xmlns:w="w"><w:p><w:del><w:r><w:delText>${mark}</w:delText></w:r></w:del></w:p></w:document>`,
    }),
    "its words",
  ],
  [
    "a cell of a workbook",
    "a.xlsx",
    office("xl/sharedStrings.xml", `<sst><si><t>${mark}</t></si></sst>`),
    "a sheet",
  ],
  [
    "the head of a sheet",
    "a.xlsx",
    office(
      "xl/worksheets/sheet1.xml",
      `<worksheet><headerFooter><oddHeader>&amp;C${mark}</oddHeader></headerFooter></worksheet>`,
    ),
    "a sheet",
  ],
  [
    "a slide",
    "a.pptx",
    office(
      "ppt/slides/slide1.xml",
      `<p:sld xmlns:p="p" xmlns:a="a"><a:p><a:r><a:t>${mark}</a:t></a:r></a:p></p:sld>`,
    ),
    "a slide",
  ],
  [
    "an OpenDocument file",
    "a.odt",
    office(
      "content.xml",
      `<o:d xmlns:o="o" xmlns:text="t"><text:p>NOT FOR<text:s/>PUBLICATION</text:p></o:d>`,
    ),
    "its words",
  ],
  [
    "an OpenDocument file’s running head",
    "a.odt",
    office("styles.xml", `<o:d xmlns:o="o" xmlns:text="t"><text:p>${mark}</text:p></o:d>`),
    "a running head or foot",
  ],
  ["the page of a PDF", "a.pdf", pdf(mark, "The depot"), "page 1"],
  ["a PDF’s properties", "a.pdf", pdf("The depot is sold.", mark), "its properties"],
  ["an old Word file", "a.doc", Buffer.from(`\u0000\u0001${mark}\u0000`, "latin1"), "its bytes"],
  [
    "an old Word file of wide letters",
    "a.doc",
    Buffer.concat([Buffer.from([1]), Buffer.from(mark, "utf16le")]),
    "its bytes",
  ],
  ["a plain text", "a.txt", text(`Sale\n\n${mark}\n`), null],
  ["a text in UTF-16", "a.txt", utf16(`Sale\n\n${mark}\n`, false), null],
  ["a text in UTF-16 of the other order", "a.txt", utf16(`Sale\n\n${mark}\n`, true), null],
  ["a text in the Windows code page", "a.txt", Buffer.from(`Caf\xe9\n\n${mark}\n`, "latin1"), null],
  ["a table", "a.csv", text(`site,price\ndepot,1\n"${mark}",\n`), null],
  ["a cell beside others", "a.csv", text("site,price\nCONFIDENTIAL,valuation,120000\n"), null],
  ["a quoted cell", "a.csv", text('site;price\n"CONFIDENTIAL";"valuation, 2"\n'), null],
  ["a text with Cyrillic letters", "a.txt", text("Sale\n\nNОT FОR РUBLICATION\n"), null],
  [
    "a table beyond five megabytes",
    "a.csv",
    text(`${"depot,1\n".repeat(700_000)}\n${mark}\n`),
    null,
  ],
  [
    "a line of 100,000 letters",
    "a.csv",
    text(`${"depot,".repeat(20_000)} this report is exempt`),
    null,
  ],
];

for (const [what, name, bytes, place] of marked) {
  test(`a mark of exemption is seen in ${what}`, async () => {
    const marks = marksOfWords(await fileWords(bytes, name));
    assert.equal(
      [...new Set(marks.map((each) => [each.degree, each.place].join(" ")))],
      [`stops ${place ?? ""}`],
    );
  });
}

test("a mark in a text is reported at its line, however long the lines before it", async () => {
  const words = await fileWords(text(`${"depot ".repeat(2_000)}\nSale\n${mark}\n`), "a.txt");
  assert.equal(
    marksOfWords(words).map(({ line }) => line),
    [3],
  );
});

test("files that say nothing of exemption have no mark, and are read completely", async () => {
  for (const [name, bytes] of [
    ["a.docx", wordFile({ "word/header1.xml": paragraph("Streets Board") })],
    ["a.pdf", pdf("The depot is sold.", "The depot")],
    ["a.csv", text("site,price\ndepot,1\n")],
  ] as const) {
    const words = await fileWords(bytes, name);
    assert.is(words.unread, null);
    assert.equal(marksOfWords(words), []);
  }
});

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

const enclosing = zip([
  { name: "word/document.xml", bytes: text(paragraph("The depot is sold.")) },
  { name: "word/embeddings/sheet1.xlsx", bytes: text("PK") },
]);

const unread: readonly (readonly [string, string, Uint8Array, RegExp])[] = [
  ["a scanned PDF", "a.pdf", fixture("scanned-pages.pdf"), /^holds no text on page/],
  ["a broken PDF", "a.pdf", text("%PDF-1.4 and no more"), /^cannot be read as PDF/],
  ["a broken Word file", "a.docx", text("PK\u0003\u0004 and no more"), /^cannot be unpacked/],
  ["a Word file that encloses a workbook", "a.docx", enclosing, /^holds files of its own/],
  ["a picture", "a.png", Buffer.from([0x89, 0x50, 0x4e, 0x47]), /^is a picture/],
  ["an old Office file", "a.xls", Buffer.from([0xd0, 0xcf]), /^is in an old Office format/],
];

for (const [what, name, bytes, reason] of unread) {
  test(`${what} is said to be unread`, async () => {
    assert.match((await fileWords(bytes, name)).unread ?? "", reason);
  });
}

const changed = `<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>half</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>a million</w:t></w:r></w:moveFrom><w:del><w:r/></w:del></w:p></w:body></w:document>`;
const remarks = `<w:comments xmlns:w="w"><w:comment w:id="1"><w:p><w:r><w:t>Too much?</w:t></w:r></w:p></w:comment></w:comments>`;
const odt = `<office:text xmlns:office="o" xmlns:text="t"><text:tracked-changes><text:changed-region><text:deletion><office:change-info/><text:p>half a million</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Lamps<office:annotation><text:p>Too much?</text:p></office:annotation></text:p></office:text>`;

const unprinted: readonly (readonly [string, string, Uint8Array, string | null])[] = [
  [
    "a Word file with tracked changes and a comment",
    "a.docx",
    wordFile({ "word/document.xml": changed, "word/comments.xml": remarks }),
    "2 deletions under tracked changes and 1 comment",
  ],
  ["a Word file without them", "a.docx", wordFile({}), null],
  [
    "an OpenDocument text",
    "a.odt",
    office("content.xml", odt),
    "1 deletion under tracked changes and 1 comment",
  ],
  [
    "a sheet with remarks on its cells",
    "a.xlsx",
    office(
      "xl/comments1.xml",
      `<comments><commentList><comment/><comment/></commentList></comments>`,
    ),
    "2 comments",
  ],
];

for (const [what, name, bytes, said] of unprinted) {
  test(`what ${what} holds without printing it is counted`, async () => {
    assert.is((await fileWords(bytes, name)).unprinted, said);
  });
}

const hiding: readonly (readonly [
  what: string,
  name: string,
  part: string,
  xml: string,
  said: string,
])[] = [
  [
    "a hidden sheet",
    "a.xlsx",
    "xl/workbook.xml",
    '<workbook><sheets><sheet name="A"/><sheet name="B" state="veryHidden"/></sheets></workbook>',
    "1 hidden sheet",
  ],
  [
    "a hidden row",
    "a.xlsx",
    "xl/worksheets/sheet1.xml",
    '<worksheet><sheetData><row hidden="1"><c/></row></sheetData></worksheet>',
    "hidden rows or columns",
  ],
  [
    "a hidden column",
    "a.xlsx",
    "xl/worksheets/sheet1.xml",
    '<worksheet><cols><col min="2" max="2" hidden="true"/></cols></worksheet>',
    "hidden rows or columns",
  ],
  [
    "the data behind a pivot table",
    "a.xlsx",
    "xl/pivotCache/pivotCacheRecords1.xml",
    '<pivotCacheRecords count="3"><r/></pivotCacheRecords>',
    "the data behind a pivot table",
  ],
  [
    "a hidden table of OpenDocument",
    "a.ods",
    "content.xml",
    '<office:document-content xmlns:office="o" xmlns:style="s" xmlns:table="t"><style:table-properties table:display="false"/></office:document-content>',
    "1 hidden sheet",
  ],
  [
    "a hidden row of OpenDocument",
    "a.ods",
    "content.xml",
    '<office:document-content xmlns:office="o" xmlns:table="t"><table:table-row table:visibility="collapse"/></office:document-content>',
    "hidden rows or columns",
  ],
  [
    "a hidden slide",
    "a.pptx",
    "ppt/slides/slide2.xml",
    '<p:sld xmlns:p="p" show="0"/>',
    "1 hidden slide",
  ],
];

for (const [what, name, part, xml, said] of hiding) {
  test(`${what} is told, because whoever opens the file can read it`, async () => {
    const { unprinted } = await fileWords(zip([{ name: part, bytes: text(xml) }]), name);
    assert.is(unprinted, said);
  });
}

test("sheets, rows and slides that are shown are not told", async () => {
  const parts = {
    "xl/workbook.xml": '<workbook><sheets><sheet name="A" state="visible"/></sheets></workbook>',
    "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row hidden="0"/></sheetData></worksheet>',
  };
  const bytes = zip(Object.entries(parts).map(([name, xml]) => ({ name, bytes: text(xml) })));
  assert.is((await fileWords(bytes, "a.xlsx")).unprinted, null);
});

test("words of an attached file that are blacked out stop it as a mark of exemption does", async () => {
  const highlighted = paragraph("Acme").replace(
    "<w:t>",
    '<w:rPr><w:highlight w:val="black"/></w:rPr><w:t>',
  );
  for (const [name, bytes] of [
    ["a.docx", wordFile({ "word/document.xml": highlighted })],
    ["a.pdf", pdf("Acme Holdings", "Offers", "0 0 0 rg 60 700 200 40 re f ")],
  ] as const) {
    const [mark] = marksOfWords(await fileWords(bytes, name));
    assert.equal([mark?.sign, mark?.degree], ["words that are blacked out", "stops"], name);
  }
  assert.equal(marksOfWords(await fileWords(pdf("Acme Holdings", "Offers"), "a.pdf")), []);
});

test("the marks of a PDF whose pages were read for their lines are those of one that was not", async () => {
  const made = () => pdf("Acme Holdings", "Offers", "0 0 0 rg 60 700 200 40 re f ");
  const bytes = made();
  await readPdfFile(bytes);
  assert.is(pagesReadOf(bytes)?.length, 1);
  assert.is(pagesReadOf(made()), undefined);
  assert.equal(await fileWords(bytes, "a.pdf"), await fileWords(made(), "a.pdf"));
});

test.run();
