import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Content } from "../../src/model/content.ts";
import { isUnstated } from "../../src/model/council/wards.ts";
import { inlineText } from "../../src/model/report/body/plain-text.ts";
import type { Filed, Report } from "../../src/model/report/report.ts";
import { periodCode } from "../../src/model/time/period.ts";
import { readContent } from "../../src/reading/content.ts";

const lighting = "reports/streets/2015-01-05/lighting.md";

/** The fixtures' valid content folder, with changes to some files. */
function contentWith(changes: Readonly<Record<string, (text: string) => string>> = {}): Content {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  cpSync(join(import.meta.dirname, "fixtures/problems/sound"), folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  }
  const { content, problems } = readContent(folder);
  rmSync(folder, { recursive: true });
  if (!content) throw new Error(problems.map(({ message }) => message).join("\n"));
  return content;
}

const first = (content: Content): Filed => content.filed[0] as Filed;
const withField = (field: string) => (text: string) =>
  text.replace("\nwards:", `\n${field}\nwards:`);

test("a report is read with its names, its period and its files", () => {
  const report = first(contentWith()) as Report;
  assert.is(report.kind, "report");
  assert.is(report.board.entry.id, "streets");
  assert.is(report.slug, "lighting");
  assert.is(report.date, "2015-01-05");
  assert.is(report.covers && periodCode(report.covers.period), "2014-15 Q2");
  assert.is(report.covers?.statedIn, "subject");
  assert.equal(report.wards.kind === "named" && report.wards.wards.map(({ entry }) => entry.id), [
    "old-wharf",
    "hill-top",
  ]);
  assert.equal(report.attachments, [
    { file: "lamps.csv", title: "Lamps lit, by month", size: 10, formerFiles: [] },
  ]);
});

test("a source that holds deleted words is withheld until the front matter says that it is public", () => {
  const sha256 = createHash("sha256").update("month,lit\n").digest("hex");
  const source = `source:\n  file: lamps.csv\n  sha256: ${sha256}\n  withheld: it holds deleted words\n  repairs:\n    - line: 3\n      note: a picture\n      left_out: true`;
  const withheld = (more: string) => {
    const withSource = (text: string) =>
      withField(source + more)(text.replace(/attachments:\n(?: .*\n)*/, ""));
    return (first(contentWith({ [lighting]: withSource })) as Report).source;
  };
  assert.is(withheld("")?.withheld, "it holds deleted words");
  assert.is(withheld("\nsource_public: true")?.withheld, null);
  assert.equal(withheld("")?.repairs, [{ line: 3, note: "a picture", leftOut: true }]);
});

test("a name with commas and “&” is one post, and “and” is the same as “&”", () => {
  const content = contentWith({
    [lighting]: (text) => text.replace("Environment & Economy", "environment and economy"),
  });
  const { officers } = first(content) as Report;
  assert.is(officers.length, 1);
  assert.is(officers[0]?.entry.id, "director-environment");
  assert.is(officers[0]?.printed, "Strategic Director, environment and economy");
});

test("every way of writing that all wards are concerned is boroughwide", () => {
  for (const printed of ["Boroughwide", "Borough-wide", "All", "(All Wards)"]) {
    const content = contentWith({
      [lighting]: (text) => text.replace(/wards:\n( {2}- .*\n)+/, `wards: ${printed}\n`),
    });
    assert.equal((first(content) as Report).wards, { kind: "boroughwide", printed });
  }
});

test("a council that prints no wards leaves them out, where site.yaml says so", () => {
  const withoutWards = (text: string) => text.replace(/wards:\n( {2}- .*\n)+/, "");
  const read = contentWith({
    [lighting]: withoutWards,
    "site.yaml": (text) => `${text}wards: not stated\n`,
  });
  const { wards } = first(read) as Report;
  assert.equal(wards, { kind: "named", wards: [] });
  assert.ok(isUnstated(wards));
});

test("the front matter's period is taken before the subject's", () => {
  const content = contentWith({ [lighting]: withField("period: 2014-15 Q2") });
  assert.is((first(content) as Report).covers?.statedIn, "front matter");
});

