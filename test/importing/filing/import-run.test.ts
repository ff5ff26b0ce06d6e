import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { beginArchive } from "../../../src/beginning/begin-archive.ts";
import { compareSources } from "../../../src/importing/filing/compare-sources.ts";
import { importRun } from "../../../src/importing/filing/import-run.ts";
import type { ImportOutcome } from "../../../src/importing/filing/outcome.ts";
import { rawFiles } from "../../../src/importing/source/raw-files.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { readContent } from "../../../src/reading/content.ts";
import { placeholderRule } from "../../../src/reading/settings/placeholders.ts";

const test = suite<{ folder: string; content: string }>("import");
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "raw-"));
  context.content = join(context.folder, "content");
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

const quiet = { isPublic: false, writes: true, onStart: () => {}, onOutcome: () => {} };
const header = {
  "REPORT TO": "Ferries Board",
  DATE: "5 May 2015",
  "REPORTING OFFICER": "Head of Ferries",
  SUBJECT: "The Night Boat",
  WARDS: "Ebbwater",
};

function report(changes: Partial<Record<string, string>> = {}, text = "1.1 To report on it.") {
  const lines = Object.entries({ ...header, ...changes }).map(
    ([label, value]) => `${label}: ${value}`,
  );
  return `${lines.join("\n")}\n\n1.0 PURPOSE OF REPORT\n\n${text}\n`;
}

