import { join } from "node:path";
import type { LineShown, NoteShown } from "../../layouts/desk/source-page.ts";
import { knownNames, reportOrMeeting } from "../importing/filing/import-file.ts";
import { openRegisters } from "../importing/filing/register-entries.ts";
import { openRawFile, readRawFile } from "../importing/source/raw-file.ts";
import { Refusal } from "../importing/source/refusal.ts";
import { obstacle } from "../reading/obstacle.ts";
import { withoutOptions } from "./in-desk-words.ts";
import type { Paper } from "./papers.ts";

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
    const raw = await readRawFile(openRawFile(join(content, paper.source)), { acceptsScans: true });
    const lines = raw.lines.map(({ number, text, table }) => ({
      number,
      text: (table === null ? text : table.map((row) => row.join(" | ")).join("\n")).replace(
        marks,
        "",
      ),
    }));
    const known = knownNames(openRegisters(content));
    const { findings } = reportOrMeeting(raw, { known, isPublic: true, beyond: [], stated: null });
    const found = findings.map(({ line, message }) => ({
      ...{ line, note: withoutOptions(message), isRepair: false },
    }));
    const notes = [...found, ...repairs].sort((one, other) => one.line - other.line);
    return { lines, notes, fault: null };
  } catch (error) {
    const reason = error instanceof Refusal ? error.message : obstacle(error);
    if (reason === null) throw error;
    return { lines: [], notes: repairs, fault: withoutOptions(reason) };
  }
}
