import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Content } from "../../src/model/content.ts";
import { problemLine } from "../../src/model/problem.ts";
import { type PlainDate, plainDate } from "../../src/model/time/plain-date.ts";
import { readContent } from "../../src/reading/content.ts";
import { keepLedger } from "../../src/site/build/write-ledger.ts";
import { keptArchive } from "../../src/site/pages/kept-addresses.ts";
import { kind } from "../../src/site/pages/page-kind.ts";
import { pageKinds } from "../../src/site/pages/pages.ts";
import { sitemapOf } from "../../src/site/pages/sitemap.ts";
import { serverFilesOf } from "../../src/site/servers/server-rules.ts";
import { build, temporaryFolder } from "../site/site.ts";
import { contentFolder, reportText, write } from "./archive-folder.ts";

const lighting = "reports/streets/2015-01-05/lighting.md";
const salt = "reports/streets/2015-03-02/salt.md";
const at = "/boards/streets/2015-01-05/lighting/";

/** An archive of two reports, one with an attachment, published on 6 March 2015. */
function published(): string {
  const content = contentFolder({
    [lighting]: reportText({ fields: "attachments:\n  - file: lamps.csv\n    title: Lamps" }),
    "reports/streets/2015-01-05/lamps.csv": "month,lamps\n",
    [salt]: reportText({ date: "2015-03-02", subject: "Salt" }),
    "pages/about.md": "---\ntitle: About\n---\n\nWords.\n",
  });
  keepLedger(kept(content, "2015-03-06").ledger, content);
  return content;
}

const kept = (content: string, today = "2015-04-01") =>
  keptArchive(soundContent(content), day(today));

function soundContent(folder: string): Content {
  const { content, problems } = readContent(folder);
  if (!content) throw new Error(problems.map(problemLine).join("\n"));
  return content;
}

function day(text: string): PlainDate {
  const date = plainDate(text);
  if (!date) throw new Error(text);
  return date;
}

const problemLines = (content: string) =>
  kept(content).problems.map(({ rule, message }) => `${rule} ${message.split(" ")[0]}`);

function move(content: string, from: string, to: string, text: string) {
  write(content, { [to]: text });
  rmSync(join(content, from));
}

test("the ledger has a line for each address, with its first day and its anchors", () => {
  const content = published();
  const lines = readFileSync(join(content, "addresses.txt"), "utf8").split("\n");
  assert.ok(lines.includes(`${at} 2015-03-06 1 1.1 1.2`));
  assert.ok(lines.includes(`${at}lamps.csv 2015-03-06`));
  assert.ok(lines.includes("/boards/streets/2015-01-05/pack/ 2015-03-06"));
  assert.equal(problemLines(content), []);
});

test("what was published on a later day is added, and nothing else changes", () => {
  const content = published();
  const before = readFileSync(join(content, "addresses.txt"), "utf8");
  write(content, {
    "reports/streets/2015-04-01/signs.md": reportText({ date: "2015-04-01", subject: "Signs" }),
  });
  keepLedger(kept(content, "2015-04-02").ledger, content);
  const after = readFileSync(join(content, "addresses.txt"), "utf8").split("\n");
  assert.equal(
    before.split("\n").filter((line) => !after.includes(line)),
    [],
  );
  assert.ok(after.includes("/boards/streets/2015-04-01/signs/ 2015-04-02 1 1.1 1.2"));
});

test("a report that is deleted stops the build, with the line of the ledger", () => {
  const content = published();
  rmSync(join(content, salt));
  const [problem] = kept(content).problems;
  assert.match(
    problem ? problemLine(problem) : "",
    /addresses\.txt:\d+:1 {2}error {2}vanished-address {2}\/boards\/streets\/2015-03-02\/salt\/ was published/,
  );
});

