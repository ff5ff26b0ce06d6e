import { test } from "uvu";
import * as assert from "uvu/assert";
import { inventory } from "../../../../src/importing/source/word/inventory/inventory.ts";
import { samples } from "./inventory-samples.ts";
import { linesOf, notesOf, refusalOf } from "./read-word.ts";
import { p, run } from "./word-document.ts";

/** A paragraph "before", one containing an element, and one "after". */
const planted = (xml: string) => ({
  body: p("before") + p(run("here") + xml) + p("after"),
});

const byKind = (kind: string) => [...inventory].filter(([, treatment]) => treatment.kind === kind);

test("what is passed over changes no word and is not reported", async () => {
  for (const [name] of byKind("passed over")) {
    const given = planted(`<w:r><${name}/></w:r>`);
    assert.equal(await linesOf(given), ["before", "here", "after"], name);
    const notes = (await notesOf(given)).filter((note) => !note.includes("tracked changes"));
    assert.equal(notes, [], name);
  }
});

test("what is passed over whole hides the words within it, and nothing else does", async () => {
  for (const [name, treatment] of byKind("passed over")) {
    // Inside a drawing, only words of a box or of the drawing itself are printed.
    if (treatment.kind !== "passed over" || !/^(?:w|mc):/.test(name)) continue;
    if (/^w:(?:pPr|rPr|sdtPr|delText|delInstrText)$/.test(name)) continue;
    const [, line] = await linesOf(planted(`<w:r><${name}><w:t> within</w:t></${name}></w:r>`));
    if (treatment.whole && line !== "here") assert.unreachable(`${name} prints what is within it`);
  }
});

test("what is reported is named at its place, and the words around it stay", async () => {
  for (const [name, treatment] of byKind("reported")) {
    if (treatment.kind !== "reported") continue;
    const isDrawn = !/^(?:w|w14):/.test(name);
    const xml = isDrawn ? `<w:pict><${name}/></w:pict>` : `<${name}/>`;
    const given = planted(`<w:r>${xml}</w:r>`);
    assert.equal(await linesOf(given), ["before", "here", "after"], name);
    const [note = ""] = await notesOf(given);
    assert.match(note, /^!?2: /, name);
    assert.is(note.startsWith("!"), treatment.leftOut, name);
    // An object names its program.
    if (name !== "o:OLEObject") assert.match(note, `a ${treatment.says}`, name);
  }
});

test("every element and attribute that is read has a sample, and every sample one", () => {
  assert.equal(
    byKind("read")
      .map(([name]) => name)
      .filter((name) => !samples.has(name)),
    [],
  );
  assert.equal(
    [...samples.keys()].filter((name) => inventory.get(name)?.kind !== "read"),
    [],
  );
});

for (const [name, { given, lines, notes = [] }] of samples) {
  test(`${name} is read`, async () => {
    assert.equal(await linesOf(given), lines);
    assert.equal(await notesOf(given), notes);
  });
}

test("what is refused stops the import", async () => {
  assert.equal(
    byKind("refused").map(([name]) => name),
    ["w:document@mc:MustUnderstand"],
  );
  assert.is(await refusalOf({ body: p("a"), attributes: 'mc:MustUnderstand="w15"' }), "newer-kind");
});

test("an element that is not in the inventory is reported with its name and place, and its words are read", async () => {
  const given = planted(`<w:future>${run(" more")}</w:future>`);
  assert.equal(await linesOf(given), ["before", "here more", "after"]);
  assert.equal(await notesOf(given), [
    "!2: an element that the import does not know, w:future, is here; look at it in Word",
  ]);
});

test("an unknown element is reported wherever it is", async () => {
  const note = (line: number) =>
    `!${line}: an element that the import does not know, w:future, is here; look at it in Word`;
  const places: readonly (readonly [xml: string, line: number])[] = [
    ["<w:future/>", 2],
    [p("a", "<w:future/>"), 2],
    [p(run("a", "<w:future/>")), 2],
    ["<w:tbl><w:tr><w:tc><w:tcPr><w:future/></w:tcPr><w:p/></w:tc><w:tc/></w:tr></w:tbl>", 2],
    [p("<w:r><w:drawing><w:future/></w:drawing></w:r>"), 2],
    ["<w:sectPr><w:future/></w:sectPr>", 2],
  ];
  for (const [xml, line] of places) {
    assert.equal(await notesOf({ body: p("before") + xml }), [note(line)], xml);
  }
  const header = p("", "<w:future/>");
  assert.equal(await notesOf({ body: p("before"), header }), [note(2)]);
});

test("a block that is not known is reported, and the paragraphs in it are read", async () => {
  const given = { body: `${p("a")}<w:future>${p("b")}</w:future>${p("c")}` };
  assert.equal(await linesOf(given), ["a", "b", "c"]);
  assert.is((await notesOf(given)).length, 1);
});

test("an element is known by its namespace, whatever its prefix", async () => {
  const strict = 'xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"';
  const body = `<x:p ${strict}><x:r><x:t>strict</x:t></x:r></x:p>`;
  assert.equal(await linesOf({ body }), ["strict"]);
  const foreign = { body: p(`${run("a")}<x:t xmlns:x="urn:another">b</x:t>`) };
  assert.equal(await notesOf(foreign), [
    "!1: an element that the import does not know, x:t, is here; look at it in Word",
  ]);
});

test.run();
