import { setTimeout as wait } from "node:timers/promises";

/** The time of a harvest, in milliseconds. A test brings its own. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (time: number) => Promise<void>;
  /** Does something after a time, unless the returned function is called before. */
  readonly after: (time: number, act: () => void) => () => void;
}

export const realClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: async (time) => {
    if (time > 0) await wait(time);
  },
  after: (time, act) => {
    const timer = setTimeout(act, time);
    return () => clearTimeout(timer);
  },
};
