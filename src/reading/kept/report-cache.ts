import { join, posix } from "node:path";
import { keep as keepFile, readKept } from "../../cache/kept-file.ts";
import { stampOf } from "../../cache/stamp.ts";
import { type ContentFolder, fileSize, readBytes } from "../folder/content-folder.ts";
import { digestOf, sha256Of } from "../folder/digest.ts";
import { type ReportRead, readReport } from "../report/report.ts";
import type { RegistersRead } from "../settings/registers.ts";
import { decodeRead, encodeRead, type KeptRead, keyOfWords } from "./kept-read.ts";
import { RecentWords } from "./recent-bodies.ts";

/** Reads a report's file. */
export type ReportReader = (
  folder: ContentFolder,
  file: string,
  registers: RegistersRead,
) => ReportRead;

/** A file's cached data, as JSON. */
export type KeptLine = readonly [file: string, kept: string];

/** Reads reports, and caches them for the next time. */
export interface ReportCache {
  readonly read: ReportReader;
  /** Reads a report if its cached data is missing or out of date, for later callers. */
  readonly renew: (...of: Parameters<ReportReader>) => void;
  /** How many reports are cached. */
  readonly known: (folder: ContentFolder, registers: RegistersRead) => number;
  /** The cached data, for the cache of another thread that reads the same folder. */
  readonly lines: () => readonly KeptLine[];
  readonly add: (lines: readonly KeptLine[]) => void;
  /** Writes what was read since the last save, atomically, and forgets all other reports. */
  readonly save: () => void;
}

interface Kept {
  /** Identifies the version of the file that was read; empty if the file had changed too recently to be sure. */
  readonly stamp: string;
  /** The stamps of the files that it names. */
  readonly named: Readonly<Record<string, string>>;
  readonly read: KeptRead;
}

/**
 * A cache of reports in a file, which may be deleted at any time. A report is read again if its bytes, a
 * file that it names, the registers, the watches, or the program's own `version` have changed.
 */
export function openReportCache(path: string, version: string): ReportCache {
  let heading = "";
  // As JSON, because objects would keep the whole text in memory.
  let lines = new Map<string, string>();
  const parsed = new Map<string, Kept>();
  const asked = new Set<string>();
  let isChanged = false;
  const recent = new RecentWords();
  const open = (folder: ContentFolder, registers: RegistersRead) => {
    const watched = digestOf(JSON.stringify(registers.watches));
    const current = [version, registers.digest, watched, folder.path].join(" ");
    if (current === heading) return;
    [heading, lines] = [current, readKept(path, current) ?? new Map()];
    parsed.clear();
    asked.clear();
  };
  const keptOf = (file: string): Kept => {
    const before = parsed.get(file);
    if (before) return before;
    const line = lines.get(file);
    if (line === undefined) throw new Error(`${file} was not read`);
    const kept: Kept = JSON.parse(line);
    parsed.set(file, kept);
    return kept;
  };
  const keep = (file: string, kept: Kept) => {
    const [before, line] = [lines.get(file), JSON.stringify(kept)];
    lines.set(file, line);
    parsed.delete(file);
    isChanged ||= isOpen(line) || (before !== undefined && isOpen(before));
  };
  const renew = (...[folder, file, registers]: Parameters<ReportReader>) => {
    open(folder, registers);
    asked.add(file);
    const before = lines.has(file) ? keptOf(file) : null;
    const stamp = stampOf(join(folder.path, file));
    if (before && isAsBefore(before, folder, file, stamp)) {
      if (before.stamp !== stamp) keep(file, { ...before, stamp });
      return;
    }
    const read = readReport(folder, file, registers);
    const stampOfNamed = (name: string) => stampOf(join(folder.path, posix.dirname(file), name));
    const named = Object.fromEntries(read.names.map((name) => [name, stampOfNamed(name)]));
    keep(file, { stamp, named, read: encodeRead(read) });
    if (read.filed?.kind === "report")
      recent.hold(keyOfWords(file, read.bytes), read.filed.sections);
  };
  return {
    renew,
    known: (folder, registers) => {
      open(folder, registers);
      return lines.size;
    },
    lines: () => [...lines],
    add: (others) => {
      for (const [file, line] of others) {
        lines.set(file, line);
        parsed.delete(file);
      }
      isChanged = true;
    },
    read: (folder, file, registers) => {
      renew(folder, file, registers);
      return decodeRead(keptOf(file).read, folder, file, registers, recent);
    },
    save: () => {
      for (const file of lines.keys()) {
        if (asked.has(file)) continue;
        lines.delete(file);
        parsed.delete(file);
        isChanged = true;
      }
      asked.clear();
      // What is withheld is read each time, so that no cache holds even the names of its files.
      if (isChanged)
        keepFile(path, heading, new Map([...lines].filter(([, line]) => isOpen(line))));
      isChanged = false;
    },
  };
}

/** True for what was read of a file that keeps nothing secret. Words in JSON have no bare quotation marks. */
const isOpen = (line: string) => line.includes('"secret":"nothing"');

function isAsBefore(kept: Kept, folder: ContentFolder, file: string, stamp: string): boolean {
  for (const [name, was] of Object.entries(kept.named)) {
    const is = stampOf(join(folder.path, posix.dirname(file), name));
    if (is === "" || is !== was) return false;
  }
  if (stamp !== "" && stamp === kept.stamp) return true;
  return digestOfFile(folder, file) === kept.read.bytes.sha256;
}

/** "" for a file that may not be read; reading it reports the Problem. */
function digestOfFile(folder: ContentFolder, file: string): string {
  try {
    return sha256Of(readBytes(folder, file, fileSize(folder, file)));
  } catch {
    return "";
  }
}
