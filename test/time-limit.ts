import { readdirSync, readFileSync } from "node:fs";

/** The limits for a group of processes, in seconds. */
export interface TimeLimit {
  /** Of processor time: what a file uses, however busy the machine is. */
  readonly work: number;
  /** Without any processor time: it waits for something that does not come. */
  readonly rest: number;
  /** Elapsed, if the system does not report processor time. */
  readonly clock: number;
}

/**
 * Watches a group of processes and calls `stop` with the reason once it exceeds a limit. Returns a function
 * that ends the watch.
 */
export function watchTime(
  group: number,
  limit: TimeLimit,
  stop: (reason: string) => void,
  every = 1000,
): () => void {
  const began = Date.now();
  let worked = 0;
  let since = began;
  const look = () => {
    const now = workOf(group);
    const seconds = (from: number) => (Date.now() - from) / 1000;
    if (now === null) {
      if (seconds(began) > limit.clock) stop(`Took longer than ${limit.clock} s`);
      return;
    }
    // It may also fall, if a process ended that nobody waited for.
    if (now !== worked) [worked, since] = [now, Date.now()];
    if (worked > limit.work) stop(`Worked longer than ${limit.work} s`);
    else if (seconds(since) > limit.rest) stop(`Did nothing for ${limit.rest} s`);
  };
  const timer = setInterval(look, every);
  return () => clearInterval(timer);
}

/** Clock ticks in a second (sysconf(3), _SC_CLK_TCK), which is 100 wherever Linux runs Node. */
const ticks = 100;

/**
 * Seconds of processor time of the processes in a group and of those they waited for, by proc(5); null if
 * the system has no such files.
 */
export function workOf(group: number): number | null {
  let numbers: string[];
  try {
    numbers = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  if (numbers.length === 0) return null;
  const each = numbers.map((number) => {
    // After the name in brackets: state, parent, group, and the four times as the 12th to 15th fields.
    const fields = statOf(number).split(") ").at(-1)?.split(" ") ?? [];
    return Number(fields[2]) === group
      ? fields.slice(11, 15).reduce((all, field) => all + Number(field), 0)
      : 0;
  });
  return each.reduce((all, one) => all + one, 0) / ticks;
}

/** "" for a process that has ended. */
function statOf(number: string): string {
  try {
    return readFileSync(`/proc/${number}/stat`, "utf8");
  } catch {
    return "";
  }
}
