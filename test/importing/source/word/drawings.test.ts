import { test } from "uvu";
import * as assert from "uvu/assert";
import { linesOf, notesOf } from "./read-word.ts";
import { cell, p, row, run } from "./word-document.ts";

const drawing = (content: string, described = "") =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"${described}/><a:graphic><a:graphicData uri="u">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const boxed = (content: string) =>
  `<wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp>`;
const shape = (form: string) =>
  `<wps:wsp><wps:spPr><a:prstGeom prst="${form}"/></wps:spPr></wps:wsp>`;
const chart = (id: string) => `<c:chart r:id="${id}"/>`;
const points = (kind: "str" | "num", format: string, ...values: readonly string[]) =>
  `<c:${kind}Cache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>${values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join("")}</c:${kind}Cache>`;
const title = (words: string) =>
  `<c:title><c:tx><c:rich><a:p><a:r><a:t>${words}</a:t></a:r></a:p></c:rich></c:tx></c:title>`;
const recycling = `<c:chartSpace><c:chart>${title("Recycling")}<c:plotArea><c:barChart>
  <c:ser><c:tx><c:strRef>${points("str", "", "2023")}</c:strRef></c:tx><c:cat><c:strRef>${points("str", "", "Q1", "Q2")}</c:strRef></c:cat><c:val><c:numRef>${points("num", "0.0%", "0.415", "0.5")}</c:numRef></c:val></c:ser>
  <c:ser><c:tx><c:strRef>${points("str", "", "2024")}</c:strRef></c:tx><c:val><c:numRef>${points("num", "#,##0", "1234.4", "5")}</c:numRef></c:val></c:ser>
  </c:barChart><c:catAx>${title("Quarter")}</c:catAx><c:valAx>${title("Share")}</c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const parts = {
  rChart: { kind: "chart", xml: recycling },
  rEmpty: {
    kind: "chart",
    xml: `<c:chartSpace><c:chart>${title("Bins")}<c:plotArea/></c:chart></c:chartSpace>`,
  },
  rDiagram: {
    kind: "diagramData",
    xml: "<dgm:dataModel><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>First</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>Then</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>",
  },
};

const cases: readonly (readonly [
  name: string,
  content: string,
  lines: readonly string[],
  notes: readonly string[],
])[] = [
  [
    "a picture is told of with what it shows",
    drawing("<pic:pic><pic:blipFill/></pic:pic>", ' descr="The hall"'),
    [],
    ["!1: a picture was left out: “The hall”"],
  ],
  [
    "an older picture is told of with what it shows",
    '<w:r><w:pict><v:shape alt="The hall"><v:imagedata r:id="x"/></v:shape></w:pict></w:r>',
    [],
    ["!1: a picture was left out: “The hall”"],
  ],
  [
    "the words of a text box stand after its paragraph, once",
    `${run("Before.")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(boxed(p("In the box."))).replace(/^<w:r>|<\/w:r>$/g, "")}</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p("In the box.")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ["Before.", "In the box."],
    ["2: the words of a text box come after the paragraph that it belongs to"],
  ],
  [
    "text boxes that stand together are all read",
    drawing(`<wpg:wgp><wpg:grpSp>${boxed(p("a"))}</wpg:grpSp>${boxed(p("b"))}</wpg:wgp>`),
    ["a", "b"],
    ["2: the words of a text box come after the paragraph that it belongs to"],
  ],
  [
    "a shape without words is told of, and a line or frame as what carries nothing",
    drawing(shape("rightArrow")) + drawing(shape("line")),
    [],
    ["!1: a drawn shape was left out", "1: a drawn line or frame was left out"],
  ],
  [
    "words drawn as art are read",
    '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>',
    ["DRAFT"],
    ["1: words drawn as art come after the paragraph that they belong to"],
  ],
  [
    "the words of a drawing on a canvas are read",
    drawing(
      "<lc:lockedCanvas><a:sp><a:txSp><a:txBody><a:p><a:r><a:t>One</a:t></a:r><a:br/><a:r><a:t>two</a:t></a:r></a:p></a:txBody></a:txSp></a:sp></lc:lockedCanvas>",
    ),
    ["One two"],
    ["1: the words of a drawing come after the paragraph that it belongs to"],
  ],
  [
    "an object of another program is told of, and its picture is not told of again",
    '<w:r><w:object><v:shape><v:imagedata r:id="x"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
    [],
    ["!1: an object of Excel.Sheet.12 was left out"],
  ],
  [
    "a chart is the table of its values as it prints them",
    drawing(chart("rChart"), ' descr="Recycling by quarter"'),
    ["Recycling; Share; Quarter | 2023 | 2024", "Q1 | 41.5% | 1,234", "Q2 | 50.0% | 5"],
    ["2: a chart “Recycling” is given as the table of its values: “Recycling by quarter”"],
  ],
  [
    "a chart without values is told of with its title",
    drawing(chart("rEmpty")),
    [],
    ["!1: a chart “Bins” was left out, because the file does not have its values"],
  ],
  [
    "a chart whose part is missing is told of with what it shows",
    drawing(chart("rNone"), ' descr="Costs"'),
    [],
    ["!1: a chart was left out, because the file does not have its values: “Costs”"],
  ],
  [
    "a diagram is the list of its words",
    drawing('<dgm:relIds r:dm="rDiagram"/>'),
    ["First", "Then"],
    ["2: a diagram is given as the list of its words"],
  ],
];

