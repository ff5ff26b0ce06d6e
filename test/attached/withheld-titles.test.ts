import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fileProblems } from "../../src/attached/file-problems.ts";
import type { Problem } from "../../src/model/problem.ts";
import { type ContentRead, readContent } from "../../src/reading/content.ts";
import { contentFolder, type Files, reportText, write } from "../record/archive-folder.ts";
import { temporaryFolder } from "../site/site.ts";

/** Long enough to stand nowhere by chance. */
const title = "Sale of the salt barn in Mill Lane";

const exempt = (subject = title, further = "") =>
  reportText({ subject, fields: `exempt:\n  paragraphs: [3]\n${further}` });

const at = "reports/streets/2015-01-05";
const later = "reports/streets/2015-03-02";

const other = (body: string, fields = "") =>
  reportText({ date: "2015-03-02", subject: "Roads", fields, body });

const meeting = (record: string) => `---\nboard: Streets Board\ndate: 2015-03-02\n${record}`;

const places: Readonly<Record<string, readonly [file: string, line: number, files: Files]>> = {
  "the words of another report": [
    `${later}/roads.md`,
    11,
    { [`${later}/roads.md`]: other(`## 1.0 Purpose\n\n1.1 As in “${title}”.\n`) },
  ],
  "a report’s header": [
    `${later}/roads.md`,
    9,
    {
      [`${later}/roads.md`]: other(
        "## 1.0 Purpose\n\n1.1 Roads.\n",
        `header:\n  - label: See\n    value: ${title}`,
      ),
    },
  ],
  "a later meeting’s minutes": [
    `${later}/meeting.md`,
    11,
    {
      [`${later}/roads.md`]: other("## 1.0 Purpose\n\n1.1 Roads.\n"),
      [`${later}/meeting.md`]: meeting(
        `minutes: draft\n---\n\n## 1. MINUTES\n\nThe minutes were signed.\n\nThe Board asked after the SALE OF THE SALT BARN\nIN MILL LANE again.\n`,
      ),
    },
  ],
  "the first paragraph of its own meeting’s minutes": [
    `${at}/meeting.md`,
    9,
    {
      [`${at}/meeting.md`]: `---\nboard: Streets Board\ndate: 2015-01-05\nminutes: draft\n---\n\n\n\n## 7. ${title}\n\nNoted.\n`,
    },
  ],
  "its own meeting’s minutes after two empty lines": [
    `${at}/meeting.md`,
    10,
    {
      [`${at}/meeting.md`]: `---\nboard: Streets Board\ndate: 2015-01-05\nminutes: draft\n---\n\n## 6. Minutes\n\n\n## 7. ${title}\n\nNoted.\n`,
    },
  ],
  "a later meeting’s agenda": [
    `${later}/meeting.md`,
    5,
    {
      [`${later}/roads.md`]: other("## 1.0 Purpose\n\n1.1 Roads.\n"),
      [`${later}/meeting.md`]: meeting(
        `agenda:\n  - { item: "3", title: "3. ${title}" }\nminutes: draft\n---\n\n## 1. MINUTES\n\nSigned.\n`,
      ),
    },
  ],
  "a page of the publisher": [
    "pages/about.md",
    5,
    { "pages/about.md": `---\ntitle: About\n---\n\nSoon: ${title}.\n` },
  ],
  "the reason of a withdrawal": [
    `${later}/roads.md`,
    1,
    {
      [`${later}/roads.md`]: other(
        "## 1.0 Purpose\n\n1.1 Roads.\n",
        `withdrawn: { date: 2015-04-01, reason: It was about the “${title}”. }`,
      ),
    },
  ],
  "the address of another report": [
    `${later}/the-sale-of-the-salt-barn-in-mill-lane.md`,
    1,
    {
      [`${later}/the-sale-of-the-salt-barn-in-mill-lane.md`]: other(
        "## 1.0 Purpose\n\n1.1 Roads.\n",
      ),
    },
  ],
  "a subject to follow": [
    "watch.yaml",
    2,
    { "watch.yaml": `- id: barn\n  name: ${title}\n  words: [barn]\n` },
  ],
  "words that mean the same": [
    "search.yaml",
    2,
    { "search.yaml": `same:\n  - [barn, ${title}]\n` },
  ],
  "the words of an attached file": [
    `${later}/plan.txt`,
    3,
    {
      [`${later}/roads.md`]: other(
        "## 1.0 Purpose\n\n1.1 Roads.\n",
        "attachments:\n  - file: plan.txt\n    title: Plan",
      ),
      [`${later}/plan.txt`]: `Plan\n\nSale of the\nsalt\u00AD barn, in “Mill Lane”\n`,
    },
  ],
  "an attached file whose marks are none": [
    `${later}/plan.txt`,
    1,
    {
      [`${later}/roads.md`]: other(
        "## 1.0 Purpose\n\n1.1 Roads.\n",
        "not_exempt: It was made public.\nattachments:\n  - file: plan.txt\n    title: Plan",
      ),
      [`${later}/plan.txt`]: `${title}\nNOT FOR PUBLICATION\n`,
    },
  ],
  "a file of its own meeting": [
    `${at}/agenda.txt`,
    2,
    {
      [`${at}/meeting.md`]: `---\nboard: Streets Board\ndate: 2015-01-05\nattachments:\n  - file: agenda.txt\n    title: Agenda\n---\n`,
      [`${at}/agenda.txt`]: `AGENDA\n7. ${title}\n`,
    },
  ],
};

