import type { Clock } from "../../src/harvest/fetching/clock.ts";

/** A clock that stands still until it is told that time has passed; nobody waits by it. */
export interface StillClock extends Clock {
  readonly pass: (time: number) => void;
  /** Ends when somebody next begins to wait: a request that has just heard from its server. */
  readonly heard: () => Promise<void>;
  /** How long each sleep would have been. */
  readonly slept: number[];
}

export function stillClock(): StillClock {
  const waiting = new Set<{ readonly at: number; readonly act: () => void }>();
  const slept: number[] = [];
  const listening: (() => void)[] = [];
  let now = Date.UTC(2024, 0, 5);
  const pass = (time: number) => {
    now += time;
    for (const each of [...waiting]) {
      if (each.at > now) continue;
      waiting.delete(each);
      each.act();
    }
  };
  return {
    now: () => now,
    sleep: async (time) => {
      if (time > 0) slept.push(time);
      pass(time);
    },
    after: (time, act) => {
      const each = { at: now + time, act };
      waiting.add(each);
      for (const tell of listening.splice(0)) tell();
      return () => waiting.delete(each);
    },
    pass,
    heard: () => new Promise((resolve) => listening.push(resolve)),
    slept,
  };
}
