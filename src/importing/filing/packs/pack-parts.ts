import type { RawLine, RawReport } from "../../source/raw-report.ts";
import type { Finding } from "../../source/repairs.ts";
import {
  type HeaderFound,
  headerAmid,
  headerAtTop,
  lastOfBlock,
  type PrintedLine,
  printedLines,
} from "./header-found.ts";
import { minutesHeadAt, minutesHeadAtTop } from "./minutes-found.ts";

/** Lines of a file that form one report, the minutes of one meeting, or neither. */
export interface PackPart {
  readonly kind: "report" | "minutes" | "other";
  /** The places of its first line and of the line after its last. */
  readonly from: number;
  readonly to: number;
  /** A report’s subject as printed; empty if no label states it. */
  readonly subject: string;
  /** Its first and last page, line or paragraph, counted from 1. */
  readonly first: number;
  readonly last: number;
}

interface Start extends Pick<PackPart, "kind" | "subject"> {
  readonly at: number;
}

/**
 * The reports and minutes of a file, each from its header to the next, and what comes before the first.
 * In a PDF each begins a page; in other files, at any line. An appendix belongs to the report before it, even
 * if it has a header of its own.
 */
export function packParts({ lines, format }: Pick<RawReport, "lines" | "format">): PackPart[] {
  const printed = printedLines(lines);
  const pages = pagesOf(lines);
  const starts = format === "pdf" ? atPages(pages, printed) : atLines(lines, printed);
  const [first] = starts;
  const begins = printed[0]?.at ?? 0;
  const opening: Start[] =
    !first || begins < first.at ? [{ at: 0, kind: "other", subject: "" }] : [];
  const all = [...opening, ...starts];
  return all.map(({ at, kind, subject }, place) => {
    const from = place === 0 ? 0 : at;
    const to = all[place + 1]?.at ?? lines.length;
    const own = { kind, subject, from, to };
    if (format !== "pdf") {
      return { ...own, first: lines[at]?.number ?? 1, last: lines[to - 1]?.number ?? 1 };
    }
    const last = to < lines.length ? (pages[to] ?? 1) - 1 : (pages.at(-1) ?? 1);
    return { ...own, first: place === 0 ? 1 : (pages[at] ?? 1), last };
  });
}

/** The message for a file with several reports, or with one and the minutes of a meeting; null for any other. */
export function severalReports(
  parts: readonly PackPart[],
  format: RawReport["format"],
): string | null {
  const reports = parts.filter(({ kind }) => kind === "report");
  const minutes = parts.filter(({ kind }) => kind === "minutes");
  if (reports.length + Math.sign(minutes.length) < 2 || reports.length === 0) return null;
  const held = [
    reports.length === 1 ? `a report, which begins ${said(reports)}` : "",
    reports.length > 1 ? `${reports.length} reports, which begin ${said(reports)}` : "",
    minutes.length > 0 ? `minutes, which begin ${said(minutes)}` : "",
  ];
  return `holds ${held.filter((words) => words !== "").join("; and ")}`;

  function said(own: readonly PackPart[]): string {
    const unit = format === "pdf" ? "page" : format === "word" ? "paragraph" : "line";
    const places = own.map(({ first, subject }) =>
      format === "pdf" || subject === "" ? `${first}` : `${first} (“${subject}”)`,
    );
    if (places.length === 1) return `on ${unit} ${places[0]}`;
    return `on ${unit}s ${places.slice(0, -1).join(", ")} and ${places.at(-1)}`;
  }
}

/** "pages 3 to 12", "page 2", "paragraphs 1 to 40". */
export function placeSaid({ first, last }: PackPart, format: RawReport["format"]): string {
  const unit = format === "pdf" ? "page" : format === "word" ? "paragraph" : "line";
  return first === last ? `${unit} ${first}` : `${unit}s ${first} to ${last}`;
}

