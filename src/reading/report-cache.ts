import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { type ContentFolder, fileSize, readBytes } from "./content-folder.ts";
import { sha256Of } from "./digest.ts";
import { decodeRead, encodeRead, type KeptRead } from "./kept-read.ts";
import { RecentWords } from "./recent-words.ts";
import type { RegistersRead } from "./registers.ts";
import { type ReportRead, readReport } from "./report.ts";

/** Gives what a report's file holds. */
export type ReportReader = (
  folder: ContentFolder,
  file: string,
  registers: RegistersRead,
) => ReportRead;

/** What is kept of a file, as JSON. */
export type KeptLine = readonly [file: string, kept: string];

/** Reads reports, and keeps what it read for the next time. */
export interface ReportCache {
  readonly read: ReportReader;
  /** How many reports it knows from before. */
  readonly known: (folder: ContentFolder, registers: RegistersRead) => number;
  /** What it read, to be added to the cache of another thread that reads the same folder. */
  readonly lines: () => readonly KeptLine[];
  readonly add: (lines: readonly KeptLine[]) => void;
  /** Writes what was read since the last time, whole or not at all, and forgets all other reports. */
  readonly save: () => void;
}

interface Kept {
  /** By which the file is known to be the one that was read; empty where it was too fresh to tell. */
  readonly stamp: string;
  /** The stamps of the files beside it that it names. */
  readonly beside: Readonly<Record<string, string>>;
  readonly read: KeptRead;
}

/**
 * A cache of reports in a file, which may be deleted at any time. A report is read again where its
 * bytes, a file that it names, the registers or `version`, the program's own, are others.
 */
export function openReportCache(path: string, version: string): ReportCache {
  let heading = "";
  // Lines of JSON, until they are asked for.
  let lines = new Map<string, string>();
  const parsed = new Map<string, Kept>();
  const asked = new Set<string>();
  let isChanged = false;
  const recent = new RecentWords();
  const open = (folder: ContentFolder, registers: RegistersRead) => {
    const current = [version, registers.digest, folder.path].join(" ");
    if (current === heading) return;
    [heading, lines] = [current, load(path, current)];
    parsed.clear();
    asked.clear();
  };
  const known = (file: string): Kept | null => {
    const line = lines.get(file);
    if (line !== undefined) keep(file, JSON.parse(line));
    return parsed.get(file) ?? null;
  };
  const keep = (file: string, kept: Kept) => {
    lines.delete(file);
    parsed.set(file, kept);
  };
  return {
    known: (folder, registers) => {
      open(folder, registers);
      return lines.size + parsed.size;
    },
    lines: () => [...parsed].map(([file, kept]) => [file, JSON.stringify(kept)]),
    add: (others) => {
      for (const [file, line] of others) lines.set(file, line);
      isChanged = true;
    },
    read: (folder, file, registers) => {
      open(folder, registers);
      asked.add(file);
      const kept = known(file);
      const stamp = stampOf(folder, file);
      if (kept && isAsBefore(kept, folder, file, stamp)) {
        if (kept.stamp !== stamp) {
          keep(file, { ...kept, stamp });
          isChanged = true;
        }
        return decodeRead(kept.read, folder, file, registers, recent);
      }
      const read = readReport(folder, file, registers);
      const beside = Object.fromEntries(read.names.map((name) => [name, besideOf(name)]));
      // Not as it was read: its parts would hold the whole text, and its words, for as long as they stand.
      const fresh: Kept = unshared({ stamp, beside, read: encodeRead(read) });
      keep(file, fresh);
      isChanged = true;
      if (read.filed?.kind === "report") recent.hold(fresh.read.bytes, read.filed.sections);
      return decodeRead(fresh.read, folder, file, registers, recent);

      function besideOf(name: string): string {
        return stampOf(folder, posix.join(posix.dirname(file), name));
      }
    },
    save: () => {
      for (const file of [...parsed.keys(), ...lines.keys()]) {
        if (asked.has(file)) continue;
        parsed.delete(file);
        lines.delete(file);
        isChanged = true;
      }
      asked.clear();
      if (isChanged) save(path, heading, parsed);
      isChanged = false;
    },
  };
}

/** The same, of strings of its own: one that was cut from a text keeps all of that in memory. */
const unshared = (kept: Kept): Kept => JSON.parse(JSON.stringify(kept));

function isAsBefore(kept: Kept, folder: ContentFolder, file: string, stamp: string): boolean {
  for (const [name, was] of Object.entries(kept.beside)) {
    const is = stampOf(folder, posix.join(posix.dirname(file), name));
    if (is === "" || is !== was) return false;
  }
  if (stamp !== "" && stamp === kept.stamp) return true;
  const size = fileSize(folder, file);
  return sha256Of(readBytes(folder, file, size)) === kept.read.bytes.sha256;
}

/**
 * By what a file is known to be the same: its times, size and number. Empty for a file that is not
 * there, and for one that was written just now, since its next change may bear the same time.
 */
function stampOf(folder: ContentFolder, file: string): string {
  const found = lstatSync(join(folder.path, file), { throwIfNoEntry: false });
  if (!found || Date.now() - found.ctimeMs < 100) return "";
  return `${found.mtimeMs} ${found.ctimeMs} ${found.size} ${found.ino}`;
}

/** What is kept of each file, as a line of JSON by its name; nothing where it was kept for another. */
function load(path: string, heading: string): Map<string, string> {
  const [first, ...lines] = textOf(path).split("\n");
  if (first !== heading || lines.pop() !== whole) return new Map();
  return new Map(
    lines.map((line) => {
      const end = line.indexOf(" ");
      return [decodeURI(line.slice(0, end)), line.slice(end + 1)];
    }),
  );
}

/** The last line of a file that was written to its end. */
const whole = "whole";

function save(path: string, heading: string, kept: ReadonlyMap<string, Kept>) {
  const lines = [...kept].map(([file, each]) => `${encodeURI(file)} ${JSON.stringify(each)}`);
  mkdirSync(dirname(path), { recursive: true });
  const written = `${path}-${process.pid}`;
  writeFileSync(written, [heading, ...lines, whole].join("\n"));
  renameSync(written, path);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}
