import { basename, extname, posix } from "node:path";
import { type ExemptMark, exemptMarkOfName } from "../../model/council/exempt-marks.ts";
import { nameKey, type RegisterKind } from "../../model/council/register.ts";
import { readText } from "../../reading/folder/content-folder.ts";
import { obstacle } from "../../reading/folder/obstacle.ts";
import { noWards } from "../../reading/report/names.ts";
import type { KnownNames } from "../header/values/certain-names.ts";
import { type ImportedMeeting, importedMeeting } from "../meeting/imported-meeting.ts";
import { openRawFile, type RawFile, readRawFile } from "../source/raw-file.ts";
import type { RawReport } from "../source/raw-report.ts";
import { Refusal } from "../source/refusal.ts";
import type { Finding } from "../source/repairs.ts";
import { fileWords, marksOfWords } from "../words/file-words.ts";
import { filedMeeting } from "./filed-meeting.ts";
import {
  directoryOf,
  noticeSlug,
  refuseNoticeOfFiled,
  refuseSameSubject,
  reportSlug,
  sourceStem,
} from "./filing-place.ts";
import { noticeText } from "./front-matter-writer.ts";
import { type ImportTarget, writeFiled } from "./import-target.ts";
import { type ImportedReport, type ImportOptions, importedReport } from "./imported-report.ts";
import { filedIn, freePath, sourcePath } from "./kept-reports.ts";
import { lackingIn } from "./lacking-fields.ts";
import type { AlreadyThere, Imported, ImportOutcome, Refused } from "./outcome.ts";
import { beforeReport, packParts, severalReports } from "./packs/pack-parts.ts";
import { enterNames, type OpenRegisters } from "./register-entries.ts";
import { isMadeOf, reportText } from "./report-text.ts";

export type { ImportTarget } from "./import-target.ts";

/** A raw file, and its lines. */
export interface FileRead {
  readonly file: RawFile;
  readonly raw: RawReport;
}

/** Imports one raw file, which may have been read before; if it is refused, nothing is written. */
export async function importFile(
  path: string,
  target: ImportTarget,
  before: FileRead | null = null,
): Promise<ImportOutcome> {
  try {
    const file = before?.file ?? openRawFile(path);
    const raw = withRepairs(before?.raw ?? (await readRawFile(file, target)), target);
    const parts = packParts(raw);
    const several = severalReports(parts, raw.format);
    if (several !== null) {
      const isPage = /^\.html?$/.test(file.extension);
      const help = isPage ? "import each as a file of its own" : "import it with --split";
      throw new Refusal("several-reports", `${several}; ${help}`);
    }
    const { registers, exempt, stated = null } = target;
    const isPublic = target.isPublic || exempt !== null;
    const beyond = await marksBeyondLines(file);
    const known = knownNames(registers);
    const report = reportOrMeeting(raw, { known, isPublic, beyond, stated });
    if ("paper" in report) return filedMeeting(report, file, target);
    if (exempt !== null) return noticeOf(report, file, exempt, target);
    const there = target.kept.bySource.get(file.sha256);
    if (there) return compared(there, report, file, target);
    return placed(report, file, target, beforeReport(parts, raw.format));
  } catch (error) {
    return refusedBy(error);
  }
}

/** What was read of a raw file, with what was done to it before. */
const withRepairs = (raw: RawReport, { repairs = [] }: ImportTarget): RawReport => ({
  ...raw,
  repairs: [...repairs, ...raw.repairs],
});

/** The outcome for a file that cannot be read or written. Throws any other error again. */
export function refusedBy(error: unknown): Refused {
  const hindrance = obstacle(error);
  if (hindrance !== null) {
    return { kind: "refused", rule: "file-system", line: null, reason: hindrance };
  }
  if (!(error instanceof Refusal)) throw error;
  return { kind: "refused", rule: error.rule, line: error.line, reason: error.message };
}

/** A report; if the file is not one, the agenda or minutes of a meeting. Throws a Refusal if it is neither. */
export function reportOrMeeting(
  raw: RawReport,
  options: ImportOptions,
): ImportedReport | ImportedMeeting {
  try {
    return importedReport(raw, options);
  } catch (error) {
    if (!(error instanceof Refusal) || !/^(?:minutes|agenda|not-a-report)$/.test(error.rule))
      throw error;
    const { known, isPublic, beyond = [] } = options;
    const meeting = importedMeeting(raw, { isKnownBoard: known.boards, isPublic, beyond });
    if (meeting === null) throw error;
    return meeting;
  }
}