test("a report that is withdrawn or exempt is not lost", () => {
  for (const fields of [
    "withdrawn:\n  date: 2015-03-20\n  reason: It was another’s.",
    "exempt:\n  paragraphs: [3]\n  published_address: kept",
    "exempt:\n  paragraphs: [3]\n  published_address: gone",
    "exempt:\n  paragraphs: [3]\n  title_public: true",
  ]) {
    const content = published();
    write(content, { [lighting]: reportText({ fields }) });
    assert.equal(problemLines(content), [], fields);
  }
});

test("a notice whose title is made public, or the report itself, is found at the notice’s old address", () => {
  const text = (fields: string) => reportText({ subject: "Land", fields: `item: "5"\n${fields}` });
  for (const fields of ["exempt:\n  paragraphs: [3]\n  title_public: true", ""]) {
    const content = published();
    const land = "reports/streets/2015-01-05/land.md";
    write(content, { [land]: text("exempt:\n  paragraphs: [3]") });
    keepLedger(kept(content).ledger, content);
    assert.match(readFileSync(join(content, "addresses.txt"), "utf8"), "2015-01-05/item-5/ ");
    for (const each of ["of the first build", "of the next"]) {
      write(content, { [land]: text(fields) });
      const { problems, archive, ledger } = kept(content);
      assert.equal(problems, [], each);
      const move = archive.moves.find(({ from }) => from === "/boards/streets/2015-01-05/item-5/");
      assert.is(move?.to, "/boards/streets/2015-01-05/land/");
      keepLedger(ledger, content);
    }
  }
});

test("a notice to another item, or one that is still at its address, does not redirect", () => {
  const content = published();
  const notice = (subject: string, item: string, fields = "") =>
    reportText({ subject, fields: `item: "${item}"\nexempt:\n  paragraphs: [3]\n${fields}` });
  const at = (name: string) => `reports/streets/2015-01-05/${name}.md`;
  write(content, {
    [at("land")]: notice("Land", "5"),
    [at("roof")]: notice("Roof", "5", "  title_public: true"),
  });
  keepLedger(kept(content).ledger, content);
  const { problems, archive } = kept(content);
  assert.equal(problems, []);
  assert.not.ok(archive.moves.some(({ from }) => from.endsWith("/item-5/")));
});

test("an embargo on a report that was published is refused, and one on a new report is not", () => {
  const embargoed = (fields: string) => {
    const content = published();
    const files = "attachments:\n  - file: lamps.csv\n    title: Lamps\n";
    write(content, { [lighting]: reportText({ fields: files + fields }) });
    return content;
  };
  const [problem, ...others] = kept(embargoed("publish_from: 2015-05-01")).problems;
  assert.equal(others, []);
  assert.match(
    problem ? problemLine(problem) : "",
    /lighting\.md:1:1 {2}error {2}embargo-after-publication .*published since 2015-03-06/,
  );
  assert.equal(problemLines(embargoed("publish_from: 2015-04-01")), []);
  const content = published();
  write(content, {
    "reports/streets/2015-04-01/signs.md": reportText({
      date: "2015-04-01",
      subject: "Signs",
      fields: "publish_from: 2015-05-01",
    }),
  });
  assert.equal(problemLines(content), []);
});

const nowExempt = (fields: string) => {
  const content = published();
  const exempt = `item: "7"\nexempt:\n  paragraphs: [3]\n${fields}`;
  write(content, { [lighting]: reportText({ fields: exempt }) });
  return content;
};

test("a published report whose title is withheld now has to say what becomes of its address", () => {
  const { content, problems } = readContent(nowExempt(""));
  assert.is(content, null);
  const asked = problems.filter(({ rule }) => rule === "title-in-address");
  assert.is(asked.length, 1);
  const line = asked.map(problemLine).join();
  assert.match(line, "exempt.published_address should say “kept”");
  assert.not.match(line, "lighting");
});

test("its notice stays where the report was, where the address is kept", () => {
  const { archive } = kept(nowExempt("  published_address: kept\n"));
  assert.ok(archive.listed.some(({ slug, kind }) => slug === "lighting" && kind === "exempt"));
  assert.equal(archive.goneFrom, []);
});

