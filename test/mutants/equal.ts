/** A mutant that no test can notice, because the program does the same with it. */
interface EqualMutant {
  readonly file: string;
  /** Words of the line it stands on. */
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** Mutants that change nothing, each with the reason. */
export const equal: readonly EqualMutant[] = [];
