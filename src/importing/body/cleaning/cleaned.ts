import type { RawLine } from "../../source/raw-report.ts";
import type { Changes } from "../../source/repairs.ts";

/** Lines after a pass, and what the pass did to their words. */
export interface Cleaned {
  readonly lines: readonly RawLine[];
  readonly changes: Changes;
}
