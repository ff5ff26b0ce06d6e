import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  loweredOff,
  loweredOn,
  raisedOff,
  raisedOn,
} from "../../../../src/importing/source/raw-report.ts";
import { chartWords, diagramWords } from "../../../../src/importing/source/word/drawings/charts.ts";
import { wordsOfPart } from "../../../../src/importing/source/word/drawings/drawn-parts.ts";
import { formulaText } from "../../../../src/importing/source/word/drawings/formulas.ts";
import { parseXml } from "../../../../src/importing/source/word/package/xml.ts";

const names = [
  ["c", "http://schemas.openxmlformats.org/drawingml/2006/chart"],
  ["a", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["dgm", "http://schemas.openxmlformats.org/drawingml/2006/diagram"],
  ["m", "http://schemas.openxmlformats.org/officeDocument/2006/math"],
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
].map(([prefix, address]) => `xmlns:${prefix}="${address}"`);
const part = (xml: string) =>
  parseXml(
    xml.replace(/^<[\w:]+/, (opening) => `${opening} ${names.join(" ")}`),
    "word/chart.xml",
  );

const point = (at: number | null, value: string) =>
  `<c:pt ${at === null ? "" : `idx="${at}"`}><c:v>${value}</c:v></c:pt>`;
const cache = (kind: string, points: readonly string[], format = "", count = points.length) =>
  `<c:${kind}>${format === "" ? "" : `<c:formatCode>${format}</c:formatCode>`}<c:ptCount val="${count}"/>${points.map((value, at) => point(at, value)).join("")}</c:${kind}>`;
const texts = (...points: readonly string[]) => cache("strCache", points);
const title = (words: string) =>
  `<c:title><c:tx><c:rich><a:p><a:r><a:t>${words}</a:t></a:r></a:p></c:rich></c:tx></c:title>`;
const series = (name: string, categories: string, values: string) =>
  `<c:ser><c:tx>${name}</c:tx><c:cat>${categories}</c:cat><c:val>${values}</c:val></c:ser>`;
const chart = (content: string, axes = "", head = "") =>
  chartWords(
    part(
      `<c:chartSpace><c:chart>${head}<c:plotArea><c:barChart>${content}</c:barChart>${axes}</c:plotArea></c:chart></c:chartSpace>`,
    ),
  );

test("a chart is its title, what it measures, and a column for each series", () => {
  const axes = `<c:catAx>${title("Ward")}</c:catAx><c:valAx>${title("Homes")}</c:valAx><c:valAx>${title("Cost")}</c:valAx>`;
  const all = [
    series(texts("2014"), texts("Abbey", "Quay"), cache("numCache", ["12", "14"])),
    series(texts("2015"), texts("Abbey", "Quay"), cache("numCache", ["13"])),
  ].join("");
  assert.equal(chart(all, axes, title("Homes let")), {
    title: "Homes let",
    measures: "Homes, Cost",
    rows: [
      ["Ward", "2014", "2015"],
      ["Abbey", "12", "13"],
      ["Quay", "14", ""],
    ],
  });
});

test("categories are those of the first series that has any, and else the places", () => {
  const values = cache("numCache", ["12", "14"]);
  const none = series(texts("a"), "", values);
  assert.equal(chart(none + series(texts("b"), texts("Abbey"), values)).rows, [
    ["", "a", "b"],
    ["Abbey", "12", "12"],
    ["2", "14", "14"],
  ]);
  assert.equal(chart(none).rows.slice(1), [
    ["1", "12"],
    ["2", "14"],
  ]);
});

test("a chart of more categories than values has a row for each, and one without any has none", () => {
  assert.equal(chart(series(texts("a"), texts("Abbey", "Quay"), "")).rows.length, 3);
  assert.equal(chart(series("", "", "")).rows, []);
});

test("values are at their places, which may be left free", () => {
  const values = `<c:numCache><c:ptCount val="4"/>${point(2, "14")}</c:numCache>`;
  assert.equal(
    chart(series(texts("a"), "", values)).rows.map((row) => row[1]),
    ["a", "", "", "14", ""],
  );
  const next = `<c:numCache>${point(null, "12")}${point(null, "14")}</c:numCache>`;
  assert.equal(
    chart(series(texts("a"), "", next)).rows.map((row) => row[1]),
    ["a", "12", "14"],
  );
});

test("a chart holds up to 5,000 values of a series", () => {
  const values = (at: number) =>
    `<c:numCache><c:ptCount val="9999"/>${point(at, "14")}</c:numCache>`;
  const last = (at: number) => chart(series(texts("a"), "", values(at))).rows.at(-1);
  assert.equal(
    [last(4999), last(5000)],
    [
      ["5000", "14"],
      ["5000", ""],
    ],
  );
});

for (const [value, format, printed] of [
  ["0.125", "0%", "13%"],
  ["0.125", "0.0%", "12.5%"],
  ["1234.5", "#,##0.00", "1,234.50"],
  ["1234.5", "0", "1235"],
  ["1234", "£#,##0", "£1,234"],
  ["1234", '"£"#,##0', "£1,234"],
  ["1234", "[$£-809]#,##0", "£1,234"],
  ["1234", "General", "1234"],
  ["1234", "0.00E+00", "1234"],
  ["1234", "x0", "1234"],
  ["", "0%", ""],
  [" ", "0%", " "],
  ["n/a", "0%", "n/a"],
] as const) {
  test(`“${value}” in the format ${format} is “${printed}”`, () => {
    const { rows } = chart(series(texts("a"), "", cache("numCache", [value], format)));
    assert.is(rows[1]?.[1], printed);
  });
}

test("a chart without values is told as left out, with its title and what its author says it shows", () => {
  const drawn = { kind: "chart", id: "r1", shows: "Homes by ward" } as const;
  const none = part(`<c:chartSpace><c:chart>${title("Homes")}</c:chart></c:chartSpace>`);
  const { found, rows } = wordsOfPart(drawn, none);
  assert.equal([found.leftOut, rows], [true, []]);
  assert.match(found.note, "a chart “Homes” was left out");
  assert.match(found.note, ": “Homes by ward”");
  assert.is(wordsOfPart({ ...drawn, shows: "" }, undefined).found.note.includes("“"), false);
});

test("a chart with values is a table, whose first heading says what is measured", () => {
  const values = series(texts("2014"), texts("Abbey"), cache("numCache", ["12"]));
  const whole = part(
    `<c:chartSpace><c:chart>${title("Homes let")}<c:plotArea><c:barChart>${values}</c:barChart><c:valAx>${title("Homes")}</c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  );
  const { found, rows } = wordsOfPart({ kind: "chart", id: "r1", shows: "" }, whole);
  assert.is(found.leftOut, false);
  assert.equal(rows, [
    ["Homes let; Homes", "2014"],
    ["Abbey", "12"],
  ]);
});

test("a diagram is the list of its words", () => {
  const point = (words: string) =>
    `<dgm:pt><dgm:t><a:p><a:r><a:t>${words}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
  const all = part(
    `<dgm:dataModel><dgm:ptLst>${point("Plan")}${point(" ")}${point("Do")}</dgm:ptLst></dgm:dataModel>`,
  );
  assert.equal(diagramWords(all), ["Plan", "Do"]);
  const drawn = { kind: "diagram", id: "r1", shows: "" } as const;
  assert.equal(wordsOfPart(drawn, all).lines, ["Plan", "Do"]);
  assert.is(wordsOfPart(drawn, all).found.leftOut, false);
  assert.is(wordsOfPart(drawn, undefined).found.leftOut, true);
});

const t = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;
const raised = (words: string) => raisedOn + words + raisedOff;
const lowered = (words: string) => loweredOn + words + loweredOff;

for (const [formula, expected] of [
  [`<m:f><m:num>${t("a+b")}</m:num><m:den>${t("2")}</m:den></m:f>`, "(a+b)/2"],
  [
    `<m:f><m:fPr><m:type m:val="noBar"/></m:fPr><m:num>${t("a")}</m:num><m:den>${t("2")}</m:den></m:f>`,
    "a¦2",
  ],
  [
    `<m:f><m:fPr><m:type m:val="lin"/></m:fPr><m:num>${t("a")}</m:num><m:den>${t("2")}</m:den></m:f>`,
    "a/2",
  ],
  [`<m:sSup><m:e>${t("x")}</m:e><m:sup>${t("2")}</m:sup></m:sSup>`, `x${raised("2")}`],
  [`<m:sSup><m:e>${t("x")}</m:e><m:sup/></m:sSup>`, "x"],
  [`<m:sSub><m:e>${t("x-y")}</m:e><m:sub>${t("2")}</m:sub></m:sSub>`, `(x-y)${lowered("2")}`],
  [`<m:phant><m:e>${t("x")}</m:e></m:phant>`, "x"],
  [`<m:phant><m:phantPr><m:show m:val="0"/></m:phantPr><m:e>${t("x")}</m:e></m:phant>`, ""],
  [`<m:phant><m:phantPr><m:show m:val="off"/></m:phantPr><m:e>${t("x")}</m:e></m:phant>`, ""],
  [`<m:phant><m:phantPr><m:show m:val="1"/></m:phantPr><m:e>${t("x")}</m:e></m:phant>`, "x"],
  [`<m:phant><m:phantPr><m:show m:val="offset"/></m:phantPr><m:e>${t("x")}</m:e></m:phant>`, "x"],
  [`<m:d><m:e>${t("a")}</m:e><m:e>${t("b")}</m:e></m:d>`, "(a|b)"],
  [`<m:oMath><m:rPr>${t("x")}</m:rPr>${t("y")}<w:del>${t("z")}</w:del></m:oMath>`, "y"],
] as const) {
  test(`the formula ${formula.replace(/<\/?m:(?:r|t|e)>/g, "")} is “${expected}” on one line`, () =>
    assert.is(formulaText(part(formula)), expected));
}

test.run();
