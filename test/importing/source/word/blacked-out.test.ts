import { test } from "uvu";
import * as assert from "uvu/assert";
import { readWordFile } from "../../../../src/importing/source/word/word-file.ts";
import { docx, p, run } from "./word-document.ts";

const concealedIn = async (properties: string) => {
  const body = [p(run("1.1 The bidder is known.")), p(run("Acme Ltd", properties))].join("");
  const { concealed, withheld } = await readWordFile(docx({ body }));
  return { count: concealed?.length ?? 0, withheld: withheld ?? null };
};
const shade = (fill: string) => `<w:shd w:val="clear" w:fill="${fill}"/>`;
const colour = (value: string) => `<w:color w:val="${value}"/>`;

const cases: readonly (readonly [name: string, properties: string, count: number])[] = [
  ["words under a black highlight", '<w:highlight w:val="black"/>', 1],
  ["black words on black shading", `${colour("000000")}${shade("000000")}`, 1],
  ["words nearly as dark as their shading", `${colour("0A0A0A")}${shade("111111")}`, 1],
  ["white words on white shading", `${colour("FFFFFF")}${shade("FFFFFF")}`, 1],
  [
    "white words under a black highlight, which are seen,",
    `${colour("FFFFFF")}<w:highlight w:val="black"/>`,
    0,
  ],
  ["words under a yellow highlight", '<w:highlight w:val="yellow"/>', 0],
  ["words of no stated colour on black shading, which are printed in white,", shade("000000"), 0],
  ["white words on blue shading", `${colour("FFFFFF")}${shade("1D4D8F")}`, 0],
  ["red words", colour("FF0000"), 0],
];

for (const [name, properties, count] of cases) {
  test(`${name} are ${count === 1 ? "taken for" : "not taken for"} blacked out`, async () => {
    assert.is((await concealedIn(properties)).count, count);
  });
}

test("a file with blacked-out words is not offered to readers", async () => {
  const { withheld } = await concealedIn('<w:highlight w:val="black"/>');
  assert.match(withheld ?? "", "words that are blacked out");
});

const withheldFor = async (body: string) =>
  (await readWordFile(docx({ body }))).withheld ?? "nothing";
const white = run("Acme Ltd", colour("FFFFFF"));

test("white words on the paper itself are told, and their file is not offered to readers", async () => {
  assert.match(await withheldFor(p(white)), "words in white");
});

test("white words on a shaded paragraph, or in a cell, are taken for printed on a colour", async () => {
  assert.is(await withheldFor(`<w:p><w:pPr>${shade("1D4D8F")}</w:pPr>${white}</w:p>`), "nothing");
  const rows = "<w:tr><w:tc>CELL</w:tc><w:tc>CELL</w:tc></w:tr>".replaceAll("CELL", p(white));
  assert.is(await withheldFor(`<w:tbl>${rows}${rows}</w:tbl>`), "nothing");
});

test.run();
