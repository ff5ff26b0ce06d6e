import { basename } from "node:path";
import { Worker } from "node:worker_threads";

/** A program in its own thread. It answers one message after another. */
export class Thread<Task> {
  private readonly worker: Worker;
  private readonly failed: Promise<never>;

  /** `name` is the program's path from `src`, without its ending; the thread receives `data`. */
  constructor(name: string, data?: unknown) {
    this.worker = startThread(name, data);
    this.failed = new Promise((_, reject) => {
      this.worker.once("error", reject);
      this.worker.once("exit", () => reject(new Error(`The thread ${name} ended`)));
    });
    // Whoever waits for an answer handles the failure.
    this.failed.catch(() => undefined);
  }

  /** Sends a task that has no answer. */
  tell(task: Task) {
    this.worker.postMessage(task);
  }

  /**
   * Sends a task and waits for its answer, which comes after all earlier ones. Throws what the thread
   * throws.
   */
  ask<Answer>(task: Task): Promise<Answer> {
    const answer = new Promise<Answer>((resolve) => this.worker.once("message", resolve));
    this.tell(task);
    return Promise.race([answer, this.failed]);
  }

  /** Ends the thread, even in the middle of a task. */
  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/**
 * Starts a program in its own thread, by its path from `src` without its ending. It receives `workerData`.
 */
export function startThread(name: string, workerData?: unknown): Worker {
  // A bundled command has the threads' programs next to it. When run from source, a thread loads TypeScript
  // with this thread's loader.
  if (import.meta.url.endsWith(".mjs")) {
    return new Worker(new URL(`${basename(name)}.mjs`, import.meta.url), { workerData });
  }
  const source = JSON.stringify(new URL(`../${name}.ts`, import.meta.url).href);
  const program = `import("tsx/esm/api").then(({ register }) => (register(), import(${source})));`;
  return new Worker(program, { eval: true, workerData });
}
