import type { Section } from "../../model/report/body/section.ts";

/**
 * The words of the first reports that were read, and then of those used most recently: pages are laid out in the order
 * in which reports are read. Those of ten thousand reports would take a gigabyte, and parsing them again takes less
 * time than laying them out.
 */
export class RecentWords {
  private readonly held = new Map<string, readonly Section[]>();
  private readonly most: number;

  constructor(most = 500) {
    this.most = most;
  }

  /** A report's words, parsed if they are not in memory. */
  of(report: string, read: () => readonly Section[]): readonly Section[] {
    const known = this.held.get(report);
    if (known) return known;
    const words = read();
    for (const oldest of this.held.keys()) {
      if (this.held.size < this.most) break;
      this.held.delete(oldest);
    }
    this.held.set(report, words);
    return words;
  }

  /** Keeps words that were read just now, if there is room. */
  hold(report: string, words: readonly Section[]) {
    if (this.held.size < this.most) this.held.set(report, words);
  }
}
