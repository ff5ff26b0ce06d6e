import type { Period } from "../time/period.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { BackgroundPapers } from "./background-papers.ts";
import type { SectionKind } from "./body/section-kind.ts";
import type { MeasuredValue } from "./measured-value.ts";
import type { Recommendations } from "./recommendation.ts";

/** Facts extracted from a report once and cached, so that index pages and tables need not parse it again. */
export interface ReportFacts {
  /** Every anchor at the report's address, including former ones. */
  readonly anchors: readonly string[];
  /** The addresses in the archive that its words link to. */
  readonly links: readonly string[];
  /** The kinds of those of its sections that say something. */
  readonly kinds: readonly SectionKind[];
  readonly standing: readonly StandingIn[];
  /** The number of paragraphs. */
  readonly paragraphs: number;
  readonly backgroundPapers: BackgroundPapers;
  readonly recommendations: readonly Recommendations[];
  readonly readings: readonly Reading[];
  /** If it concerns every ward: the wards that its words name. */
  readonly wardsNamed: readonly WardNamed[];
  /** The watches whose words it holds. */
  readonly watched: readonly WatchedIn[];
  /** The minutes and registered decisions that its words name. */
  readonly citations: readonly Citation[];
}

/** A watch whose words a report or a minute holds. */
export interface WatchedIn {
  /** The watch's id. */
  readonly watch: string;
  /** The first paragraph that holds them; null if only the title does. */
  readonly place: PlaceNamed | null;
}

/** A paragraph with words that are looked for. */
export interface PlaceNamed {
  /** Its number, as printed; null if it has none. */
  readonly number: string | null;
  readonly anchor: string;
  /** Its words, or those around the words that are looked for. */
  readonly words: string;
}

/** A ward that a report names, with the first paragraph that does. */
export interface WardNamed extends PlaceNamed {
  /** The ward's id. */
  readonly ward: string;
  /** The ward's current name. */
  readonly name: string;
}

/** A standing section among a report's titles, and whether anything is said under it. */
export interface StandingIn {
  /** The standing section's id. */
  readonly section: string;
  readonly says: boolean;
}

/** What a report prints of one measure for one period. */
export interface Reading {
  /** The anchor of the value's cell in the report's page. */
  readonly anchor: string;
  /** As printed; null if the table has none. */
  readonly reference: string | null;
  readonly name: string | null;
  readonly basis: Basis;
  readonly period: Period;
  readonly actual: Printed;
  readonly target: Printed | null;
  readonly rating: string | null;
  readonly direction: string | null;
}

/** Whether a value counts its period alone, counts from the start of the year, or comes once a year. */
export type Basis = "of the period" | "cumulative" | "annual";

export interface Printed {
  readonly text: string;
  readonly value: MeasuredValue;
}

/** An earlier minute or registered decision that a text names. */
export interface Citation {
  /** Where it is named: the anchor of the paragraph, or of the section for its heading. */
  readonly anchor: string;
  /** The paragraph's number, as printed; null if it has none. */
  readonly number: string | null;
  /** The minute's number as in its address, "34", "34-24"; null for a decision. */
  readonly minute: string | null;
  /** The day of the meeting, if the text says it. */
  readonly date: PlainDate | null;
  /** The number of a registered decision, "24/00108"; null for a minute. */
  readonly decision: string | null;
}
