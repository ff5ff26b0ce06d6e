import type { Section } from "../../model/report/section.ts";

/**
 * The words of the reports that were asked for last. Those of ten thousand reports would take a
 * gigabyte, and are read again in less time than it takes to lay them out.
 */
export class RecentWords {
  private readonly held = new Map<object, readonly Section[]>();
  private readonly most: number;

  constructor(most = 200) {
    this.most = most;
  }

  /** The words of a report, read where they are not held. */
  of(report: object, read: () => readonly Section[]): readonly Section[] {
    const known = this.held.get(report);
    if (known) return known;
    const words = read();
    this.hold(report, words);
    return words;
  }

  hold(report: object, words: readonly Section[]) {
    this.held.set(report, words);
    for (const oldest of this.held.keys()) {
      if (this.held.size <= this.most) break;
      this.held.delete(oldest);
    }
  }
}
