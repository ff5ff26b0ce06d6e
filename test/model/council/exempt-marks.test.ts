import { test } from "uvu";
import * as assert from "uvu/assert";
import { exemptForms, signsOfOthers, spacedForm } from "../../../src/model/council/exempt-forms.ts";
import {
  exemptMarkOfName,
  exemptMarks,
  ofMeeting,
} from "../../../src/model/council/exempt-marks.ts";
import { ordinary, stopping, warning } from "./exempt-cases.ts";

const marksOf = (text: string) => exemptMarks(`Words before.\n\n${text}\n\nWords after.`);
const shown = (text: string) => text.replaceAll("\n", " / ");

for (const text of Object.values(stopping).flat()) {
  test(`a mark that stops the build is seen in: ${shown(text)}`, () => {
    assert.equal(
      marksOf(text)
        .slice(0, 1)
        .map(({ line, degree }) => [line, degree]),
      [[3, "stops"]],
    );
  });
}

for (const text of Object.values(warning).flat()) {
  test(`what only speaks of exemption is a warning: ${shown(text)}`, () => {
    assert.equal(
      marksOf(text).map(({ degree }) => degree),
      ["warns"],
    );
  });
}

for (const text of ordinary) {
  test(`nothing is withheld by: ${shown(text)}`, () => {
    assert.equal(
      marksOf(text).filter(({ degree }) => degree === "stops"),
      [],
    );
  });
}

for (const text of [
  "There is no exempt information.",
  "It holds no information which is exempt.",
  "It is not an exempt report.",
  "This is not exempt.",
  "The report is not considered exempt.",
  "It holds nothing in any way confidential.",
  "The appendix is without any confidential information.",
]) {
  test(`a denial is no mark, and no warning: ${text}`, () => assert.equal(marksOf(text), []));
}

test("forty or more sentences of ordinary reports do not stop a build", () => {
  assert.ok(ordinary.length >= 40, String(ordinary.length));
});

test("every form in the list has a case of its severity", () => {
  for (const { sign, degree } of [spacedForm, ...exemptForms]) {
    const cases = degree === "stops" ? stopping : warning;
    assert.ok((cases[sign] ?? []).length > 0, `${degree}: ${sign}`);
  }
});

test("the cases of a form are seen by a form of that name", () => {
  for (const [sign, texts] of [...Object.entries(stopping), ...Object.entries(warning)]) {
    for (const text of texts) assert.is(marksOf(text)[0]?.sign, sign, text);
  }
});

test("every pattern of the list is needed by a case", () => {
  const cases = [...Object.values(stopping), ...Object.values(warning)].flat().map(marksOf);
  const seen = new Set(cases.flat().map(({ sign, degree }) => `${degree} ${sign}`));
  for (const { sign, degree } of exemptForms) assert.ok(seen.has(`${degree} ${sign}`), sign);
});

const hidden: Readonly<Record<string, string>> = {
  "a soft hyphen": "\u00AD",
  "a zero-width space": "\u200B",
  "a zero-width joiner": "\u200D",
  "a word joiner": "\u2060",
  "a byte order mark": "\uFEFF",
  "a combining grapheme joiner": "\u034F",
  "a variation selector": "\uFE0F",
  "a mark of direction": "\u200E",
  "a pair of asterisks": "**",
};

for (const [name, sign] of Object.entries(hidden)) {
  test(`${name} within the word does not hide a mark`, () => {
    for (const text of [`NOT FOR PUBLI${sign}CATION`, `Sta${sign}tus: Pri${sign}vate`]) {
      assert.is(marksOf(text)[0]?.degree, "stops", JSON.stringify(text));
    }
  });
}