test("the purpose paragraph states the period where the subject does not", () => {
  const content = contentWith({
    [lighting]: (text) =>
      text.replace("Street Lighting in Quarter 2 of 2014/15", "Street Lighting"),
  });
  const { covers } = first(content) as Report;
  assert.is(covers?.statedIn, "purpose paragraph");
  assert.is(covers && periodCode(covers.period), "2014-15 Q2");
});

test("a report that states no period covers none", () => {
  assert.is((contentWith().filed[1] as Report).covers, null);
});

test("an exempt report is read as a notice without any words of its body", () => {
  for (const [given, subject] of [
    ["true", "Street Lighting in Quarter 2 of 2014/15"],
    ["false", null],
  ] as const) {
    const content = contentWith({
      [lighting]: withField(`exempt:\n  paragraphs: [3]\n  title_public: ${given}`),
      "reports/streets/2015-03-02/salt.md": (text) => text.replace(/\[.*\)/, "it"),
    });
    const notice = first(content);
    assert.is(notice.kind, "exempt");
    assert.is(notice.subject, subject);
    assert.not.match(JSON.stringify(notice), /To report on|Lamps|Old Wharf|Transport/);
  }
});

test("a withdrawn report leaves its date, its reason and what took its place", () => {
  const content = contentWith({
    [lighting]: withField(
      "withdrawn:\n  date: 2015-01-07\n  reason: Wrong figures\n  replaced_by: /boards/streets/2015-03-02/salt/",
    ),
    "reports/streets/2015-03-02/salt.md": (text) => text.replace(/\[.*\)/, "it"),
  });
  const notice = first(content);
  assert.is(notice.kind, "withdrawn");
  assert.is(notice.kind === "withdrawn" && notice.replacedBy, "/boards/streets/2015-03-02/salt/");
  assert.not.match(JSON.stringify(notice), /To report on|Lamps/);
});

test("a link to another report's file becomes a link to its page", () => {
  const { sections } = contentWith().filed[1] as Report;
  const block = sections[0]?.paragraphs[0]?.blocks[0]?.block;
  const links = block?.kind === "prose" ? block.content.filter(({ kind }) => kind === "link") : [];
  assert.is(links[0]?.kind === "link" && links[0].href, "/boards/streets/2015-01-05/lighting/#1.1");
  assert.is(inlineText(links), "paragraph 1.1 of the last report");
});

test("front matter may have Windows line ends and a byte order mark", () => {
  const content = contentWith({ [lighting]: (text) => `\uFEFF${text.replaceAll("\n", "\r\n")}` });
  assert.is((first(content) as Report).sections[0]?.number, "1.0");
});

test("a rule in the body is not read as the end of the front matter", () => {
  const content = contentWith({ [lighting]: (text) => `${text}\n---\n\n1.2 After a rule.\n` });
  assert.is((first(content) as Report).sections[0]?.paragraphs.length, 2);
});

test("settings that are not given have their defaults", () => {
  const { settings } = contentWith();
  assert.is(settings.title, "Committee reports");
  assert.is(settings.description, "Reports to the boards of Marlow Vale Borough Council.");
  // Local Government Act 1972 ss.100B and 100C.
  assert.is(settings.retentionYears, 6);
  assert.is(settings.clearDays, 5);
  const without = contentWith({
    "site.yaml": (text) => `${text}retention_years: none\nclear_days: none\n`,
  }).settings;
  assert.equal([without.retentionYears, without.clearDays], [null, null]);
  assert.is(settings.feeds, "summary");
  assert.is(settings.contact.phone, null);
  const bare = contentWith({ "site.yaml": (text) => text.replace(".example/\n", ".example\n") });
  assert.is(bare.settings.url, "https://reports.marlowvale.example/", "an address ends in /");
});

test("a page of prose is read under its file's name", () => {
  const about = contentWith().pages.get("about");
  assert.is(about?.title, "About this archive");
  assert.is(about?.sections[0]?.anchor, "what-it-holds");
});

test.run();
