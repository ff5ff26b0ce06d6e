import { readdirSync, readFileSync } from "node:fs";

/** What a group of processes may take before it is stopped, in seconds. */
export interface TimeLimit {
  /** Of a processor's time: what a file works, however busy the machine is with other work. */
  readonly work: number;
  /** In which it does no work at all: it waits for what does not come. */
  readonly rest: number;
  /** By the clock, where the system does not say what a process works. */
  readonly clock: number;
}

/** Watches a group of processes and calls `stop` with the reason when it is over a limit. Returns the way to end it. */
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
    // Less, where a process has ended that nobody waited for.
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
 * Seconds of a processor's time of the processes of a group and of those that they waited for, by
 * proc(5); null where the system has no such files.
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
    // After the name in brackets: state, parent, group, and as the 12th to 15th the four times.
    const fields = statOf(number).split(") ").at(-1)?.split(" ") ?? [];
    return Number(fields[2]) === group
      ? fields.slice(11, 15).reduce((all, field) => all + Number(field), 0)
      : 0;
  });
  return each.reduce((all, one) => all + one, 0) / ticks;
}

/** "" for a process that has ended meanwhile. */
function statOf(number: string): string {
  try {
    return readFileSync(`/proc/${number}/stat`, "utf8");
  } catch {
    return "";
  }
}
