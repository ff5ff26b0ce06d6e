/** A field of a report's front matter: everything about it that does not need code of its own. */
export interface Field {
  /**
   * Set for a field that this row describes completely: no other file names it. Its value is one text,
   * one day, or true or false. A field without it is read and shown by code of its own, which the
   * compiler asks for: `reading/report/front-matter.ts` has its schema, and so on.
   */
  readonly stated?: StatedKind;
  readonly isRequired?: boolean;
  /** For the publisher alone: no page shows it, and the published Markdown leaves it out. */
  readonly isPrivate?: boolean;
  /** What pages call it: one value, and several where that is another word. */
  readonly label?: string;
  readonly labels?: string;
  /** Where its label and value stand: in the summary of the report's page, at the head of its text. */
  readonly shownIn?: readonly ("summary" | "text")[];
  /** The columns that it gives the table of reports, each with what it holds in a sentence. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What it narrows a search by. */
  readonly filter?: Filter;
  /** How councils print its label in a report's header, as patterns; the likeliest first. */
  readonly printedAs?: readonly string[];
}

export interface Filter {
  /** As in the address of a search: "ward". */
  readonly name: string;
  readonly label: string;
  /** True where its values are this council's own and mean nothing in another's archive. */
  readonly isOwn?: boolean;
}

/** What a field of one value holds. */
export type StatedKind = "text" | "yes or no" | "day";

/** The value of such a field. A day is a PlainDate. */
export type StatedValue = string | boolean;

/** The values of the fields that their rows describe completely, by the fields' names. */
export type Stated = Readonly<Partial<Record<string, StatedValue>>>;
