import { posix } from "node:path";
import type { Content, ProsePage } from "../model/content.ts";
import { compareProblems, hasErrors, type Problem } from "../model/problem.ts";
import { entryWord, type RegisterKind } from "../model/register.ts";
import { isPageFile, isReportFile, problemsAcross } from "./across-files.ts";
import { openContentFolder, shownPath } from "./content-folder.ts";
import { ledgerFile, readLedger } from "./ledger.ts";
import { readProsePage } from "./prose-page.ts";
import { type Registers, readRegister, withDigest } from "./registers.ts";
import { readReport } from "./report.ts";
import type { ReportReader } from "./report-cache.ts";
import { readSettings } from "./settings.ts";
import { readBounded } from "./text-bounds.ts";
import { withhold } from "./withheld.ts";

/** A content folder as read, and every Problem in it. */
export interface ContentRead {
  /** Null where there are errors: an archive is published whole or not at all. */
  readonly content: Content | null;
  readonly problems: readonly Problem[];
}

/** Reads a content folder once, whole; `read` may know reports from before. Throws where there is no such folder. */
export function readContent(path: string, read: ReportReader = readReport): ContentRead {
  const folder = openContentFolder(path);
  const problems: Problem[] = [...folder.problems];
  const keep = <Part extends { problems: readonly Problem[] }>(part: Part): Part => {
    problems.push(...part.problems);
    return part;
  };

  const beyond = folder.files
    .filter(isReadFirst)
    .flatMap((file) => readBounded(folder, file).problems);
  if (beyond.length > 0) return { content: null, problems: [...problems, ...beyond] };

  const { settings } = keep(readSettings(folder));
  const unreadRegisters: RegisterKind[] = [];
  const register = (kind: RegisterKind) => {
    const read = keep(readRegister(folder, kind));
    if (read.register.entries.length === 0 && read.problems.length > 0) unreadRegisters.push(kind);
    return read.register;
  };
  const registers: Registers = {
    boards: register("boards"),
    wards: register("wards"),
    officers: register("officers"),
    portfolios: register("portfolios"),
  };
  const known = withDigest(registers);
  const { ledger } = keep(readLedger(folder));
  const given = folder.files
    .filter(isReportFile)
    .map((file) => ({ file, ...read(folder, file, known) }));
  const reports = withhold(folder, given, ledger);
  problems.push(...reports.flatMap((report) => report.problems));
  const filed = reports.flatMap((report) => report.filed ?? []);
  const pages = new Map<string, ProsePage>();
  for (const file of folder.files.filter(isPageFile)) {
    const { page } = keep(readProsePage(folder, file));
    if (page) pages.set(posix.basename(file, ".md"), page);
  }
  problems.push(...problemsAcross(folder, reports));
  const told = problems.filter(notFollowing(unreadRegisters)).sort(compareProblems);
  const whole = settings !== null && !hasErrors(told);
  return {
    content: whole
      ? { settings, registers, filed, pages, ledger, ledgerFile: shownPath(folder, ledgerFile) }
      : null,
    problems: told,
  };
}

/** Registers, settings and pages, without which nothing else is read. */
const isReadFirst = (file: string) => isPageFile(file) || /^[^/]+\.yaml$/.test(file);

/** A register that cannot be read makes every name unknown; it is told once, at the register. */
function notFollowing(unread: readonly RegisterKind[]): (problem: Problem) => boolean {
  const rules = unread.map((kind) => `unknown-${entryWord[kind]}`);
  return ({ rule }) => !rules.includes(rule);
}
