import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareSources } from "../../../../src/importing/filing/compare-sources.ts";
import { importRun } from "../../../../src/importing/filing/import-run.ts";
import type { ImportOutcome } from "../../../../src/importing/filing/outcome.ts";

const pack = new URL("../../fixtures/a-letter-and-three-reports.pdf", import.meta.url).pathname;
const meeting = "reports/housing-board/2025-03-03";

const test = suite<{ content: string }>("a file with several reports", { content: "" });
test.before.each((context) => {
  context.content = mkdtempSync(join(tmpdir(), "pack-"));
});
test.after.each(({ content }) => rmSync(content, { recursive: true }));

async function imported(content: string, splits: boolean, writes = true) {
  const outcomes: [string, ImportOutcome][] = [];
  await importRun([pack], content, {
    isPublic: false,
    splits,
    writes,
    onStart: () => {},
    onOutcome: (name, outcome) => outcomes.push([name.replace(/^.*\(/, "("), outcome]),
  });
  return outcomes;
}

test("is refused, with the pages on which its reports begin", async ({ content }) => {
  const [[, outcome] = []] = await imported(content, false);
  assert.equal(outcome, {
    kind: "refused",
    rule: "several-reports",
    line: null,
    reason: "holds 3 reports, which begin on pages 2, 4 and 6; import it with --split",
  });
});

test("is split into its reports, none filed under the letter’s date", async ({ content }) => {
  const outcomes = await imported(content, true);
  assert.equal(
    outcomes.map(([name, outcome]) => [name, outcome.kind, "path" in outcome && outcome.path]),
    [
      ["(pages 2 to 3)", "imported", `${meeting}/empty-homes.md`],
      ["(pages 4 to 5)", "imported", `${meeting}/repairs-in-winter.md`],
      ["(pages 6 to 7)", "imported", `${meeting}/rents.md`],
      ["(page 1)", "attached", `${meeting}/a-letter-and-three-reports-page-1.pdf`],
    ],
  );
  const text = readFileSync(join(content, meeting, "repairs-in-winter.md"), "utf8");
  assert.match(text, "1.1 The Board is told of repairs in winter.");
  assert.not.match(text, "rents");
  assert.match(
    readFileSync(join(content, meeting, "meeting.md"), "utf8"),
    "title: a-letter-and-three-reports.pdf, page 1",
  );
  const { same, problems } = await compareSources(content);
  assert.equal([same, problems.length], [3, 0]);
});

test("changes nothing where it is split a second time", async ({ content }) => {
  await imported(content, true);
  const again = await imported(content, true);
  assert.equal(
    again.map(([, { kind }]) => kind),
    ["unchanged", "unchanged", "unchanged", "unchanged"],
  );
});

test("adds what is of no report to a meeting.md that is there, and changes nothing else in it", async ({
  content,
}) => {
  mkdirSync(join(content, meeting), { recursive: true });
  const own = "---\n# Kept by hand.\nboard: Housing Board\ndate: 2025-03-03\n---\n\nMinutes\n";
  writeFileSync(join(content, meeting, "meeting.md"), own);
  const outcomes = await imported(content, true);
  assert.is(outcomes.at(-1)?.[1].kind, "attached");
  assert.is(
    readFileSync(join(content, meeting, "meeting.md"), "utf8").replace(
      /attachments:[^-]*- .*\n.*\n/,
      "",
    ),
    own,
  );
});

test("is only told of where nothing is to be written", async ({ content }) => {
  const outcomes = await imported(content, true, false);
  assert.is(outcomes.length, 4);
  assert.not.ok(existsSync(join(content, "reports")));
});

test.run();
