import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startBrowser } from "../browser/browser.ts";
import { searchSettled } from "../site/visit.ts";
import { serveCompressed } from "./compressed-server.ts";
import { ownBuild } from "./contestants.ts";
import { generate } from "./generate.ts";
import { median } from "./measures.ts";
import { editOneWord, freePort, middleReport } from "./one-edit.ts";
import { type Cost, runMeasured } from "./run-measured.ts";
import { writtenIn } from "./written.ts";

/**
 * Councils whose archives are built apart and searched together: `node --import tsx test/bench/nation.ts
 * 50000 3 FOLDER` makes three archives of 50,000 reports in an empty folder, each of which names the others
 * in `also_search`, and builds one after the other, from nothing and after one edit. Then it measures what
 * searches fetch in a browser from one archive, and from all of them.
 */
const [given = "2000", councils = "3", folder = ".cache/nation"] = process.argv.slice(2);
const [reports, count, at] = [Number(given), Number(councils), resolve(folder)];
const queries = ["foster carers", "air quality", "flooding", "school places", "council tax"];

interface Council {
  /** Also its name in the address of a search. */
  readonly name: string;
  readonly port: number;
}

const all: Council[] = [];
for (let number = 1; number <= count; number += 1) {
  all.push({ name: `council-${number}`, port: await freePort() });
}
const urlOf = ({ port }: Council) => `http://127.0.0.1:${port}/`;

for (const [index, council] of all.entries()) {
  const ground = { folder: join(at, council.name), content: join(at, council.name, "content") };
  // One report more in each, so that no two archives hold the same.
  generate(reports + index, "content", ground.content);
  settle(council, ground.content);
  const { program, output } = ownBuild(ground, ["--preview"]);
  const whole = await runMeasured(program);
  editOneWord(middleReport(join(ground.content, "reports")), 1);
  const edited = await runMeasured(program);
  const { files, bytes } = writtenIn(output);
  console.log(
    `${council.name}: ${costOf(whole)} from nothing, ${costOf(edited)} after one edit; ${files} files, ${Math.round(bytes / 1e6)} MB`,
  );
}

const servers = await Promise.all(
  all.map(({ name, port }) => serveCompressed(join(at, name, "site"), port)),
);
const browser = await startBrowser();
const others = all.slice(1).map(({ name }) => `&also=${name}`);
for (const [what, also] of [
  ["one council", ""],
  [`${count} councils`, others.join("")],
] as const) {
  const first: number[] = [];
  for (const query of queries)
    first.push(await fetchedBy(`?q=${encodeURIComponent(query)}${also}`));
  console.log(
    `A first search of ${what} of ${reports} reports fetches ${kB(median(first))} kB in the median, ${kB(Math.max(...first))} kB at most`,
  );
}
await browser.close();
for (const { close } of servers) close();

/** Gives an archive its own address, and the others to search with. */
function settle(council: Council, content: string) {
  const file = join(content, "site.yaml");
  const also = all.filter((each) => each !== council);
  const list = also.map((each) => `  - { council: ${each.name}, url: ${urlOf(each)} }\n`).join("");
  const text = readFileSync(file, "utf8").replace(/^url: .*$/m, `url: ${urlOf(council)}`);
  writeFileSync(file, also.length === 0 ? text : `${text}also_search:\n${list}`);
}

/** The bytes of a first search, the page and its scripts included. */
async function fetchedBy(query: string): Promise<number> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${servers[0]?.url}search/${query}`);
  await searchSettled(page, 60_000);
  await page.waitForLoadState("networkidle");
  await page.close();
  return bytes;
}

function costOf({ wall, processor, memory }: Cost): string {
  return `${wall.toFixed(1)} s (processor ${processor.toFixed(1)} s, ${memory ?? "?"} MiB)`;
}

function kB(bytes: number): number {
  return Math.round(bytes / 1000);
}
