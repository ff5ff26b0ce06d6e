import { applyChanges, type FileChange, reversed } from "./file-changes.ts";

/** What was done at the desk, in words, and the files that it changed. */
export interface Done {
  readonly id: number;
  readonly what: string;
  readonly changes: readonly FileChange[];
}

/** The changes that were made at the desk since the program started; each can be undone. */
export class Journal {
  private readonly content: string;
  private done: readonly Done[] = [];
  private count = 0;

  constructor(content: string) {
    this.content = content;
  }

  /** The newest first. */
  get entries(): readonly Done[] {
    return this.done;
  }

  /** Makes changes and remembers them. Throws ChangedMeanwhile, with nothing changed. */
  make(what: string, changes: readonly FileChange[]) {
    const real = changes.filter(
      ({ before, after }) => !(before && after && Buffer.compare(before, after) === 0),
    );
    if (real.length === 0) return;
    applyChanges(this.content, real);
    this.count += 1;
    this.done = [{ id: this.count, what, changes: real }, ...this.done].slice(0, 50);
  }

  /** Takes a change back; returns what it was, or null where it is not known. Throws ChangedMeanwhile. */
  undo(id: number): string | null {
    const entry = this.done.find((one) => one.id === id);
    if (!entry) return null;
    applyChanges(this.content, reversed(entry.changes));
    this.done = this.done.filter((one) => one !== entry);
    return entry.what;
  }
}
