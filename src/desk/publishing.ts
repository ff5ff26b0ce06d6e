import { spawn } from "node:child_process";
import { join } from "node:path";
import type { PublishRun } from "../../layouts/desk/publish-page.ts";
import { programFolder } from "../output/program-folder.ts";

/** A run of the program, as on the command line. `state` says what it has printed. */
export interface ProgramRun {
  readonly state: () => PublishRun;
  readonly done: Promise<boolean>;
}

/** The most of a program's output that is kept, in characters. */
const most = 100_000;

/** Runs a command of this program in a process of its own. */
export function runProgram(command: string, given: readonly string[]): ProgramRun {
  const bin = join(programFolder, "bin/committee-report-archive.mjs");
  const child = spawn(process.execPath, [bin, command, ...given], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let state: PublishRun = { isDone: false, isGood: false, output: "" };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      state = { ...state, output: (state.output + text).slice(-most) };
    });
  }
  const done = new Promise<boolean>((resolve) => {
    child.once("error", ({ message }) => {
      state = { ...state, isDone: true, output: `${state.output}${message}\n` };
      resolve(false);
    });
    child.once("close", (code) => {
      state = { ...state, isDone: true, isGood: code === 0 };
      resolve(code === 0);
    });
  });
  return { state: () => state, done };
}
