import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { TakenIn } from "../../layouts/desk/take-in-page.ts";
import { importRun } from "../importing/filing/import-run.ts";
import type { ImportOutcome } from "../importing/filing/outcome.ts";
import { Refusal } from "../importing/source/refusal.ts";
import { obstacle } from "../reading/folder/obstacle.ts";
import { refusalInWords } from "./in-desk-words.ts";

/** A file as the browser sent it. */
export interface Dropped {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How files are to be taken in, as on the command line. */
export interface IntakeOptions {
  readonly isPublic: boolean;
  readonly exempt: readonly number[] | null;
  readonly splits: boolean;
  readonly acceptsScans: boolean;
}

/** Files that are taken in, one after another. `state` says how far it is. */
export interface Intake {
  readonly id: number;
  readonly state: () => TakenIn;
}

/** Begins to import files into a content folder. What the browser sent is kept under `cache` until it is done. */
export function beginIntake(
  id: number,
  dropped: readonly Dropped[],
  content: string,
  cache: string,
  options: IntakeOptions,
): Intake {
  mkdirSync(join(cache, "desk"), { recursive: true });
  const folder = mkdtempSync(join(cache, "desk/taken-in-"));
  const files = dropped.map(({ name, bytes }, place) => {
    // Each in a folder of its own, because two files of one drop may have the same name.
    const own = join(folder, String(place));
    mkdirSync(own);
    const file = join(own, safeName(name));
    writeFileSync(file, bytes);
    return file;
  });
  let state: TakenIn = {
    ...{ isDone: false, count: files.length, place: 0, now: null, fault: null, outcomes: [] },
  };
  const work = async () => {
    try {
      const run = await importRun(files, content, {
        ...options,
        writes: true,
        onStart: (file, place) => {
          state = { ...state, now: basename(file), place: place + 1 };
        },
        onOutcome: (file, outcome) => {
          const said = { name: basename(file), ...inWords(outcome) };
          state = { ...state, outcomes: [...state.outcomes, said] };
        },
      });
      state = { ...state, added: run.added };
    } catch (error) {
      const reason = error instanceof Refusal ? error.message : obstacle(error);
      state = { ...state, fault: reason ?? "Something went wrong; the terminal says what." };
      if (reason === null) console.error(error);
    } finally {
      rmSync(folder, { recursive: true, force: true });
      state = { ...state, isDone: true, now: null };
    }
  };
  void work();
  return { id, state: () => state };
}

/** The last part of a name, without signs that no file may have. */
function safeName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const safe = last.replace(/[\p{Cc}<>:"|?*]/gu, "-").replace(/^\.+/, "");
  return safe === "" ? "file" : safe;
}

function inWords(
  outcome: ImportOutcome,
): Pick<TakenIn["outcomes"][number], "words" | "file" | "rule"> {
  switch (outcome.kind) {
    case "imported": {
      const lacks = outcome.lacks.map((field) => field.replaceAll("_", " "));
      const words =
        lacks.length > 0
          ? `Taken in, and needs you: it lacks ${lacks.join(", ")}`
          : `Taken in; ${counted(outcome.repairs, "repair")} to the layout`;
      const { length } = outcome.findings;
      const warned = length === 0 ? "" : `; ${counted(length, "place")} to look at`;
      return { words: `${words}${warned}`, file: outcome.path, rule: null };
    }
    case "attached":
      return { words: `Kept with its meeting, as ${outcome.path}`, file: null, rule: null };
    case "unchanged":
      return { words: "Was taken in before", file: outcome.path, rule: null };
    case "edited":
      return {
        words: "Was taken in before, and edited since; the edited report was left alone",
        file: outcome.path,
        rule: null,
      };
    case "refused": {
      const line = outcome.line === null ? "" : `, line ${outcome.line}`;
      const words = `Refused${line}: ${refusalInWords(outcome.rule, outcome.reason)}`;
      return { words, file: null, rule: outcome.rule };
    }
  }
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
