import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { watchTime, workOf } from "../time-limit.ts";

/** A function of a bundle as V8 reports it: its parts, outer ones first, and how often each ran. */
export interface RunFunction {
  readonly ranges: readonly {
    readonly startOffset: number;
    readonly endOffset: number;
    readonly count: number;
  }[];
}

/** What the process answers. */
interface Answer {
  readonly passes: boolean;
  readonly functions: readonly RunFunction[];
}

const failure: Answer = { passes: false, functions: [] };

/** A process that runs bundled tests one after another. If a mutant crashes it or never ends, it is replaced. */
export class Trials {
  private readonly room: string;
  private child: ChildProcess | null = null;

  /** `room` is the copy of the project in which mutants are made. */
  constructor(room: string) {
    this.room = room;
  }

  /**
   * True if all tests of a bundle pass. They fail if the process ends, uses more than `work` seconds of
   * processor time, or is idle for a minute.
   */
  async passes(address: string, work: number): Promise<boolean> {
    return (await this.answer({ address, isRecorded: false }, work)).passes;
  }

  /** The same, with the functions that ran. */
  recorded(address: string, work: number): Promise<Answer> {
    return this.answer({ address, isRecorded: true }, work);
  }

  private answer(
    question: { readonly address: string; readonly isRecorded: boolean },
    work: number,
  ): Promise<Answer> {
    const child = this.child ?? this.started();
    this.child = child;
    const worked = workOf(child.pid ?? 0) ?? 0;
    return new Promise((resolve) => {
      const end = (answer: Answer, isOver: boolean) => {
        unwatch();
        child.removeAllListeners();
        if (isOver) this.end();
        resolve(answer);
      };
      const unwatch = watchTime(
        child.pid ?? 0,
        { work: worked + work, rest: 60, clock: 20 * work },
        () => end(failure, true),
        250,
      );
      child.once("message", (answer: Answer) => end(answer, false));
      child.once("exit", () => end(failure, true));
      child.send(question);
    });
  }

  /** Ends the process and everything that its tests started; the next trial gets a new one. */
  end() {
    const child = this.child;
    this.child = null;
    if (!child?.pid) return;
    try {
      process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGKILL");
    } catch {
      // It has already ended.
    }
  }

  private started(): ChildProcess {
    return fork(join(this.room, "test/mutants/tried-process.mjs"), {
      cwd: this.room,
      execArgv: [],
      stdio: ["ignore", "ignore", process.env["MUTANTS_WHY"] ? "inherit" : "ignore", "ipc"],
      detached: process.platform !== "win32",
    });
  }
}
