import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { makeFolder } from "../../cache/make-folder.ts";
import { Refusal } from "../../importing/source/refusal.ts";
import { slug } from "../../text/slug.ts";
import type { SourceBoard } from "../sources/source.ts";

/** Where the content folder records harvests; nothing in it is published. */
export const harvestFolder = "harvest";

const keptDocument = z.object({
  meeting: z.string(),
  /** A digest of what the source said; if it changes, the document is fetched again. */
  entry: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  sha256: z.string(),
  /** "refused" files are not stored. */
  became: z.enum(["report", "attachment", "refused"]),
  /** Why it was refused; null if it was not. */
  rule: z.string().nullable(),
  /** The path of the report or attachment in the content folder; null if it was refused. */
  path: z.string().nullable(),
});

const keptMeeting = z.object({
  date: z.string(),
  /** Of the data taken from the source's answer. */
  digest: z.string(),
  /** Of `meeting.md` as the harvest wrote it; null if it wrote none. */
  written: z.string().nullable(),
});

/** A document that could not be had, and for which trying again would not help. */
const keptFailure = z.object({
  /** As of a document: if it changes, the source is asked again. */
  entry: z.string(),
  rule: z.string(),
  reason: z.string(),
});

const keptBoard = z.object({
  source: z.string(),
  board: z.string(),
  meetings: z.record(z.string(), keptMeeting),
  documents: z.record(z.string(), keptDocument),
  /** Records of earlier harvests have none. */
  failures: z.record(z.string(), keptFailure).default({}),
});

export type KeptDocument = z.output<typeof keptDocument>;
type KeptFailure = z.output<typeof keptFailure>;
type KeptMeeting = z.output<typeof keptMeeting>;

/** The record of a board: what was fetched, so that the next harvest fetches only what is new. */
export interface KeptBoard {
  readonly source: string;
  readonly board: string;
  readonly meetings: Record<string, KeptMeeting>;
  readonly documents: Record<string, KeptDocument>;
  readonly failures: Record<string, KeptFailure>;
}

/** Where a meeting's document is in the record: one that several meetings list is kept with each. */
export function documentKey(kept: KeptBoard, meeting: string, id: string): string {
  const own = kept.documents[id];
  return own === undefined || own.meeting === meeting ? id : `${id} of ${meeting}`;
}

/** Reads the record of earlier harvests of a board. Throws a Refusal if the file is damaged. */
export function keptOf(content: string, source: string, board: SourceBoard): KeptBoard {
  const file = fileOf(content, source, board);
  if (!existsSync(file)) {
    return { source, board: board.name, meetings: {}, documents: {}, failures: {} };
  }
  const read = keptBoard.safeParse(parsed(readFileSync(file, "utf8")));
  if (read.success) return read.data;
  const message = `${file} is damaged: restore it from the content folder’s history, or delete it to fetch the board again`;
  throw new Refusal("damaged-harvest", message);
}

/** Writes the record atomically, because a harvest may be interrupted at any moment. */
export function keepBoard(content: string, source: string, board: SourceBoard, kept: KeptBoard) {
  const file = fileOf(content, source, board);
  makeFolder(dirname(file));
  writeFileSync(`${file}.part`, `${JSON.stringify(sorted(kept), null, 1)}\n`);
  renameSync(`${file}.part`, file);
}

const fileOf = (content: string, source: string, { id }: SourceBoard) =>
  join(content, harvestFolder, slug(source).slice(0, 100), `${slug(id) || "board"}.json`);

/** Sorted by id, so that two runs write the same file. */
const sorted = (kept: KeptBoard): KeptBoard => {
  const byId = <Value>(entries: Record<string, Value>) =>
    Object.fromEntries(
      Object.entries(entries).sort(([one], [other]) =>
        one.localeCompare(other, "en", { numeric: true }),
      ),
    );
  return keptBoard.parse({
    ...kept,
    meetings: byId(kept.meetings),
    documents: byId(kept.documents),
    failures: byId(kept.failures),
  });
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
