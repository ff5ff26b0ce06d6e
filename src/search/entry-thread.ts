import { parentPort } from "node:worker_threads";
import { entriesFrom } from "./entry.ts";
import type { Making } from "./entry-makers.ts";

/** Runs in a thread of `EntryMakers`, and answers each message with entries. */
parentPort?.on("message", ({ words, records }: Making) => {
  parentPort?.postMessage(entriesFrom(records, words));
});
