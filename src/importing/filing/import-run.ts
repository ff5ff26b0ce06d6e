import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { makeFolder } from "../../cache/make-folder.ts";
import type { Settings } from "../../model/council/settings.ts";
import type { Problem } from "../../model/problem.ts";
import { openContentFolder } from "../../reading/folder/content-folder.ts";
import { readSettings, settingsFile } from "../../reading/settings/settings.ts";
import type { PdfOptions } from "../source/pdf/pdf-file.ts";
import { mergeLedgersByLine } from "./git-attributes.ts";
import { keptReports } from "./kept-reports.ts";
import type { ImportOutcome } from "./outcome.ts";
import { importPack, importWhole } from "./packs/import-pack.ts";
import { problemsReadBack, problemsRehearsed } from "./read-back.ts";
import { type OpenRegisters, openRegisters } from "./register-entries.ts";
import { type CouncilGiven, startingSettings } from "./starting-settings.ts";

export interface ImportRunOptions extends CouncilGiven, Partial<PdfOptions> {
  readonly isPublic: boolean;
  /** Paragraphs of Schedule 12A under which the files are exempt, so that each becomes a notice. */
  readonly exempt?: readonly number[] | null;
  /** True if each report of a pack is imported as a separate file. */
  readonly splits?: boolean;
  /** False for a run that writes nothing. */
  readonly writes: boolean;
  /** Called before and after each file. */
  readonly onStart: (file: string, place: number) => void;
  readonly onOutcome: (file: string, outcome: ImportOutcome) => void;
  /** True once the clerk has asked to stop: the current file is finished, and no other is started. */
  readonly isStopped?: () => boolean;
}

export interface ImportRun {
  readonly outcomes: readonly ImportOutcome[];
  /** The Problems that the archive finds, or would find, in the imported reports. */
  readonly problems: readonly Problem[];
  /** The names that were added to registers. */
  readonly added: readonly string[];
  /** Set if a new `site.yaml` was written with placeholder values. */
  readonly unsetSettings: string | null;
}

/** Imports files one after another. Throws a Refusal if a register has faults. */
export async function importRun(
  files: readonly string[],
  content: string,
  options: ImportRunOptions,
): Promise<ImportRun> {
  if (options.writes) makeFolder(content);
  const folder = existsSync(content) ? content : mkdtempSync(join(tmpdir(), "import-"));
  const parts = mkdtempSync(join(tmpdir(), "parts-"));
  try {
    const registers = openRegisters(folder);
    const kept = keptReports(folder);
    const { exempt = null, acceptsScans = false } = options;
    const wards = wardsAsked(folder);
    const target = { content: folder, registers, kept, ...options, exempt, acceptsScans, wards };
    const outcomes: ImportOutcome[] = [];
    const importedParts = (file: string) =>
      options.splits ? importPack(file, parts, target) : importWhole(file, target);
    for (const [place, file] of files.entries()) {
      // Lets the event loop run, so that a request to stop is noticed.
      await setImmediate();
      if (options.isStopped?.()) break;
      options.onStart(file, place);
      for (const { name, outcome } of await importedParts(file)) {
        outcomes.push(outcome);
        options.onOutcome(name, outcome);
      }
    }
    const paths = outcomes.flatMap((one) => (one.kind === "imported" ? [one.path] : []));
    if (options.writes && paths.length > 0) mergeLedgersByLine(folder);
    return {
      outcomes,
      problems: options.writes
        ? problemsReadBack(folder, paths)
        : problemsRehearsed(registers.texts, outcomes, content),
      added: paths.length > 0 ? namesAdded(registers) : [],
      unsetSettings:
        options.writes && paths.length > 0
          ? writeSettings(folder, { ...options, ...wardsSeen(outcomes) })
          : null,
    };
  } finally {
    rmSync(parts, { recursive: true });
    if (folder !== content) rmSync(folder, { recursive: true });
  }
}

/** Whether reports must state wards. Without a site.yaml, what they print decides. */
export function wardsAsked(content: string): Settings["wards"] {
  const folder = openContentFolder(content);
  if (!folder.holds(settingsFile)) return "not stated";
  return readSettings(folder).settings?.wards ?? "stated";
}

/** If a council's reports print no wards, it does not state them, as far as is known. */
function wardsSeen(outcomes: readonly ImportOutcome[]): Pick<CouncilGiven, "wards"> {
  const printed = outcomes.flatMap((one) => (one.kind === "imported" ? [one.text] : []));
  return printed.every((text) => /^wards:/m.test(text)) ? {} : { wards: "not stated" };
}

const namesAdded = ({ added }: OpenRegisters) =>
  added.map(({ kind, name }) => `${kind}.yaml: ${name}`);

/** Writes a first `site.yaml`; its path where values in it are still to be set, else null. */
export function writeSettings(content: string, given: CouncilGiven): string | null {
  const file = join(content, settingsFile);
  if (existsSync(file)) return null;
  const { text, isComplete } = startingSettings(given);
  writeFileSync(file, text, { flag: "wx" });
  return isComplete ? null : file;
}
