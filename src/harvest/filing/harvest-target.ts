import type { ImportTarget } from "../../importing/filing/import-file.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { Event } from "../harvested.ts";
import type { Source } from "../sources/source.ts";

/** Where a harvest writes, and how it reports. */
export interface HarvestTarget {
  readonly source: Source;
  readonly importing: ImportTarget;
  readonly tell: (event: Event) => void;
  /** If true, asks only for documents that are new or described differently. */
  readonly quick: boolean;
  /** If true, asks also for documents that failed for good. */
  readonly again: boolean;
  readonly isStopped: () => boolean;
  /** The day of the harvest, which is recorded with each report. */
  readonly day: PlainDate;
}