test("its notice moves to its agenda item and nothing names the old address, where that is gone", () => {
  const { archive, pages, problems } = kept(nowExempt("  published_address: gone\n"));
  assert.equal(problems, []);
  assert.ok(archive.listed.some(({ slug, kind }) => slug === "item-7" && kind === "exempt"));
  assert.equal(archive.goneFrom, [
    { folder: "/boards/streets/2015-01-05/", names: ["item-7", "pack"] },
  ]);
  const addresses = [...pages.values()].flat().map(({ address }) => address);
  assert.equal(
    addresses.filter((address) => address.includes("lighting")),
    [],
  );
  assert.not.match(JSON.stringify(serverFilesOf(archive)), "lighting");
});

test("a moved report is lost until it names its former address, and so is its file", () => {
  const content = published();
  const to = "reports/streets/2015-01-05/street-lighting.md";
  const files = "attachments:\n  - file: lamps.csv\n    title: Lamps";
  move(content, lighting, to, reportText({ fields: files }));
  assert.equal(problemLines(content), [
    `vanished-address ${at}`,
    `vanished-address ${at}lamps.csv`,
  ]);
  write(content, { [to]: reportText({ fields: `${files}\nformer_addresses: ${at}` }) });
  assert.equal(problemLines(content), []);
});

test("a meeting that has no report left redirects to its board", () => {
  const content = published();
  move(
    content,
    salt,
    "reports/streets/2015-03-09/salt.md",
    reportText({
      date: "2015-03-09",
      subject: "Salt",
      fields: "former_addresses: /boards/streets/2015-03-02/salt/",
    }),
  );
  const { problems, archive } = kept(content);
  assert.equal(problems, []);
  const ways = new Map(archive.moves.map(({ from, to }) => [from, to]));
  assert.is(ways.get("/boards/streets/2015-03-02/"), "/boards/streets/");
  assert.is(ways.get("/boards/streets/2015-03-02/salt/"), "/boards/streets/2015-03-09/salt/");
});

test("a paragraph that vanishes stops the build, in a moved report as well", () => {
  const shorter = "## 1.0 Purpose of report\n\n1.1 To report on lighting.\n";
  const content = published();
  const files = "attachments:\n  - file: lamps.csv\n    title: Lamps";
  write(content, { [lighting]: reportText({ fields: files, body: shorter }) });
  assert.equal(problemLines(content), [`vanished-anchor ${at}#1.2`]);
  const to = "reports/streets/2015-01-05/street-lighting.md";
  move(
    content,
    lighting,
    to,
    reportText({ fields: `${files}\nformer_addresses: ${at}`, body: shorter }),
  );
  assert.equal(problemLines(content), [`vanished-anchor ${at}#1.2`]);
});

test("a renumbered paragraph keeps its old anchor, and the new one next to it has another", () => {
  const content = published();
  const body =
    "## 1.0 Purpose of report\n\n1.1 New.\n\n1.2 To report on lighting.\n\n1.3 To ask for more of it.\n";
  const fields = `attachments:
  - file: lamps.csv
    title: Lamps
former_anchors:
  - from: "1.1"
    to: "1.2"
  - from: "1.2"
    to: "1.3"`;
  write(content, { [lighting]: reportText({ fields, body }) });
  const { problems, archive } = kept(content);
  assert.equal(problems, []);
  const report = archive.listed.find(({ slug }) => slug === "lighting");
  const paragraphs = report?.kind === "report" ? report.sections[0]?.paragraphs : [];
  assert.equal(
    paragraphs?.map(({ number, anchor }) => [number, anchor]),
    [
      ["1.1", "1.1-new"],
      ["1.2", "1.1"],
      ["1.3", "1.3"],
    ],
  );
  assert.equal(report?.kind === "report" && report.formerAnchors.get("1.3"), ["1.2"]);
});

