import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemLine } from "../../src/model/problem.ts";
import { readContent } from "../../src/reading/content.ts";
import { build, command, filesOf, temporaryFolder } from "../site/site.ts";
import { contentFolder, type Files, reportText } from "./archive-folder.ts";

/** A unique word, in lower case so that file names can contain it. */
const canary = (place: string) => `zqx${place}canary`;

const canaries = {
  body: canary("body"),
  subject: canary("subject"),
  slug: canary("slug"),
  item: canary("item"),
  series: canary("series"),
  officer: canary("officer"),
  attachment: canary("attachment"),
  title: canary("title"),
  paper: canary("paper"),
  correction: canary("correction"),
  moved: canary("moved"),
  source: canary("source"),
  repair: canary("repair"),
  reason: canary("reason"),
  inside: canary("inside"),
  stray: canary("stray"),
};

const fieldsOf = (further: string) => `item: ${canaries.item}
series: ${canaries.series}
attachments:
  - file: ${canaries.attachment}.txt
    title: ${canaries.title}
background_papers:
  - title: ${canaries.paper}
corrections:
  - date: 2015-02-01
    note: ${canaries.correction}
former_addresses: /boards/streets/2015-01-05/${canaries.moved}/
${further}`;

const secret = (further: string, date: string): Files => ({
  [`reports/streets/${date}/${canaries.slug}.md`]: reportText({
    date,
    subject: canaries.subject,
    fields: fieldsOf(further),
    body: `## 1.0 Purpose\n\n1.1 The ${canaries.body} is sold.\n`,
  }),
  [`reports/streets/${date}/${canaries.attachment}.txt`]: `${canaries.inside}\n`,
});

const openReport = {
  "reports/streets/2015-01-05/lighting.md": reportText({
    body: `## 1.0 Purpose of report

1.1 See [the other report](${canaries.slug}.md), and [the same](/boards/streets/2015-01-05/${canaries.slug}/).
`,
  }),
};

/** Every byte of a folder, compressed files also unpacked, and every name. */
function everything(folder: string): { text: string; bytes: number } {
  let bytes = 0;
  const parts = filesOf(folder).map((file) => {
    const content = readFileSync(join(folder, file));
    bytes += content.length;
    const gzipped = content[0] === 0x1f && content[1] === 0x8b;
    return `${file}\n${content.toString("latin1")}\n${gzipped ? gunzipSync(content).toString("latin1") : ""}`;
  });
  return { text: parts.join("\n"), bytes };
}

const seen = (text: string, besides: readonly string[] = []) =>
  Object.values(canaries).filter((word) => text.includes(word) && !besides.includes(word));

test("no word of an exempt report is in any byte of the site, nor in what the build prints", async () => {
  const content = contentFolder({
    ...secret("exempt:\n  paragraphs: [3]", "2015-01-05"),
    ...openReport,
  });
  const output = join(temporaryFolder(), "site");
  const { code, words } = await build(content, output);
  assert.is(code, 0, words);
  const { text, bytes } = everything(output);
  assert.ok(bytes > 10_000);
  assert.equal(seen(text), []);
  assert.equal(seen(words), []);
  assert.match(text, /Paragraph 3: Information relating to the financial/);
  assert.match(text, /href="\.\.\/exempt-1\/">the other report/);
});

test("an exempt report whose title is public has no other word in the site", async () => {
  const exempt = "exempt:\n  paragraphs: [3]\n  title_public: true";
  const content = contentFolder({ ...secret(exempt, "2015-01-05"), ...openReport });
  const output = join(temporaryFolder(), "site");
  const { code, words } = await build(content, output);
  assert.is(code, 0, words);
  const { text } = everything(output);
  assert.equal(seen(text, [canaries.subject, canaries.slug]), []);
  assert.equal(seen(words), []);
});