for (const [name, content, lines, notes] of cases) {
  test(name, async () => {
    assert.equal(await linesOf({ body: p(content), parts }), lines);
    assert.equal(await notesOf({ body: p(content), parts }), notes);
  });
}

test("a chart in a cell comes after its table", async () => {
  const body = `<w:tbl>${row([cell("a"), cell(p(drawing(chart("rChart"))))])}</w:tbl>`;
  const lines = await linesOf({ body, parts });
  assert.equal(lines.slice(0, 2), ["a | ", "Recycling; Share; Quarter | 2023 | 2024"]);
});

test("words along the pages and a watermark are reported", async () => {
  const header = p(
    `${run("Draft")}<w:r><w:pict><v:shape><v:textpath string="CONFIDENTIAL"/></v:shape></w:pict></w:r>`,
  );
  const notes = await notesOf({ body: p("a"), header });
  assert.equal(
    notes.at(-1),
    "1: “Draft CONFIDENTIAL”, which runs along the head or foot of each page, was left out",
  );
});

const formula = (content: string) => p(`<m:oMath>${content}</m:oMath>`);
const part = (name: string, words: string) =>
  `<m:${name}><m:r><m:t>${words}</m:t></m:r></m:${name}>`;

const formulas: readonly (readonly [name: string, formula: string, text: string])[] = [
  ["a fraction", `<m:f>${part("num", "1")}${part("den", "2")}</m:f>`, "1/2"],
  ["a fraction of sums", `<m:f>${part("num", "a+b")}${part("den", "2")}</m:f>`, "(a+b)/2"],
  ["a power", `<m:sSup>${part("e", "10")}${part("sup", "6")}</m:sSup>`, "10\uFDD86\uFDD9"],
  ["an index", `<m:sSub>${part("e", "x")}${part("sub", "1")}</m:sSub>`, "x\uFDDA1\uFDDB"],
  ["a root", `<m:rad><m:deg/>${part("e", "x")}</m:rad>`, "√(x)"],
  [
    "brackets",
    `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>${part("e", "x")}</m:d>`,
    "[x]",
  ],
  [
    "a sum",
    `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr>${part("sub", "i")}${part("sup", "n")}${part("e", "x")}</m:nary>`,
    "∑\uFDDAi\uFDDB\uFDD8n\uFDD9 x",
  ],
  [
    "a matrix",
    `<m:m><m:mr>${part("e", "a")}${part("e", "b")}</m:mr><m:mr>${part("e", "c")}${part("e", "d")}</m:mr></m:m>`,
    "(a, b; c, d)",
  ],
];

for (const [name, content, text] of formulas) {
  test(`${name} is set in one line, and reported`, async () => {
    assert.equal(await linesOf({ body: formula(content) }), [text]);
    assert.equal(await notesOf({ body: formula(content) }), ["1: a formula is set in one line"]);
  });
}

test.run();
