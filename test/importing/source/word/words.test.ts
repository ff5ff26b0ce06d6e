import { test } from "uvu";
import * as assert from "uvu/assert";
import { linesOf, markdownOf, notesOf, refusalOf, report } from "./read-word.ts";
import { item, p, run } from "./word-document.ts";

const strike = "<w:strike/>";
const raised = '<w:vertAlign w:val="superscript"/>';
const lowered = '<w:vertAlign w:val="subscript"/>';
const field = (instruction: string, result: string | null, form = "") =>
  `<w:r><w:fldChar w:fldCharType="begin">${form}</w:fldChar></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${result === null ? "" : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const form = (content: string) => `<w:ffData>${content}</w:ffData>`;
const sign = (font: string, code: string) =>
  `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="S"><w:name w:val="Struck"/><w:rPr>${strike}</w:rPr></w:style>
  <w:style w:type="character" w:styleId="C"><w:name w:val="Struck sign"/><w:rPr>${strike}</w:rPr></w:style>
  <w:style w:type="character" w:styleId="D"><w:name w:val="Based"/><w:basedOn w:val="C"/></w:style>
  <w:style w:type="character" w:styleId="W"><w:name w:val="Signs"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:style>`;

/** The Markdown for each paragraph. */
const cases: readonly (readonly [name: string, words: string, markdown: string])[] = [
  [
    "struck words are marked as struck, without the space about them",
    run("approve ") + run("the sale ", strike) + run("the lease."),
    "approve ~~the sale~~ the lease.",
  ],
  ["words struck twice over are struck", run("a ") + run("b", "<w:dstrike/>"), "a ~~b~~"],
  ["a strike that is switched off is none", run("a", '<w:strike w:val="0"/>'), "a"],
  ["a style strikes words", run("a ") + run("b", '<w:rStyle w:val="C"/>'), "a ~~b~~"],
  ["a style based on one that strikes words does", run("b", '<w:rStyle w:val="D"/>'), "~~b~~"],
  [
    "raised figures of numbers and units stay raised",
    run("10") + run("6", raised) + run(" people on 500 m") + run("2", raised),
    "10^6^ people on 500 m^2^",
  ],
  ["figures set higher by hand are raised", run("m") + run("2", '<w:position w:val="6"/>'), "m^2^"],
  ["lowered figures stay lowered", run("CO") + run("2", lowered), "CO~2~"],
  ["a raised letter of a formula stays raised", run("x") + run("n", raised), "x^n^"],
  [
    "the raised letters of an ordinal are words",
    run("the 5") + run("th", raised) + run(" of May"),
    "the 5th of May",
  ],
  ["raised words are words", run("Trade") + run("mark", raised), "Trademark"],
  [
    "a link to the web keeps its address",
    `${run("see ")}<w:hyperlink r:id="rLink">${run("the plan")}</w:hyperlink>`,
    "see [the plan](https://a.example/plan)",
  ],
  [
    "a link in a field keeps its address",
    run("see ") + field(' HYPERLINK "https://a.example/x" \\l "part" ', run("the plan")) + run("."),
    "see [the plan](https://a.example/x#part).",
  ],
  [
    "a link to a script, a file or a place in the document is words",
    `<w:hyperlink r:id="rScript">${run("a ")}</w:hyperlink><w:hyperlink w:anchor="x">${run("b ")}</w:hyperlink>${run("c")}`,
    "a b c",
  ],
  [
    "a field prints its result",
    run("page ") + field(" PAGEREF x ", run("3")) + run("."),
    "page 3.",
  ],
  [
    "a field within a field's instruction prints nothing",
    run("a ") + field(` IF ${field(" X ", run("1"))} = 1 `, run("yes")) + run(" b"),
    "a yes b",
  ],
  [
    "a field in one element prints its words",
    `<w:fldSimple w:instr=" REF x ">${run("2.1")}</w:fldSimple>`,
    "2.1",
  ],
  [
    "a drop-down prints what was chosen",
    run("Status: ") +
      field(
        " FORMDROPDOWN ",
        null,
        form(
          '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Red"/><w:listEntry w:val="Amber"/></w:ddList>',
        ),
      ),
    "Status: Amber",
  ],
  [
    "a drop-down in which nothing was chosen prints its first",
    run("Status: ") +
      field(" FORMDROPDOWN ", null, form('<w:ddList><w:listEntry w:val="Red"/></w:ddList>')),
    "Status: Red",
  ],
  [
    "a box of a form is ticked or not",
    field(" FORMCHECKBOX ", null, form("<w:checkBox><w:checked/></w:checkBox>")) +
      run(" Yes ") +
      field(" FORMCHECKBOX ", null, form('<w:checkBox><w:default w:val="0"/></w:checkBox>')) +
      run(" No"),
    "☒ Yes ☐ No",
  ],
  ["a button prints its words", field(" MACROBUTTON Go Press here ", null), "Press here"],
  [
    "signs are what their fonts print",
    run("Signs ") +
      sign("Wingdings", "F0FC") +
      sign("Wingdings", "F0FB") +
      sign("Wingdings", "F0E9") +
      sign("Symbol", "F0B3") +
      sign("Wingdings 2", "F050") +
      sign("Wingdings 3", "F067") +
      sign("Webdings", "F061"),
    "Signs ✓✗↑≥✓→✔",
  ],
  [
    "letters in a font of signs are signs",
    run("Done ") + run("ü", '<w:rFonts w:ascii="Wingdings"/>'),
    "Done ✓",
  ],
  ["letters in a style whose font is of signs are signs", run("û", '<w:rStyle w:val="W"/>'), "✗"],
  ["a sign of another font is itself", sign("MS Gothic", "2612"), "☒"],
  [
    "a hyphen that keeps words together is one",
    `${run("non")}<w:r><w:noBreakHyphen/></w:r>${run("statutory")}`,
    "non‑statutory",
  ],
  [
    "a soft hyphen prints nothing",
    `${run("co")}<w:r><w:softHyphen/></w:r>${run("operate")}`,
    "cooperate",
  ],
  [
    "of two forms of one thing the newer is read",
    `<mc:AlternateContent><mc:Choice Requires="w16se">${'<w:r><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="2713"/></w:r>'}</mc:Choice><mc:Fallback>${run("old")}</mc:Fallback></mc:AlternateContent>`,
    "✓",
  ],
  [
    "the words of a content control, a tag and a turned run are words",
    `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="x"/></w:dropDownList></w:sdtPr><w:sdtContent>${run("a ")}</w:sdtContent></w:sdt><w:smartTag>${run("b ")}</w:smartTag><w:bdo>${run("c")}</w:bdo>`,
    "a b c",
  ],
  [
    "a hidden paragraph end joins a heading to its words, as a style separator does",
    `${run("Lead.")}</w:p><w:p>${run(" More.")}`,
    "Lead. More.",
  ],
];

const links = { rLink: "https://a.example/plan", rScript: "javascript:alert(1)" };

for (const [name, words, markdown] of cases) {
  test(name, async () => {
    const isJoined = words.includes("</w:p>");
    const paragraph = item(
      words,
      1,
      1,
      isJoined ? "<w:rPr><w:vanish/><w:specVanish/></w:rPr>" : "",
    );
    const found = await markdownOf(report(item("PURPOSE", 0) + paragraph, { styles, links }));
    assert.is(/^1\.1 (.*)$/m.exec(found)?.[1], markdown);
  });
}

test("a style of paragraphs strikes their words, and one of words in it strikes none (ECMA-376 17.7.3)", async () => {
  const body = p(run("a") + run(" b", '<w:rStyle w:val="C"/>'), '<w:pStyle w:val="S"/>');
  assert.equal(await linesOf({ body, styles }), ["\uFDD6a\uFDD7 b"]);
});

test("a letter set large at the head of its word is part of the word", async () => {
  const body = p(run("T"), '<w:framePr w:dropCap="drop" w:lines="3"/>') + p(run("he council"));
  assert.equal(await linesOf({ body }), ["The council"]);
});

test("a table of contents is left out and reported, over all its paragraphs", async () => {
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const body =
    p(begin + run("1 Purpose 1")) +
    p(`${run("2 Costs 3")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) +
    p("Text.");
  assert.equal(await linesOf({ body }), ["Text."]);
  assert.equal(await notesOf({ body }), [
    "2: the table of contents, which Word makes by itself, was left out",
  ]);
});