test("a file that is not offered any more is lost unless the report says that it was withdrawn", () => {
  const content = published();
  rmSync(join(content, "reports/streets/2015-01-05/lamps.csv"));
  write(content, { [lighting]: reportText({}) });
  assert.equal(problemLines(content), [`vanished-address ${at}lamps.csv`]);
  const fields =
    "withdrawn_files:\n  - file: lamps.csv\n    date: 2015-03-30\n    reason: It named a resident.";
  write(content, { [lighting]: reportText({ fields }) });
  assert.equal(problemLines(content), []);
});

test("a renamed file is still published under its former name", () => {
  const content = published();
  renameSync(
    join(content, "reports/streets/2015-01-05/lamps.csv"),
    join(content, "reports/streets/2015-01-05/lamps-lit.csv"),
  );
  const fields =
    "attachments:\n  - file: lamps-lit.csv\n    title: Lamps\n    former_files: lamps.csv";
  write(content, { [lighting]: reportText({ fields }) });
  assert.equal(problemLines(content), []);
});

test("a page of the publisher’s own is not lost silently", () => {
  const content = published();
  rmSync(join(content, "pages/about.md"));
  assert.equal(problemLines(content), ["vanished-address /about/"]);
});

test("no two pages or files have one address", () => {
  const content = published();
  const fields = `former_addresses: ${at}`;
  write(content, { [salt]: reportText({ date: "2015-03-02", subject: "Salt", fields }) });
  const { problems } = readContent(content);
  assert.equal(
    problems.map(({ rule }) => rule),
    ["address-taken"],
  );
});

const petitions = {
  root: "/petitions/",
  isListed: true,
  across: "Petitions",
  address: () => "/petitions/",
  layout: () => "",
};

/** The kinds of page plus one that a newcomer adds. */
const kindsWith = (items: readonly string[]) => {
  const kinds = [
    ...pageKinds.filter(({ name }) => name !== "sitemap"),
    kind("petitions", { ...petitions, items: () => (items.length > 0 ? [items] : []) }),
    kind("petition", {
      isListed: true,
      items: () => items,
      address: (item) => `/petitions/${item}/`,
      layout: () => "",
    }),
  ];
  return [...kinds, sitemapOf(kinds)];
};

test("what follows from a kind of page needs no other line: sitemap, links, and that it may go", () => {
  const content = published();
  const first = keptArchive(soundContent(content), day("2015-03-07"), kindsWith(["crossing"]));
  assert.equal(first.problems, []);
  assert.equal(first.frame.across.at(-1), { name: "Petitions", address: "/petitions/" });
  const sitemap = first.pages.get("sitemap")?.[0]?.item as string[];
  assert.equal(sitemap.slice(-2), ["/petitions/", "/petitions/crossing/"]);
  keepLedger(first.ledger, content);
  const later = keptArchive(soundContent(content), day("2015-03-08"), kindsWith([]));
  assert.equal(later.problems, []);
  assert.ok(!later.frame.across.some(({ name }) => name === "Petitions"));
  assert.equal(
    later.archive.moves.map(({ from }) => from),
    ["/petitions/", "/petitions/crossing/"],
  );
});

test("a kind of page at an address that no row allows is a fault of the program, reported at once", () => {
  const stray = kind("poll", { ...petitions, root: "/polls/", items: () => [1] });
  assert.throws(
    () => keptArchive(soundContent(published()), day("2015-04-01"), [...pageKinds, stray]),
    /“poll” stand at \/petitions\/; its row needs a root/,
  );
});

for (const address of ["/wards/hill-top/", "/boards/streets/2015-03-02/pack/", "/series/lamps/"]) {
  test(`${address} belongs to the archive’s own pages and cannot be a former address`, () => {
    const content = contentFolder({
      [lighting]: reportText({ fields: `former_addresses: ${address}` }),
    });
    assert.equal(problemLines(content), [`address-taken ${address}`]);
  });
}

