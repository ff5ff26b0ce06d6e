import { basename } from "node:path";
import { Worker } from "node:worker_threads";

/** Starts a program of this folder, by its path without an ending, in a thread of its own, which is given `workerData`. */
export function startThread(name: string, workerData?: unknown): Worker {
  // A command that was bundled has the threads' programs beside it; from the sources, a thread reads
  // TypeScript by the loader that this one uses.
  if (import.meta.url.endsWith(".mjs")) {
    return new Worker(new URL(`${basename(name)}.mjs`, import.meta.url), { workerData });
  }
  const source = JSON.stringify(new URL(`${name}.ts`, import.meta.url).href);
  const program = `import("tsx/esm/api").then(({ register }) => (register(), import(${source})));`;
  return new Worker(program, { eval: true, workerData });
}
