import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemLine } from "../../src/model/problem.ts";
import { plainDate } from "../../src/model/time/plain-date.ts";
import { readContent } from "../../src/reading/content.ts";
import { temporaryFolder } from "../site/site.ts";
import { workTime } from "../work-time.ts";
import { contentFolder, type Files, reportText, write } from "./archive-folder.ts";
import { isMarkup, laidOut, unsafe } from "./laid-out.ts";

const lighting = "reports/streets/2015-01-05/lighting.md";
const beside = (name: string) => `reports/streets/2015-01-05/${name}`;
const attached = (file: string) =>
  reportText({ fields: `attachments:\n  - file: ${JSON.stringify(file)}\n    title: Plan` });
const body = (text: string) => ({ [lighting]: reportText({ body: text }) });
const fields = (text: string) => ({ [lighting]: reportText({ fields: text }) });
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

/** Files that a hostile archive may contain, and the rule that each breaks. */
const refused: readonly [name: string, files: Files, rule: string][] = [
  ["a path up and out", { [lighting]: attached("../../../../../etc/passwd") }, "attachment-name"],
  ["a path from the root", { [lighting]: attached("/etc/passwd") }, "attachment-name"],
  ["a path of Windows", { [lighting]: attached("C:\\windows\\win.ini") }, "missing-attachment"],
  ["the folder itself", { [lighting]: attached(".") }, "missing-attachment"],
  ["the folder above", { [lighting]: attached("..") }, "missing-attachment"],
  [
    "a hidden file",
    { [lighting]: attached(".htaccess"), [beside(".htaccess")]: "x" },
    "missing-attachment",
  ],
  [
    "a source out of the folder",
    fields(`source:\n  file: ../../../site.yaml\n  sha256: ${"0".repeat(64)}`),
    "attachment-name",
  ],
  [
    "a source that was changed",
    { ...fields(`source:\n  file: a.txt\n  sha256: ${"0".repeat(64)}`), [beside("a.txt")]: "x" },
    "source-changed",
  ],
  ["a drawing", { [lighting]: attached("a.svg"), [beside("a.svg")]: "<svg/>" }, "attachment-kind"],
  ["a page", { [lighting]: attached("a.html"), [beside("a.html")]: "<p>" }, "attachment-kind"],
  [
    "a page in other capitals",
    { [lighting]: attached("a.HTML"), [beside("a.HTML")]: "<p>" },
    "attachment-kind",
  ],
  [
    "a page called index",
    { [lighting]: attached("index.html"), [beside("index.html")]: "<p>" },
    "attachment-kind",
  ],
  ["a script", { [lighting]: attached("a.js"), [beside("a.js")]: "x" }, "attachment-kind"],
  ["a macro", { [lighting]: attached("a.docm"), [beside("a.docm")]: "PK" }, "attachment-kind"],
  [
    "a page that says it is a PDF",
    { [lighting]: attached("a.pdf"), [beside("a.pdf")]: "<html>" },
    "attachment-kind",
  ],
  [
    "a page that says it is a table",
    { [lighting]: attached("a.csv"), [beside("a.csv")]: " \n<script>" },
    "attachment-kind",
  ],
  [
    "a drawing that says it is text",
    { [lighting]: attached("a.txt"), [beside("a.txt")]: "<?xml ?><svg>" },
    "attachment-kind",
  ],
  [
    "a program that says it is text",
    { [lighting]: attached("a.txt"), [beside("a.txt")]: bytes([0x7f, 0x45, 0, 1]) },
    "attachment-kind",
  ],
  [
    "an archive that says it is text",
    { [lighting]: attached("a.ods"), [beside("a.ods")]: bytes("PK", [3, 4], "x".repeat(60)) },
    "attachment-kind",
  ],
  [
    "a name that is no part of an address",
    { [lighting]: attached("a#b?.pdf"), [beside("a#b?.pdf")]: "%PDF-1" },
    "attachment-name",
  ],
  ["a line of 10 MB", body("x".repeat(10_000_000)), "too-large"],
  ["a line of 200 kB", body("x".repeat(200_000)), "line-too-long"],
  [
    "a table of 100,000 rows",
    body(`|a|b|\n|-|-|\n${"|1|2|\n".repeat(100_000)}`),
    "table-too-large",
  ],
  [
    "a table of 1,000 columns",
    body(`${"|a".repeat(1000)}|\n${"|-".repeat(1000)}|\n`),
    "table-too-large",
  ],
  ["a list of 50,000 lines", body("- x\n".repeat(50_000)), "too-many-lines"],
  ["lists 45 deep", body(`${"- ".repeat(45)}x`), "too-deep"],
  ["lists 3,000 deep", body(`${"- ".repeat(3000)}x`), "too-deep"],
  ["brackets 50,000 deep", fields(`series: ${"[".repeat(50_000)}`), "yaml"],
  [
    "fields 400 deep",
    fields(Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")),
    "unknown-field",
  ],
  ["a bomb of aliases", fields("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]"), "yaml"],
  ["a merge of fields", fields("<<: {subject: x}"), "unknown-field"],
  ["the prototype of all", fields("__proto__:\n  exempt: x"), "unknown-field"],
  ["the maker of all", fields("constructor: x"), "unknown-field"],
  ["a bell", body("## 1.0 Purpose\n\n1.1 Ring\u0007.\n"), "control-character"],
  ["an escape in a field", fields("series: \u001b[2J"), "control-character"],
  ["words turned round", body("1.1 \u202Egnp.exe\n"), "control-character"],
  ...Object.entries({
    "search.yaml": 'same: [["lamps", "\u202Elights"]]\n',
    "watch.yaml": '- { id: lamps, name: "\u2066Lamps", words: [lamps] }\n',
    "officers.yaml": "- id: clerk\n  names: [{ name: \u202EClerk }]\n",
    "pages/about.md": "---\ntitle: About\n---\n\nWords \u2067turned.\n",
    [beside("meeting.md")]:
      "---\nboard: Streets Board\ndate: 2015-01-05\nminutes: draft\n---\n\n## 1. \u202EMinutes\n\nSigned.\n",
  }).map(([file, text]): [string, Files, string] => [
    `words turned round in ${file}`,
    { [file]: text },
    "control-character",
  ]),
  ...["\\u202E", "\\x07", "\\e[2J", "\\0", "\\N", "\\uD800"].map(
    (sign): [string, Files, string] => [
      `${sign} in quotes`,
      { [lighting]: reportText({ subject: `"A ${sign}lamp"` }) },
      "control-character",
    ],
  ),
  [
    "an escape in the name of a field",
    { "watch.yaml": '- { "\\u202Eid": lamps, name: Lamps, words: [lamps] }\n' },
    "control-character",
  ],
  [
    "bytes that are no text",
    { [lighting]: bytes("---\n", [0xff, 0xfe, 0x00], "\n---\n") },
    "not-utf-8",
  ],
  ["a script for a link", body("[x](//elsewhere.example/)\n"), "dead-link"],
  ["a register of 10 MB", { "wards.yaml": `#${"x".repeat(10_000_000)}` }, "too-large"],
  ["a setting with a bell", { "site.yaml": "council: \u0007" }, "control-character"],
  ["an address out of the archive", fields("former_addresses: /../../x/"), "wrong-value"],
];

for (const [name, files, rule] of refused) {
  test(`${name} is refused, soon and with a place`, () => {
    const folder = contentFolder({ [lighting]: reportText({}), ...files });
    const work = workTime();
    const { content, problems } = readContent(folder);
    assert.is(content, null);
    assert.ok(
      problems.some((problem) => problem.rule === rule),
      problems.slice(0, 5).map(problemLine).join("\n"),
    );
    assert.ok(work() < 20, `${work()} s`);
    assert.ok(problems.every((problem) => problemLine(problem).length < 2000));
  });
}

test("links of the file system are followed nowhere in the folder", () => {
  for (const link of [
    "reports/streets/2015-01-05/a.pdf",
    "reports/streets/2015-02-02",
    "reports/children",
    "pages",
    "wards2.yaml",
  ]) {
    const folder = contentFolder({ [lighting]: attached("a.pdf") });
    symlinkSync("/etc", join(folder, link));
    const { content, problems } = readContent(folder);
    assert.is(content, null, link);
    assert.ok(
      problems.some(({ rule }) => rule === "not-a-file"),
      link,
    );
  }
  const outside = join(temporaryFolder(), "reports");
  write(outside, { "streets/2015-01-05/lighting.md": reportText({}) });
  const folder = contentFolder({});
  symlinkSync(outside, join(folder, "reports"));
  assert.is(readContent(folder).content, null);
});

const payloads = [
  `"><script>alert(1)</script><img src=x onerror=alert(1)>`,
  `</title></head><svg/onload=alert(1)>`,
  `' onmouseover='alert(1)`,
  "{{ 7*7 }}<%= x %>`x`",
  "javascript:alert(1)",
  "<iframe srcdoc='x'>",
  "</script><script>alert(1)</script>\u2028<!--<script>",
  "]]><x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
];

test("no script, style or handler of any field or body is in any page", async () => {
  for (const payload of payloads) {
    const quoted = JSON.stringify(payload);
    const folder = contentFolder({
      "site.yaml": `council: ${quoted}\ntitle: ${quoted}\ndescription: ${quoted}\nurl: https://reports.example/\nnotice: ${quoted}\ncontact:\n  team: ${quoted}\n  email: ${quoted}\n  phone: ${quoted}\n  address: ${quoted}\naccessibility:\n  known_problems:\n    - ${quoted}\n`,
      "boards.yaml":
        `- id: streets\n  names:\n    - name: Streets Board\n    - name: ${quoted}\n      from: 2016-01-01\n`.replace(
          "Streets Board\n",
          "Streets Board\n      until: 2015-12-31\n",
        ),
      "officers.yaml": `- id: director\n  names:\n    - name: ${quoted}\n- id: other\n  names:\n    - name: Director of Streets\n`,
      "wards.yaml": `- id: ward\n  names:\n    - name: ${JSON.stringify(`W ${payload}`)}\n`,
      [lighting]: `---\nboard: Streets Board\ndate: 2015-01-05\nsubject: ${quoted}\nreporting_officer: ${quoted}\nwards: ${JSON.stringify(`W ${payload}`)}\nitem: ${quoted}\nseries: ${quoted}\nattachments:\n  - file: a.pdf\n    title: ${quoted}\nbackground_papers:\n  - title: ${quoted}\n    held_at: ${quoted}\n    inspect: ${quoted}\ncorrections:\n  - date: 2015-02-01\n    note: ${quoted}\n---\n\n## 1.0 ${payload}\n\n1.1 ${payload} [a](javascript:alert(1)) [b](JaVaScRiPt:x) [c](data:text/html,x) [d](vbscript:x) ![e](javascript:x) <${payload}>\n\n- ${payload}\n\n| ${payload.replaceAll("|", "")} | b |\n|---|---|\n| ${payload} | **${payload}** |\n\n\`\`\`\n${payload}\n\`\`\`\n`,
      [beside("a.pdf")]: "%PDF-1.4",
      [beside("gone.md")]: reportText({
        subject: JSON.stringify(`G ${payload}`),
        fields: `withdrawn:\n  date: 2015-02-01\n  reason: ${quoted}`,
      }),
      [beside("secret.md")]: reportText({
        subject: JSON.stringify(`S ${payload}`),
        fields: "exempt:\n  paragraphs: [3]\n  title_public: true",
      }),
      "pages/about.md": `---\ntitle: ${quoted}\n---\n\n${payload} [a](javascript:alert(1))\n`,
    });
    const { content, problems } = readContent(folder);
    assert.ok(content, problems.map(problemLine).join("\n"));
    const today = plainDate("2015-03-01");
    if (!content || !today) continue;
    for (const { address, text } of await laidOut(content, today)) {
      // No browser mistakes a citation's first bytes for a page (WHATWG MIME Sniffing, 7.1).
      if (address.endsWith(".ris")) assert.ok(text.startsWith("TY  - RPRT\r\n"));
      if (address.endsWith(".ris")) continue;
      if (isMarkup(address)) assert.equal(unsafe(text), [], `${address} with ${payload}`);
    }
  }
});

test.run();
