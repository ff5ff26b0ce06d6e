import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";

/** The path of an installed program, or null. */
export function installed(...names: readonly string[]): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

/** Does some work as on a machine on which no other program is installed. */
export async function withoutPrograms<Value>(work: () => Promise<Value>): Promise<Value> {
  const path = process.env["PATH"];
  process.env["PATH"] = "/nowhere";
  try {
    return await work();
  } finally {
    process.env["PATH"] = path;
  }
}

/** Prints a line about what is not tested, which the runner shows. */
export function skip(what: string) {
  console.log(`skipped: ${what}`);
}

/** A running third-party web server. */
export interface Running {
  /** Its root, ending in "/". */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts a web server in the foreground and waits until it answers. Throws with its output if it ends. */
export async function started(
  program: string,
  options: readonly string[],
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = spawn(program, options, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  process.once("exit", () => child.kill());
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      words += text;
    });
  }
  const url = `http://127.0.0.1:${port}/`;
  const ended = new Promise<Error>((resolve) => {
    child.once("error", resolve);
    child.once("close", (code) => resolve(new Error(`ended with exit code ${code}`)));
  });
  const fault = await Promise.race([answered(url), ended]);
  if (fault) throw new Error(`${program}: ${fault.message}\n${words}`);
  return { url, stop: () => stopped(child, ended) };
}

async function answered(url: string): Promise<null> {
  for (;;) {
    const answer = await fetch(url, { method: "HEAD" }).catch(() => null);
    if (answer) return null;
    await new Promise((later) => setTimeout(later, 50));
  }
}

async function stopped(child: ChildProcess, ended: Promise<unknown>) {
  child.kill("SIGTERM");
  await ended;
}

/** A free port. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => found(port));
    });
  });
}
