import { test } from "uvu";
import * as assert from "uvu/assert";
import { importedReport } from "../../../../src/importing/filing/imported-report.ts";
import { readRawFile } from "../../../../src/importing/source/raw-file.ts";
import type { UnsureWord } from "../../../../src/importing/source/raw-report.ts";
import { noNames } from "../../report-as-text.ts";

const head = `REPORT TO: Leisure Board
DATE: 1 May 2001
REPORTING OFFICER: Head of Parks
SUBJECT: Swings
`;
const misread =
  "\na Ke The price of a swing has not changed for three years, and it is to be raised.\n";

/** A text as a machine read it from the one page of a scan; null for a text that was typed. */
async function read(text: string, unsure: readonly UnsureWord[] | null) {
  const bytes = new TextEncoder().encode(text);
  const raw = await readRawFile({ bytes, extension: ".txt" });
  const scan = { pages: [1], unread: [], asEnglish: [], ruled: [] };
  const machineRead = unsure === null ? null : { ...scan, unsure };
  return importedReport({ ...raw, machineRead }, { known: noNames, isPublic: false });
}

const refusal = (reading: Promise<unknown>) => reading.then(() => null, String);

test("a scan with a whole header is a report, even if every number in it was misread", async () => {
  const { header, body, findings } = await read(head + misread, []);
  assert.equal(
    [header.board, header.date, header.subject],
    ["Leisure Board", "2001-05-01", "Swings"],
  );
  assert.match(body, "a Ke The price of a swing");
  assert.ok(findings.some(({ rule }) => rule === "no-numbers-read"));
});

test("a typed text without sections and numbers is no report, nor is a scan whose header lacks something", async () => {
  assert.match((await refusal(read(head + misread, null))) ?? "", "no sections and no numbered");
  const lacking = head.replace("DATE: 1 May 2001", "DATE: May");
  assert.match((await refusal(read(lacking + misread, []))) ?? "", "no sections and no numbered");
});

test("a name with a word that the machine was not sure of is asked for, not entered in a register", async () => {
  const paper = `${head}\n1.0 PURPOSE\n\n1.1 To buy swings.\n`;
  const { header } = await read(paper, [{ line: 1, word: "Leisure" }]);
  assert.equal(
    [header.board, header.date, header.officers],
    [null, "2001-05-01", ["Head of Parks"]],
  );
  assert.is((await read(paper, [{ line: 8, word: "Leisure" }])).header.board, "Leisure Board");
});

test.run();
