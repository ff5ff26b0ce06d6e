import { test } from "uvu";
import * as assert from "uvu/assert";
import { importedMeeting } from "../../../src/importing/meeting/imported-meeting.ts";
import { readHtmlFile } from "../../../src/importing/source/html/html-file.ts";
import type { RawReport } from "../../../src/importing/source/raw-report.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";
import { readWordFile } from "../../../src/importing/source/word/word-file.ts";
import { docx, p, run } from "../source/word/word-document.ts";

// The same minutes as text, from Word, and as a committee system saves them in HTML.

const head = [
  "STREETS BOARD",
  "Minutes of the meeting of the Streets Board held at the Town Hall on Monday, 5 January 2015 at 6.30 pm",
  "PRESENT: Councillors R Ash (Chair), T Elm and B Oak",
  "APOLOGIES: Councillor P Rowan",
];
const items = [
  ["12.", "APOLOGIES", "Apologies came from Councillor Rowan."],
  [
    "13.",
    "STREET LAMPS",
    "(Item 3)",
    "Members asked about the cost.",
    "RESOLVED: That lamps be bought.",
  ],
  ["14.", "BENCHES", "(Item 4)", "The report was noted."],
] as const;
const signed = ["Signed: R Ash, Chair", "Date: 2 March 2015"];

const texts = [
  ...head,
  ...items.flatMap(([number, title, ...words]) => [`${number}  ${title}`, ...words]),
  ...signed,
];
const isHeading = (text: string) => /^\d+\. /.test(text);
const inWord = (all: readonly string[]) =>
  all.map((text) => p(run(text, isHeading(text) ? "<w:b/>" : ""))).join("");
const inHtml = (all: readonly string[]) =>
  `<html><body>${all
    .map((text) => (isHeading(text) ? `<p><b>${text}</b></p>` : `<div><p>${text}</p></div>`))
    .join("\n")}</body></html>`;

const asText = (all: readonly string[]): RawReport => ({
  format: "text",
  lines: linesOf(all.join("\n\n")),
  repairs: [],
});
const formats: Readonly<
  Record<string, (texts: readonly string[]) => RawReport | Promise<RawReport>>
> = {
  text: asText,
  Word: (all) => readWordFile(docx({ body: inWord(all) })),
  HTML: (all) => readHtmlFile(Buffer.from(inHtml(all))),
};

const options = { isKnownBoard: (name: string) => name === "Streets Board", isPublic: false };

for (const [format, made] of Object.entries(formats)) {
  test(`minutes are imported from ${format} with every word and every number`, async () => {
    const meeting = importedMeeting(await made(texts), options);
    const body = meeting?.body ?? "";
    assert.is(meeting?.paper, "minutes");
    assert.equal(body.match(/^## .*$/gm), [
      "## 12. APOLOGIES",
      "## 13. STREET LAMPS",
      "## 14. BENCHES",
    ]);
    const printed = body.replace(/[#\\]/g, "").replace(/\s+/g, " ");
    for (const text of texts) assert.ok(printed.includes(text.replace(/\s+/g, " ")), text);
    assert.equal([meeting?.head.date, meeting?.head.time], ["2015-01-05", "18:30"]);
    assert.equal(meeting?.head.present, [
      "Councillor R Ash (Chair)",
      "Councillor T Elm",
      "Councillor B Oak",
    ]);
    assert.equal(
      meeting?.agenda.map(({ item }) => item),
      ["3", "4"],
    );
  });

  test(`the day on which minutes were signed is read from ${format}`, async () => {
    const { state, confirmedOn } = importedMeeting(await made(texts), options) ?? {};
    assert.equal([state, confirmedOn], ["confirmed", "2015-03-02"]);
  });
}

const stateOf = (...last: string[]) => {
  const meeting = importedMeeting(asText([...texts.slice(0, -signed.length), ...last]), options);
  return [meeting?.state ?? null, meeting?.confirmedOn ?? null];
};

test("minutes say in several ways when they were confirmed", () => {
  const day = ["confirmed", "2015-03-02"];
  assert.equal(stateOf("These minutes were confirmed on 2 March 2015."), day);
  assert.equal(stateOf("Minutes confirmed as a correct record on 2nd March 2015"), day);
  assert.equal(stateOf("Signed as a correct record: R Ash, Chairman      Date 02/03/2015"), day);
  assert.equal(stateOf("Chairman: R Ash", "Dated: 2 March 2015"), day);
});

test("a line for a signature that nobody filled in, or a day that cannot be, confirms nothing", () => {
  assert.equal(stateOf("Signed ……………… Chair      Date ………………"), [null, null]);
  assert.equal(stateOf("Chair ……………….. Date: Wednesday 2 March 2015"), [null, null]);
  assert.equal(stateOf("Signed ______ Chair", "Date: 2 March 2015"), [null, null]);
  assert.equal(stateOf("Signed: R Ash", "Date: 5 January 2015"), [null, null]);
  assert.equal(stateOf("Date of the next meeting: 2 March 2015"), [null, null]);
  assert.equal(stateOf("The lease was signed on 2 March 2015."), [null, null]);
});

test.run();
