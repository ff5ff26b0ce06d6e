import type { PlainDate } from "../time/plain-date.ts";
import type { NameBorne } from "./register.ts";

/** What the publisher sets in `site.yaml`. */
export interface Settings {
  /** The council's current name. */
  readonly council: string;
  /** The names it has had, oldest first. */
  readonly councilNames: readonly NameBorne[];
  /** Where the council publishes its minutes on the web; null if not stated. */
  readonly minutesAt: string | null;
  /** The archive's name: "Committee reports". */
  readonly title: string;
  readonly description: string;
  /** Where the archive is published, ending in "/". */
  readonly url: string;
  /** Where `site.yaml` says it is published; a build may be for another place. */
  readonly statedUrl: string;
  /** A sentence for the head of every page, or null. */
  readonly notice: string | null;
  readonly contact: Contact;
  readonly licence: { readonly name: string; readonly url: string } | null;
  /** The council's one colour: "#1d4d3f". */
  readonly accent: string;
  readonly branding: Branding;
  /** How many years after the meeting a report is open to inspection (Local Government Act 1972 s.100C); null for none. */
  readonly retentionYears: number | null;
  /** Clear days between publication and meeting (Local Government Act 1972 s.100B); null for none. */
  readonly clearDays: number | null;
  /** Days that do not count as clear days, in addition to weekends and the bank holidays of England and Wales. */
  readonly bankHolidays: readonly PlainDate[];
  /** "not stated" if the council prints no wards, so that a report needs none. */
  readonly wards: "stated" | "not stated";
  /** What feeds contain of a report: a summary, or all its words. */
  readonly feeds: "summary" | "full";
  /** What is published beyond what readers commonly fetch. */
  readonly alsoPublish: readonly Extra[];
  /** Other archives made by this program that a reader may search together with this one. */
  readonly alsoSearch: readonly OtherArchive[];
  readonly accessibility: {
    readonly prepared: PlainDate | null;
    readonly knownProblems: readonly string[];
  };
}

/** The council's own marks, letters and links. */
export interface Branding {
  /** Null if the council's name is at the top of pages instead. */
  readonly logo: Logo | null;
  /** What browsers show with the title of a page; null for the program's own icon. */
  readonly icon: Picture | null;
  /** Fonts of the reader's system: the first that is installed is used. Empty for the program's own choice. */
  readonly font: readonly string[];
  readonly headerLinks: readonly WebLink[];
  readonly footerLinks: readonly WebLink[];
}

/** The council's logo. */
export interface Logo {
  readonly picture: Picture;
  /** For dark pages; null if the same picture has a light background there. */
  readonly onDark: Picture | null;
  /** The words in the picture; null if it has none, so that the council's name is next to it. */
  readonly words: string | null;
}

/** A picture that was checked. */
export interface Picture {
  readonly ending: "svg" | "png";
  /** In the picture's own units: its proportions. */
  readonly width: number;
  readonly height: number;
  /** Its bytes, exactly those that were checked. */
  readonly base64: string;
}

/** A link to another site. */
export interface WebLink {
  readonly name: string;
  readonly url: string;
}

/**
 * What an archive publishes only if its publisher asks for it, because it repeats what stands elsewhere:
 * each report as Markdown and as text, the tables of data as JSON too, and all paragraphs in one table.
 */
export const extras = ["Markdown", "plain text", "JSON tables", "paragraphs"] as const;

export type Extra = (typeof extras)[number];

/** Another council's archive. */
export interface OtherArchive {
  /** Its name in the address of a search: the council's, in lower case. */
  readonly id: string;
  readonly council: string;
  /** Where it is published, ending in "/". */
  readonly url: string;
}

/** Whom readers contact about the archive. */
interface Contact {
  readonly team: string;
  readonly email: string;
  readonly phone: string | null;
  readonly address: string | null;
}

/** The council's name on a day, for citing a report of that day. */
export const councilOn = (
  { council, councilNames }: Pick<Settings, "council" | "councilNames">,
  day: PlainDate,
): string => councilNames.find(({ until }) => until === null || day <= until)?.name ?? council;