/** Marks of exemption outside the report's lines: in running heads, properties and the file’s name. */
export async function marksBeyondLines({ path, bytes }: RawFile): Promise<ExemptMark[]> {
  const name = basename(path);
  const sign = exemptMarkOfName(name);
  const named: ExemptMark[] = sign === null ? [] : [{ line: 1, sign, degree: "stops" }];
  const words = /\.(?:docx|pdf|doc|rtf|odt|docm)$/i.test(name)
    ? await fileWords(bytes, name)
    : null;
  const marks = words === null ? [] : marksOfWords(words);
  return [...named, ...marks.map(({ sign, degree }): ExemptMark => ({ line: 1, sign, degree }))];
}

/** Whether a name is in the registers, which decides where a list of names is split. */
export function knownNames({ ids }: OpenRegisters): KnownNames {
  const holds = (kind: RegisterKind) => (name: string) => ids[kind].has(nameKey(name));
  return {
    boards: holds("boards"),
    officers: holds("officers"),
    portfolios: holds("portfolios"),
    wards: holds("wards"),
  };
}

/** The second import of a file: its report is never written again. */
function compared(
  path: string,
  report: ImportedReport,
  file: RawFile,
  { kept }: ImportTarget,
): AlreadyThere {
  const text = kept.texts.get(path) ?? readText(kept.folder, path);
  const name = /^ {2,}file: ["']?(.*?)["']?$/m.exec(text)?.[1] ?? "";
  return { kind: isMadeOf(text, reportText(report, name, file)) ? "unchanged" : "edited", path };
}

function placed(
  report: ImportedReport,
  file: RawFile,
  target: ImportTarget,
  before: readonly Finding[],
): Imported {
  const { kept, registers } = target;
  const { header } = report;
  const directory = directoryOf(header, registers);
  const stem = reportSlug(header.subject ?? basename(file.path, extname(file.path)));
  refuseSameSubject(kept, posix.join(directory, `${stem}.md`), header.subject);
  const unchanged = { ...registers.texts };
  enterNames(registers, header);
  const path = freePath(kept, directory, stem, ".md");
  const ending = file.extension === ".md" ? ".txt" : file.extension;
  const source = sourcePath(target.content, kept, directory, {
    stem: sourceStem(file, ending),
    extension: ending,
    bytes: file.bytes,
  });
  const text = reportText(report, posix.basename(source), file, target.stated?.origin ?? null);
  writeFiled(target, unchanged, [
    { path: source, content: file.bytes, replaces: true },
    { path, content: text, replaces: false },
  ]);
  kept.bySource.set(file.sha256, path);
  kept.texts.set(path, text);
  kept.paths.add(path.toLowerCase()).add(source.toLowerCase());
  const findings = [...report.findings, ...before].filter(
    ({ rule }) => target.wards === "stated" || rule !== noWards,
  );
  const lacks = lackingIn(header, target.wards);
  return {
    kind: "imported",
    path,
    text,
    repairs: report.repairs.length,
    findings,
    lacks,
    source: { from: file.path, path: source },
  };
}

/** Files a notice for an exempt report; neither its words nor its file are kept. */
function noticeOf(
  { header, findings }: ImportedReport,
  file: RawFile,
  paragraphs: readonly number[],
  target: ImportTarget,
): Imported | AlreadyThere {
  const { kept, registers } = target;
  const directory = directoryOf(header, registers);
  const filed = posix.join(directory, `${reportSlug(header.subject ?? "")}.md`);
  refuseNoticeOfFiled(kept, file, filed, header.subject);
  const text = noticeText(header, paragraphs);
  const there = [...kept.texts, ...filedIn(kept, directory)].find(([, other]) => other === text);
  if (there) return { kind: "unchanged", path: there[0] };
  const before = { ...registers.texts };
  enterNames(registers, { board: header.board, officers: [], portfolios: [], wards: [] });
  const path = freePath(kept, directory, noticeSlug(header.item), ".md");
  writeFiled(target, before, [{ path, content: text, replaces: false }]);
  kept.texts.set(path, text);
  kept.paths.add(path.toLowerCase());
  const lacks = lackingIn(header, "not stated");
  const isOfNotice = ({ message }: Finding) =>
    lacks.some((field) => message.includes(`“${field}”`));
  return {
    kind: "imported",
    path,
    text,
    repairs: 0,
    findings: findings.filter(isOfNotice),
    lacks,
    source: null,
  };
}
