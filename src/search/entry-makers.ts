import { availableParallelism } from "node:os";
import { Thread } from "../threads/thread.ts";
import { entriesFrom, type Made } from "./entry.ts";

/** Records of reports, each as JSON, and the words that already have numbers. */
export interface Making {
  readonly words: readonly string[];
  readonly records: readonly string[];
}

/** For fewer records a thread, which takes some tenths of a second to start, is not worth while. */
const few = 300;

/** Makes entries from records; large numbers are made in threads. */
export class EntryMakers {
  readonly count = Math.min(availableParallelism(), 4);
  private readonly threads: Thread<Making>[] = [];
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
    await Promise.all(this.threads.map((thread) => thread.end()));
  }

  private async ask(
    at: number,
    making: Making,
    before: Promise<unknown> | undefined,
  ): Promise<Made> {
    await before;
    const thread = this.threads[at] ?? new Thread<Making>("search/entry-thread");
    this.threads[at] = thread;
    return thread.ask(making);
  }
}