test("letters of other scripts that look alike do not hide a mark", () => {
  const looks = {
    Cyrillic: ["ЕХЕМРТ", "СONFIDENTIAL", "Соnfidеntiаl", "Status: Рrivatе", "NОТ FОR РUBLICАTIОN"],
    Greek: ["ΕXΕMΡΤ", "EXEΜPT REPORT", "NΟT FΟR PUBLICATIΟN", "Cοnfidentιal"],
    "small capitals": ["ᴄᴏɴꜰɪᴅᴇɴᴛɪᴀʟ", "ɴᴏᴛ ꜰᴏʀ ᴘᴜʙʟɪᴄᴀᴛɪᴏɴ"],
    underlined: ["E\u0332X\u0332E\u0332M\u0332P\u0332T\u0332", "CÓNFIDÉNTIAL"],
  };
  for (const [script, texts] of Object.entries(looks)) {
    for (const text of texts) assert.is(marksOf(text)[0]?.degree, "stops", `${script}: ${text}`);
  }
  assert.ok(exemptMarkOfName("Аppendix ЕХЕМРТ.pdf"));
  assert.ok(exemptMarkOfName("Appendix EX\u00ADEMPT.pdf"));
});

test("a heading of what is withheld is one line alone, and a cell next to others is its own", () => {
  assert.is(marksOf("| EXEMPT | |")[0]?.degree, "stops", "a row with one filled cell is a line");
  assert.is(marksOf("| EXEMPT | 42 |")[0]?.degree, "warns");
  assert.equal(marksOf("EXEMPT 42"), []);
});

test("full-width letters count as the letters that they represent", () => {
  assert.is(marksOf("ＮＯＴ ＦＯＲ ＰＵＢＬＩＣＡＴＩＯＮ")[0]?.degree, "stops");
});

test("a mark is broken over three lines at most", () => {
  assert.is(marksOf("NOT\nFOR\nPUBLICATION")[0]?.degree, "stops");
  assert.is(marksOf("NOT\nTO\nBE MADE PUBLIC")[0]?.degree, "stops");
  assert.equal(marksOf("NOT\n\nFOR PUBLICATION"), []);
});

test("a word broken at the end of a line gives a line one mark at most, the one that stops", () => {
  const found = exemptMarks(
    "Words re-\nmain.\nTalk of Part 2 business and\nNOT FOR PUBLI-\nCATION\nRESTRICTED",
  );
  assert.equal(
    found.map(({ line, degree }) => [line, degree]),
    [
      [3, "warns"],
      [4, "stops"],
      [6, "stops"],
    ],
  );
});

test("a denial counts only for its own sentence", () => {
  assert.equal(marksOf("This report contains no exempt information."), []);
  const both = "This report contains exempt information. It does not contain personal data.";
  assert.is(marksOf(both)[0]?.degree, "stops");
  assert.is(marksOf("It is not long. This report is exempt.")[0]?.degree, "stops");
});

test("the papers of a meeting may mention what is withheld, and may not be withheld themselves", () => {
  const degreesOf = (text: string) => ofMeeting(marksOf(text)).map(({ degree }) => degree);
  for (const sign of signsOfOthers) {
    for (const text of stopping[sign] ?? [])
      assert.equal(degreesOf(text).slice(0, 1), ["warns"], text);
    assert.ok(stopping[sign], sign);
  }
  assert.equal(degreesOf("NOT FOR PUBLICATION"), ["stops"]);
  assert.equal(degreesOf("EXEMPT MINUTES"), ["stops"]);
});

test("a file’s name or title may say that the file is withheld", () => {
  for (const name of [
    "appendix-2-exempt.pdf",
    "CONFIDENTIAL terms.docx",
    "AppendixExempt.pdf",
    "not-for-publication.pdf",
    "private-report.docx",
    "Appendix B (exempt)",
    "atodiad-eithriedig.pdf",
    "OFFICIAL - SENSITIVE.pdf",
    "valuation-part-ii.pdf",
  ]) {
    assert.ok(exemptMarkOfName(name), name);
  }
  for (const name of [
    "unrestricted.pdf",
    "exempt-accommodation.csv",
    "exemptions.csv",
    "private-hire-fees.csv",
    "part-2.pdf",
    "closed-roads.pdf",
    "Businesses exempt from rates",
  ]) {
    assert.is(exemptMarkOfName(name), null, name);
  }
});

test.run();
