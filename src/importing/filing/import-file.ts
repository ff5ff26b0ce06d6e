import { basename, extname, join, posix } from "node:path";
import { isMap, parseDocument } from "yaml";
import { ownFiles } from "../../model/addresses/reserved-names.ts";
import { type ExemptMark, exemptMarkOfName } from "../../model/council/exempt-marks.ts";
import { nameKey, type RegisterKind } from "../../model/council/register.ts";
import { readText } from "../../reading/content-folder.ts";
import { obstacle } from "../../reading/obstacle.ts";
import { registerFile } from "../../reading/registers.ts";
import { partFrontMatter } from "../../reading/report/front-matter.ts";
import { slugWithin } from "../../text/slug.ts";
import type { KnownNames } from "../header/certain-names.ts";
import { openRawFile, type RawFile, readRawFile } from "../source/raw-file.ts";
import { Refusal } from "../source/refusal.ts";
import type { Finding } from "../source/repairs.ts";
import { fileWords, marksOfWords } from "../words/file-words.ts";
import { frontMatterText } from "./front-matter-writer.ts";
import { type ImportedReport, importedReport } from "./imported-report.ts";
import { freePath, type KeptReports } from "./kept-reports.ts";
import { enterNames, idOf, type OpenRegisters } from "./register-entries.ts";
import { type FileToWrite, writeTogether } from "./write-together.ts";

/** What became of a raw file. */
export type Outcome = Imported | AlreadyThere | Refused;

export interface Imported {
  readonly kind: "imported";
  /** The report's path from the content folder. */
  readonly path: string;
  readonly text: string;
  readonly repairs: number;
  readonly findings: readonly Finding[];
}

export interface AlreadyThere {
  /** "edited" where the report is no longer what importing makes of its source. */
  readonly kind: "unchanged" | "edited";
  readonly path: string;
}

export interface Refused {
  readonly kind: "refused";
  readonly rule: string;
  readonly line: number | null;
  readonly reason: string;
}

/** Where an import writes, and what is there already. */
export interface ImportTarget {
  readonly content: string;
  readonly registers: OpenRegisters;
  readonly kept: KeptReports;
  readonly isPublic: boolean;
  /** False where nothing is to be written. */
  readonly writes: boolean;
}

/** Imports one raw file; where it is refused, nothing is written. */
export async function importFile(path: string, target: ImportTarget): Promise<Outcome> {
  try {
    const file = openRawFile(path);
    const raw = await readRawFile(file);
    const { registers, isPublic } = target;
    const beyond = await marksBeyondLines(file);
    const report = importedReport(raw, { known: knownNames(registers), isPublic, beyond });
    const there = target.kept.bySource.get(file.sha256);
    return there ? compared(there, report, file, target) : placed(report, file, target);
  } catch (error) {
    const hindrance = obstacle(error);
    if (hindrance !== null) {
      return { kind: "refused", rule: "file-system", line: null, reason: hindrance };
    }
    if (!(error instanceof Refusal)) throw error;
    return { kind: "refused", rule: error.rule, line: error.line, reason: error.message };
  }
}

/** The marks of exemption that no line of a report shows: in running heads, properties, the file’s name. */
async function marksBeyondLines({ path, bytes }: RawFile): Promise<ExemptMark[]> {
  const name = basename(path);
  const sign = exemptMarkOfName(name);
  const named: ExemptMark[] = sign === null ? [] : [{ line: 1, sign, degree: "stops" }];
  const words = /\.(?:docx|pdf)$/i.test(name) ? await fileWords(bytes, name) : null;
  const marks = words === null ? [] : marksOfWords(words);
  return [...named, ...marks.map(({ sign, degree }): ExemptMark => ({ line: 1, sign, degree }))];
}

