import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { watchTime, workOf } from "../time-limit.ts";

/** A function of a bundle as V8 reports it: its parts, outer ones first, and how often each ran. */
export interface RunFunction {
  readonly functionName: string;
  readonly ranges: readonly {
    readonly startOffset: number;
    readonly endOffset: number;
    readonly count: number;
  }[];
}

/** What the process answers; without a recording there are no functions. */
export interface Answer {
  readonly passes: boolean;
  /** What ran while the file was loaded, and in the hooks of its suites. */
  readonly shared: readonly (readonly RunFunction[])[];
  /** What ran in each test, and its seconds of processor time. */
  readonly tests: readonly { readonly work: number; readonly functions: readonly RunFunction[] }[];
}

/** A question to the process: which tests of a bundle are run; null for all. */
interface Question {
  readonly address: string;
  readonly only: readonly number[] | null;
  readonly isRecorded: boolean;
}

const failure: Answer = { passes: false, shared: [], tests: [] };

/** A process that runs bundled tests one after another. If a mutant crashes it or never ends, it is replaced. */
export class Trials {
  private readonly room: string;
  private child: ChildProcess | null = null;

  /** `room` is the copy of the project in which mutants are made. */
  constructor(room: string) {
    this.room = room;
    // A process that a mutant keeps busy does not see that it is alone.
    process.once("exit", () => this.end());
  }

  /**
   * True if the tests of these numbers in a bundle pass. They fail if the process ends, uses more than `work`
   * seconds of processor time, or is idle for a minute.
   */
  async passes(address: string, only: readonly number[] | null, work: number): Promise<boolean> {
    return (await this.answer({ address, only, isRecorded: false }, work)).passes;
  }

  /** All tests of a bundle, with the functions that ran. */
  recorded(address: string, work: number): Promise<Answer> {
    return this.answer({ address, only: null, isRecorded: true }, work);
  }

  private answer(question: Question, work: number): Promise<Answer> {
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
