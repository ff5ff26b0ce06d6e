import type { MadeEntry } from "./made-registers.ts";

/** A report of a made archive, before it is written in any program's form. */
export interface MadeReport {
  readonly board: MadeEntry;
  /** The meeting's date. */
  readonly date: string;
  /** The file's name without `.md`. */
  readonly slug: string;
  readonly subject: string;
  readonly officer: MadeEntry;
  readonly portfolio: MadeEntry;
  /** Empty if it concerns every ward. */
  readonly wards: readonly MadeEntry[];
  readonly item: string;
  readonly covers: MadeQuarter;
  /** True if the subject itself says which quarter it covers. */
  readonly isIssue: boolean;
  readonly sections: readonly MadeSection[];
  readonly attachments: readonly MadeAttachment[];
}

/** A quarter, with the first year of its financial year. */
export interface MadeQuarter {
  readonly start: number;
  readonly number: number;
}

export interface MadeSection {
  readonly number: number;
  readonly heading: string;
  readonly blocks: readonly MadeBlock[];
  /** True if it says that there is nothing to report. */
  readonly isNil: boolean;
}

export type MadeBlock =
  | { readonly kind: "paragraph"; readonly number: string; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "recommendations"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface MadeAttachment {
  readonly file: string;
  readonly title: string;
  readonly content: string;
}

/** "2014/15" */
export const yearLabel = (start: number): string => `${start}/${String(start + 1).slice(2)}`;

/** "2014-15" */
export const yearCode = (start: number): string => yearLabel(start).replace("/", "-");
