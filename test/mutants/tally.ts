/** What became of some mutants. */
export interface Tally {
  killed: number;
  survived: number;
  equal: number;
  /** Mutants that cannot be parsed, so that no test would ever run. */
  unreadable: number;
}

export const emptyTally = (): Tally => ({ killed: 0, survived: 0, equal: 0, unreadable: 0 });

/** The killed share in per cent of those judged. */
export const share = ({ killed, survived }: Tally): number =>
  killed + survived === 0 ? 0 : Math.floor((killed * 1000) / (killed + survived)) / 10;

export function sentence(tally: Tally): string {
  const { killed, survived, equal, unreadable } = tally;
  return `${killed + survived} mutants, ${killed} killed (${share(tally)} %), ${equal} equal by nature, ${unreadable} that do not parse`;
}
