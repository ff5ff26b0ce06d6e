import type { ImportTarget } from "../../importing/filing/import-file.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { Event } from "../harvested.ts";
import type { Source } from "../sources/source.ts";

/** Where a harvest writes, and how it says what it does. */
export interface HarvestTarget {
  readonly source: Source;
  readonly importing: ImportTarget;
  readonly tell: (event: Event) => void;
  /** True asks only for documents that are new or that the source describes otherwise. */
  readonly quick: boolean;
  readonly isStopped: () => boolean;
  /** The day on which the harvest is run, which stands with each report. */
  readonly day: PlainDate;
}
