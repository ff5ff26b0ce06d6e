import { cell, item, p, row, run, sections, type WordGiven } from "./word-document.ts";

/** A document with elements where Word puts them, and what it becomes. */
export interface Sample {
  readonly given: WordGiven;
  readonly lines: readonly string[];
  readonly notes?: readonly string[];
}

const struck = (words: string) => `\uFDD6${words}\uFDD7`;
const raised = (words: string) => `\uFDD8${words}\uFDD9`;
const lowered = (words: string) => `\uFDDA${words}\uFDDB`;
const inPicture = (content: string, more = "") =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x"${more}/><a:graphic><a:graphicData uri="u">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const box = `<w:txbxContent>${p("boxed")}</w:txbxContent>`;
const boxNotes = ["2: the words of a text box come after the paragraph that it belongs to"];
const formulaNotes = ["1: a formula is set in one line"];
const trackedNotes = [
  "1: the file has tracked changes; the text is read with all of them accepted",
];
const noteNotes = ["1: footnotes are at the end of the text"];
const form = (content: string, kind: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${content}</w:ffData></w:fldChar></w:r><w:r><w:instrText> ${kind} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const math = (content: string) => p(`<m:oMathPara><m:oMath>${content}</m:oMath></m:oMathPara>`);
const m = (name: string, words: string) => `<m:${name}><m:r><m:t>${words}</m:t></m:r></m:${name}>`;

const rows: readonly (readonly [names: string, sample: Sample])[] = [
  [
    "w:document w:body w:p w:r w:t w:pPr w:rPr",
    { given: { body: p(run("a", "<w:sz/>"), "<w:jc/>") }, lines: ["a"] },
  ],
  [
    "w:smartTag w:customXml w:dir w:bdo",
    {
      given: {
        body: p(
          ["smartTag", "customXml", "dir", "bdo"]
            .map((name) => `<w:${name}>${run(name)}</w:${name}>`)
            .join(""),
        ),
      },
      lines: ["smartTagcustomXmldirbdo"],
    },
  ],
  [
    "w:ruby w:rubyBase",
    {
      given: {
        body: p(
          `<w:r><w:ruby><w:rubyPr/><w:rt>${run("aid")}</w:rt><w:rubyBase>${run("base")}</w:rubyBase></w:ruby></w:r>`,
        ),
      },
      lines: ["base"],
      notes: ["1: a reading aid above the words was left out"],
    },
  ],
  [
    "w:tab w:ptab w:br w:cr w:noBreakHyphen",
    {
      given: {
        body: p(
          "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:br/><w:t>e</w:t><w:cr/><w:t>f</w:t></w:r>",
        ),
      },
      lines: ["a\tb\tc‑d", "e", "f"],
    },
  ],
  [
    "w:sym w16se:symEx w:rFonts",
    {
      given: {
        body: p(
          '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w16se:symEx w16se:font="Segoe UI Symbol" w16se:char="2717"/></w:r><w:r><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr><w:t>³</w:t></w:r>',
        ),
      },
      lines: ["✓✗≥"],
    },
  ],
  [
    "w:sdt w:sdtContent",
    { given: { body: `<w:sdt><w:sdtContent>${p("a")}</w:sdtContent></w:sdt>` }, lines: ["a"] },
  ],
  [
    "w:hyperlink w:hyperlink@r:id",
    {
      given: {
        body: p(`<w:hyperlink r:id="rL">${run("a")}</w:hyperlink>`),
        links: { rL: "https://a.example/" },
      },
      lines: ["\uFDDChttps://a.example/\uFDDDa\uFDDE"],
    },
  ],
  [
    "w:fldSimple",
    {
      given: { body: p(`<w:fldSimple w:instr=" REF x ">${run("2.1")}</w:fldSimple>`) },
      lines: ["2.1"],
    },
  ],
  [
    "w:fldChar w:instrText w:ffData w:checkBox w:default w:checked",
    {
      given: {
        body: p(
          form(
            '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>',
            "FORMCHECKBOX",
          ),
        ),
      },
      lines: ["☐"],
    },
  ],
  [
    "w:ddList w:result w:listEntry",
    {
      given: {
        body: p(
          form(
            '<w:ddList><w:result w:val="1"/><w:listEntry w:val="a"/><w:listEntry w:val="b"/></w:ddList>',
            "FORMDROPDOWN",
          ),
        ),
      },
      lines: ["b"],
    },
  ],
  [
    "w:footnoteReference w:footnotes w:footnote",
    {
      given: {
        body: p(`${run("a")}<w:r><w:footnoteReference w:id="1"/></w:r>`),
        footnotes: `<w:footnote w:id="1">${p("n")}</w:footnote>`,
      },
      lines: ["a¹", "¹ n"],
      notes: noteNotes,
    },
  ],
  [
    "w:endnoteReference w:endnotes w:endnote",
    {
      given: {
        body: p(`${run("a")}<w:r><w:endnoteReference w:id="1"/></w:r>`),
        endnotes: `<w:endnote w:id="1">${p("n")}</w:endnote>`,
      },
      lines: ["aⁱ", "ⁱ n"],
      notes: noteNotes,
    },
  ],
  [
    "w:footnoteReference@w:customMarkFollows",
    {
      given: {
        body: p(
          '<w:r><w:t>a</w:t><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>†</w:t></w:r>',
        ),
        footnotes: `<w:footnote w:id="1">${p("n")}</w:footnote>`,
      },
      lines: ["a†", "† n"],
      notes: noteNotes,
    },
  ],
  [
    "w:footnotePr w:endnotePr w:numFmt w:numStart w:numRestart w:sectPr",
    {
      given: {
        body: `${p('<w:r><w:t>a</w:t><w:footnoteReference w:id="1"/></w:r>')}<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="2"/><w:numRestart w:val="continuous"/></w:footnotePr><w:endnotePr/></w:sectPr>`,
        footnotes: `<w:footnote w:id="1">${p("n")}</w:footnote>`,
      },
      lines: ["aᵇ", "ᵇ n"],
      notes: noteNotes,
    },
  ],
  [
    "w:hdr w:ftr w:headerReference w:footerReference",
    {
      given: {
        body: `${p("a")}<w:sectPr><w:headerReference r:id="header"/><w:footerReference r:id="rF"/></w:sectPr>`,
        header: p("top"),
        parts: { rF: { kind: "footer", xml: `<w:ftr>${p("foot")}</w:ftr>` } },
      },
      lines: ["a"],
      notes: ["top", "foot"].map(
        (words) => `1: “${words}”, which runs along the head or foot of each page, was left out`,
      ),
    },
  ],
  [
    "w:tbl w:tr w:tc w:tblPr w:trPr w:tcPr w:tblPrEx",
    {
      given: {
        body: `<w:tbl><w:tblPr/><w:tr><w:tblPrEx/><w:trPr/><w:tc><w:tcPr/>${p("a")}</w:tc><w:tc>${p("b")}</w:tc></w:tr></w:tbl>`,
      },
      lines: ["a | b"],
    },
  ],
  [
    "w:txbxContent wps:wsp wps:txbx w:drawing wp:inline a:graphic a:graphicData",
    {
      given: { body: p(inPicture(`<wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp>`)) },
      lines: ["boxed"],
      notes: boxNotes,
    },
  ],
  [
    "v:textbox w:pict v:group",
    {
      given: {
        body: p(
          `<w:r><w:pict><v:group><v:shape><v:textbox>${box}</v:textbox></v:shape></v:group></w:pict></w:r>`,
        ),
      },
      lines: ["boxed"],
      notes: boxNotes,
    },
  ],
  [
    "wpg:wgp wpg:grpSp wpc:wpc wp:anchor",
    {
      given: {
        body: p(
          `<w:r><w:drawing><wp:anchor><wpc:wpc><wpg:wgp><wpg:grpSp><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></wpg:grpSp></wpg:wgp></wpc:wpc></wp:anchor></w:drawing></w:r>`,
        ),
      },
      lines: ["boxed"],
      notes: boxNotes,
    },
  ],
  [
    "lc:lockedCanvas a:sp a:txSp a:txBody a:p a:r a:fld a:br a:t",
    {
      given: {
        body: p(
          inPicture(
            "<lc:lockedCanvas><a:sp><a:txSp><a:txBody><a:p><a:r><a:t>a</a:t></a:r><a:br/><a:fld><a:t>b</a:t></a:fld></a:p></a:txBody></a:txSp></a:sp></lc:lockedCanvas>",
          ),
        ),
      },
      lines: ["a b"],
      notes: ["1: the words of a drawing come after the paragraph that it belongs to"],
    },
  ],
  [
    "wp:docPr wp:docPr@descr",
    {
      given: { body: p(inPicture("<pic:pic/>", ' descr="the hall"')) },
      lines: [],
      notes: ["!1: a picture was left out: “the hall”"],
    },
  ],
  [
    "wp:docPr@title",
    {
      given: { body: p(inPicture("<pic:pic/>", ' title="the hall"')) },
      lines: [],
      notes: ["!1: a picture was left out: “the hall”"],
    },
  ],
  [
    "v:shape@alt",
    {
      given: { body: p('<w:r><w:pict><v:shape alt="the hall"/></w:pict></w:r>') },
      lines: [],
      notes: ["!1: a drawn shape was left out: “the hall”"],
    },
  ],
  [
    "v:textpath v:textpath@string",
    {
      given: {
        body: p('<w:r><w:pict><v:shape><v:textpath string="art"/></v:shape></w:pict></w:r>'),
      },
      lines: ["art"],
      notes: ["1: words drawn as art come after the paragraph that they belong to"],
    },
  ],
  [
    "w:object",
    {
      given: { body: p('<w:r><w:object><o:OLEObject ProgID="X"/></w:object></w:r>') },
      lines: [],
      notes: ["!1: an object of X was left out"],
    },
  ],
  [
    "c:chart",
    {
      given: {
        body: p(inPicture('<c:chart r:id="rC"/>')),
        parts: {
          rC: {
            kind: "chart",
            xml: '<c:chartSpace><c:chart><c:plotArea><c:pieChart><c:ser><c:tx><c:v>n</c:v></c:tx><c:val><c:numLit><c:ptCount val="1"/><c:pt idx="0"><c:v>5</c:v></c:pt></c:numLit></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>',
          },
        },
      },
      lines: [" | n", "1 | 5"],
      notes: ["2: a chart is given as the table of its values"],
    },
  ],
  [
    "dgm:relIds",
    {
      given: {
        body: p(inPicture('<dgm:relIds r:dm="rD"/>')),
        parts: {
          rD: {
            kind: "diagramData",
            xml: "<dgm:dataModel><dgm:pt><a:t>a</a:t></dgm:pt></dgm:dataModel>",
          },
        },
      },
      lines: ["a"],
      notes: ["2: a diagram is given as the list of its words"],
    },
  ],
  [
    "mc:AlternateContent mc:Choice",
    {
      given: {
        body: p(
          `<mc:AlternateContent><mc:Choice Requires="w14">${run("new")}</mc:Choice><mc:Fallback>${run("old")}</mc:Fallback></mc:AlternateContent>`,
        ),
      },
      lines: ["new"],
    },
  ],
  [
    "w:ins w:moveTo w14:conflictIns",
    {
      given: {
        body: p(
          `<w:ins>${run("a")}</w:ins><w:moveTo>${run("b")}</w:moveTo><w14:conflictIns>${run("c")}</w14:conflictIns>`,
        ),
      },
      lines: ["abc"],
      notes: trackedNotes,
    },
  ],
  [
    "w:commentReference",
    {
      given: { body: p(`${run("a")}<w:r><w:commentReference w:id="1"/></w:r>`) },
      lines: ["a"],
      notes: ["1: a comment in the margin was left out"],
    },
  ],
  [
    "w:numPr w:ilvl w:numId",
    { given: { body: item("a", 1), numbering: sections }, lines: ["1.1  a"] },
  ],
  [
    "w:pStyle",
    {
      given: {
        body: p("a", '<w:pStyle w:val="X"/>'),
        numbering: sections,
        styles:
          '<w:style w:type="paragraph" w:styleId="X"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      },
      lines: ["1.0  a"],
    },
  ],
  [
    "w:rStyle w:strike w:dstrike",
    {
      given: {
        body: p(run("a", '<w:rStyle w:val="X"/>') + run("b") + run("c", "<w:dstrike/>")),
        styles: '<w:style w:type="character" w:styleId="X"><w:rPr><w:strike/></w:rPr></w:style>',
      },
      lines: [`${struck("a")}b${struck("c")}`],
    },
  ],
  ["w:b", { given: { body: p(run("a", "<w:b/>") + run(" b")) }, lines: ["\uFDD0a\uFDD1 b"] }],
  [
    "w:vertAlign w:position",
    {
      given: {
        body: p(
          run("m") +
            run("2", '<w:vertAlign w:val="superscript"/>') +
            run(" CO") +
            run("2", '<w:position w:val="-4"/>'),
        ),
      },
      lines: [`m${raised("2")} CO${lowered("2")}`],
    },
  ],
  [
    "w:vanish",
    {
      given: { body: p(run("a") + run("b", "<w:vanish/>")) },
      lines: ["a"],
      notes: ["1: text that is set to be hidden was left out"],
    },
  ],
  [
    "w:specVanish",
    { given: { body: p("a", "<w:rPr><w:specVanish/></w:rPr>") + p("b") }, lines: ["ab"] },
  ],
  [
    "w:u w:color w:highlight",
    {
      given: {
        body: p(
          run("a ") +
            run("b", '<w:u w:val="single"/>') +
            run("c", '<w:color w:val="C00000"/>') +
            run("d", '<w:highlight w:val="green"/>'),
        ),
      },
      lines: ["a bcd"],
      notes: [
        "“b” is underlined",
        "“c” is in the colour C00000",
        "“d” is highlighted in green",
      ].map((what) => `1: ${what}, which the report does not show`),
    },
  ],
  [
    "w:gridSpan w:gridBefore w:gridAfter w:vMerge w:hMerge",
    {
      given: {
        body: `<w:tbl>${row([cell("a", '<w:gridSpan w:val="2"/>'), cell("b", '<w:vMerge w:val="restart"/>')])}${row([cell("c"), cell("", "<w:hMerge/>"), cell("", "<w:vMerge/>")])}${row([cell("d")], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')}</w:tbl>`,
      },
      lines: ["a | < | b", "c | < | ^", " | d | "],
    },
  ],
  [
    "w:tblStyle",
    {
      given: {
        styles:
          '<w:style w:type="table" w:styleId="S"><w:tblStylePr w:type="firstRow"><w:rPr><w:strike/></w:rPr></w:tblStylePr></w:style>',
        body: `<w:tbl><w:tblPr><w:tblStyle w:val="S"/></w:tblPr>${row([cell("a"), cell("b")])}</w:tbl>`,
      },
      lines: ["a | b"],
      notes: [
        "!1: the table’s style strikes or hides some of its words, which are kept here like the others",
      ],
    },
  ],
  [
    "w:shd",
    {
      given: { body: `<w:tbl>${row([cell("a"), cell("", '<w:shd w:fill="FF0000"/>')])}</w:tbl>` },
      lines: ["a | "],
      notes: ["!1: a cell holds a colour and no words (FF0000), which is not shown"],
    },
  ],
  [
    "w:cellIns w:cellDel w:cellMerge",
    {
      given: {
        body: `<w:tbl>${row([cell("a", "<w:cellIns/>"), cell("x", "<w:cellDel/>"), cell("b")])}${row([cell("", '<w:cellMerge w:vMerge="cont"/>'), cell("c")])}</w:tbl>`,
      },
      lines: ["a | b", "^ | c"],
      notes: trackedNotes,
    },
  ],
  [
    "w:hidden",
    {
      given: {
        body: `<w:tbl>${row([cell("a"), cell("b")])}${row([cell("c"), cell("d")], "<w:hidden/>")}</w:tbl>`,
      },
      lines: ["a | b"],
      notes: ["1: text that is set to be hidden was left out"],
    },
  ],
  [
    "w:framePr",
    { given: { body: p("T", '<w:framePr w:dropCap="drop"/>') + p("he") }, lines: ["The"] },
  ],
  [
    "m:oMathPara m:oMath m:r m:t m:f m:num m:den",
    {
      given: { body: math(`<m:f>${m("num", "1")}${m("den", "2")}</m:f>`) },
      lines: ["1/2"],
      notes: formulaNotes,
    },
  ],
  [
    "m:sSup m:sSub m:sSubSup m:sPre m:sup m:sub m:e",
    {
      given: {
        body: math(
          `<m:sSup>${m("e", "a")}${m("sup", "1")}</m:sSup><m:sSub>${m("e", "b")}${m("sub", "2")}</m:sSub><m:sSubSup>${m("e", "c")}${m("sub", "3")}${m("sup", "4")}</m:sSubSup><m:sPre>${m("sub", "5")}${m("sup", "6")}${m("e", "d")}</m:sPre>`,
        ),
      },
      lines: [
        `a${raised("1")}b${lowered("2")}c${lowered("3")}${raised("4")}${lowered("5")}${raised("6")}d`,
      ],
      notes: formulaNotes,
    },
  ],
  [
    "m:rad m:deg m:nary",
    {
      given: {
        body: math(
          `<m:rad>${m("deg", "3")}${m("e", "x")}</m:rad><m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub/><m:sup/>${m("e", "y")}</m:nary>`,
        ),
      },
      lines: [`${raised("3")}√(x)∑ y`],
      notes: formulaNotes,
    },
  ],
  [
    "m:d m:func m:fName m:limLow m:limUpp m:lim",
    {
      given: {
        body: math(
          `<m:d>${m("e", "a")}</m:d><m:func>${m("fName", "sin")}${m("e", "b")}</m:func><m:limLow>${m("e", "c")}${m("lim", "1")}</m:limLow><m:limUpp>${m("e", "d")}${m("lim", "2")}</m:limUpp>`,
        ),
      },
      lines: [`(a)sin bc${lowered("1")}d${raised("2")}`],
      notes: formulaNotes,
    },
  ],
  [
    "m:acc m:bar m:box m:borderBox m:groupChr m:phant",
    {
      given: {
        body: math(
          `<m:acc>${m("e", "a")}</m:acc><m:bar>${m("e", "b")}</m:bar><m:box>${m("e", "c")}</m:box><m:borderBox>${m("e", "d")}</m:borderBox><m:groupChr>${m("e", "e")}</m:groupChr><m:phant><m:phantPr><m:show m:val="0"/></m:phantPr>${m("e", "f")}</m:phant>`,
        ),
      },
      lines: ["a\u0302b\u0305cde⏟"],
      notes: formulaNotes,
    },
  ],
  [
    "m:m m:mr m:eqArr",
    {
      given: {
        body: math(
          `<m:m><m:mr>${m("e", "a")}${m("e", "b")}</m:mr></m:m><m:eqArr>${m("e", "c")}${m("e", "d")}</m:eqArr>`,
        ),
      },
      lines: ["(a, b)c; d"],
      notes: formulaNotes,
    },
  ],
];

/** A sample for each name in the inventory that is read. */
export const samples: ReadonlyMap<string, Sample> = new Map(
  rows.flatMap(([names, sample]) => names.split(" ").map((name) => [name, sample] as const)),
);
