import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishRun, WhatChanges } from "../../layouts/desk/publish-page.ts";
import { type Manifest, manifestFile } from "../model/report/file-digest.ts";
import { programFolder } from "../output/program-folder.ts";
import { manifestOf } from "../output/published-copy-check.ts";

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

/** What a new site has otherwise than the last one, by the addresses of reports and notices. */
export function changesBetween(last: string, next: string): WhatChanges {
  const [before, now] = [manifestAt(last), manifestAt(next)];
  const pagesOf = (files: Manifest["files"]) =>
    Object.keys(files).filter((file) => /^boards\/[^/]+\/[^/]+\/[^/]+\/index\.html$/.test(file));
  const shown = (page: string) => `/${page.replace(/index\.html$/, "")}`;
  const had = new Set(pagesOf(before));
  const has = new Set(pagesOf(now));
  // A page also changes with what stands around it; a report changes with its own words and fields.
  const words = (files: Manifest["files"], page: string) =>
    JSON.stringify(files[page.replace(/index\.html$/, "report.json")] ?? null);
  return {
    added: [...has].filter((page) => !had.has(page)).map(shown),
    changed: [...has]
      .filter((page) => had.has(page) && words(before, page) !== words(now, page))
      .map(shown),
    gone: [...had].filter((page) => !has.has(page)).map(shown),
  };
}

function manifestAt(folder: string): Manifest["files"] {
  const file = join(folder, manifestFile);
  return existsSync(file) ? (manifestOf(readFileSync(file, "utf8"))?.files ?? {}) : {};
}
