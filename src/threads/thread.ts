import { basename } from "node:path";
import { Worker } from "node:worker_threads";

/** A program in a thread of its own. It answers one message after another. */
export class Thread<Task> {
  private readonly worker: Worker;
  private readonly failed: Promise<never>;

  /** `name` is the program's path from `src`, without an ending; the thread receives `data`. */
  constructor(name: string, data?: unknown) {
    this.worker = startThread(name, data);
    this.failed = new Promise((_, reject) => {
      this.worker.once("error", reject);
      this.worker.once("exit", () => reject(new Error(`The thread ${name} ended`)));
    });
    // It is met by whoever waits for an answer.
    this.failed.catch(() => undefined);
  }

  /** Asks for what is not answered. */
  tell(task: Task) {
    this.worker.postMessage(task);
  }

  /** Asks when all that was asked before is answered. Throws what the thread throws. */
  ask<Answer>(task: Task): Promise<Answer> {
    const answer = new Promise<Answer>((resolve) => this.worker.once("message", resolve));
    this.tell(task);
    return Promise.race([answer, this.failed]);
  }

  /** Ends it, whatever it is at. */
  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Starts a program in a thread of its own, by its path from `src` without an ending. It receives `workerData`. */
export function startThread(name: string, workerData?: unknown): Worker {
  // A command that was bundled has the threads' programs beside it; from the sources, a thread reads
  // TypeScript by the loader that this one uses.
  if (import.meta.url.endsWith(".mjs")) {
    return new Worker(new URL(`${basename(name)}.mjs`, import.meta.url), { workerData });
  }
  const source = JSON.stringify(new URL(`../${name}.ts`, import.meta.url).href);
  const program = `import("tsx/esm/api").then(({ register }) => (register(), import(${source})));`;
  return new Worker(program, { eval: true, workerData });
}
