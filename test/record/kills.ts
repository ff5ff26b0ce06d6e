import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { recordOf } from "../../src/output/file-record.ts";
import { build, temporaryFolder } from "../site/site.ts";
import { contentFolder, type Files, reportText } from "./archive-folder.ts";
import { chances } from "./chances.ts";

/** The results of killing builds while a server serves the site and a client reads it. */
export interface Kills {
  readonly kills: number;
  /** Builds that finished before they could be killed. */
  readonly finished: number;
  readonly requests: number;
  /** Requests that failed, or returned bytes of neither site. */
  readonly faults: readonly string[];
  /** What is next to the site after the last complete build. */
  readonly beside: readonly string[];
}

const root = resolve(import.meta.dirname, "../..");

/**
 * Builds two archives alternately into one live site and kills each build at a random moment, seeded, until
 * so many were killed. A client meanwhile reads every page of the site.
 */
export async function killBuilds(count: number, seed = 1): Promise<Kills> {
  const chance = chances(seed);
  const contents = [contentFolder(archive("first")), contentFolder(archive("second"))];
  const output = join(temporaryFolder(), "site");
  const known: Map<string, Set<string>> = new Map();
  let longest = 0;
  for (const content of contents) {
    const started = performance.now();
    const { code, words } = await build(content, output, {}, further);
    if (code !== 0) throw new Error(words);
    longest = performance.now() - started;
    learn(output, known);
  }

  const server = await serve(output);
  const faults: string[] = [];
  let requests = 0;
  let reading = true;
  const read = async () => {
    const paths = [...known.keys()];
    while (reading) {
      const path = paths[requests % paths.length] ?? "";
      requests += 1;
      const fault = await request(server, path, known.get(path));
      if (fault) faults.push(fault);
    }
  };
  const readers = Promise.all([read(), read()]);
  let kills = 0;
  let finished = 0;
  while (kills < count && faults.length === 0) {
    const child = start(contents[(kills + finished) % 2] ?? "", output);
    const ended = new Promise<number | null>((end) => child.on("close", end));
    const started = performance.now();
    const killed = wait(chance() * longest).then(() => child.kill("SIGKILL"));
    const code = await ended;
    // Keeps the moments of killing spread over a whole build, however busy the machine is.
    longest = code === null ? longest * 1.02 : (performance.now() - started) * 1.05;
    if (code === null) kills += 1;
    else finished += 1;
    if (code !== null && code !== 0) faults.push(`a build ended with exit code ${code}`);
    await killed;
  }
  reading = false;
  await readers;
  server.close();
  const last = await build(contents[0] ?? "", output, {}, further);
  if (last.code !== 0) faults.push(last.words);
  return { kills, finished, requests, faults, beside: readdirSync(dirname(output)).sort() };
}

const further = ["--preview", "--today", "2015-03-06"];

function archive(word: string): Files {
  const pages = Array.from({ length: 20 }, (_, index): [string, string] => [
    `reports/streets/2015-01-${String(index + 5).padStart(2, "0")}/lighting.md`,
    reportText({
      date: `2015-01-${String(index + 5).padStart(2, "0")}`,
      subject: `Lighting, ${word} version`,
      body: `## 1.0 Purpose\n\n1.1 ${`The ${word} version. `.repeat(200)}\n`,
    }),
  ]);
  return Object.fromEntries(pages);
}

/** Records the hash of every page, by path. */
function learn(output: string, known: Map<string, Set<string>>) {
  const files = readdirSync(output, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const hashes = known.get(file) ?? new Set<string>();
    known.set(file, hashes.add(recordOf(readFileSync(join(output, file))).sha256));
  }
}

function start(content: string, output: string): ChildProcess {
  const options = ["--content", content, "--output", output, ...further];
  const command = ["--import", "tsx", "src/commands/build.ts", ...options];
  return spawn(process.execPath, command, { cwd: root, stdio: "ignore" });
}

async function serve(output: string): Promise<Server> {
  const server = createServer((asked, answer) => {
    try {
      answer.end(readFileSync(join(output, decodeURIComponent(asked.url ?? "/"))));
    } catch (error) {
      answer.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  return server;
}

async function request(
  server: Server,
  path: string,
  known: ReadonlySet<string> | undefined,
): Promise<string | null> {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/${path}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!answer.ok) return `${path} ${answer.status} ${new TextDecoder().decode(bytes)}`;
  return known?.has(recordOf(bytes).sha256) ? null : `${path} is of neither site`;
}
