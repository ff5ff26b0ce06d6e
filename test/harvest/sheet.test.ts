import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { openSheet } from "../../src/harvest/sources/sheet/sheet.ts";
import { Refusal } from "../../src/importing/source/refusal.ts";
import { docx } from "../importing/source/word/word-document.ts";
import { canary } from "./council.ts";
import { filesIn, harvestFrom, inContent, toldOf } from "./harvested.ts";
import { workbook } from "./workbook.ts";

const fixture = new URL("../importing/fixtures/labels-and-tabs.txt", import.meta.url).pathname;

/** A folder with a sheet and the papers that it lists, deleted after `use`. */
async function inFolder(
  sheet: { readonly name: string; readonly content: string | Uint8Array },
  use: (file: string, folder: string) => Promise<void>,
) {
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  try {
    copyFileSync(fixture, join(folder, "lamps.txt"));
    writeFileSync(join(folder, "costs.csv"), "lamp,cost\n1,2\n");
    writeFileSync(join(folder, "secret.txt"), canary);
    writeFileSync(join(folder, sheet.name), sheet.content);
    await use(join(folder, sheet.name), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const csv = (...rows: readonly string[]) => ({
  name: "papers.csv",
  content: ["file,board,date,title,item,officer,wards,kind", ...rows, ""].join("\r\n"),
});

const rows = [
  'lamps.txt,"Quays, Lamps Board",09/02/2015,"Lamps, ""lit"" and unlit",3,Lamps Manager; Quays Manager,Mill;Quay,report',
  'costs.csv,"Quays, Lamps Board",2015-02-09,Costs,3,,,appendix',
  'secret.txt,"Quays, Lamps Board",2015-02-09,A sale,4,,,exempt',
];

test("minutes that record a motion to exclude the public are taken, and a report that does is not", () =>
  inFolder(
    csv(
      'minutes.txt,"Quays, Lamps Board",2015-02-09,Minutes,,,,minutes',
      'sale.txt,"Quays, Lamps Board",2015-02-09,Sale of lamps,5,,,appendix',
    ),
    async (file, folder) => {
      const motion =
        "RESOLVED: That the press and public be excluded, as exempt information would be disclosed.\n";
      for (const name of ["minutes.txt", "sale.txt"]) writeFileSync(join(folder, name), motion);
      const { source } = await openSheet(file);
      await inContent(async (content) => {
        const events = await harvestFrom(source, content);
        const refused = events.filter((event) => event.kind === "refused");
        assert.equal(
          refused.map(({ rule }) => rule),
          ["exempt"],
        );
        const paths = [...filesIn(content).keys()];
        assert.ok(
          paths.some((path) => path.endsWith("/minutes.txt")),
          paths.join(" "),
        );
        assert.not.ok(paths.some((path) => path.endsWith("/sale.txt")));
      });
    },
  ));

test("a folder with a sheet is taken: what the sheet says counts for more than the header", () =>
  inFolder(csv(...rows), async (file) => {
    const { source, faults } = await openSheet(file);
    assert.equal(faults, []);
    await inContent(async (content) => {
      const events = await harvestFrom(source, content);
      const files = filesIn(content);
      const folder = "reports/quays-lamps-board/2015-02-09";
      const report = files.get(`${folder}/lamps-lit-and-unlit.md`)?.toString() ?? "";
      assert.match(report, 'subject: Lamps, "lit" and unlit');
      assert.match(report, "reporting_officer:\n  - Lamps Manager\n  - Quays Manager");
      assert.match(report, "wards:\n  - Mill\n  - Quay");
      assert.match(report, "file: costs.csv");
      assert.match(report, "fetched:");
      assert.ok(toldOf(events, "differs-from-origin").length >= 3);
      for (const [path, bytes] of files) assert.not(bytes.includes(canary), path);
      assert.match(
        files.get(`${folder}/meeting.md`)?.toString() ?? "",
        "title: An item that is not open to the public\n    exempt: true",
      );
      for (const [path, bytes] of files) assert.not(bytes.includes("A sale"), path);
      const restricted = events.filter((event) => event.kind === "restricted");
      assert.equal(
        restricted.map(({ count }) => count),
        [1],
      );
      assert.equal((await harvestFrom(source, content)).map(({ kind }) => kind).sort(), [
        "meeting",
        "restricted",
        "unchanged",
        "unchanged",
      ]);
    });
  }));

test("a paper that holds deleted words is kept next to its report, and named", () => {
  const deletion = `<w:del><w:r><w:delText>half a million</w:delText></w:r></w:del>`;
  const annex = docx({ body: `<w:p><w:r><w:t>The price of a lamp.</w:t></w:r>${deletion}</w:p>` });
  const costs = 'costs.docx,"Quays, Lamps Board",2015-02-09,Costs,3,,,appendix';
  return inFolder(csv(rows[0] ?? "", costs), async (file, folder) => {
    writeFileSync(join(folder, "costs.docx"), annex);
    const { source } = await openSheet(file);
    await inContent(async (content) => {
      const told = toldOf(await harvestFrom(source, content), "unprinted-words");
      assert.equal(
        told.map(({ file: path }) => path),
        ["reports/quays-lamps-board/2015-02-09/costs.docx"],
      );
      assert.match(told[0]?.message ?? "", "still holds 1 deletion under tracked changes, which");
    });
  });
});

test("a row that lists no paper is named with its line, and the others are taken", () =>
  inFolder(
    csv(rows[0] ?? "", "../lamps.txt,Board,2015-02-30,,,,,poem", '"a\nb",,2015-01-01,x,,,,'),
    async (file) => {
      const { source, faults } = await openSheet(file);
      assert.equal(faults, [
        {
          line: 3,
          message:
            "file should be in the sheet’s folder; “../lamps.txt” is not; title should not be empty; date should be a day, such as 2015-01-05 or 05/01/2015; “2015-02-30” is not; kind should be report, appendix, minutes, agenda, other or exempt; “poem” is not",
        },
        { line: 4, message: "board should not be empty" },
      ]);
      assert.is((await source.boards()).entries.length, 1);
    },
  ));

test("a link that leads out of the folder is not followed", () =>
  inFolder(csv("out.txt,Board,2015-01-05,Out,,,,"), async (file, folder) => {
    mkdirSync(join(folder, "..", "elsewhere"), { recursive: true });
    symlinkSync(fixture, join(folder, "out.txt"));
    const { source } = await openSheet(file);
    await inContent(async (content) => {
      const events = await harvestFrom(source, content);
      assert.ok(events.some((event) => event.kind === "waiting" && event.rule === "not-a-file"));
    });
  }));

test("a sheet that lacks a column is refused with the columns that it should have", () =>
  inFolder({ name: "papers.csv", content: "file;board;day\n" }, async (file) => {
    const error = await openSheet(file).catch((error: unknown) => error);
    assert.instance(error, Refusal);
    assert.match(String(error), "file, board, date, title must be there); it has file, board, day");
  }));

test("a workbook of Excel is read as a sheet, with its days", () => {
  const cells = [
    ["file", "board", "date", "title"],
    ["lamps.txt", "Lamps Board", 42044, "Lamps"],
  ];
  return inFolder({ name: "papers.xlsx", content: workbook(cells) }, async (file) => {
    const { source, faults } = await openSheet(file);
    assert.equal(faults, []);
    const [board] = (await source.boards()).entries;
    assert.ok(board);
    if (!board) return;
    const [meeting] = (await source.meetings(board, { from: null, until: null })).entries;
    assert.is(meeting?.date, "2015-02-09");
  });
});

test.run();
