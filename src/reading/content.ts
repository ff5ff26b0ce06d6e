import { posix } from "node:path";
import { entryAddress, reportAddress } from "../model/addresses.ts";
import type { Content, ProsePage } from "../model/content.ts";
import { compareProblems, hasErrors, type Problem } from "../model/problem.ts";
import { nameKey } from "../model/register.ts";
import type { Filed, Report } from "../model/report.ts";
import type { Section } from "../model/section.ts";
import { type ContentFolder, openContentFolder, shownPath } from "./content-folder.ts";
import type { LinkFound } from "./links.ts";
import { readProsePage } from "./prose-page.ts";
import { type Registers, readRegister } from "./registers.ts";
import { readReport } from "./report.ts";
import { readSettings } from "./settings.ts";

/** A content folder as read, and every Problem in it. */
export interface ContentRead {
  /** Null where there are errors: an archive is published whole or not at all. */
  readonly content: Content | null;
  readonly problems: readonly Problem[];
}

/** Reads a content folder once, whole. Throws where there is no such folder. */
export function readContent(path: string): ContentRead {
  const folder = openContentFolder(path);
  const problems: Problem[] = [...folder.problems];
  const keep = <Part extends { problems: readonly Problem[] }>(part: Part): Part => {
    problems.push(...part.problems);
    return part;
  };

  const { settings } = keep(readSettings(folder));
  const registers: Registers = {
    boards: keep(readRegister(folder, "boards")).register,
    wards: keep(readRegister(folder, "wards")).register,
    officers: keep(readRegister(folder, "officers")).register,
    portfolios: keep(readRegister(folder, "portfolios")).register,
  };
  const filed: Filed[] = [];
  const links: LinkFound[] = [];
  for (const file of folder.files.filter(isReportFile)) {
    const read = keep(readReport(folder, file, registers));
    if (read.filed) filed.push(read.filed);
    links.push(...read.links);
  }
  const pages = new Map<string, ProsePage>();
  for (const file of folder.files.filter(isPageFile)) {
    const { page } = keep(readProsePage(folder, file));
    if (page) pages.set(posix.basename(file, ".md"), page);
  }
  problems.push(...duplicates(filed), ...deadLinks(links, filed), ...leftOut(folder, filed));
  problems.sort(compareProblems);
  const whole = settings !== null && !hasErrors(problems);
  return { content: whole ? { settings, registers, filed, pages } : null, problems };
}

const isReportFile = (file: string) => file.startsWith("reports/") && file.endsWith(".md");
const isPageFile = (file: string) => /^pages\/[^/]+\.md$/.test(file);

/** Two files of one meeting with one subject are one report filed twice. */
function duplicates(filed: readonly Filed[]): Problem[] {
  const first = new Map<string, Filed>();
  return filed.flatMap((each) => {
    if (each.subject === null) return [];
    const key = `${each.board.entry.id} ${each.date} ${nameKey(each.subject)}`;
    const other = first.get(key);
    if (!other) first.set(key, each);
    if (!other) return [];
    const message = `has the board, date and subject of ${other.file}; one of them should go, or its subject should say what sets it apart`;
    return [
      { rule: "duplicate-report", severity: "error", message, file: each.file, line: 1, column: 1 },
    ];
  });
}

/** Links to reports, paragraphs or attachments that are not held. */
function deadLinks(links: readonly LinkFound[], filed: readonly Filed[]): Problem[] {
  if (links.length === 0) return [];
  const anchors = new Map<string, ReadonlySet<string> | null>();
  for (const each of filed) {
    const address = reportAddress(each);
    anchors.set(address, each.kind === "report" ? anchorsOf(each.sections) : new Set());
    anchors.set(entryAddress("boards", each.board.entry), null);
    if (each.kind !== "report") continue;
    for (const { file } of each.attachments) anchors.set(`${address}${file}`, null);
  }
  return links.flatMap(({ to, anchor, problem }) => {
    const held = anchors.get(to);
    const found = held !== undefined && (anchor === null || held === null || held.has(anchor));
    return found ? [] : [problem];
  });
}

function anchorsOf(sections: readonly Section[]): Set<string> {
  return new Set(
    sections.flatMap((section) => [
      section.anchor,
      ...section.paragraphs.flatMap(({ anchor, blocks }) => [
        anchor,
        ...blocks.map((block) => block.anchor),
      ]),
    ]),
  );
}

/** A file among the reports that no report offers would be lost to the public without a word. */
function leftOut(folder: ContentFolder, filed: readonly Filed[]): Problem[] {
  const offered = new Set(filed.flatMap((each) => (each.kind === "report" ? filesOf(each) : [])));
  return folder.files
    .filter((file) => file.startsWith("reports/") && !isReportFile(file))
    .map((file) => shownPath(folder, file))
    .filter((file) => !offered.has(file))
    .map((file) => ({
      rule: "not-offered",
      severity: "warning",
      message: "is published nowhere: no report lists it among its attachments",
      file,
      line: 1,
      column: 1,
    }));
}

function filesOf(report: Report): string[] {
  const names = [
    ...report.attachments.map(({ file }) => file),
    ...(report.source ? [report.source.file] : []),
  ];
  return names.map((name) => posix.join(posix.dirname(report.file), name));
}