/** Whether a name is in the registers, which decides where a list of names is parted. */
export function knownNames({ ids }: OpenRegisters): KnownNames {
  const holds = (kind: RegisterKind) => (name: string) => ids[kind].has(nameKey(name));
  return {
    boards: holds("boards"),
    officers: holds("officers"),
    portfolios: holds("portfolios"),
    wards: holds("wards"),
  };
}

/** A second import of a file: the report made of it is never written again. */
function compared(
  path: string,
  report: ImportedReport,
  file: RawFile,
  { kept }: ImportTarget,
): AlreadyThere {
  const text = kept.texts.get(path) ?? readText(kept.folder, path);
  const name = /^ {2,}file: ["']?(.*?)["']?$/m.exec(text)?.[1] ?? "";
  const made = reportText(report, name, file);
  return { kind: made === text ? "unchanged" : "edited", path };
}

function placed(report: ImportedReport, file: RawFile, target: ImportTarget): Imported {
  const { kept, registers } = target;
  const { header } = report;
  const stem = reportSlug(header.subject ?? basename(file.path, extname(file.path)));
  const directory =
    header.board !== null && header.date !== null && header.subject !== null
      ? posix.join("reports", idOf(registers, "boards", header.board), header.date)
      : "incoming";
  refuseSameSubject(kept, posix.join(directory, `${stem}.md`), header.subject);
  const before = { ...registers.texts };
  enterNames(registers, header);
  const path = freePath(kept, directory, stem, ".md");
  const ending = file.extension === ".md" ? ".txt" : file.extension;
  const source = freePath(kept, directory, sourceStem(file, ending), ending);
  const text = reportText(report, posix.basename(source), file);
  if (target.writes) {
    const at = (place: string) => join(target.content, place);
    writeTogether([
      ...registersToWrite(target, before),
      { path: at(source), content: file.bytes, replaces: false },
      { path: at(path), content: text, replaces: false },
    ]);
  }
  kept.bySource.set(file.sha256, path);
  kept.texts.set(path, text);
  kept.paths.add(path.toLowerCase()).add(source.toLowerCase());
  return {
    kind: "imported",
    path,
    text,
    repairs: report.repairs.length,
    findings: report.findings,
  };
}

function reportText(report: ImportedReport, source: string, { sha256 }: RawFile): string {
  const { header, body, repairs, withheld, isMarked } = report;
  return `${frontMatterText(header, { file: source, sha256, withheld, repairs }, isMarked)}\n${body}`;
}

/** The last part of a report's address: its subject, cut at a word where it is long. */
const reportSlug = (subject: string): string => slugWithin(subject, 80) || "report";

/** The raw file's own name made safe: lower case, with nothing that leads to another folder. */
function sourceStem({ path }: RawFile, ending: string): string {
  const stem = slugWithin(basename(path, extname(path)), 100) || "source";
  return ownFiles.has(`${stem}${ending}`) ? `${stem}-source` : stem;
}

/** One subject at one meeting is one report: another file of it takes the place of none. */
function refuseSameSubject(kept: KeptReports, path: string, subject: string | null) {
  if (!kept.paths.has(path) || subject === null) return;
  const there = kept.folder.files.find((file) => file.toLowerCase() === path);
  const text = there === undefined ? kept.texts.get(path) : readText(kept.folder, there);
  const yaml = partFrontMatter(text ?? "")?.yaml ?? "";
  const { contents } = parseDocument(yaml, { schema: "failsafe" });
  const other = isMap(contents) ? contents.get("subject") : null;
  if (nameKey(String(other)) !== nameKey(subject)) return;
  const message = `${there ?? path} is there already, made of another file; it is never overwritten`;
  throw new Refusal("already-there", message);
}

function registersToWrite(
  { content, registers }: ImportTarget,
  before: OpenRegisters["texts"],
): FileToWrite[] {
  return (Object.keys(before) as RegisterKind[]).flatMap((kind) => {
    const text = registers.texts[kind];
    if (text === null || text === before[kind]) return [];
    return [{ path: join(content, registerFile(kind)), content: text, replaces: true }];
  });
}
