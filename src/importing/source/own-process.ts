import { spawn } from "node:child_process";

/** A program to run, with everything that it may use and how long it may take. */
export interface Run {
  readonly program: string;
  readonly given: readonly string[];
  /** Set for it in addition to the environment of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** In milliseconds. A file that means harm may keep a program busy for ever. */
  readonly longest: number;
}

/** How a run ended. */
export type Ran =
  | { readonly kind: "ended"; readonly code: number | null; readonly said: string }
  | { readonly kind: "too slow" }
  | { readonly kind: "not installed" };

/** The most that is kept of what a program prints, in characters. */
const mostSaid = 4000;

/**
 * Runs a program in a process group of its own, without a shell and without input. What it prints to its
 * error output is kept, its last characters if it is long. When its time is over, the whole group is ended,
 * because these programs start others. Rejects if the program is there and cannot be started.
 */
export function runAlone({ program, given, environment, longest }: Run): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, given, {
      stdio: ["ignore", "ignore", "pipe"],
      detached: true,
      env: { ...process.env, ...environment },
    });
    let said = "";
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      endGroup(child.pid);
    }, longest);
    child.stderr.setEncoding("utf8").on("data", (words: string) => {
      said = (said + words).slice(-mostSaid);
    });
    child.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === "ENOENT") resolve({ kind: "not installed" });
      else reject(error);
    });
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(isOver ? { kind: "too slow" } : { kind: "ended", code, said });
    });
  });
}

function endGroup(id: number | undefined) {
  if (id === undefined) return;
  try {
    process.kill(-id, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** Makes functions that run one after another, however often they are called at once. */
export function queued(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
