import type { Problem } from "../../model/problem.ts";
import type { Repair } from "../../model/report/report.ts";

/** Words of a line that are left out of the report because they belong to the layout. */
export interface Removal {
  readonly line: number;
  readonly words: string;
  /** Their position in the line, counted from 0; null for their first occurrence in it. */
  readonly column: number | null;
}

/** Lines, both included, whose words are carried over in a different order. */
export interface Reordering {
  readonly from: number;
  readonly to: number;
}

/** Something that the publisher must fill in or decide, before it has a place in a written file. */
export interface Finding {
  readonly line: number;
  readonly severity: Problem["severity"];
  readonly rule: string;
  readonly message: string;
}

/** Everything done to a report's words, so that the result can be proved against its source. */
export class Changes {
  readonly removals: Removal[] = [];
  readonly reorderings: Reordering[] = [];
  /** Lines whose last word continues in the first word of the next printed line. */
  readonly joined: number[] = [];
  readonly repairs: Repair[] = [];
  readonly findings: Finding[] = [];

  /** The changes of several passes combined. */
  static of(...each: readonly Changes[]): Changes {
    const all = new Changes();
    for (const changes of each) all.add(changes);
    return all;
  }

  add(more: Changes) {
    this.removals.push(...more.removals);
    this.reorderings.push(...more.reorderings);
    this.joined.push(...more.joined);
    this.repairs.push(...more.repairs);
    this.findings.push(...more.findings);
  }

  remove(line: number, words: string, note?: string) {
    this.removals.push({ line, words, column: null });
    if (note !== undefined) this.repair(line, note);
  }

  removeAt(line: number, column: number, words: string, note?: string) {
    this.removals.push({ line, words, column });
    if (note !== undefined) this.repair(line, note);
  }

  repair(line: number, note: string) {
    this.repairs.push({ line, note });
  }

  reorder(from: number, to: number, note: string) {
    this.reorderings.push({ from, to });
    this.repair(from, note);
  }

  join(line: number, note: string) {
    this.joined.push(line);
    this.repair(line, note);
  }

  find(line: number, severity: Problem["severity"], rule: string, message: string) {
    this.findings.push({ line, severity, rule, message });
  }
}
