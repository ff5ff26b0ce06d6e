import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { manifestFile } from "../model/report/file-digest.ts";
import { sha256Of } from "../reading/digest.ts";
import { placeOf } from "./live-folder.ts";
import { takeLock } from "./lock.ts";
import { beside } from "./places.ts";
import { writeWhole } from "./write-whole.ts";

/** What is noted next to the live site while a ledger is written but its site is not live yet. */
const pending = z.object({
  /** The ledger’s file, from the root. */
  file: z.string(),
  /** What it held before; null where there was no such file. */
  before: z.string().nullable(),
  /** The SHA-256 of what was written into it. */
  after: z.string(),
  /** The SHA-256 of the manifest of the site that was to go live. */
  manifest: z.string(),
});

const noteOf = (live: string) => beside(live, "ledger");

/**
 * Writes the ledger of a site that stands in `building` and is to go live next. A note next to the
 * live site says how to undo it, so that a ledger never names what was never public, whenever the
 * build is killed. What it returns is to be called once the site is live, or could not go live.
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
 * Sees to a ledger that a build wrote and did not live to publish: where the site that it was written
 * for did not go live, the ledger is as it was before. Throws Busy where a build is at work.
 */
export function settleLedger(output: string) {
  const live = placeOf(resolve(output));
  if (!existsSync(noteOf(live))) return;
  const release = takeLock(beside(live, "lock"));
  try {
    settle(live);
  } finally {
    release();
  }
}

function settle(live: string) {
  const note = pending.safeParse(jsonIn(noteOf(live))).data;
  if (note !== undefined && digestOfFile(join(live, manifestFile)) !== note.manifest) {
    // A ledger that was edited or merged since is left alone.
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