function put(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const kinds = (outcomes: readonly ImportOutcome[]) => outcomes.map(({ kind }) => kind);
const files = (content: string) =>
  existsSync(content)
    ? readdirSync(content, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
        .sort()
    : [];

/** Problems, except those of a new site.yaml with placeholders. */
const faultsIn = (problems: readonly Problem[]) =>
  problems.filter(({ rule }) => rule !== placeholderRule);

test("a report is filed by its board and meeting, with its source next to it, and can be read", async ({
  folder,
  content,
}) => {
  const { outcomes, added } = await importRun(
    [put(folder, "Night Boat.TXT", report())],
    content,
    quiet,
  );
  const [first] = outcomes;
  assert.is(
    first?.kind === "imported" && first.path,
    "reports/ferries-board/2015-05-05/the-night-boat.md",
  );
  assert.equal(files(content), [
    ".gitattributes",
    "boards.yaml",
    "night-boat.txt",
    "officers.yaml",
    "site.yaml",
    "the-night-boat.md",
    "wards.yaml",
  ]);
  assert.equal(added, [
    "boards.yaml: Ferries Board",
    "officers.yaml: Head of Ferries",
    "wards.yaml: Ebbwater",
  ]);
  const read = readContent(content);
  assert.equal(faultsIn(read.problems), []);
  assert.is(read.content?.filed.length, 1);
});

test("a first site.yaml says of every value that nobody gave that it is still to be set", async ({
  folder,
  content,
}) => {
  const { unsetSettings } = await importRun([put(folder, "a.txt", report())], content, {
    ...quiet,
    council: "Ebbmouth Council",
  });
  assert.is(unsetSettings, join(content, "site.yaml"));
  const site = readFileSync(join(content, "site.yaml"), "utf8");
  assert.match(site, "council: Ebbmouth Council");
  assert.match(site, /notice: The council’s address and contact are still to be set/);
  assert.is(site.match(/# To be set before anything is published\./g)?.length, 3);
});

test("a site.yaml that is there is left as it is", async ({ folder, content }) => {
  mkdirSync(content);
  put(content, "site.yaml", "council: Ours # kept\n");
  await importRun([put(folder, "a.txt", report())], content, quiet);
  assert.is(readFileSync(join(content, "site.yaml"), "utf8"), "council: Ours # kept\n");
});

test("a source has no name that the archive gives itself", async ({ folder, content }) => {
  await importRun([put(folder, "Report.txt", report())], content, quiet);
  assert.ok(files(content).includes("report-source.txt"));
  assert.equal(faultsIn(readContent(content).problems), []);
});

test("a second import of a file changes nothing", async ({ folder, content }) => {
  const file = put(folder, "a.txt", report());
  await importRun([file], content, quiet);
  const before = files(content);
  const { outcomes, added } = await importRun([file], content, quiet);
  assert.equal([kinds(outcomes), added, files(content)], [["unchanged"], [], before]);
});

test("a report that was edited since is never overwritten, and verifying reports its words", async ({
  folder,
  content,
}) => {
  const file = put(folder, "a.txt", report());
  const [first] = (await importRun([file], content, quiet)).outcomes;
  const path = join(content, first?.kind === "imported" ? first.path : "");
  assert.is((await compareSources(content)).same, 1);
  writeFileSync(path, readFileSync(path, "utf8").replace("report on it", "report on them"));
  assert.equal(kinds((await importRun([file], content, quiet)).outcomes), ["edited"]);
  assert.match(readFileSync(path, "utf8"), "report on them");
  const { problems } = await compareSources(content);
  assert.match(
    problems[0]?.message ?? "",
    "line 9: the source has “it.” where the report has “them.”",
  );
});

test("another file of the same report takes no place; another subject of the same name gets its own", async ({
  folder,
  content,
}) => {
  const first = put(folder, "a.txt", report());
  const same = put(folder, "b.txt", report({}, "1.1 To report on it again."));
  const other = put(folder, "A.txt", report({ SUBJECT: "The Night-Boat (2)" }));
  const third = put(folder, "c.txt", report({ SUBJECT: "The night boat 2?" }));
  const { outcomes } = await importRun([first, same, other, third], content, quiet);
  assert.equal(kinds(outcomes), ["imported", "refused", "imported", "refused"]);
  assert.is(outcomes[1]?.kind === "refused" && outcomes[1].rule, "already-there");
  assert.ok(files(content).includes("a-2.txt"));
});

test("one subject to another body, or at another meeting, is another report", async ({
  folder,
  content,
}) => {
  const named = [
    report(),
    report({ "REPORT TO": "Harbours Board" }),
    report({ DATE: "6 May 2015" }),
    report({ DATE: "May 2015" }),
    report({ DATE: "June 2015" }),
  ].map((text, at) => put(folder, `${at}.txt`, text));
  const { outcomes } = await importRun(named, content, quiet);
  assert.equal(
    outcomes.map((one) => (one.kind === "imported" ? one.path : one.kind)),
    [
      "reports/ferries-board/2015-05-05/the-night-boat.md",
      "reports/harbours-board/2015-05-05/the-night-boat.md",
      "reports/ferries-board/2015-05-06/the-night-boat.md",
      "incoming/the-night-boat.md",
      "incoming/the-night-boat-2.md",
    ],
  );
});

test("an exempt paper is filed as a notice, without its words, its file and its officers", async ({
  folder,
  content,
}) => {
  const file = put(
    folder,
    "a.txt",
    `NOT FOR PUBLICATION\n\n${report({ "AGENDA ITEM": "7" }, "1.1 The tender was £9.")}`,
  );
  const exempt = { ...quiet, exempt: [3] };
  const [outcome] = (await importRun([file], content, exempt)).outcomes;
  assert.equal(files(content), [".gitattributes", "boards.yaml", "item-7.md", "site.yaml"]);
  const path = outcome?.kind === "imported" ? outcome.path : "";
  assert.is(path, "reports/ferries-board/2015-05-05/item-7.md");
  const notice = readFileSync(join(content, path), "utf8");
  assert.match(notice, /exempt:\n {2}paragraphs:\n {4}- 3\n---\n$/);
  assert.not.match(notice, "tender");
  const { content: read, problems } = readContent(content);
  assert.equal(faultsIn(problems), []);
  assert.equal(
    read?.filed.map((filed) => [filed.kind, filed.kind === "exempt" && filed.subject]),
    [["exempt", null]],
  );
  assert.equal(kinds((await importRun([file], content, exempt)).outcomes), ["unchanged"]);
});

test("a first site.yaml says that wards are not stated where a report prints none", async ({
  folder,
  content,
}) => {
  const silent = put(folder, "a.txt", report().replace(/WARDS: .*\n/, ""));
  const [outcome] = (await importRun([silent], content, quiet)).outcomes;
  assert.equal(outcome?.kind === "imported" && [outcome.lacks, outcome.findings], [[], []]);
  assert.match(readFileSync(join(content, "site.yaml"), "utf8"), "wards: not stated\n");
  assert.equal(faultsIn(readContent(content).problems), []);
});

test("wards are asked for where site.yaml does not say that there are none", async ({
  folder,
  content,
}) => {
  await importRun([put(folder, "a.txt", report())], content, quiet);
  assert.not.match(readFileSync(join(content, "site.yaml"), "utf8"), "wards");
  const silent = put(
    folder,
    "b.txt",
    report({ SUBJECT: "The Day Boat" }).replace(/WARDS: .*\n/, ""),
  );
  const [outcome] = (await importRun([silent], content, quiet)).outcomes;
  assert.equal(outcome?.kind === "imported" && outcome.lacks, ["wards"]);
  assert.equal(outcome?.kind === "imported" && outcome.findings.map(({ rule }) => rule), [
    "no-wards",
  ]);
});

test("a name that is not certain enters no register, and is asked for", async ({
  folder,
  content,
}) => {
  await importRun([put(folder, "a.txt", report())], content, quiet);
  const doubtful = [
    ["REPORT TO", "Head of Ferries"],
    ["REPORTING OFFICER", "Ferries Board"],
    ["REPORTING OFFICER", `Head of ${"Ferries and Quays, ".repeat(8)}Boats`],
  ] as const;
  for (const [at, [label, value]] of doubtful.entries()) {
    const file = put(folder, `doubtful-${at}.txt`, report({ [label]: value, SUBJECT: `No ${at}` }));
    const { outcomes, added } = await importRun([file], content, quiet);
    const [outcome] = outcomes;
    const rules = outcome?.kind === "imported" ? outcome.findings.map(({ rule }) => rule) : [];
    assert.equal([rules, added], [["uncertain-name"], []], value);
  }
});

test("a report without its day waits among the incoming, and what it lacks is named", async ({
  folder,
  content,
}) => {
  const file = put(folder, "a.txt", report({ DATE: "May 2015" }));
  const [outcome] = (await importRun([file], content, quiet)).outcomes;
  assert.is(outcome?.kind === "imported" && outcome.path, "incoming/the-night-boat.md");
  assert.equal(
    outcome?.kind === "imported" && outcome.findings.map(({ line, severity }) => [line, severity]),
    [[2, "error"]],
  );
  assert.not.match(readFileSync(join(content, "incoming/the-night-boat.md"), "utf8"), /^date:/m);
});

test("the content of a register is kept byte for byte, and names in another spelling are not added", async ({
  folder,
  content,
}) => {
  mkdirSync(content);
  const boards =
    "# Ours\r\n- id: ferries   # since 1901\r\n  names:\r\n    - name: Ferries  board\r\n";
  put(content, "boards.yaml", boards);
  put(content, "officers.yaml", "  - id: x\n    names:\n      - name: X\n  # the end");
  const { added } = await importRun(
    [put(folder, "a.txt", report({ "REPORT TO": "Ferries Board" }))],
    content,
    quiet,
  );
  assert.is(readFileSync(join(content, "boards.yaml"), "utf8"), boards);
  assert.equal(added, ["officers.yaml: Head of Ferries", "wards.yaml: Ebbwater"]);
  const officers = readFileSync(join(content, "officers.yaml"), "utf8");
  assert.ok(officers.startsWith("  - id: x\n    names:\n      - name: X\n  # the end\n"));
  assert.equal(faultsIn(readContent(content).problems), []);
});

test("nothing is imported while a register is not in order", async ({ folder, content }) => {
  mkdirSync(content);
  put(content, "boards.yaml", "- id: [");
  try {
    await importRun([put(folder, "a.txt", report())], content, quiet);
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), /boards\.yaml:1 should be put right/);
  }
  assert.equal(files(content), ["boards.yaml"]);
});

test("a dry run writes nothing", async ({ folder, content }) => {
  const { outcomes } = await importRun([put(folder, "a.txt", report())], content, {
    ...quiet,
    writes: false,
  });
  assert.equal([kinds(outcomes), existsSync(content)], [["imported"], false]);
});

test("a mark of exempt information refuses the text unless the clerk says that it is public", async ({
  folder,
  content,
}) => {
  const file = put(folder, "a.txt", `NOT FOR PUBLICATION\n\n${report()}`);
  const [refused] = (await importRun([file], content, quiet)).outcomes;
  assert.is(refused?.kind === "refused" && refused.rule, "exempt");
  assert.equal(files(content), []);
  const { outcomes } = await importRun([file], content, { ...quiet, isPublic: true });
  assert.equal(kinds(outcomes), ["imported"]);
});

test("of a folder the files that can be read are taken; a name that leads elsewhere is made safe", async ({
  folder,
  content,
}) => {
  put(folder, "%2f..%2fetc passwd.txt", report());
  put(folder, "picture.png", "x");
  const found = rawFiles([folder, join(folder, "gone")]);
  assert.is(found.files.length, 1);
  assert.equal(found.missing, [join(folder, "gone")]);
  await importRun(found.files, content, quiet);
  assert.ok(files(content).includes("2f-2fetc-passwd.txt"));
});

test("a report is known to be edited by its words, and not by its header", async ({
  folder,
  content,
}) => {
  const { outcomes } = await importRun([put(folder, "a.txt", report())], content, quiet);
  const [first] = outcomes;
  const file = join(content, first?.kind === "imported" ? first.path : "");
  const words = () => {
    const { content: read } = readContent(content);
    const filed = read?.filed[0];
    return filed?.kind === "report" ? filed.source?.words : null;
  };
  assert.is(words(), "as made");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/^subject: .*$/m, "subject: Another subject"));
  assert.is(words(), "as made");
  writeFileSync(file, text.replace(/(\n1\.1 \S+)/, "$1 never"));
  assert.is(words(), "edited");
  writeFileSync(file, text.replace(/^ {2}made: .*\n/m, ""));
  assert.is(words(), "unknown");
  const again = await importRun([join(folder, "a.txt")], content, quiet);
  assert.is(again.outcomes[0]?.kind, "unchanged");
});

test("an import and a new archive where no folder can be made end at once with the system's error", async () => {
  if (process.platform !== "linux") return;
  const content = "/proc/archive/a";
  await importRun([], content, quiet).then(
    () => assert.unreachable("no folder can be made there"),
    (error: unknown) => assert.match(String(error), /ENOENT/),
  );
  assert.throws(() => beginArchive(content, { council: {}, version: "1.0.0" }), /ENOENT/);
});

test.run();
