import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { manifestFile } from "../model/report/file-digest.ts";
import { sha256Of } from "../reading/folder/digest.ts";
import { placeOf } from "./live-folder.ts";
import { takeLock } from "./lock.ts";
import { nextTo } from "./places.ts";
import { writeWhole } from "./write-whole.ts";

/** The note next to the live site while a ledger is written but its site is not yet live. */
const pending = z.object({
  /** The ledger’s file, from the root. */
  file: z.string(),
  /** Its content before; null if there was no such file. */
  before: z.string().nullable(),
  /** The SHA-256 of its new content. */
  after: z.string(),
  /** The SHA-256 of the manifest of the site that was to go live. */
  manifest: z.string(),
});

const noteOf = (live: string) => nextTo(live, "ledger");

/**
 * Writes the ledger for the site in `building`, just before that site goes live. A note next to the live
 * site says how to undo it, so that a ledger never names anything that was not public, even if the build is
 * killed. Call the returned function once the site is live or could not go live.
 */
export function writeLedgerFirst(output: string, building: string, file: string, text: string) {
  const live = placeOf(resolve(output));
  const note: z.output<typeof pending> = {
    file: resolve(file),
    before: existsSync(file) ? readFileSync(file, "utf8") : null,
    after: sha256Of(text),
    manifest: digestOfFile(join(building, manifestFile)) ?? "",
  };
  writeWhole(noteOf(live), JSON.stringify(note));
  try {
    writeWhole(file, text);
  } catch (error) {
    rmSync(noteOf(live), { force: true });
    throw error;
  }
  return () => settle(live);
}

/**
 * Finishes what an interrupted build left: if the site that a ledger was written for did not go live, the
 * ledger is restored. Throws Busy if a build is running.
 */
export function settleLedger(output: string) {
  const live = placeOf(resolve(output));
  if (!existsSync(noteOf(live))) return;
  const release = takeLock(nextTo(live, "lock"));
  try {
    settle(live);
  } finally {
    release();
  }
}

function settle(live: string) {
  const note = pending.safeParse(jsonIn(noteOf(live))).data;
  if (note !== undefined && digestOfFile(join(live, manifestFile)) !== note.manifest) {
    // Leaves a ledger alone if it was edited or merged since.
    if (digestOfFile(note.file) === note.after) {
      if (note.before === null) rmSync(note.file, { force: true });
      else writeWhole(note.file, note.before);
    }
  }
  rmSync(noteOf(live), { force: true });
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

const digestOfFile = (file: string): string | null =>
  existsSync(file) ? sha256Of(readFileSync(file)) : null;
