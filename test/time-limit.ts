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
 * Watches a process and all that it started, and calls `stop` with the reason once they exceed a limit. Returns
 * a function that ends the watch.
 */
export function watchTime(
  leader: number,
  limit: TimeLimit,
  stop: (reason: string) => void,
  every = 1000,
): () => void {
  const began = Date.now();
  const exceeded = watch(limit);
  const timer = setInterval(() => {
    const reason = exceeded((Date.now() - began) / 1000, workOf(leader));
    if (reason !== null) stop(reason);
  }, every);
  return () => clearInterval(timer);
}

/**
 * A function that takes the seconds since the beginning and the seconds worked until then, and says which
 * limit is exceeded; null for none.
 */
export function watch({ work, rest, clock }: TimeLimit) {
  let worked = 0;
  let since = 0;
  return (elapsed: number, now: number | null): string | null => {
    if (now === null) return elapsed > clock ? `Took longer than ${clock} s` : null;
    // It may also fall, if a process ended that nobody waited for.
    if (now !== worked) [worked, since] = [now, elapsed];
    if (worked > work) return `Worked longer than ${work} s`;
    return elapsed - since > rest ? `Did nothing for ${rest} s` : null;
  };
}

/** Ends a process and all that it started, also what has a group of its own, as browsers do. */
export function endFamily(leader: number): void {
  const numbers = [-leader, ...familyOf(leader, statuses() ?? []).map(({ id }) => id)];
  for (const id of numbers) {
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }
}

/** Clock ticks in a second (sysconf(3), _SC_CLK_TCK), which is 100 wherever Linux runs Node. */
const ticks = 100;

/**
 * Seconds of processor time of a process, of those in its group, of all that they started and of those that
 * they waited for; null if the system has no files that say so.
 */
export function workOf(leader: number): number | null {
  const all = statuses();
  return all && familyOf(leader, all).reduce((sum, { worked }) => sum + worked, 0) / ticks;
}

interface Status {
  readonly id: number;
  readonly parent: number;
  readonly group: number;
  readonly worked: number;
}

/** Every process of the machine, by proc(5); null if the system has no such files. */
function statuses(): Status[] | null {
  try {
    const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
    return ids.length === 0 ? null : ids.map(statusOf);
  } catch {
    return null;
  }
}

function statusOf(id: string): Status {
  // After the name in brackets: state, parent, group, and the four times as the 12th to 15th fields.
  const fields = statOf(id).split(") ").at(-1)?.split(" ").map(Number) ?? [];
  const [, parent = 0, group = 0] = fields;
  const worked = fields.slice(11, 15).reduce((all, field) => all + field, 0);
  return { id: Number(id), parent, group, worked };
}

function familyOf(leader: number, all: readonly Status[]): Status[] {
  const family = all.filter(({ id, group }) => id === leader || group === leader);
  for (const { id } of family) {
    family.push(...all.filter((each) => each.parent === id && !family.includes(each)));
  }
  return family;
}

/** "" for a process that has ended. */
function statOf(number: string): string {
  try {
    return readFileSync(`/proc/${number}/stat`, "utf8");
  } catch {
    return "";
  }
}
