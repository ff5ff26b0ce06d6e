import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { filesOf } from "../site/site.ts";

/**
 * Writes a content folder of so many reports, about 700 words each, whose sentences are chained from
 * the words of the sample archive, with its registers. The same count gives the same folder.
 */
export function generate(count: number, sample: string, folder: string) {
  const random = randomFrom(count);
  const one = <Item>(from: readonly Item[]) => from[Math.floor(random() * from.length)] as Item;
  const boards = register(sample, "boards");
  const wards = register(sample, "wards");
  const officers = register(sample, "officers");
  const follows = chain(words(sample));
  const rare = Array.from({ length: 30_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => one(syllables)).join(""),
  );

  for (const file of ["site.yaml", "boards.yaml", "wards.yaml", "officers.yaml", "portfolios.yaml"])
    cpSync(join(sample, file), join(folder, file), { recursive: true });
  for (let at = 0; at < count; at += 1) {
    const year = 2014 + (at % 12);
    const quarter = 1 + (Math.floor(at / 12) % 4);
    const month = ["09", "12", "02", "06"][quarter - 1] as string;
    const met = `${quarter > 2 ? year + 1 : year}-${month}-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
    const board = one(namesOn(met, boards));
    const covers = `${year}/${String(year + 1).slice(2)}`;
    const subject = random() < 0.5 ? `Performance Management Report ${at}` : title();
    const at28 = join(folder, "reports", board.id, met);
    mkdirSync(at28, { recursive: true });
    writeFileSync(
      join(at28, `report-${at}.md`),
      `---
board: ${JSON.stringify(board.name)}
date: ${met}
subject: ${JSON.stringify(`${subject} for Quarter ${quarter} of ${covers}`)}
reporting_officer: ${JSON.stringify(one(namesOn(met, officers)).name)}
wards: ${random() < 0.6 ? "Boroughwide" : JSON.stringify(one(namesOn(met, wards)).name)}
period: ${covers.replace("/", "-")} Q${quarter}
---

## 1.0 PURPOSE OF REPORT

1.1 To report progress in Quarter ${quarter} of ${covers}.

## 2.0 RECOMMENDED: That the Board

1) note the report; and
2) ${sentence(12)}

## 3.0 SUPPORTING INFORMATION

${paragraphs("3", 8)}

## 4.0 POLICY IMPLICATIONS

4.1 There are no policy implications.

## 5.0 FINANCIAL IMPLICATIONS

${paragraphs("5", 2)}

## 6.0 RISK ANALYSIS

6.1 The risks are held in the directorate risk register, which is reviewed every six months.

## 7.0 EQUALITY AND DIVERSITY ISSUES

7.1 None.

## 8.0 BACKGROUND PAPERS UNDER SECTION 100D OF THE LOCAL GOVERNMENT ACT 1972

8.1 None.
`,
    );
  }

  function title() {
    return sentence(6).replace(/[.;:"]/g, "");
  }

  function paragraphs(section: string, number: number) {
    return Array.from(
      { length: number },
      (_, at) => `${section}.${at + 1} ${sentence(25)} ${sentence(20)} ${sentence(20)}`,
    ).join("\n\n");
  }

  function sentence(length: number) {
    let word = one([...starts]);
    const all = [capital(word)];
    while (all.length < length) {
      word = one(follows.get(word) ?? starts);
      all.push(random() < 0.03 ? one(rare) : word);
    }
    return `${all.join(" ").replace(/[.,;:]$/, "")}.`;
  }
}

const syllables =
  "ba ber cor den el fen gar hol ing ken lor mar nor ost pen ram sel ton ul wick".split(" ");
const starts = ["the", "a", "officers", "members", "residents", "in", "this"];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The words of the sample's paragraphs, without figures' dots and Markdown's marks. */
function words(sample: string): string[] {
  return filesOf(join(sample, "reports"))
    .filter((path) => path.endsWith(".md"))
    .map((path) => readFileSync(join(sample, "reports", path), "utf8"))
    .flatMap((text) => [...text.matchAll(/^\d\.\d+ (.*)$/gm)].map((match) => match[1] ?? ""))
    .flatMap((text) => text.toLowerCase().split(/\s+/))
    .map((word) => word.replace(/[^\p{L}\p{N}'’£%,.-]/gu, ""))
    .filter((word) => word !== "");
}

function chain(all: readonly string[]): Map<string, string[]> {
  const follows = new Map<string, string[]>();
  all.slice(0, -1).forEach((word, at) => {
    const next = all[at + 1] as string;
    const known = follows.get(word);
    if (known) known.push(next);
    else follows.set(word, [next]);
  });
  return follows;
}

interface Kept {
  readonly id: string;
  readonly names: readonly {
    readonly name: string;
    readonly from?: string;
    readonly until?: string;
  }[];
}

function register(sample: string, name: string): Kept[] {
  return parse(readFileSync(join(sample, `${name}.yaml`), "utf8"), { schema: "core" }) as Kept[];
}

/** What bore a name on a day, by that name. */
const namesOn = (day: string, kept: readonly Kept[]) =>
  kept.flatMap(({ id, names }) =>
    names
      .filter(({ from = "", until = "9" }) => from <= day && day <= until)
      .map(({ name }) => ({ id, name })),
  );

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
