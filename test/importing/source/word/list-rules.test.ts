import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatted } from "../../../../src/importing/source/word/numbers/number-formats.ts";
import { linesOf, notesOf } from "./read-word.ts";
import { item, level, p, run, table, type WordGiven } from "./word-document.ts";

const list = (id: number, levels: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, overrides = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const restart = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const style = (id: string, properties: string, more = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more.startsWith("w:") ? ` ${more}` : ""}><w:name w:val="${id}"/>${more.startsWith("<") ? more : ""}<w:pPr>${properties}</w:pPr></w:style>`;
const inList = (id: number, at?: number) =>
  `<w:numPr>${at === undefined ? "" : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${id}"/></w:numPr>`;
const of = (id: string, words = "x") => p(words, `<w:pStyle w:val="${id}"/>`);

const decimal = list(
  0,
  level(0, "decimal", "%1.0") + level(1, "decimal", "%1.%2") + level(2, "decimal", "%1.%2.%3"),
);
const legal = list(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>"));
const letters = (restartsAfter: string) =>
  list(
    0,
    level(0, "upperLetter", "%1.") +
      level(1, "decimal", "%2.", restartsAfter) +
      level(2, "lowerLetter", "(%3)", restartsAfter),
  );

/** The numbers that Word prints by the rules of ECMA-376 part 1, 17.9. */
const cases: readonly (readonly [name: string, given: WordGiven, numbers: readonly string[]])[] = [
  [
    "a paragraph without words takes a number",
    { numbering: decimal + num(1, 0), body: item("x", 1) + item("", 1) + item("x", 1) },
    ["1.1  x", "1.2", "1.3  x"],
  ],
  [
    "a level that never restarts counts on (w:lvlRestart 0)",
    {
      numbering: letters('<w:lvlRestart w:val="0"/>') + num(1, 0),
      body: [0, 1, 1, 0, 1].map((at) => item("x", at)).join(""),
    },
    ["A.  x", "1.  x", "2.  x", "B.  x", "3.  x"],
  ],
  [
    "a level restarts after the level that it names and those above it alone",
    {
      numbering: letters('<w:lvlRestart w:val="1"/>') + num(1, 0),
      body: [0, 1, 2, 1, 2, 0, 2].map((at) => item("x", at)).join(""),
    },
    ["A.  x", "1.  x", "(a)  x", "2.  x", "(b)  x", "B.  x", "(a)  x"],
  ],
  [
    "a level in legal style prints every figure as decimal (w:isLgl)",
    { numbering: legal + num(1, 0), body: [0, 1, 0, 1].map((at) => item("x", at)).join("") },
    ["I.  x", "1.1  x", "II.  x", "2.1  x"],
  ],
  [
    "a style that names a list and no level takes the level that names it (w:pStyle)",
    {
      numbering:
        list(
          0,
          level(0, "decimal", "%1.0", '<w:pStyle w:val="A"/>') +
            level(1, "decimal", "%1.%2", '<w:pStyle w:val="B"/>'),
        ) + num(1, 0),
      styles: style("A", inList(1)) + style("B", inList(1)),
      body: of("A") + of("B") + of("B") + of("A") + of("B"),
    },
    ["1.0  x", "1.1  x", "1.2  x", "2.0  x", "2.1  x"],
  ],
  [
    "a style takes the list of the one it is based on, and may set another level",
    {
      numbering: decimal + num(1, 0),
      styles:
        style("A", inList(1, 1)) +
        style("B", '<w:numPr><w:ilvl w:val="2"/></w:numPr>', '<w:basedOn w:val="A"/>'),
      body: of("A") + of("B") + of("A"),
    },
    ["1.1  x", "1.1.1  x", "1.2  x"],
  ],
  [
    "the default paragraph style numbers paragraphs that name none, those in cells among them",
    {
      numbering: decimal + num(1, 0),
      styles: style("N", inList(1, 1), 'w:default="1"') + style("H", inList(0)),
      body: p("x") + of("H", "plain") + table(["x", "x"]) + p("x"),
    },
    ["1.1  x", "plain", "1.2  x | 1.3  x", "1.4  x"],
  ],
  [
    "a paragraph takes itself out of its style's list (w:numId 0)",
    {
      numbering: decimal + num(1, 0),
      styles: style("A", inList(1, 1)),
      body: of("A") + p("x", `<w:pStyle w:val="A"/>${inList(0)}`) + of("A"),
    },
    ["1.1  x", "x", "1.2  x"],
  ],
  [
    "a list takes its levels from a list style (w:numStyleLink)",
    {
      numbering:
        list(0, '<w:numStyleLink w:val="L"/>') +
        decimal.replace('abstractNumId="0">', 'abstractNumId="7"><w:styleLink w:val="L"/>') +
        num(1, 0) +
        num(9, 7),
      styles: `<w:style w:type="numbering" w:styleId="L"><w:pPr>${inList(9)}</w:pPr></w:style>`,
      body: item("x", 0) + item("x", 1) + item("x", 1, 9),
    },
    ["1.0  x", "1.1  x", "1.2  x"],
  ],
  [
    "list styles that link to each other end in no number",
    {
      numbering:
        list(0, '<w:numStyleLink w:val="L"/>') +
        list(1, '<w:numStyleLink w:val="M"/>') +
        num(1, 0) +
        num(2, 1),
      styles: `<w:style w:type="numbering" w:styleId="L"><w:pPr>${inList(2)}</w:pPr></w:style><w:style w:type="numbering" w:styleId="M"><w:pPr>${inList(1)}</w:pPr></w:style>`,
      body: item("x", 0),
    },
    ["x"],
  ],
  [
    "lists of one definition count on from each other, and one may begin anew once",
    {
      numbering: decimal + num(1, 0) + num(2, 0) + num(3, 0, restart(0, 7)),
      body: item("x", 0, 1) + item("x", 0, 2) + item("x", 0, 3) + item("x", 0, 3) + item("x", 0, 1),
    },
    ["1.0  x", "2.0  x", "7.0  x", "8.0  x", "9.0  x"],
  ],
  [
    "a list that begins anew does so for the levels above its first paragraph too",
    {
      numbering: decimal + num(1, 0) + num(2, 0, restart(0, 4) + restart(1, 3)),
      body: item("x", 0, 1) + item("x", 1, 2) + item("x", 1, 2),
    },
    ["1.0  x", "4.3  x", "4.4  x"],
  ],
  [
    "a level that was not used yet counts as begun",
    {
      numbering: decimal.replace('<w:start w:val="1"/>', '<w:start w:val="5"/>') + num(1, 0),
      body: item("x", 1) + item("x", 0),
    },
    ["5.1  x", "6.0  x"],
  ],
  [
    "a list may have a level of its own",
    {
      numbering:
        decimal +
        num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "(%1)")}</w:lvlOverride>`),
      body: item("x", 0) + item("x", 1),
    },
    ["(A)  x", "A.1  x"],
  ],
  [
    "a level without a start begins at nought (17.9.25)",
    {
      numbering:
        list(0, '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>') +
        num(1, 0),
      body: item("x", 0) + item("x", 0),
    },
    ["0.  x", "1.  x"],
  ],
  [
    "a level that prints no number is counted, and what else it prints stays",
    {
      numbering: list(0, level(0, "none", "Note:") + level(1, "decimal", "%1%2.")) + num(1, 0),
      body: item("x", 0) + item("x", 1),
    },
    ["Note:  x", "1.  x"],
  ],
  [
    "a number that touches its words does so where they begin with a sign (w:suff)",
    {
      numbering: list(0, level(0, "decimal", "Annex %1", '<w:suff w:val="nothing"/>')) + num(1, 0),
      body: item(": Costs", 0) + item("Costs", 0),
    },
    ["Annex 1: Costs", "Annex 2  Costs"],
  ],
  [
    "a format that is written out pads its figures (w14)",
    {
      numbering:
        list(
          0,
          '<w:lvl w:ilvl="0"><w:start w:val="9"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
        ) + num(1, 0),
      body: item("x", 0) + item("x", 0),
    },
    ["009  x", "010  x"],
  ],
  [
    "a hidden paragraph takes no number",
    {
      numbering: decimal + num(1, 0),
      body:
        item("x", 1) +
        item(run("x", "<w:vanish/>"), 1, 1, "<w:rPr><w:vanish/></w:rPr>") +
        item("x", 1),
    },
    ["1.1  x", "1.2  x"],
  ],
  [
    "a paragraph that holds a picture alone takes a number",
    {
      numbering: decimal + num(1, 0),
      body: item("x", 1) + item("<w:r><w:drawing><pic:pic/></w:drawing></w:r>", 1) + item("x", 1),
    },
    ["1.1  x", "1.2", "1.3  x"],
  ],
  [
    "a text box counts its lists by itself",
    {
      numbering: decimal + num(1, 0),
      body:
        item("x", 1) +
        p(
          `<w:r><w:pict><v:textbox><w:txbxContent>${item("x", 1)}</w:txbxContent></v:textbox></w:pict></w:r>`,
        ) +
        item("x", 1),
    },
    ["1.1  x", "1.1  x", "1.2  x"],
  ],
];

for (const [name, given, numbers] of cases) {
  test(name, async () => {
    assert.equal(await linesOf(given), numbers);
  });
}

test("a section's number before no words is reported, and counted", async () => {
  const given = { numbering: decimal + num(1, 0), body: item("", 0) + item("x", 0) };
  assert.equal(await linesOf(given), ["2.0  x"]);
  assert.equal(await notesOf(given), [
    "1: the number “1.0”, which Word prints before a paragraph without words, was left out",
  ]);
});

test("a number in a script that is not Latin is reported, and written in figures", async () => {
  const given = {
    numbering: list(0, level(0, "thaiNumbers", "%1.")) + num(1, 0),
    body: item("x", 0),
  };
  assert.equal(await linesOf(given), ["1.  x"]);
  assert.equal(await notesOf(given), [
    "!1: a number in the form “thaiNumbers” is given here in figures",
  ]);
});

const forms: readonly (readonly [format: string, printed: Readonly<Record<number, string>>])[] = [
  ["decimalZero", { 1: "01", 10: "10" }],
  ["lowerLetter", { 1: "a", 26: "z", 27: "aa", 53: "aaa", 0: "" }],
  ["upperLetter", { 28: "BB" }],
  ["lowerRoman", { 1: "i", 4: "iv", 9: "ix", 40: "xl", 90: "xc", 400: "cd", 1999: "mcmxcix" }],
  ["upperRoman", { 14: "XIV" }],
  [
    "ordinal",
    {
      1: "1st",
      2: "2nd",
      3: "3rd",
      4: "4th",
      11: "11th",
      12: "12th",
      13: "13th",
      21: "21st",
      112: "112th",
    },
  ],
  ["cardinalText", { 1: "One", 15: "Fifteen", 20: "Twenty", 42: "Forty-two", 100: "100" }],
  [
    "ordinalText",
    { 1: "First", 12: "Twelfth", 20: "Twentieth", 21: "Twenty-first", 33: "Thirty-third" },
  ],
  ["numberInDash", { 3: "- 3 -" }],
  ["decimalEnclosedCircle", { 1: "①", 20: "⑳", 21: "21" }],
  ["chicago", { 1: "*", 2: "†", 5: "**" }],
  ["hex", { 11: "B" }],
];

for (const [format, printed] of forms) {
  test(`the format ${format} prints as Word prints it`, () => {
    const found = Object.keys(printed).map((count) => [count, formatted(Number(count), format)]);
    assert.equal(Object.fromEntries(found), printed);
  });
}

test.run();
