import { rmSync } from "node:fs";
import { join } from "node:path";
import { problemLine } from "../../src/model/problem.ts";
import { plainDate } from "../../src/model/time/plain-date.ts";
import { readContent } from "../../src/reading/content.ts";
import { workTime } from "../work-time.ts";
import { contentFolder, type Files, reportText, write } from "./archive-folder.ts";
import { chances } from "./chances.ts";
import { isMarkup, laidOut, unsafe } from "./laid-out.ts";

/** The results of reading mutated archives. */
export interface Fuzzed {
  readonly tried: number;
  /** How many were valid enough to be laid out. */
  readonly laidOut: number;
  /** What must not happen: an exception, something unsafe, a secret word; with the seed that caused it. */
  readonly faults: readonly string[];
  /** In seconds, for the slowest archive. */
  readonly slowest: number;
}

const secretWord = "zqxfuzzcanary";
const secret = `reports/streets/2015-01-05/${secretWord}.md`;

/** A small archive with every kind of file, including an exempt report of which every word is secret. */
const sound: Files = {
  "reports/streets/2015-01-05/lighting.md": reportText({
    fields: `item: "4"
attachments:
  - file: lamps.csv
    title: Lamps
corrections:
  - date: 2015-02-01
    note: Tonnes.
former_addresses: /boards/streets/2015-01-05/lamps/`,
    body: `## 1.0 Purpose of report

1.1 To report on **lighting** in quarter 2 of 2014/15, and [salt](../2015-03-02/salt.md#1.1).

- a
- b
  - c

| Ward | Lamps |
|---|--:|
| Old Wharf | 12 |

## 2.0 Recommended: That the Board

1) note the report; and
2) agree.
`,
  }),
  "reports/streets/2015-01-05/lamps.csv": "month,lamps\nJuly,12\n",
  [secret]: reportText({
    subject: secretWord,
    fields: `series: ${secretWord}\nexempt:\n  paragraphs: [3]`,
    body: `## 1.0 ${secretWord}\n\n1.1 ${secretWord}\n`,
  }),
  "reports/streets/2015-03-02/salt.md": reportText({ date: "2015-03-02", subject: "Salt" }),
  "reports/streets/2015-03-02/grit.md": reportText({
    date: "2015-03-02",
    subject: "Grit",
    fields: "withdrawn:\n  date: 2015-03-20\n  reason: It was another’s.",
  }),
  "pages/about.md": "---\ntitle: About\n---\n\n## About\n\nWords.\n",
  "addresses.txt": "/boards/streets/2015-01-05/lighting/ 2015-01-06 1 1.1\n",
};

const splices = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "[x](javascript:alert(1))",
  "---\n",
  "\n\n",
  "| a | b |\n|---|---|\n",
  "- - - - - - - x\n",
  "exempt:\n  paragraphs: [1]\n",
  "publish_from: 2030-01-01\n",
  "former_addresses: /boards/streets/2015-03-02/salt/\n",
  'former_anchors:\n  - from: "1.1"\n    to: "1.2"\n',
  "&a *a",
  "{{ x }}",
  "\u0000",
  "\u202E",
  "'",
  '"',
  ": ",
  "../",
  "1.1 ",
  "2) ",
  "**",
  "__proto__: x\n",
];

/** Mutates the valid archive so many times, or for so many seconds of work, and reads and lays out the results. */
export async function fuzz(count: number, seconds: number, seed: number): Promise<Fuzzed> {
  const today = plainDate("2015-04-01");
  if (!today) throw new Error("There is no such day");
  const folder = contentFolder(sound);
  const base = filesWithSite();
  const faults: string[] = [];
  const work = workTime();
  let [tried, sites, slowest] = [0, 0, 0];
  for (; tried < count && work() < seconds; tried += 1) {
    const chance = chances(seed + tried);
    const files = Object.keys(base).filter((file) => file !== secret);
    const changed = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pick(files, chance));
    const mutated = Object.fromEntries(
      changed.map((file) => [file, mutate(String(base[file]), chance)]),
    );
    write(folder, mutated);
    const once = workTime();
    try {
      const { content, problems } = readContent(folder);
      const lines = problems.map(problemLine).join("\n");
      const pages = content ? await laidOut(content, today) : [];
      if (pages.length > 0) sites += 1;
      if (lines.includes(secretWord)) faults.push(`${seed + tried}: a Problem tells a secret`);
      for (const { address, text } of pages) {
        if (text.includes(secretWord)) faults.push(`${seed + tried}: ${address} tells a secret`);
        if (!isMarkup(address)) continue;
        for (const tag of unsafe(text)) faults.push(`${seed + tried}: ${address} holds ${tag}`);
      }
    } catch (error) {
      faults.push(`${seed + tried}: ${error instanceof Error ? error.stack : error}`);
    }
    slowest = Math.max(slowest, once());
    for (const file of changed) rmSync(join(folder, file), { force: true });
    write(folder, Object.fromEntries(changed.map((file) => [file, base[file] ?? ""])));
  }
  return { tried, laidOut: sites, faults, slowest };
}

/** The valid archive with its registers and settings, which are mutated too. */
function filesWithSite(): Files {
  return {
    ...sound,
    "officers.yaml": "- id: director\n  names:\n    - name: Director of Streets\n",
    "wards.yaml": "- id: old-wharf\n  names:\n    - name: Old Wharf\n",
    "boards.yaml": "- id: streets\n  names:\n    - name: Streets Board\n",
    "site.yaml":
      "council: Marlow Vale Borough Council\nurl: https://reports.marlowvale.example/\ncontact:\n  team: Democratic Services\n  email: a@marlowvale.example\n",
  };
}

function mutate(text: string, chance: () => number): string {
  let now = text;
  for (let times = 1 + Math.floor(chance() * 3); times > 0; times -= 1) {
    const at = Math.floor(chance() * (now.length + 1));
    const length = Math.floor(chance() * 40);
    const kind = Math.floor(chance() * 7);
    if (kind === 0) now = now.slice(0, at) + now.slice(at + length);
    else if (kind === 1)
      now = now.slice(0, at) + now.slice(at, at + length).repeat(3) + now.slice(at);
    else if (kind === 2)
      now = now.slice(0, at) + String.fromCharCode(chance() * 0x2100) + now.slice(at + 1);
    else if (kind === 3) now = now.slice(0, at);
    else if (kind === 4) now = withLinesSwapped(now, chance);
    else now = now.slice(0, at) + pick(splices, chance) + now.slice(at);
  }
  return now;
}

function withLinesSwapped(text: string, chance: () => number): string {
  const lines = text.split("\n");
  const [one, other] = [Math.floor(chance() * lines.length), Math.floor(chance() * lines.length)];
  [lines[one], lines[other]] = [lines[other] ?? "", lines[one] ?? ""];
  return lines.join("\n");
}

function pick<Item>(from: readonly Item[], chance: () => number): Item {
  const item = from[Math.floor(chance() * from.length)];
  if (item === undefined) throw new RangeError("There is nothing to pick from");
  return item;
}
