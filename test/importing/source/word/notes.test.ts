import { test } from "uvu";
import * as assert from "uvu/assert";
import { linesOf, notesOf } from "./read-word.ts";
import { p, run } from "./word-document.ts";

const refer = (kind: "footnote" | "endnote", id: number) =>
  `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const own = (id: number, mark: string) =>
  `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="${id}"/><w:t>${mark}</w:t></w:r>`;
const note = (kind: "footnote" | "endnote", id: number, words: string) =>
  `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${run(words)}`)}</w:${kind}>`;

const footnotes = `<w:footnote w:type="separator" w:id="-1">${p("<w:r><w:separator/></w:r>")}</w:footnote>${note("footnote", 5, "Five.")}${note("footnote", 3, "Three.")}${note("footnote", 9, "* Nine.")}${note("footnote", 8, "Never.")}`;
const endnotes = note("endnote", 1, "End.") + note("endnote", 2, "End too.");

test("footnotes and endnotes have marks of their own kind, in the order of the text", async () => {
  const body = p(
    run("a") +
      refer("footnote", 5) +
      run(" b") +
      refer("endnote", 1) +
      run(" c") +
      refer("footnote", 3) +
      refer("endnote", 2),
  );
  assert.equal(await linesOf({ body, footnotes, endnotes }), [
    "a¹ bⁱ c²ⁱⁱ",
    "¹ Five.",
    "² Three.",
    "ⁱ End.",
    "ⁱⁱ End too.",
  ]);
});

test("a note with a mark of its own is not counted, and its mark is not printed twice", async () => {
  const body = p(
    run("a") + own(9, "*") + run(" b") + own(3, "†") + run(" c") + refer("footnote", 5),
  );
  assert.equal(await linesOf({ body, footnotes }), ["a* b† c¹", "* Nine.", "† Three.", "¹ Five."]);
});

test("a note to which nothing refers is not published", async () => {
  assert.equal(await linesOf({ body: p(run("a") + refer("footnote", 5)), footnotes }), [
    "a¹",
    "¹ Five.",
  ]);
});

test("a note that is referred to twice has one mark", async () => {
  const body = p(run("a") + refer("footnote", 5) + run(" b") + refer("footnote", 5));
  assert.equal(await linesOf({ body, footnotes }), ["a¹ b¹", "¹ Five."]);
});

test("notes are marked as the document says", async () => {
  const settings = '<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>';
  const body = `${p(run("a") + refer("footnote", 5))}<w:sectPr><w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="4"/></w:endnotePr></w:sectPr>`;
  assert.equal(await linesOf({ body, footnotes, settings }), ["aᵃ", "ᵃ Five."]);
  const ended = body
    .replace("footnoteReference", "endnoteReference")
    .replace('w:id="5"', 'w:id="1"');
  assert.equal(await linesOf({ body: ended, endnotes }), ["a⁴", "⁴ End."]);
});

test("a note without words in the file is reported", async () => {
  assert.equal(await notesOf({ body: p(run("a") + refer("footnote", 7)), footnotes }), [
    "!2: the note ¹ has no words in the file",
    "1: footnotes are at the end of the text",
  ]);
});

test.run();
