import { labelOf } from "../../header/header-labels.ts";
import { cellsOf } from "../../source/cells.ts";
import { isBlank, plain, type RawLine } from "../../source/raw-report.ts";

/** Pages of a file, both included and counted from 1, that form one report or none. */
export interface PackPart {
  readonly from: number;
  readonly to: number;
  /** Its subject as printed; null if the pages are not a report, but a letter or an agenda, for example. */
  readonly subject: string | null;
}

/**
 * The reports of a file, each from the page with its header at the top to the page before the next, and the
 * pages before the first. One part if a single report starts on the first page.
 */
export function packParts(lines: readonly RawLine[]): PackPart[] {
  const pages = pagesOf(lines);
  const last = pages.at(-1)?.number ?? 1;
  const starts: { page: number; subject: string }[] = [];
  for (const { number, lines: own } of pages) {
    const subject = subjectAtTop(own);
    // A running head has the same words on every page.
    if (subject !== null && subject !== starts.at(-1)?.subject) {
      starts.push({ page: number, subject });
    }
  }
  const [first] = starts;
  if (!first) return [{ from: 1, to: last, subject: null }];
  const reports = starts.map(({ page, subject }, place) => ({
    from: page,
    to: (starts[place + 1]?.page ?? last + 1) - 1,
    subject,
  }));
  return first.page > 1 ? [{ from: 1, to: first.page - 1, subject: null }, ...reports] : reports;
}

/** The message for a file with several reports; null if it has one. */
export function severalReports(parts: readonly PackPart[]): string | null {
  const reports = parts.filter(({ subject }) => subject !== null);
  if (reports.length < 2) return null;
  const pages = reports.map(({ from }) => from);
  return `holds ${reports.length} reports, which begin on pages ${pages.slice(0, -1).join(", ")} and ${pages.at(-1)}`;
}

/** "pages 3 to 12", "page 2". */
export const pagesSaid = ({ from, to }: PackPart): string =>
  from === to ? `page ${from}` : `pages ${from} to ${to}`;

interface Page {
  readonly number: number;
  readonly lines: readonly RawLine[];
}

function pagesOf(lines: readonly RawLine[]): Page[] {
  const pages: { number: number; lines: RawLine[] }[] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    const number = line.print?.page ?? (last?.number ?? 1) + (line.opensPage && last ? 1 : 0);
    if (!last || number > last.number) pages.push({ number, lines: [line] });
    else last.lines.push(line);
  }
  return pages;
}

/** How many lines of a page may come before a header, and how many lines a header can have. */
const within = { top: 10, header: 25 } as const;

/** The subject in a header at the top of a page; null if there is no header. */
function subjectAtTop(lines: readonly RawLine[]): string | null {
  const printed = lines.filter((line) => !isBlank(line)).slice(0, within.header);
  const labelled = printed.map((line) =>
    cellsOf(line.text).flatMap(({ text }) => labelOf(text) ?? []),
  );
  const first = labelled.findIndex((labels) => labels.some(({ field }) => isOwn(field)));
  if (first === -1 || first >= within.top) return null;
  const fields = new Set(labelled.flat().map(({ field }) => field));
  const own = [...fields].filter(isOwn);
  if (!fields.has("subject") || own.length < 2) return null;
  const at = labelled.findIndex((labels) => labels.some(({ field }) => field === "subject"));
  const line = plain(printed[at]?.text ?? "");
  return line
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^[^:]{1,40}:\s*/, "");
}

const isOwn = (field: string) => ["board", "date", "subject", "officer"].includes(field);