/** Warns of pages before a report, such as a covering letter. */
export function beforeReport(parts: readonly PackPart[], format: RawReport["format"]): Finding[] {
  const [before, report] = parts;
  if (before?.kind !== "other" || report?.kind !== "report") return [];
  const [from, own] = [{ ...report, last: report.first }, before].map((one) =>
    placeSaid(one, format),
  );
  const are = before.first === before.last ? "is" : "are";
  const message = `the report begins on ${from}; ${own} before it ${are} kept as printed, and --split keeps them apart`;
  return [{ line: 1, severity: "warning", rule: "pages-before-report", message }];
}

/** The page of each line, counted from 1. */
function pagesOf(lines: readonly RawLine[]): number[] {
  let page = 1;
  return lines.map(({ print, opensPage }, at) => {
    page = Math.max(page, print?.page ?? (opensPage && at > 0 ? page + 1 : page));
    return page;
  });
}

/** The reports and minutes that begin at the top of a page. */
function atPages(pages: readonly number[], printed: readonly PrintedLine[]): Start[] {
  const starts: Start[] = [];
  const found = new FoundHeaders();
  const pageOf = (place: number) => pages[printed[place]?.at ?? 0];
  let isDivided = false;
  for (let top = 0, next = 0; top < printed.length; top = next) {
    while (next < printed.length && pageOf(next) === pageOf(top)) next += 1;
    const own = printed.slice(top, next);
    const at = own[0]?.at ?? 0;
    const isOfAppendix = isDivided || isAppendix(own);
    // A page may print no more than the title of the appendix that follows it.
    const header = headerAtTop(own);
    isDivided = isAppendix(own) && own.length <= 6 && header === null;
    if (isOfAppendix) continue;
    if (minutesHeadAtTop(printed, top, next) !== -1)
      starts.push({ at, kind: "minutes", subject: "" });
    else if (header && found.isNew(header)) {
      starts.push({ at, kind: "report", subject: header.subject });
    }
  }
  return starts;
}

/** The reports and minutes that begin at the head of a file, at the top of a page, or at any line. */
function atLines(lines: readonly RawLine[], printed: readonly PrintedLine[]): Start[] {
  const starts: Start[] = [];
  const found = new FoundHeaders();
  let place = 0;
  while (place < printed.length) {
    const { at } = printed[place] as PrintedLine;
    const isTop = place === 0 || lines[at]?.opensPage === true;
    const head = isTop
      ? minutesHeadAtTop(printed, place, printed.length)
      : minutesHeadAt(printed, place);
    const header = isTop ? headerAtTop(printed.slice(place)) : headerAmid(printed, place);
    const from = isTop ? place : (header?.from ?? place);
    const isOfAppendix = isAppendix(printed.slice(Math.max(0, from - 3), isTop ? place + 4 : from));
    if (head !== -1) {
      if (!isOfAppendix) starts.push({ at, kind: "minutes", subject: "" });
      place = head + 1;
    } else {
      if (header && !isOfAppendix && found.isNew(header)) {
        const own = printed[from]?.at ?? at;
        starts.push({ at: own, kind: "report", subject: header.subject });
      }
      const last = isTop && header ? place + header.last : lastOfBlock(printed, place);
      place = last + 1;
    }
  }
  return starts;
}

/** The headers of a file, of which each but the first shows that it begins a report. */
class FoundHeaders {
  #first: HeaderFound | null = null;
  #last = "";

  /** True if a header begins another report than the one before. */
  isNew(header: HeaderFound): boolean {
    // A running head has the same words on every page.
    if (header.subject !== "" && header.subject === this.#last) return false;
    const known = this.#first?.labels;
    const shared = [...header.labels].filter((label) => known?.has(label));
    // A form among the appendices has a title and an officer too.
    if (known && !header.namesBody && shared.length < 2) return false;
    this.#first ??= header;
    this.#last = header.subject;
    return true;
  }
}

const appendix = /^(?:annexe?|appendix|atodiad)\b/i;

/** True if an appendix begins within the first lines of these. */
const isAppendix = (lines: readonly PrintedLine[]) =>
  lines.slice(0, 4).some(({ cells }) => cells.some((cell) => appendix.test(cell)));
