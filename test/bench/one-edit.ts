import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { filesOf } from "../site/site.ts";

const root = resolve(import.meta.dirname, "../..");

/** A report of an archive in which one word is changed. */
export interface Edit {
  readonly file: string;
  /** Where the report is served. */
  readonly address: string;
}

/** The report in the middle of a content folder. */
export function middleReport(content: string): Edit {
  const reports = filesOf(join(content, "reports")).filter((file) => file.endsWith(".md"));
  const file = reports[Math.floor(reports.length / 2)] ?? "";
  return { file: join(content, "reports", file), address: `/boards/${file.replace(/\.md$/, "/")}` };
}

/** Puts one word that stands nowhere else into paragraph 3.1, and gives it. */
export function editOneWord({ file }: Edit, turn: number): string {
  const word = `zyx${turn}wvu`;
  const text = readFileSync(file, "utf8");
  const edited = text.replace(/^3\.1 (?:zyx\d+wvu )?/m, `3.1 ${word} `);
  if (edited === text) throw new Error(`${file} has no paragraph 3.1`);
  writeFileSync(file, edited);
  return word;
}

/** Serves a content folder, edits one word so many times, and gives the seconds until each was served. */
export async function secondsUntilServed(content: string, turns: number): Promise<number[]> {
  const port = await freePort();
  const options = ["src/commands/run.mjs", "start", "--content", content];
  const server = spawn(process.execPath, [...options, "--port", String(port)], {
    cwd: root,
    stdio: "ignore",
  });
  try {
    const edit = middleReport(content);
    const page = `http://localhost:${port}${edit.address}`;
    await until(server, async () => (await fetchedText(page)) !== "");
    const all: number[] = [];
    for (let turn = 1; turn <= turns; turn += 1) {
      await pause(2000);
      const started = performance.now();
      const word = editOneWord(edit, turn);
      await until(server, async () => (await fetchedText(page)).includes(word));
      all.push((performance.now() - started) / 1000);
    }
    return all;
  } finally {
    server.kill("SIGINT");
  }
}

/** The text of a page, or nothing where it is not served yet. */
async function fetchedText(address: string): Promise<string> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : "";
  } catch {
    return "";
  }
}

/** Looks every 10 ms, for ten minutes at most. Throws where the server has ended. */
async function until(server: ChildProcess, happened: () => Promise<boolean>) {
  const end = performance.now() + 600_000;
  while (!(await happened())) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
    if (performance.now() > end) throw new Error("Nothing was served within ten minutes");
    await pause(10);
  }
}

const pause = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}