test("Problems of an exempt report quote nothing of it, whatever is at fault", () => {
  const faults: readonly string[] = [
    `exempt:\n  paragraphs: [3]\n${canaries.series}: x`,
    `exempt:\n  paragraphs: [${canaries.series}]`,
    `exempt: ${canaries.reason}`,
    `exempt:\n  paragraphs: [9]\n`,
    `exempt:\n  paragraphs: [3]\nperiod: ${canaries.series}`,
    `exempt:\n  paragraphs: [3]\npublish_from: ${canaries.series}`,
    `Exempt:\n  paragraphs: [3]\n`,
    `exmpt:\n  paragraphs: [3]\n`,
    `exempt:\n  paragraphs: [3]\nwithdrawn: *${canaries.reason}`,
    `exempt:\n  paragraphs: [3]\n${canaries.stray}\n  ${canaries.reason}: [`,
  ];
  for (const fault of faults) {
    const content = contentFolder({
      ...secret(fault, "2015-01-05"),
      [`reports/streets/2015-01-05/${canaries.stray}.pdf`]: "%PDF-1.4",
    });
    const read = readContent(content);
    assert.is(read.content, null, fault);
    const words = read.problems.map(problemLine).join("\n");
    assert.equal(seen(words), [], `${fault}\n${words}`);
  }
});

test("a report under embargo is completely left out until its day, and completely published on it", async () => {
  const content = contentFolder({
    ...secret("publish_from: 2015-01-10", "2015-01-05"),
    ...openReport,
  });
  const output = join(temporaryFolder(), "site");
  const before = await build(content, output, {}, ["--today", "2015-01-09"]);
  assert.is(before.code, 0, before.words);
  const { text } = everything(output);
  assert.equal(seen(text), []);
  assert.equal(seen(before.words), []);
  const on = await build(content, output, {}, ["--today", "2015-01-10"]);
  assert.is(on.code, 0, on.words);
  assert.ok(seen(everything(output).text).length >= 9);
});

test("marks of exemption that are not declared stop the build, and leave the last site", async () => {
  const content = contentFolder(openReportAlone);
  const output = join(temporaryFolder(), "site");
  assert.is((await build(content, output)).code, 0);
  const good = everything(output).text;
  const marked = contentFolder({
    "reports/streets/2015-01-05/lighting.md": reportText({
      body: `## 1.0 Purpose\n\nNOT FOR PUBLICATION\n\n1.1 The ${canaries.body} [is](${canaries.slug}.md) sold.\n`,
    }),
  });
  const { code, words } = await build(marked, output);
  assert.is(code, 1);
  assert.match(words, /lighting\.md:11:1 {2}error {2}undeclared-exemption/);
  assert.equal(seen(words), []);
  assert.is(everything(output).text, good);
  assert.ok(statSync(output).isDirectory());
});

test("a mark in any file that goes out stops check and the build, which prints no word of it", async () => {
  const content = contentFolder({
    "reports/streets/2015-01-05/lighting.md": reportText({
      fields: "attachments:\n  - file: annex.txt\n    title: Annex",
    }),
    "reports/streets/2015-01-05/annex.txt": Buffer.from(
      `\uFEFF${canaries.inside}\nStatus: Private\n`,
      "utf16le",
    ),
  });
  const cache = ["--cache", temporaryFolder()];
  const built = await build(content, join(temporaryFolder(), "site"), {}, cache);
  const checked = await command("check", ["--content", content, ...cache]);
  for (const { code, words } of [built, checked]) {
    assert.is(code, 1);
    assert.match(words, /annex\.txt:2:1 {2}error {2}undeclared-exemption/);
    assert.equal(seen(words), []);
  }
});

test("words that look like a mark of exemption are accepted where the report says why", () => {
  const content = contentFolder({
    "reports/streets/2015-01-05/lighting.md": reportText({
      fields: "not_exempt: Paragraph 1.1 quotes the heading of an agenda of 1998.",
      body: "## 1.0 Purpose\n\n1.1 The heading was\n\nNOT FOR PUBLICATION\n",
    }),
  });
  const { problems } = readContent(content);
  assert.equal(problems, []);
});

test("a file that an exempt report names is offered by no other", () => {
  const content = contentFolder({
    ...secret("exempt:\n  paragraphs: [3]", "2015-01-05"),
    "reports/streets/2015-01-05/lighting.md": reportText({
      fields: `attachments:\n  - file: ${canaries.attachment}.txt\n    title: Annex`,
    }),
  });
  const { problems } = readContent(content);
  assert.equal(
    problems.map(({ rule }) => rule),
    ["exempt-attachment"],
  );
});

const openReportAlone = { "reports/streets/2015-01-05/lighting.md": reportText({}) };

test.run();
