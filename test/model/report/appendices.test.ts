import { test } from "uvu";
import * as assert from "uvu/assert";
import { absentAppendices } from "../../../src/model/report/appendices.ts";
import { reportOf } from "../../archive/report.ts";

const absent = (body: string, titles: readonly string[] = []) =>
  absentAppendices({
    ...reportOf({ body }),
    attachments: titles.map((title, index) => ({
      file: `file-${index}.pdf`,
      title,
      size: 1,
      formerFiles: [],
    })),
  }).map(({ name, anchor }) => `${name} at ${anchor}`);

test("an appendix that is named and not held is reported with its place", () => {
  assert.equal(absent("## 1.0 Lamps\n\n1.1 The risks are in Appendix 1 and Appendix B."), [
    "Appendix 1 at 1.1",
    "Appendix B at 1.1",
  ]);
  assert.equal(absent("## 1.0 Lamps\n\n1.1 See appendices 1 to 3.", ["Appendix 2: Kerbs"]), [
    "Appendix 1 at 1.1",
    "Appendix 3 at 1.1",
  ]);
});

test("an appendix is named by a word of its own, with a letter or a number", () => {
  const named = (words: string) =>
    absent(`## 1.0 Lamps\n\n1.1 ${words}`).map((one) => one.replace(" at 1.1", ""));
  assert.equal(named("See Appendix No. 4."), ["Appendix 4"]);
  assert.equal(named("See Annexe B2, and Appendix 3a."), ["Annex B2", "Appendix 3a"]);
  for (const words of [
    "The preappendix 1 is here.",
    "Appendix 1,200 lamps.",
    "An appendix of lamps.",
    "Appendix 2.5",
    "Appendix No. and title",
  ]) {
    assert.equal(named(words), [], words);
  }
});

test("an appendix that is attached, or printed in the report, is held", () => {
  assert.equal(absent("## 1.0 Lamps\n\n1.1 See Appendix 1.", ["Appendix 1 - Lamps"]), []);
  assert.equal(absent("## 1.0 Lamps\n\n1.1 See Annex A.\n\n## Annex A\n\nA list."), []);
});

test("a range of thirteen appendices is named, and a longer or reversed one by its ends", () => {
  const count = (words: string) => absent(`## 1.0 Lamps\n\n1.1 ${words}`).length;
  assert.is(count("See appendices 1 to 13."), 13);
  assert.is(count("See appendices 1 to 14."), 2);
  assert.is(count("See appendices 3 to 3."), 1);
  assert.is(count("See appendices 3 - 1."), 2);
});

test("words that only look like a letter of an appendix are none", () => {
  for (const word of ["IS", "To", "of", "It", "OR"]) {
    assert.equal(absent(`## 1.0 Lamps\n\n1.1 The appendix ${word} here.`), [], word);
  }
});

test("an appendix is held by its file's name, a short title, a caption or a heading of its own", () => {
  const body = (more: string) => `## 1.0 Lamps\n\n1.1 See Appendix 1.\n\n${more}`;
  assert.equal(absent(body(""), ["App 1 lamps"]), []);
  assert.equal(absent(body("Annexe 1"), []), ["Appendix 1 at 1.1"]);
  assert.equal(absent(body("## 2.0 Costs\n\nAppendix 1: Lamps"), []), []);
  assert.equal(absent(body("## 2.0 Costs\n\nAPPENDIX 1"), []), []);
  assert.equal(absent(body("## 2.0 Costs\n\nAppendix 1 is a list."), []), ["Appendix 1 at 1.1"]);
  assert.equal(absent(body(""), ["The appendix"]), []);
  const second = "## 1.0 Lamps\n\n1.1 See Appendix 2.";
  assert.equal(absent(second, ["The appendix"]), ["Appendix 2 at 1.1"]);
});

test("an appendix of another document is not this report's", () => {
  assert.equal(absent("## 1.0 Lamps\n\n1.1 Appendix 2 to the Local Plan says so."), []);
  assert.equal(absent("## 1.0 Lamps\n\n1.1 The annexe has 212 desks."), []);
});

test.run();