test("what a field prints and the file does not hold is reported", async () => {
  assert.equal(await notesOf({ body: p(field(" AUTONUM ", null) + run("a")) }), [
    "!1: the field “AUTONUM” was left out: the file does not hold what it prints",
  ]);
  assert.equal(await notesOf({ body: p(field(" XE a ", null) + run("a")) }), []);
  assert.equal(await notesOf({ body: p(field(" DATE ", run("1 May 2024"))) }), [
    "1: a date that Word renews each time is kept as it was last saved",
  ]);
});

test("a field that begins and does not end is refused, because its words are uncertain", async () => {
  const body = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p("Words.");
  assert.is(await refusalOf({ body }), "broken-field");
});

test("a sign without a counterpart is reported with its font", async () => {
  assert.equal(
    await notesOf({ body: p("One.") + p(sign("Wingdings", "F0FF") + sign("House Signs", "F041")) }),
    [
      "!2: the sign U+F0FF of Wingdings has no counterpart in Unicode",
      "!2: the sign U+F041 of House Signs has no counterpart in Unicode",
    ],
  );
});

test("a link that does not lead to the web is reported, and its words stay", async () => {
  const body = p(`<w:hyperlink r:id="rScript">${run("a")}</w:hyperlink>`);
  assert.equal(await notesOf({ body, links }), [
    "1: a link to “javascript:alert(1)”, which is not on the web, was left out; its words stay",
  ]);
});

