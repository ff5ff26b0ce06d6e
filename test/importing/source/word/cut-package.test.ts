import { strFromU8, unzipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { plain } from "../../../../src/importing/source/raw-report.ts";
import { cutPackage } from "../../../../src/importing/source/word/package/cut-package.ts";
import { readWordFile } from "../../../../src/importing/source/word/word-file.ts";
import { docx } from "./word-document.ts";

const chart = (words: string) => ({
  kind: "chart",
  xml: `<c:chartSpace><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>${words}</a:t></a:r></a:p></c:rich></c:tx></c:title></c:chart></c:chartSpace>`,
});
const drawing = (id: string) =>
  `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const section = (head: string) =>
  `<w:sectPr><w:headerReference w:type="default" r:id="${head}"/></w:sectPr>`;
const words = (text: string, more = "", properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r>${more}</w:p>`;
const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const head = (text: string) => ({
  kind: "header",
  xml: `<w:hdr>${words(text)}</w:hdr>`,
});

const whole = docx({
  body: [
    words("Homes", note(1) + drawing("rHomes")),
    words("More homes", "", section("rHeadHomes")),
    words("Roads", note(2) + drawing("rRoads")),
    words("More roads"),
    section("rHeadRoads"),
  ].join(""),
  footnotes: `<w:footnote w:id="1">${words("Of homes.")}</w:footnote><w:footnote w:id="2">${words("Of roads.")}</w:footnote>`,
  parts: {
    rHomes: chart("Chart of homes"),
    rRoads: chart("Chart of roads"),
    rHeadHomes: head("Head of homes"),
    rHeadRoads: head("Head of roads"),
  },
});
const ranges = [
  { from: 0, to: 2 },
  { from: 2, to: 5 },
];
const everyWord = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes))
    .map((file) => strFromU8(file))
    .join("\n");

const test = suite("a Word file that is cut");

test("has in each part the words, the notes, the charts and the running heads of that part alone", async () => {
  const [homes, roads] = await cutPackage(whole, ranges);
  assert.ok(homes && roads);
  for (const own of ["More homes", "Of homes.", "Chart of homes", "Head of homes"]) {
    assert.match(everyWord(homes), own);
    assert.not.match(everyWord(roads), own);
  }
  for (const own of ["More roads", "Of roads.", "Chart of roads", "Head of roads"]) {
    assert.match(everyWord(roads), own);
    assert.not.match(everyWord(homes), own);
  }
  const { lines, repairs } = await readWordFile(roads);
  const read = lines.map(({ text }) => plain(text)).filter((text) => text !== "");
  assert.equal(read.slice(0, 1), ["Roads¹"]);
  assert.ok(repairs.some((repair) => repair.note.includes("Head of roads")));
});

test("keeps the running head that goes on from the section before", async () => {
  const body = [words("Homes", "", section("rHead")), words("Roads"), "<w:sectPr/>"].join("");
  const marked = docx({ body, parts: { rHead: head("NOT FOR PUBLICATION") } });
  const [, roads] = await cutPackage(marked, [
    { from: 0, to: 1 },
    { from: 1, to: 3 },
  ]);
  assert.ok(roads);
  assert.match(everyWord(roads), "NOT FOR PUBLICATION");
});

test("gives the same bytes each time, and itself where it is cut nowhere", async () => {
  const [once, again] = [await cutPackage(whole, ranges), await cutPackage(whole, ranges)];
  assert.equal(once, again);
  const [all] = await cutPackage(whole, [{ from: 0, to: 5 }]);
  assert.ok(all);
  assert.equal((await readWordFile(all)).lines, (await readWordFile(whole)).lines);
});

test.run();