/** The withheld titles found in a folder, without the folder's own name. */
async function foundIn(content: string, cache: string, read: ContentRead = readContent(content)) {
  const problems = await fileProblems(read.searched, cache, "1", read.titles);
  return [...read.problems, ...problems]
    .filter(({ rule }) => rule === "withheld-title")
    .map((problem): Problem => ({ ...problem, file: relative(content, problem.file) }));
}

const shown = ({ file, line, severity }: Problem) => `${severity} ${file}:${line}`;

for (const [where, [file, line, files]] of Object.entries(places)) {
  test(`a withheld title is reported in ${where}`, async () => {
    const content = contentFolder({ [`${at}/salt.md`]: exempt(), ...files });
    const cache = join(temporaryFolder(), "attached");
    const found = await foundIn(content, cache);
    assert.equal(found.map(shown), [`error ${file}:${line}`]);
    assert.equal((await foundIn(content, cache)).map(shown), found.map(shown), "from the cache");
    assert.not.match(JSON.stringify(found), /salt barn/i);
    assert.not.match(readFileSync(cache, "latin1"), /salt barn/i);
  });
}

test("the withheld title of a record of a decision, which names no officer, is reported as a report’s is", async () => {
  const record = exempt(title, "kind: Record of decision\n").replace(/^reporting_officer.*\n/m, "");
  assert.not.match(record, /officer/);
  const content = contentFolder({
    [`${at}/salt.md`]: record,
    [`${at}/meeting.md`]: `---\nboard: Streets Board\ndate: 2015-01-05\nminutes: draft\n---\n\n## 7. ${title}\n\nNoted.\n`,
    ...places["the words of another report"]?.[2],
  });
  assert.equal((await foundIn(content, join(temporaryFolder(), "attached"))).map(shown), [
    `error ${at}/meeting.md:7`,
    `error ${later}/roads.md:11`,
  ]);
});

test("a withheld title of one word or of many is reported once in the minutes of each board of a joint report", async () => {
  for (const subject of ["Saltbarn", title]) {
    const joint = exempt(subject).replace(
      "board: Streets Board",
      "board: [Streets Board, Children and Families Board]",
    );
    const content = contentFolder({
      [`${at}/salt.md`]: joint,
      "reports/children/2015-01-05/meeting.md": `---\nboard: Children and Families Board\ndate: 2015-01-05\nminutes: draft\n---\n\n## Apologies\n\nNone.\n\n## ${subject}\n\n4. Noted.\n`,
    });
    const found = await foundIn(content, join(temporaryFolder(), "attached"));
    assert.equal(found.map(shown), ["error reports/children/2015-01-05/meeting.md:11"]);
  }
});

const said = (subject: string) => ({
  [`${later}/roads.md`]: other(`## 1.0 Purpose\n\n1.1 It said ${subject} before.\n`),
});

const severities = async (files: Files) => {
  const content = contentFolder(files);
  return (await foundIn(content, join(temporaryFolder(), "attached"))).map(
    ({ severity }) => severity,
  );
};

test("a short title may stand in a sentence by chance: three words warn, two are not looked for", async () => {
  for (const [subject, expected] of [
    ["Salt barn sale", ["warning"]],
    ["Sale of a barn in May", ["warning"]],
    ["Salt barn", []],
    ["Sale of the great barn in Mill Lane", ["error"]],
  ] as const) {
    const files = { [`${at}/salt.md`]: exempt(subject), ...said(subject) };
    assert.equal(await severities(files), expected, subject);
  }
});

test("a report that was published before must be able to go, so its title elsewhere is a warning", async () => {
  const files = {
    [`${at}/salt.md`]: exempt(title, "  published_address: gone\n"),
    "addresses.txt": "/boards/streets/2015-01-05/salt/ 2015-01-06\n",
    ...said(title),
  };
  assert.equal(await severities(files), ["warning"]);
});

test("a title that is public, or that an open report has at another meeting, is not looked for", async () => {
  const told = { [`${at}/salt.md`]: exempt(title, "  title_public: true\n"), ...said(title) };
  assert.equal(await severities(told), []);
  const open = reportText({ date: "2015-02-02", subject: title.toUpperCase() });
  const files = { [`${at}/salt.md`]: exempt(), ...said(title) };
  assert.equal(await severities({ ...files, "reports/streets/2015-02-02/salt.md": open }), []);
  const same = { [`${at}/salt-2.md`]: reportText({ subject: title }) };
  assert.equal(
    await severities({ ...files, ...same }),
    ["error", "error"],
    "the same report filed openly tells it",
  );
});

test("a title withheld since the last build is looked for in files that were read before", async () => {
  const files = places["the words of an attached file"]?.[2] ?? {};
  const content = contentFolder({ [`${at}/salt.md`]: reportText({ subject: title }), ...files });
  const cache = join(temporaryFolder(), "attached");
  assert.equal(await foundIn(content, cache), []);
  write(content, { [`${at}/salt.md`]: exempt() });
  assert.equal((await foundIn(content, cache)).map(shown), [`error ${later}/plan.txt:3`]);
  write(content, { [`${at}/salt.md`]: exempt("Purchase of a second salt barn in Hill Road") });
  assert.equal(await foundIn(content, cache), []);
});

test.run();
