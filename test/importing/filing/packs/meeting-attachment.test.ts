import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { keptReports } from "../../../../src/importing/filing/kept-reports.ts";
import { attachToMeeting } from "../../../../src/importing/filing/packs/meeting-attachment.ts";
import { openRegisters } from "../../../../src/importing/filing/register-entries.ts";

const folder = "reports/streets/2015-01-05";
const meeting = { folder, board: "Streets Board", date: "2015-01-05" };

const test = suite<{ content: string; letter: string }>("pages of a pack that are of no report", {
  content: "",
  letter: "",
});
test.before.each((context) => {
  const place = mkdtempSync(join(tmpdir(), "letter-"));
  context.content = join(place, "content");
  context.letter = join(place, "Letter page 1.pdf");
  mkdirSync(join(context.content, folder), { recursive: true });
});
test.after.each(({ letter }) => rmSync(join(letter, ".."), { recursive: true }));

async function attached(
  { content, letter }: { content: string; letter: string },
  words: string,
  { isPublic = false, writes = true } = {},
) {
  const pdf = await PDFDocument.create();
  pdf.setCreationDate(new Date(0));
  pdf.setModificationDate(new Date(0));
  pdf.addPage().drawText(words);
  writeFileSync(letter, await pdf.save());
  return attachToMeeting(letter, "Letter, page 1", meeting, {
    content,
    registers: openRegisters(content),
    kept: keptReports(content),
    isPublic,
    exempt: null,
    acceptsScans: false,
    wards: "stated",
    writes,
  });
}
const filesIn = (content: string) =>
  ["letter-page-1.pdf", "meeting.md"].map((name) => existsSync(join(content, folder, name)));

test("are kept with the meeting, once", async (context) => {
  const { content } = context;
  assert.equal(await attached(context, "Dear members"), {
    kind: "attached",
    path: `${folder}/letter-page-1.pdf`,
  });
  assert.is(
    readFileSync(join(content, folder, "meeting.md"), "utf8"),
    "---\nboard: Streets Board\ndate: 2015-01-05\nattachments:\n  - file: letter-page-1.pdf\n    title: Letter, page 1\n---\n",
  );
  assert.is((await attached(context, "Dear members")).kind, "unchanged");
  assert.is((await attached(context, "Dear Mayor")).kind, "attached");
  const record = readFileSync(join(content, folder, "meeting.md"), "utf8");
  assert.is(record.match(/ {2}- file: letter-page-1(?:-2)?\.pdf/g)?.length, 2);
});

test("are not kept where they say that they are not for publication, unless told so", async (context) => {
  const marked = await attached(context, "NOT FOR PUBLICATION");
  assert.is(marked.kind === "refused" && marked.rule, "exempt");
  assert.equal(filesIn(context.content), [false, false]);
  const options = { isPublic: true };
  assert.is((await attached(context, "NOT FOR PUBLICATION", options)).kind, "attached");
});

test("are not written by a run that writes nothing", async (context) => {
  assert.is((await attached(context, "Dear members", { writes: false })).kind, "attached");
  assert.equal(filesIn(context.content), [false, false]);
});

test.run();
