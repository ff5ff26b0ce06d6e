import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";
import { entriesFrom, type Made } from "./entry.ts";

/** Records of reports, each as JSON, and the words that are numbered already. */
export interface Making {
  readonly words: readonly string[];
  readonly records: readonly string[];
}

/** So few records are not worth a thread, which takes some tenths of a second to start. */
const few = 300;

/** Makes entries of records, many of them in threads of their own beside the one that reads reports. */
export class EntryMakers {
  readonly count = Math.min(availableParallelism(), 4);
  private readonly threads: Worker[] = [];
  private readonly ends: Promise<unknown>[] = [];
  private next = 0;

  async make(making: Making): Promise<Made> {
    if (making.records.length <= few) return entriesFrom(making.records, making.words);
    const at = this.next % this.count;
    this.next += 1;
    const before = this.ends[at];
    const made = this.ask(at, making, before);
    this.ends[at] = made.catch(() => undefined);
    return made;
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }

  private async ask(
    at: number,
    making: Making,
    before: Promise<unknown> | undefined,
  ): Promise<Made> {
    await before;
    const thread = this.threads[at] ?? new Worker(script(), { eval: true });
    this.threads[at] = thread;
    return new Promise((resolve, reject) => {
      thread.once("message", (made: Made) => {
        thread.off("error", reject);
        resolve(made);
      });
      thread.once("error", reject);
      thread.postMessage(making);
    });
  }
}

let bundled: string | null = null;

/** The thread's program in one piece of JavaScript, because Node's own threads do not read TypeScript. */
function script(): string {
  bundled ??= buildSync({
    entryPoints: ["src/site/search/entry-thread.ts"],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
  })
    .outputFiles.map(({ text }) => text)
    .join("");
  return bundled;
}
