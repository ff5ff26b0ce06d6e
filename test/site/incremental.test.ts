import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import archiveOf from "../../.eleventy.ts";
import type { PlainDate } from "../../src/model/time/plain-date.ts";
import { plainDate } from "../../src/model/time/plain-date.ts";
import { readContent } from "../../src/reading/content.ts";
import { openReportCache } from "../../src/reading/kept/report-cache.ts";
import { type Built, buildSite } from "../../src/site/build/build.ts";
import { siteOf } from "../../src/site/build/site.ts";
import { contentFolder, type Files, reportText, write } from "../record/archive-folder.ts";
import { chances } from "../record/chances.ts";
import { filesOf, temporaryFolder } from "./site.ts";

const today = plainDate("2026-11-21") as PlainDate;

/** An archive with pages of every kind: six quarters of one series, and two separate reports. */
function archive(): Files {
  const issue = (at: number) => {
    const [year, quarter] = [2014 + Math.floor(at / 4), 1 + (at % 4)];
    return reportText({
      date: `${year}-1${at % 2}-0${1 + (at % 9)}`,
      subject: `Lighting performance for Quarter ${quarter} of ${year}/${year - 1999}`,
      fields:
        at === 2 ? "attachments:\n  - file: lamps.csv\n    title: Lamps\nwards: Old Wharf\n" : "",
      body: `## 1.0 Purpose of report

1.1 To report on quarter ${quarter}, in which ${at + 20} lamps were missing.

## 2.0 Recommended: That the Board

1) note the report; and
2) ask for ${at} more.

## 3.0 Performance

| Ref | Measure | Target | Actual | RAG |
|---|---|---|---|---|
| LI 01 | Lamps alight | 98% | ${90 + at}% | Green |

## 4.0 Financial implications

4.1 ${at % 2 === 0 ? "There are none." : "The cost was £4,000."}
`.replace("wards: Boroughwide\nwards", "wards"),
    });
  };
  const issues = [0, 1, 2, 3, 4, 5].map((at): [string, string] => {
    const text = issue(at);
    const date = /^date: (.*)$/m.exec(text)?.[1] ?? "";
    return [`reports/streets/${date}/lighting.md`, fixed(text)];
  });
  return {
    ...Object.fromEntries(issues),
    [`reports/streets/${dateOf(2)}/lamps.csv`]: "month,lamps\n",
    "reports/streets/2015-03-02/sale.md": reportText({
      date: "2015-03-02",
      subject: "Sale of a yard",
      fields: "exempt:\n  paragraphs: [3]",
    }),
    "reports/streets/2015-03-02/benches.md": reportText({
      date: "2015-03-02",
      subject: "Benches",
      body: "## 1.0 Purpose\n\n1.1 See [the report](/boards/streets/2014-10-01/lighting/).\n",
    }),
    "pages/about.md": "---\ntitle: About\n---\n\nWords.\n",
  };

  function dateOf(at: number): string {
    return /^date: (.*)$/m.exec(issue(at))?.[1] ?? "";
  }
}

/** Replaces the wards that every report has with the fixture's own. */
const fixed = (text: string) =>
  text.includes("wards: Old Wharf") ? text.replace("wards: Boroughwide\n", "") : text;

const lighting = "reports/streets/2014-10-01/lighting.md";

/** What a publisher does to an archive, by description. */
const edits: Readonly<Record<string, (folder: string, at: number) => void>> = {
  "a word of a report is missing": (folder, at) => {
    change(folder, lighting, /(\d+) lamps were/, `${at} lamps were`);
  },
  "a report's subject is another": (folder, at) => {
    change(
      folder,
      "reports/streets/2015-03-02/benches.md",
      /^subject: .*$/m,
      `subject: Benches ${at}`,
    );
  },
  "a report comes": (folder, at) => {
    write(folder, {
      [`reports/children/2016-05-0${1 + (at % 9)}/new-${at}.md`]: reportText({
        date: `2016-05-0${1 + (at % 9)}`,
        subject: `A new report ${at}`,
      }).replace("Streets Board", "Children and Families Board"),
    });
  },
  "a report goes": (folder) => {
    rmSync(join(folder, "reports/streets/2015-03-02/benches.md"), { force: true });
  },
  "a report moves to another meeting": (folder) => {
    const [from, to] = ["2015-11-06", "2015-11-20"].map((day) =>
      join(folder, `reports/streets/${day}`),
    );
    if (!from || !to || !lstatSync(from, { throwIfNoEntry: false })) return;
    renameSync(from, to);
    change(folder, "reports/streets/2015-11-20/lighting.md", /^date: .*$/m, "date: 2015-11-20");
  },
  "an attachment is another": (folder, at) => {
    write(folder, { "reports/streets/2014-10-03/lamps.csv": `month,lamps\n1,${at}\n` });
  },
  "a board is renamed": (folder, at) => {
    const streets = `- id: streets
  names:
    - name: Streets Board
      until: 2019-12-31
    - name: Lamps Board ${at}
      from: 2020-01-01
`;
    change(folder, "boards.yaml", /^- id: streets\n(?: .*\n)*/, streets);
  },
  "the council's notice is another": (folder, at) => {
    change(folder, "site.yaml", /^(notice: .*\n)?council/m, `notice: Notice ${at}\ncouncil`);
  },
  "nothing is done": () => undefined,
};

