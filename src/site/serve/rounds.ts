import { rmSync } from "node:fs";
import { makeFolder } from "../../cache/make-folder.ts";
import type { Problem } from "../../model/problem.ts";
import { Thread } from "../../threads/thread.ts";
import type { FileChange, ServedOptions } from "./served-site.ts";

/** A task for a thread of `Rounds`. It answers "changes" and "round". */
export type RoundTask =
  | { readonly kind: "changes" }
  | { readonly kind: "round" | "take over"; readonly changes: readonly FileChange[] }
  | { readonly kind: "show"; readonly file: string }
  | { readonly kind: "take back" };

/** The result of a round: reading the content folder and writing the pages that have changed. */
export interface Round {
  readonly problems: readonly Problem[];
  /** False if an error in the folder, or a fault, left pages as they were. */
  readonly isMade: boolean;
  /** A fault in plain words, such as a full disk. */
  readonly fault: string | null;
  readonly changes: readonly FileChange[];
}

/**
 * The rounds of `npm start`. Two threads take turns: while one makes a round, the other, which made the
 * round before, shows edits, so that an edit never waits for a round. Each has the whole archive in memory.
 */
export class Rounds {
  private readonly options: ServedOptions;
  private showing: Thread<RoundTask> | null = null;
  private resting: Thread<RoundTask> | null = null;

  constructor(options: ServedOptions) {
    this.options = options;
    rmSync(options.output, { recursive: true, force: true });
    makeFolder(options.output);
  }

  /** True once there is a complete site to serve. */
  get isMade(): boolean {
    return this.showing !== null;
  }

  /** Shows an edited report, by its path from the content folder. */
  show(file: string) {
    this.showing?.tell({ kind: "show", file });
  }

  /** Makes a round. Rejects if a thread ends, which is a fault of the program. */
  async make(): Promise<Round> {
    const { showing } = this;
    const making = this.resting ?? new Thread<RoundTask>("commands/round-thread", this.options);
    this.resting = making;
    const shown = showing ? await showing.ask<readonly FileChange[]>({ kind: "changes" }) : [];
    const round = await making.ask<Round>({ kind: "round", changes: shown });
    if (!round.isMade) {
      if (round.fault === null) showing?.tell({ kind: "take back" });
      showing?.tell({ kind: "take over", changes: round.changes });
      return round;
    }
    this.showing = making;
    this.resting = showing;
    showing?.tell({ kind: "take over", changes: round.changes });
    return round;
  }

  /** Ends both threads. */
  async close(): Promise<void> {
    await Promise.all([this.showing?.end(), this.resting?.end()]);
  }
}
