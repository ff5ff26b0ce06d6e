import { test } from "uvu";
import * as assert from "uvu/assert";
import { makerOf, pageInHocr } from "../../../../src/importing/source/scan/hocr.ts";
import { looksWelsh } from "../../../../src/importing/source/scan/welsh.ts";

const word = (box: string, sure: number, text: string) =>
  `<span class='ocrx_word' title='bbox ${box}; x_wconf ${sure}'>${text}</span>`;

const line = (title: string, ...words: readonly string[]) =>
  `<span class='ocr_line' title="${title}">${words.join("\n")}</span>`;

const page = (...lines: readonly string[]) =>
  `<?xml version="1.0"?><html><head><meta name='ocr-system' content='tesseract 5.3.0' /></head><body>
<div class='ocr_page' title='image "a.png"; bbox 0 0 1200 1800; ppageno 0; scan_res 300 300'>${lines.join("")}</div></body></html>`;

const read = (...lines: readonly string[]) => pageInHocr(page(...lines), 3);

test("words are placed in points, on the baseline of their line", () => {
  const made = read(
    line(
      "bbox 300 250 900 300; baseline 0.01 -10; x_size 50",
      word("300 250 420 290", 96, "Lamps"),
    ),
  );
  assert.is(made?.number, 3);
  assert.equal([made?.width, made?.height], [288, 432]);
  const [only] = made?.words ?? [];
  assert.equal([only?.text, only?.left, only?.baseline, only?.size], ["Lamps", 72, 69.6, 12]);
  assert.is(only?.isUnsure, false);
  assert.equal([only?.bold, only?.italic, only?.isUpright], [false, false, true]);
  assert.equal([made?.hasUnseenWords, made?.isScan, made?.isRuled], [false, false, false]);
});

test("a word of low confidence is unsure", () => {
  const made = read(
    line("bbox 0 0 90 40", word("0 0 40 40", 79, "Larnps"), word("50 0 90 40", 80, "on")),
  );
  assert.equal(
    made?.words.map(({ text, isUnsure }) => [text, isUnsure]),
    [
      ["Larnps", true],
      ["on", false],
    ],
  );
});

test("a label that touches its value is a word of its own", () => {
  const made = read(line("bbox 0 0 400 40", word("0 0 160 40", 90, "OFFICER:Director")));
  assert.equal(
    made?.words.map(({ text, left }) => [text, left]),
    [
      ["OFFICER:", 0],
      ["Director", 19.2],
    ],
  );
});

test("the lines around cells are neither words nor parts of words, and are counted", () => {
  const made = read(
    line("bbox 0 0 90 40", word("0 0 9 40", 60, "|"), word("10 0 90 40", 95, "|87%")),
  );
  assert.equal([made?.words.map(({ text }) => text), made?.strokes], [["87%"], 2]);
});

test("lines whose estimated sizes differ a little are of one size, and a title keeps its own", () => {
  const of = (size: number) =>
    line(`bbox 0 0 90 40; x_size ${size}`, word("0 0 90 40", 95, "Lamps"));
  const sizes = read(of(40), of(42), of(41), of(80))?.words.map(({ size }) => size);
  assert.equal(new Set(sizes?.slice(0, 3)).size, 1);
  assert.is(sizes?.[3], 19.2);
});

test("what is not a page, and an empty word, give nothing", () => {
  assert.is(pageInHocr("<html><body>words</body></html>", 1), null);
  assert.equal(read(line("bbox 0 0 90 40", word("0 0 90 40", 95, " ")))?.words, []);
  assert.is(makerOf(page()), "tesseract 5.3.0");
});

test("words that only Welsh has show a text in Welsh", () => {
  const words = (text: string) => text.split(" ").map((each) => ({ text: each }));
  const welsh =
    "Mae’r adroddiad yn nodi bod y Cyngor wedi cytuno ar y cynllun ac yn gofyn am farn ei aelodau";
  assert.is(looksWelsh(words(welsh)), true);
  assert.is(looksWelsh(words("The report asks for the views of the members on the plan")), false);
  assert.is(looksWelsh(words("The hotel Ty Yn yr Ardd")), false);
});

test("a page with lines between its words is one with a ruled table", () => {
  const words = line("bbox 0 0 90 40", word("0 0 40 40", 96, "Lamps"));
  const rule = "<div class='ocr_separator' title=\"bbox 0 50 900 52\"></div>";
  assert.is(read(words, rule, rule)?.isRuled, false);
  assert.is(read(words, rule, rule, rule)?.isRuled, true);
  assert.is(read(line("bbox 0 0 90 40", word("0 0 40 40", 96, "|Lamps")))?.isRuled, true);
});

test("what is read between the rows of a ruled table is left out, but no sign that is certain", () => {
  const rule = "<div class='ocr_separator' title=\"bbox 0 50 900 52\"></div>";
  const words = line(
    "bbox 0 0 190 40",
    word("0 0 40 40", 62, "="),
    word("50 0 90 40", 96, "="),
    word("100 0 140 40", 20, "~~"),
    word("150 0 190 40", 30, "–"),
    word("200 0 240 40", 30, "{Calls"),
    word("250 0 290 40", 30, "[sic]"),
  );
  const textsOf = (made: ReturnType<typeof read>) => made?.words.map(({ text }) => text);
  assert.equal(textsOf(read(words, rule, rule, rule)), ["=", "–", "Calls", "[sic]"]);
  assert.equal(textsOf(read(words)), ["=", "=", "~~", "–", "{Calls", "[sic]"]);
});

const texts = (...lines: readonly string[]) => read(...lines)?.words.map(({ text }) => text);
/** Words of these texts on a line, each as sure as 70 of 100. */
const lineOf = (...words: readonly string[]) =>
  line(
    "bbox 0 0 900 40",
    ...words.map((text, at) => word(`${at * 90} 0 ${at * 90 + 80} 40`, 70, text)),
  );