test("words that are underlined or coloured next to others are reported, and more so next to struck ones", async () => {
  const u = '<w:u w:val="single"/>';
  assert.equal(await notesOf({ body: p(run("a ") + run("b", u)) }), [
    "1: “b” is underlined, which the report does not show",
  ]);
  assert.equal(
    await notesOf({ body: p(run("a ", strike) + run("b", '<w:color w:val="FF0000"/>')) }),
    ["!1: “b” is in the colour FF0000, which the report does not show"],
  );
  assert.equal(await notesOf({ body: p(run("a", '<w:highlight w:val="yellow"/>') + run(" b")) }), [
    "1: “a” is highlighted in yellow, which the report does not show",
  ]);
  assert.equal(await notesOf({ body: p(run("A HEADING", u)) }), []);
  assert.equal(await notesOf({ body: p(run("DATE:", u) + run(" 1 May 2024")) }), []);
});

test("struck words of a header are in none of its fields", async () => {
  const body =
    p("REPORT TO: Streets Board") +
    p(run("DATE: ") + run("11 March 2024", strike) + run(" 12 March 2024"));
  const given = {
    ...report(""),
    body:
      body +
      p("REPORTING OFFICER: Director of Streets") +
      p("SUBJECT: Lamps") +
      p("WARDS: Boroughwide") +
      item("PURPOSE", 0) +
      item("One.", 1),
  };
  assert.not.match(await markdownOf(given), "11 March");
});

test("a field in one element that holds no result is told, and one that holds it is not", async () => {
  const simple = (content: string) =>
    notesOf(report(p(`${run("a")}<w:fldSimple w:instr=" PAGE ">${content}</w:fldSimple>`)));
  assert.match((await simple("")).join(), "the field “PAGE” was left out");
  assert.equal(await simple(run("3")), []);
});

test("a character of a field that is of no known kind changes nothing", async () => {
  const strange = '<w:r><w:fldChar w:fldCharType="strange"/></w:r>';
  const begun = field(" PAGE ", run("3")).replace(
    "</w:instrText></w:r>",
    `</w:instrText></w:r>${strange}`,
  );
  assert.equal(await notesOf(report(p(run("page ") + begun))), []);
});

test("a line break parts the words of a paragraph, and the break of a page or column does not", async () => {
  const lines = (type: string) =>
    linesOf({ body: p(`${run("a")}<w:r><w:br ${type}/></w:r>${run("b")}`) });
  assert.equal(await lines(""), ["a", "b"]);
  assert.equal(await lines('w:type="textWrapping"'), ["a", "b"]);
  assert.equal(await lines('w:type="page"'), ["a b"]);
  assert.equal(await lines('w:type="column"'), ["a b"]);
});

test("what is in a deleted row of a table is not told", async () => {
  const unknown = (change: string) =>
    notesOf(
      report(
        `<w:tbl><w:tr><w:tc>${p("a")}</w:tc><w:tc>${p("b")}</w:tc></w:tr><w:tr><w:trPr>${change}</w:trPr><w:tc>${p("c")}<w:strange/></w:tc></w:tr></w:tbl>`,
      ),
    ).then((notes) => notes.filter((note) => note.includes("w:strange")).length);
  assert.equal([await unknown("<w:del/>"), await unknown("")], [0, 1]);
});

test.run();
