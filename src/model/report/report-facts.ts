import type { Period } from "../time/period.ts";
import type { BackgroundPapers } from "./background-papers.ts";
import type { MeasuredValue } from "./measured-value.ts";
import type { Recommendations } from "./recommendation.ts";
import type { SectionKind } from "./section-kind.ts";

/** What pages and tables across reports take from a report's words, so that they are made without them. */
export interface Gleanings {
  /** Every anchor at the report's address, those that parts bore before included. */
  readonly anchors: readonly string[];
  /** The addresses of the archive to which its words link. */
  readonly links: readonly string[];
  /** The kinds of its sections that say something. */
  readonly kinds: readonly SectionKind[];
  readonly standing: readonly StandingIn[];
  /** How many paragraphs it has. */
  readonly paragraphs: number;
  readonly backgroundPapers: BackgroundPapers;
  readonly recommendations: readonly Recommendations[];
  readonly readings: readonly Reading[];
}

/** A standing section that a report's titles name, and whether anything is said under it. */
export interface StandingIn {
  /** The standing section's id. */
  readonly section: string;
  readonly says: boolean;
}

/** What a report prints of one measure for one period. */
export interface Reading {
  /** The address of the value's cell in the report's page. */
  readonly anchor: string;
  /** As printed; null where the table bears none. */
  readonly reference: string | null;
  readonly name: string | null;
  readonly basis: Basis;
  readonly period: Period;
  readonly actual: Printed;
  readonly target: Printed | null;
  readonly rating: string | null;
  readonly direction: string | null;
}

/** Whether a value is of its period alone, counts from the start of the year, or comes once a year. */
export type Basis = "of the period" | "cumulative" | "annual";

export interface Printed {
  readonly text: string;
  readonly value: MeasuredValue;
}
