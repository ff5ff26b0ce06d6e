import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareSources } from "../../../../src/importing/filing/compare-sources.ts";
import { importRun } from "../../../../src/importing/filing/import-run.ts";
import type { ImportOutcome } from "../../../../src/importing/filing/outcome.ts";
import { docx, item, p } from "../../source/word/word-document.ts";
import { appendix, makers, minutes, report } from "./pack-of-papers.ts";

const test = suite<{ place: string; content: string }>("a pack of any kind", {
  place: "",
  content: "",
});
test.before.each((context) => {
  context.place = mkdtempSync(join(tmpdir(), "pack-"));
  context.content = join(context.place, "content");
});
test.after.each(({ place }) => rmSync(place, { recursive: true }));

const march = "reports/housing-board/2025-03-03";
const homes = report("Empty homes", "Nine homes are empty.");
const rents = report("Rents", "Rents rise by £3 & 2 per cent.");

async function imported(
  { place, content }: { place: string; content: string },
  papers: readonly (readonly string[])[],
  ending: string,
  splits = true,
) {
  const path = join(place, `pack${ending}`);
  writeFileSync(path, (await makers[ending]?.(papers)) ?? "");
  const outcomes: ImportOutcome[] = [];
  await importRun([path], content, {
    isPublic: false,
    splits,
    writes: true,
    onStart: () => {},
    onOutcome: (_, outcome) => outcomes.push(outcome),
  });
  return outcomes;
}
const shown = (outcomes: readonly ImportOutcome[]) =>
  outcomes.map((one) => (one.kind === "refused" ? one.reason : `${one.kind} ${one.path}`));
const textOf = (content: string, path: string) => readFileSync(join(content, path), "utf8");

const places = {
  ".txt": "on lines 1 (“Empty homes”) and 21 (“Rents”)",
  ".docx": "on paragraphs 1 (“Empty homes”) and 11 (“Rents”)",
  ".pdf": "on pages 1 and 2",
};

for (const [ending, begin] of Object.entries(places)) {
  test(`of ${ending} with two reports is refused, with where each begins`, async (context) => {
    assert.equal(shown(await imported(context, [homes, rents], ending, false)), [
      `holds 2 reports, which begin ${begin}; import it with --split`,
    ]);
  });

  test(`of ${ending} is split: each report with its own words, the agenda kept`, async (context) => {
    const { content } = context;
    const agenda = ["Agenda", "1. Apologies", "2. Empty homes", "3. Rents", "4. Lamps", "5. Doors"];
    const more = ["6. Gates", "7. Paths", "8. Walls", "9. Roofs", "10. Other business"];
    const papers = [[...agenda, ...more], homes, rents];
    const outcomes = await imported(context, papers, ending);
    assert.equal(
      outcomes.map(({ kind }) => kind),
      ["imported", "imported", "attached"],
    );
    const text = textOf(content, `${march}/rents.md`);
    assert.match(text, "1.1 Rents rise by £3 & 2 per cent.");
    assert.not.match(text, "homes are empty");
    assert.match(textOf(content, `${march}/meeting.md`), /attachments:\n {2}- file: pack-/);
    const { same, problems } = await compareSources(content);
    assert.equal([same, problems.length], [2, 0]);
    const again = await imported(context, papers, ending);
    assert.equal(
      again.map(({ kind }) => kind),
      ["unchanged", "unchanged", "unchanged"],
    );
  });

  test(`of ${ending} keeps an appendix with its report, even one with a header`, async (context) => {
    const outcomes = await imported(context, [homes, appendix, rents], ending);
    assert.equal(shown(outcomes), [
      `imported ${march}/empty-homes.md`,
      `imported ${march}/rents.md`,
    ]);
    assert.match(
      textOf(context.content, `${march}/empty-homes.md`),
      "lamps of the harbour are old",
    );
  });

  test(`of ${ending} files the minutes of its body’s last meeting with that meeting`, async (context) => {
    const outcomes = await imported(context, [homes, minutes(), rents], ending);
    const february = "reports/housing-board/2025-02-03/meeting.md";
    assert.equal(shown(outcomes), [
      `imported ${march}/empty-homes.md`,
      `imported ${march}/rents.md`,
      `imported ${february}`,
    ]);
    assert.match(textOf(context.content, february), "RESOLVED that the report be noted.");
    assert.not.match(textOf(context.content, `${march}/empty-homes.md`), "RESOLVED");
  });

  test(`of ${ending} keeps minutes that may be of another meeting as an attachment`, async (context) => {
    const others = [minutes("3 March 2025"), minutes("3 February 2025", "Streets Committee")];
    const outcomes = await imported(context, [homes, ...others, rents], ending);
    assert.equal(
      outcomes.map(({ kind }) => kind),
      ["imported", "imported", "attached", "attached"],
    );
    const meeting = textOf(context.content, `${march}/meeting.md`);
    assert.is(meeting.match(/title: "Minutes: pack/g)?.length, 2);
    assert.not.match(meeting, "RESOLVED");
    assert.equal(readdirSync(join(context.content, "reports")), ["housing-board"]);
  });

  test(`of ${ending} with one report and minutes is refused where it is not split`, async (context) => {
    const [said] = shown(await imported(context, [minutes(), homes], ending, false));
    assert.match(said ?? "", /^holds a report, which begins on .*; and minutes, which begin on /);
  });
}

test("of .docx whose numbers go on from report to report is split nowhere", async (context) => {
  const list = (words: string) => item(words, 0);
  const papers = [homes, report("Rents", "Rents rise.")].map((lines) =>
    lines.map((line) => (/^\d/.test(line) ? list(line.replace(/^\S+ /, "")) : p(line))).join(""),
  );
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const path = join(context.place, "pack.docx");
  writeFileSync(path, docx({ body: papers.join(""), numbering }));
  const outcomes: ImportOutcome[] = [];
  await importRun([path], context.content, {
    isPublic: false,
    splits: true,
    writes: true,
    onStart: () => {},
    onOutcome: (_, outcome) => outcomes.push(outcome),
  });
  const [said, ...others] = shown(outcomes);
  assert.match(said ?? "", /^cannot be split: .* numbers or notes go on from one report/);
  assert.equal([others, existsSync(join(context.content, "reports"))], [[], false]);
});

test.run();