for (const name of ["boards", "series", "assets", "search"]) {
  test(`a page of the publisher’s own may not be called “${name}”`, () => {
    const content = published();
    write(content, { [`pages/${name}.md`]: "---\ntitle: Ours\n---\n\nWords.\n" });
    assert.equal(problemLines(content), [`address-taken /${name}/`]);
  });
}

test("an address that leads out of the archive cannot be a former address", () => {
  for (const address of [
    "/../../etc/",
    "/boards/../x/",
    "/a//b/",
    "/.git/",
    "//elsewhere.example/",
  ]) {
    const content = contentFolder({
      [lighting]: reportText({ fields: `former_addresses: ${address}` }),
    });
    assert.is(readContent(content).content, null, address);
  }
});

test("a line that is not of a ledger is named with its place", () => {
  const content = published();
  write(content, { "addresses.txt": `${at} 2015-03-06 1\n${at} yesterday 1\n` });
  const { problems } = readContent(content);
  assert.match(problems.map(problemLine).join("\n"), /addresses\.txt:2:1 {2}error {2}ledger-line/);
});

test("marks of a merge that failed are named as such, once, at the first", () => {
  const content = published();
  const [one, other] = [`${at} 2015-03-06 1`, "/boards/ 2015-03-05"];
  const merged = `# Heading\n<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> others\n`;
  write(content, { "addresses.txt": merged });
  const { problems } = readContent(content);
  assert.equal(
    problems.map(({ rule, line }) => [rule, line]),
    [["conflict-mark", 2]],
  );
  assert.match(problems[0]?.message ?? "", "keep the lines of both sides and delete the marks");
});

test("the log says what was published, corrected, moved and withdrawn, and on which day", () => {
  const content = published();
  move(
    content,
    salt,
    "reports/streets/2015-03-02/grit.md",
    reportText({
      date: "2015-03-02",
      subject: "Grit",
      fields:
        "former_addresses: /boards/streets/2015-03-02/salt/\ncorrections:\n  - date: 2015-03-10\n    note: Tonnes, not kilograms.\n  - date: 2015-09-01\n    note: Later.",
    }),
  );
  keepLedger(kept(content, "2015-04-01").ledger, content);
  write(content, {
    [lighting]: reportText({
      fields: "withdrawn:\n  date: 2015-04-20\n  reason: It was another’s.",
    }),
  });
  const log = kept(content, "2015-05-01").archive.log;
  assert.equal(
    log.map(({ date, kind, filed }) => `${date} ${kind} ${filed.slug}`),
    [
      "2015-04-20 withdrawn lighting",
      "2015-04-01 moved grit",
      "2015-03-10 corrected grit",
      "2015-03-06 published grit",
      "2015-03-06 published lighting",
    ],
  );
});

test("a build keeps the ledger and a preview does not, nor does one that stops", async () => {
  const content = published();
  rmSync(join(content, "addresses.txt"));
  const output = join(temporaryFolder(), "site");
  const preview = await build(content, output, {}, ["--preview"]);
  assert.is(preview.code, 0, preview.words);
  assert.not(existsSync(join(content, "addresses.txt")));
  await build(content, output, {}, ["--today", "2015-03-06"]);
  const ledger = readFileSync(join(content, "addresses.txt"), "utf8");
  assert.match(ledger, /lighting\/ 2015-03-06 1 1\.1 1\.2\n/);
  const was = join(temporaryFolder(), "was");
  cpSync(output, was, { recursive: true, dereference: true });

  rmSync(join(content, salt));
  const stopped = await build(content, output);
  assert.is(stopped.code, 1);
  assert.match(stopped.words, /vanished-address/);
  assert.is(readFileSync(join(content, "addresses.txt"), "utf8"), ledger);
  assert.is(
    readFileSync(join(output, "manifest.json"), "utf8"),
    readFileSync(join(was, "manifest.json"), "utf8"),
  );
  const moved = readFileSync(join(output, "changes/index.html"), "utf8");
  assert.match(moved, /application\/atom\+xml/);
});

test.run();
