import { join } from "node:path";
import type { LineShown, NoteShown } from "../../layouts/desk/source-page.ts";
import { knownNames, reportOrMeeting } from "../importing/filing/import-file.ts";
import { openRegisters } from "../importing/filing/register-entries.ts";
import { openRawFile, readRawFile } from "../importing/source/raw-file.ts";
import type { RawReport } from "../importing/source/raw-report.ts";
import { Refusal } from "../importing/source/refusal.ts";
import { saysScanWasRead } from "../importing/source/scan/scan-file.ts";
import { obstacle } from "../reading/folder/obstacle.ts";
import { withoutOptions } from "./in-desk-words.ts";
import { isMachineRead, type Paper } from "./papers.ts";

/** A source as the import reads it, with what it repaired and what it asks to be looked at. */
export interface SourceShown {
  readonly lines: readonly LineShown[];
  readonly notes: readonly NoteShown[];
  /** Why it cannot be read now, in words; null where it can. */
  readonly fault: string | null;
}

/** Signs by which the import marks bold words, links and the like. */
const marks = /[\uFDD0-\uFDEF]/g;

/** Reads a paper's source once more. The repairs are those of its front matter. */
export async function sourceShown(content: string, paper: Paper): Promise<SourceShown> {
  const repairs = paper.repairs.map(({ line, note }) => ({
    line: Number(line),
    note,
    isRepair: true,
  }));
  if (paper.source === null) return { lines: [], notes: repairs, fault: null };
  try {
    const raw = await rawOf(join(content, paper.source), paper);
    const lines = raw.lines.map(({ number, text, table }) => ({
      number,
      text: (table === null ? text : table.map((row) => row.join(" | ")).join("\n")).replace(
        marks,
        "",
      ),
    }));
    const known = knownNames(openRegisters(content));
    const { findings } = reportOrMeeting(raw, { known, isPublic: true, beyond: [], stated: null });
    const found = findings
      .filter(({ rule }) => rule !== "machine-read" || isMachineRead(paper))
      .map(({ line, message }) => ({ line, note: withoutOptions(message), isRepair: false }));
    const unsure = isMachineRead(paper) ? unsureNotes(raw) : [];
    const notes = [...found, ...unsure, ...repairs].sort((one, other) => one.line - other.line);
    return { lines, notes, fault: null };
  } catch (error) {
    const reason = error instanceof Refusal ? error.message : obstacle(error);
    if (reason === null) throw error;
    return { lines: [], notes: repairs, fault: withoutOptions(reason) };
  }
}

/** What was read last: a page and the frame in it ask for the same file, and a page of a scan takes seconds. */
let last: { readonly of: string; readonly raw: Promise<RawReport> } | null = null;

/** A paper's source, read as it was when it was taken in: with its scanned pages, or without them. */
function rawOf(path: string, { repairs }: Paper): Promise<RawReport> {
  const file = openRawFile(path);
  const acceptsScans = !repairs.some(({ note }) => saysScanWasRead(note));
  const of = `${file.sha256}${file.extension} ${acceptsScans}`;
  if (last?.of === of) return last.raw;
  const raw = readRawFile(file, { acceptsScans });
  // What could not be read is tried again: a program may have been installed meanwhile.
  raw.catch(() => {
    if (last?.raw === raw) last = null;
  });
  last = { of, raw };
  return raw;
}

/** The words of each line of which the machine was not sure. */
function unsureNotes({ machineRead }: RawReport): NoteShown[] {
  const byLine = new Map<number, string[]>();
  for (const { line, word } of machineRead?.unsure ?? []) {
    byLine.set(line, [...(byLine.get(line) ?? []), `“${word}”`]);
  }
  return [...byLine].map(([line, words]) => {
    const note = `the machine was not sure of ${words.join(", ")}: compare with the scan`;
    return { line, note, isRepair: false };
  });
}
