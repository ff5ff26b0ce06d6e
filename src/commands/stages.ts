/** The stages of a command: what it is doing, and how long each took. */
export interface Stages {
  /** Ends the previous stage and begins another: "reading". */
  readonly begin: (name: string) => void;
  /** Shows the progress of the stage; only on a terminal. */
  readonly at: (count: number) => void;
  /** Ends the last stage: "reading 1.2 s, laying out 0.3 s, 1.5 s in all". */
  readonly end: () => string;
}

/** The part of a terminal stream that is used. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** In milliseconds: stages that take less are not shown while they run, and updates are at least `pause` apart. */
const soon = 1000;
const pause = 200;

/** Stages that are shown on a terminal once the command has run for a second. */
export function stages(terminal: Terminal = process.stderr, now = () => performance.now()): Stages {
  const started = now();
  const took: { readonly name: string; readonly from: number }[] = [];
  let shownAt = 0;
  const tell = (text: string) => {
    if (!terminal.isTTY || now() - started < soon) return;
    terminal.write(`\r\u001b[K${text}`);
    shownAt = now();
  };
  return {
    begin: (name) => {
      took.push({ name, from: now() });
      tell(`${name} …`);
    },
    at: (count) => {
      if (now() - shownAt > pause)
        tell(`${took.at(-1)?.name ?? ""} … ${count.toLocaleString("en-GB")}`);
    },
    end: () => {
      const ended = now();
      tell("");
      const each = took.map(({ name, from }, index) => {
        const until = took[index + 1]?.from ?? ended;
        return `${name} ${seconds(until - from)}`;
      });
      return [...each, `${seconds(ended - started)} in all`].join(", ");
    },
  };
}

/** "0.4 s" */
export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
