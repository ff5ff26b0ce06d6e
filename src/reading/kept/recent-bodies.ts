import type { Section } from "../../model/report/body/section.ts";

/**
 * The words of the most recently used reports. Those of ten thousand reports would take a gigabyte, and
 * parsing them again takes less time than laying them out.
 */
export class RecentWords {
  private readonly held = new Map<object, readonly Section[]>();
  private readonly most: number;

  constructor(most = 200) {
    this.most = most;
  }

  /** A report's words, parsed if they are not in memory. */
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