const separators = (count: number) =>
  "<div class='ocr_separator' title='bbox 0 0 900 2'></div>".repeat(count);

test("words after the first of a line are after a space", () => {
  assert.equal(
    read(lineOf("on", "lamps"))?.words.map(({ afterSpace }) => afterSpace),
    [false, true],
  );
});

for (const [printed, expected] of [
  ["|Children", ["Children"]],
  ["__Children||", ["Children"]],
  ["¦", []],
  ["Chil|dren", ["Chil|dren"]],
  ["{Calls", ["{Calls"]],
  ["==", ["=="]],
] as const) {
  test(`“${printed}” on a page without lines is read as “${expected.join()}”`, () =>
    assert.equal(texts(lineOf(printed)), expected));
}

for (const [printed, expected] of [
  ["{Calls", ["Calls"]],
  ["[12", ["12"]],
  ["=£12", ["£12"]],
  ["~|Calls", ["Calls"]],
  ["{Calls}", ["{Calls}"]],
  ["[Calls]", ["[Calls]"]],
  ["{-12", ["{-12"]],
  ["Ca{lls", ["Ca{lls"]],
  ["Calls|", ["Calls"]],
  ["==~", []],
  ["=a=", ["a="]],
  ["a=", ["a="]],
] as const) {
  test(`“${printed}” between lines is read as “${expected.join()}”`, () =>
    assert.equal(texts(separators(3), lineOf(printed)), expected));
}

test("a word between lines that the machine is sure of keeps its brackets", () => {
  const sure = (confidence: number) =>
    texts(separators(3), line("bbox 0 0 90 40", word("0 0 90 40", confidence, "{Calls|")));
  assert.equal([sure(80), sure(79)], [["{Calls"], ["Calls"]]);
});

test("three lines on a page may be a table’s; two are under headings", () => {
  const isRuled = (count: number) => read(separators(count), lineOf("Lamps"))?.isRuled;
  assert.equal([isRuled(2), isRuled(3)], [false, true]);
  assert.is(read(lineOf("|Lamps"))?.isRuled, true, "a line read as a word");
});

for (const [printed, expected] of [
  ["DATE:12", ["DATE:12"]],
  ["DATE:May", ["DATE:", "May"]],
  ["TO:Board", ["TO:Board"]],
  ["Date:May", ["Date:May"]],
  ["xDATE:May", ["xDATE:May"]],
  ["DATE:", ["DATE:"]],
] as const) {
  test(`“${printed}” is ${expected.length === 1 ? "one word" : "a label and its value"}`, () =>
    assert.equal(texts(lineOf(printed)), expected));
}

test("a line is of the usual size if it differs by less than a quarter", () => {
  const size = (own: number) => {
    const of = (each: number) =>
      line(`bbox 0 0 90 40; x_size ${each}`, word("0 0 90 40", 95, "Lamps"));
    return read(of(100), of(100), of(own))?.words[2]?.size;
  };
  assert.equal([size(124), size(125), size(76), size(75)], [24, 30, 24, 18]);
});

test("a line without a size is as high as its box, and one without a baseline stands on it", () => {
  const [only] = read(line("bbox 0 10 90 50", word("0 10 90 50", 95, "Lamps")))?.words ?? [];
  assert.equal([only?.size, only?.baseline], [9.6, 12]);
});

for (const kind of ["line", "header", "caption", "textfloat"]) {
  test(`the words of an ocr_${kind} are read`, () =>
    assert.equal(texts(lineOf("Lamps").replace("ocr_line", `ocr_${kind}`)), ["Lamps"]));
}

for (const [what, changed] of [
  ["a photograph", lineOf("Lamps").replace("ocr_line", "ocr_photo")],
  ["a kind that only begins like a line", lineOf("Lamps").replace("ocr_line", "ocr_liner")],
  ["a kind that only ends like a line", lineOf("Lamps").replace("ocr_line", "x_ocr_line")],
  ["a line without a place", line("x_size 40", word("0 0 40 40", 95, "Lamps"))],
  ["a line that is no area", line("bbox 90 0 90 40", word("0 0 40 40", 95, "Lamps"))],
  ["a line of no height", line("bbox 0 40 90 40", word("0 0 40 40", 95, "Lamps"))],
  ["a word without a place", line("bbox 0 0 90 40", word("0 0 40", 95, "Lamps"))],
  ["a word whose place is no number", line("bbox 0 0 90 40", word("0 0 40 x", 95, "Lamps"))],
  ["what is no word", lineOf("Lamps").replace("ocrx_word", "ocrx_cinfo")],
] as const) {
  test(`${what} has no words`, () => assert.equal(texts(changed), []));
}

test("a word of which nothing is said is unsure", () => {
  const bare = "<span class='ocrx_word' title='bbox 0 0 40 40'>Lamps</span>";
  assert.is(read(line("bbox 0 0 90 40", bare))?.words[0]?.isUnsure, true);
});

test("a page without its area or its resolution gives nothing", () => {
  const without = (part: string) => pageInHocr(page(lineOf("Lamps")).replace(part, ""), 1);
  assert.equal([without("bbox 0 0 1200 1800; "), without("; scan_res 300 300")], [null, null]);
});

test("the importer’s own marks and spaces are in no word", () => {
  assert.equal(texts(lineOf("La\uFDD0 mps\u0007")), ["Lamps"]);
});

test("a program that does not name itself is OCR", () => {
  assert.is(makerOf("<html></html>"), "OCR");
  assert.is(makerOf(`<meta name="ocr-system" content=" made 1 "/>`), "made 1");
});

test.run();
