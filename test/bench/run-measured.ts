import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** The cost of running a program. */
export interface Cost {
  /** Elapsed seconds. */
  readonly wall: number;
  /** Seconds of processor time, including all processes that it started. */
  readonly processor: number;
  /** The largest memory of all its processes together, in MiB; null if the system does not report it. */
  readonly memory: number | null;
  /** What it printed. */
  readonly words: string;
}

export interface Program {
  readonly command: string;
  readonly options: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a program to its end and measures it. Throws with its output if it fails. */
export async function runMeasured(program: Program): Promise<Cost> {
  const started = performance.now();
  // The shell's `times` counts the processor time of every child that it waited for.
  const child = spawn(
    "sh",
    ["-c", '"$@"; code=$?; times >&3; exit $code', "sh", ...line(program)],
    {
      cwd: program.folder,
      env: { ...process.env, ...program.environment },
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      detached: true,
    },
  );
  const memory = watchMemory(child.pid ?? 0);
  const [out, error, times] = child.stdio.slice(1).map(textOf);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const wall = (performance.now() - started) / 1000;
  const peak = memory();
  const words = `${out?.()}${error?.()}`;
  if (code !== 0) throw new Error(`${program.command} ended with exit code ${code}\n${words}`);
  return { wall, processor: secondsOf(times?.() ?? ""), memory: peak, words };
}

const line = ({ command, options }: Program) => [command, ...options];

/** Collects a stream's text; call the returned function to read it. */
function textOf(stream: unknown): () => string {
  let text = "";
  (stream as NodeJS.ReadableStream).setEncoding("utf8").on("data", (more: string) => {
    text += more;
  });
  return () => text;
}

/** The line for children in `times`: "0m1.230s 0m0.450s". */
function secondsOf(times: string): number {
  const children = times.trim().split("\n").at(-1) ?? "";
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/**
 * Checks the resident memory of a process group every 50 ms; the returned function stops and gives the
 * largest sum. Memory shared by two processes counts twice. Linux only.
 */
export function watchMemory(group: number): () => number | null {
  let peak = 0;
  const look = () => {
    const kept = processesOf(group).map(memoryOf);
    const now = kept.reduce((sum, { resident }) => sum + resident, 0);
    peak = Math.max(peak, now, ...kept.map(({ most }) => most));
  };
  const timer = setInterval(look, 50);
  return () => {
    clearInterval(timer);
    return peak === 0 ? null : Math.round(peak / 1024);
  };
}

function processesOf(group: number): string[] {
  return entries("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => groupOf(read(`/proc/${id}/stat`)) === group);
}

/** The fifth field; the second is a name in brackets that may contain anything. */
const groupOf = (stat: string) => Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);

/** In KiB: now, and the peak so far. */
function memoryOf(id: string) {
  const status = read(`/proc/${id}/status`);
  const field = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
  return { resident: field("VmRSS"), most: field("VmHWM") };
}

/** A process may end while it is being read; it then takes no memory. */
function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