function change(folder: string, path: string, from: RegExp, to: string) {
  const file = join(folder, path);
  if (!lstatSync(file, { throwIfNoEntry: false })) return;
  write(folder, { [path]: readFileSync(file, "utf8").replace(from, to) });
}

async function build(content: string, output: string, cache: string): Promise<Built> {
  const reports = openReportCache(join(cache, "reports"), "1");
  const read = readContent(content, reports.read);
  reports.save();
  if (!read.content) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return buildSite(archiveOf, await siteOf(read.content, { today }), output, { cache });
}

function differences(one: string, other: string): string[] {
  const all = new Set([...filesOf(realpathSync(one)), ...filesOf(realpathSync(other))]);
  const bytes = (folder: string, file: string) =>
    lstatSync(join(folder, file), { throwIfNoEntry: false }) && readFileSync(join(folder, file));
  return [...all].filter((file) => {
    const [first, second] = [bytes(one, file), bytes(other, file)];
    return !first || !second || !first.equals(second);
  });
}

const foldersOf = (site: string): string[] =>
  readdirSync(realpathSync(site), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(realpathSync(site), join(entry.parentPath, entry.name)))
    .sort();

test("after any edits, what is written again and what stays make the site that a whole build makes", async () => {
  const place = temporaryFolder();
  const content = contentFolder(archive());
  const chance = chances(7);
  const live = join(place, "live");
  const cache = join(place, "cache");
  await build(content, live, cache);
  const names = Object.keys(edits);
  for (let at = 1; at <= 14; at += 1) {
    const name = at <= names.length ? names[at - 1] : names[Math.floor(chance() * names.length)];
    edits[name ?? ""]?.(content, at);
    await build(content, live, cache);
    const whole = join(place, `whole-${at}`);
    await build(content, whole, join(place, `cache-${at}`));
    assert.equal(differences(live, whole), [], name ?? "");
    assert.equal(foldersOf(live), foldersOf(whole), name ?? "");
  }
});

test("a build with nothing to do leaves the live site, and one edit writes few files", async () => {
  const place = temporaryFolder();
  const content = contentFolder(archive());
  // A file that was written just now is read again by the next build, and what it is made of written again.
  await setTimeout(150);
  const [live, cache] = [join(place, "live"), join(place, "cache")];
  const first = await build(content, live, cache);
  const link = readlinkSync(live);
  assert.equal(await build(content, live, cache), { written: 0, removed: 0 });
  assert.is(readlinkSync(live), link);
  edits["a word of a report is missing"]?.(content, 99);
  const pages = () => filesOf(realpathSync(live)).filter((file) => file.endsWith(".html"));
  const before = pages();
  const { written } = await build(content, live, cache);
  assert.equal(pages(), before);
  assert.ok(written > 3 && written < first.written / 2, `${written} of ${first.written}`);
});

test("a cache that is deleted, or cut short, costs time and nothing else", async () => {
  const place = temporaryFolder();
  const content = contentFolder(archive());
  const [live, cache] = [join(place, "live"), join(place, "cache")];
  await build(content, live, cache);
  const copy = join(place, "copy");
  cpSync(live, copy, { recursive: true, dereference: true });
  rmSync(cache, { recursive: true });
  await build(content, live, cache);
  assert.equal(differences(live, copy), []);
  for (const file of filesOf(cache)) {
    const text = readFileSync(join(cache, file), "utf8");
    write(cache, { [file]: text.slice(0, text.length / 2) });
  }
  await build(content, live, cache);
  assert.equal(differences(live, copy), []);
});

test("a cache whose path begins with the name of the folder where the command runs serves like any other", async () => {
  const place = temporaryFolder();
  const content = contentFolder(archive());
  const [before, here] = [process.cwd(), join(place, "archive")];
  mkdirSync(here);
  process.chdir(here);
  try {
    const { written } = await build(content, join(place, "live"), join(place, "archive-cache"));
    assert.ok(written > 0);
  } finally {
    process.chdir(before);
  }
});

test.run();
