import type { PlainDate } from "../time/plain-date.ts";
import type { NameBorne } from "./register.ts";

/** What the publisher sets in `site.yaml`. */
export interface Settings {
  /** The name that the council bears now. */
  readonly council: string;
  /** The names that it has borne, oldest first. */
  readonly councilNames: readonly NameBorne[];
  /** Where the council publishes its minutes, on the web; null where nothing is said. */
  readonly minutesAt: string | null;
  /** The archive's name: "Committee reports". */
  readonly title: string;
  readonly description: string;
  /** Where the archive is published, ending in "/". */
  readonly url: string;
  /** Where `site.yaml` says that it is published; a build may be for another place. */
  readonly statedUrl: string;
  /** A sentence for the head of every page, or null. */
  readonly notice: string | null;
  readonly contact: Contact;
  readonly licence: { readonly name: string; readonly url: string } | null;
  /** "#1d4d3f": the one colour of the council's own. */
  readonly accent: string;
  /** Years from the meeting for which a report is open to inspection (Local Government Act 1972 s.100C). */
  readonly retentionYears: number | null;
  /** Clear days between publication and meeting (Local Government Act 1972 s.100B). */
  readonly clearDays: number | null;
  /** Days that do not count as clear days, beside the weekends and bank holidays of England and Wales. */
  readonly bankHolidays: readonly PlainDate[];
  /** "not stated" where the council prints no wards, so that a report needs none. */
  readonly wards: "stated" | "not stated";
  /** What feeds hold of a report: a summary, or all its words. */
  readonly feeds: "summary" | "full";
  /** Other archives made by this program, which a reader may search with this one. */
  readonly alsoSearch: readonly OtherArchive[];
  readonly accessibility: {
    readonly prepared: PlainDate | null;
    readonly knownProblems: readonly string[];
  };
}

/** The archive of another council. */
export interface OtherArchive {
  /** Its name in the address of a search: the council's in small letters. */
  readonly id: string;
  readonly council: string;
  /** Where it is published, ending in "/". */
  readonly url: string;
}

/** Who answers for the archive. */
export interface Contact {
  readonly team: string;
  readonly email: string;
  readonly phone: string | null;
  readonly address: string | null;
}

/** The name that the council bore on a day, as a report of that day is cited. */
export const councilOn = (
  { council, councilNames }: Pick<Settings, "council" | "councilNames">,
  day: PlainDate,
): string => councilNames.find(({ until }) => until === null || day <= until)?.name ?? council;
