import { Document } from "yaml";
import type { HeaderPair, Repair } from "../../model/report/report.ts";
import type { Header } from "../header/header.ts";
import type { Origin } from "../header/stated-elsewhere.ts";

/** The source file kept next to a report, and what the import repaired. */
export interface KeptSource {
  readonly file: string;
  readonly sha256: string;
  /** The SHA-256 of the words made from it; null omits it. */
  readonly made: string | null;
  /** Null if the file was given to the import by hand. */
  readonly origin: Origin | null;
  /** Why readers must not be able to download it, or null. */
  readonly withheld: string | null;
  /** Words that a machine may have read wrong; null if no machine read it from a scan. */
  readonly unsure: readonly string[] | null;
  readonly repairs: readonly Repair[];
}

/**
 * A report's front matter between its `---` lines: only what is known. `isMarked` is true for a report with
 * marks of exemption that was imported as public.
 */
export function frontMatterText(header: Header, source: KeptSource, isMarked = false): string {
  const fields = {
    board: header.board ?? undefined,
    date: header.date ?? undefined,
    subject: header.subject ?? undefined,
    reporting_officer: oneOrMore(header.officers),
    portfolio: oneOrMore(header.portfolios),
    wards: oneOrMore(header.wards),
    item: header.item ?? undefined,
    ...header.stated,
    header: header.pairs.length === 0 ? undefined : header.pairs.map(asField),
    machine_read: source.unsure === null ? undefined : true,
    not_exempt: isMarked ? "imported as public, by --public" : undefined,
    source: {
      file: source.file,
      sha256: source.sha256,
      from: source.origin?.from,
      fetched: source.origin?.fetched,
      made: source.made ?? undefined,
      withheld: source.withheld ?? undefined,
      unsure: source.unsure === null || source.unsure.length === 0 ? undefined : source.unsure,
      repairs: source.repairs.length === 0 ? undefined : source.repairs.map(repair),
    },
  };
  const document = new Document(fields, { version: "1.2", keepUndefined: false });
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

const repair = ({ line, note, leftOut }: Repair) => ({
  line,
  note,
  left_out: leftOut ? true : undefined,
});

/** A notice that replaces an exempt report: what the law lets the public know, and none of the report's words. */
export function noticeText(header: Header, paragraphs: readonly number[]): string {
  const fields = {
    board: header.board ?? undefined,
    date: header.date ?? undefined,
    subject: header.subject ?? undefined,
    reporting_officer: oneOrMore(header.officers),
    item: header.item ?? undefined,
    kind: header.stated["kind"],
    exempt: { paragraphs },
  };
  const document = new Document(fields, { version: "1.2", keepUndefined: false });
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

const asField = ({ label, value }: HeaderPair) => ({
  label: label ?? undefined,
  value: value ?? undefined,
});

const oneOrMore = (names: readonly string[]) =>
  names.length === 0 ? undefined : names.length === 1 ? names[0] : names;
