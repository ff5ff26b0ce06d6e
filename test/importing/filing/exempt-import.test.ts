import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { importRun } from "../../../src/importing/filing/import-run.ts";
import { temporaryFolder } from "../../site/site.ts";
import { docx, p, run } from "../source/word/word-document.ts";

const lines = [
  "REPORT TO: Ferries Board",
  "DATE: 5 May 2015",
  "REPORTING OFFICER: Head of Ferries",
  "SUBJECT: The Night Boat",
  "WARDS: Ebbwater",
  "1.0 PURPOSE OF REPORT",
  "1.1 To report on it.",
];

const word = (header: string) =>
  docx({ header: p(run(header)), body: lines.map((line) => p(run(line))).join("") });

async function imported(name: string, bytes: Uint8Array | string, isPublic = false) {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const content = join(folder, "content");
  const quiet = { isPublic, writes: true, onStart: () => {}, onOutcome: () => {} };
  const { outcomes } = await importRun([file], content, quiet);
  const [outcome] = outcomes;
  if (!outcome) throw new Error("Nothing was imported");
  return { outcome, content };
}

const text = (further: string) => `${lines.join("\n")}\n\n${further}\n`;

const refused: readonly (readonly [what: string, name: string, bytes: Uint8Array | string])[] = [
  ["in a Word file’s running head", "boat.docx", word("NOT FOR PUBLICATION")],
  ["in the name of the file", "boat-exempt.txt", text("1.2 It sails at ten.")],
  ["in a line", "boat.txt", text("Not to be made public")],
  ["in letters that are spaced out", "boat.txt", text("C O N F I D E N T I A L")],
  [
    "in words that are blacked out",
    "boat.docx",
    docx({
      body: [
        ...lines.map((line) => p(run(line))),
        p(run("At £410,000", '<w:highlight w:val="black"/>')),
      ].join(""),
    }),
  ],
  ["in Welsh", "boat.txt", text("NID I’W GYHOEDDI")],
];

for (const [what, name, bytes] of refused) {
  test(`a mark of exemption ${what} stops an import, as it would the build`, async () => {
    const { outcome } = await imported(name, bytes);
    assert.equal([outcome.kind, outcome.kind === "refused" && outcome.rule], ["refused", "exempt"]);
  });
}

test("a report that is marked and public says in its file why the build may publish it", async () => {
  const { outcome, content } = await imported("boat.docx", word("NOT FOR PUBLICATION"), true);
  if (outcome.kind !== "imported") throw new Error(outcome.kind);
  assert.match(
    readFileSync(join(content, outcome.path), "utf8"),
    /^not_exempt: imported as public/m,
  );
});

test("no notice is filed for a paper whose words are filed as a report, and it is said which", async () => {
  const { content } = await imported("boat.txt", text("1.2 It sails at ten."));
  const again = (words: string) => {
    const file = join(temporaryFolder(), "again.txt");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, words);
    const quiet = { isPublic: false, writes: true, onStart: () => {}, onOutcome: () => {} };
    return importRun([file], content, { ...quiet, exempt: [3] });
  };
  for (const words of [text("1.2 It sails at ten."), text("1.2 It sails at noon.")]) {
    const [outcome] = (await again(words)).outcomes;
    if (outcome?.kind !== "refused") throw new Error(outcome?.kind);
    assert.is(outcome.rule, "filed-already");
    assert.match(
      outcome.reason,
      /^reports\/ferries-board\/2015-05-05\/the-night-boat\.md has its words/,
    );
  }
  const [other] = (await again(text("1.2 Other.").replace("Night", "Day"))).outcomes;
  assert.is(other?.kind, "imported", "another paper of the meeting gets its notice");
});

test("talk of the law is a warning of the import, once for each form", async () => {
  const talk = "1.2 Training covered Schedule 12A.\n\n1.3 It covered Schedule 12A again.";
  const { outcome } = await imported("boat.txt", text(talk));
  if (outcome.kind !== "imported") throw new Error(outcome.kind);
  assert.equal(
    outcome.findings.map(({ rule, severity, line }) => [rule, severity, line]),
    [["possible-exemption", "warning", 9]],
  );
});

test.run();
