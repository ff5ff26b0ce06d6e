import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { filesOf } from "../site/site.ts";
import { randomFrom } from "./random.ts";
import type { Program } from "./run-measured.ts";

const root = resolve(import.meta.dirname, "../..");

/** A report of an archive in which one word changes. */
export interface Edit {
  readonly file: string;
  /** The address at which the report is served. */
  readonly address: string;
}

/** The middle report of a folder; one without attached files. */
export function middleReport(reports: string): Edit {
  const files = filesOf(reports).filter((file) => /\/[^/]*-\d+\.md$/.test(file));
  const file = files[Math.floor(files.length / 2)] ?? "";
  return { file: join(reports, file), address: `/boards/${file.replace(/\.md$/, "/")}` };
}

/** Puts a unique word into paragraph 3.1, and returns it. */
export function editOneWord({ file }: Edit, turn: number): string {
  const word = `zyx${turn}wvu`;
  const text = readFileSync(file, "utf8");
  const edited = text.replace(/^(3\.1|\[3\.1\]\(#3\.1\)) (?:zyx\d+wvu )?/m, `$1 ${word} `);
  if (edited === text) throw new Error(`${file} has no paragraph 3.1`);
  writeFileSync(file, edited);
  return word;
}

/** A function that edits one word of a content folder's middle report, to another at each call. */
export function editsOf(content: string): () => void {
  const edit = middleReport(join(content, "reports"));
  let turn = 0;
  return () => {
    turn += 1;
    editOneWord(edit, turn);
  };
}

/** The program's own server for a content folder. */
export const ownServer = (content: string, port: number): Program => ({
  command: process.execPath,
  options: ["bin/committee-report-archive.mjs", "start", "--content", content, "--port", `${port}`],
  folder: root,
});

/** Hugo's server for a folder in its own form. */
export const hugoServer = (hugo: string, port: number): Program => ({
  command: "hugo",
  options: ["server", "--port", `${port}`, "--disableLiveReload"],
  folder: hugo,
});

/** How many words are edited while a folder is served. */
const edits = 20;

/**
 * Serves a folder and edits one word 20 times, first as soon as the server answers and then every 1 to
 * 5 s, often while the server still makes all pages. Returns the seconds until each edit was served.
 */
export async function secondsUntilServed(
  serverAt: (port: number) => Program,
  edit: Edit,
): Promise<number[]> {
  const port = await freePort();
  const { command, options, folder } = serverAt(port);
  const server = spawn(command, options, { cwd: folder, stdio: "ignore" });
  try {
    const page = `http://localhost:${port}${edit.address}`;
    await until(server, async () => (await fetchedText(page)) !== "");
    const all: number[] = [];
    const { between } = randomFrom(edits);
    let due = 0;
    for (let turn = 1; turn <= edits; turn += 1) {
      await pause(Math.max(0, due - performance.now()));
      const started = performance.now();
      due = started + between(1000, 5000);
      const word = editOneWord(edit, turn);
      await until(server, async () => (await fetchedText(page)).includes(word));
      all.push((performance.now() - started) / 1000);
    }
    return all;
  } finally {
    server.kill("SIGINT");
    await new Promise((ended) => (server.exitCode === null ? server.on("exit", ended) : ended(0)));
  }
}

/** The text of a page, or nothing if it is not served yet. */
async function fetchedText(address: string): Promise<string> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : "";
  } catch {
    return "";
  }
}

/** Checks every 10 ms, for at most ten minutes. Throws if the server ends. */
async function until(server: ChildProcess, happened: () => Promise<boolean>) {
  const end = performance.now() + 600_000;
  while (!(await happened())) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}`);
    if (performance.now() > end) throw new Error("Nothing was served within ten minutes");
    await pause(10);
  }
}

const pause = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}
