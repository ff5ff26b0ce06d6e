import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { freePort } from "../../bench/one-edit.ts";
import { contentFolder, reportText, write } from "../../record/archive-folder.ts";
import { patience } from "../../work-time.ts";

const root = resolve(import.meta.dirname, "../../..");
const lamps = "reports/streets/2015-01-05/lamps.md";
const benches = "reports/streets/2015-01-05/benches.md";
const body = (words: string) => `## 1.0 Purpose of report\n\n1.1 ${words}\n`;

const content = contentFolder({
  [lamps]: reportText({ subject: "Lamps", body: body("To report on lamps.") }),
  [benches]: reportText({ subject: "Benches", body: body("To report on benches.") }),
});
const port = await freePort();
let server: ChildProcess;
let words = "";

test.before(async () => {
  const given = [
    "bin/committee-report-archive.mjs",
    "start",
    "--content",
    content,
    "--port",
    `${port}`,
  ];
  server = spawn(process.execPath, given, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      words += text;
    });
  }
  await until(() => words.includes("The archive is at"));
});

test.after(() => {
  server.kill("SIGINT");
});

test("an edited word is served, and the lists follow", async () => {
  edit(lamps, "on lamps", "on lanterns");
  edit(lamps, "subject: Lamps", "subject: Lanterns");
  await until(async () => (await page("lamps")).includes("on lanterns"));
  await until(async () => (await page("")).includes("Lanterns"));
});

test("a report that is deleted is served no longer", async () => {
  rmSync(join(content, benches));
  await until(async () => (await page("benches")) === "");
});

test("a fault is reported, the last good pages stay, and what is missing is served", async () => {
  const good = readFileSync(join(content, lamps), "utf8");
  writeFileSync(join(content, lamps), good.replace("on lanterns", "[on](#9.9) candles"));
  await until(() => words.includes("dead-link"));
  await until(async () => (await page("lamps")).includes("on lanterns"));
  writeFileSync(join(content, lamps), good.replace("on lanterns", "on candles"));
  await until(async () => (await page("lamps")).includes("on candles"));
});

test("edits that come while all is made again are served, and told as no fault", async () => {
  const from = words.length;
  let last = "candles";
  for (const word of ["tapers", "torches", "beacons", "lasers"]) {
    edit(lamps, `on ${last}`, `on ${word}`);
    last = word;
    await new Promise((soon) => setTimeout(soon, 90));
  }
  await until(async () => (await page("lamps")).includes("on lasers"));
  await until(() => words.slice(from).includes("All pages follow"));
  assert.not.match(words.slice(from), "rror");
});

test("a new report is served", async () => {
  write(content, {
    "reports/streets/2015-01-05/kerbs.md": reportText({ subject: "Kerbs", body: body("Kerbs.") }),
  });
  await until(async () => (await page("kerbs")).includes("Kerbs."));
  assert.match(await page(""), "Kerbs");
});

function edit(file: string, from: string, to: string) {
  const text = readFileSync(join(content, file), "utf8");
  assert.match(text, from);
  writeFileSync(join(content, file), text.replace(from, to));
}

/** The page of one of the meeting's reports, or nothing if there is none. */
async function page(report: string): Promise<string> {
  const path = `boards/streets/2015-01-05/${report && `${report}/`}`;
  const answer = await fetch(`http://localhost:${port}/${path}`);
  return answer.ok ? answer.text() : "";
}

/** Waits until a condition is true. Throws with the server's output if that does not come. */
async function until(holds: () => boolean | Promise<boolean>) {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not so in time\n${words}`);
    await new Promise((soon) => setTimeout(soon, 50));
  }
}

test.run();
