/** A field of a report's front matter: everything about it that needs no code of its own. */
export interface Field {
  /**
   * Set if this row describes the field completely and no other file names it. Its value is one text, one
   * day, or true or false. A field without it is read and shown by its own code, which the compiler asks
   * for; its schema is in `reading/report/front-matter.ts`.
   */
  readonly stated?: StatedKind;
  readonly isRequired?: boolean;
  /** False if only a report requires it, and the notice or record of a decision does not. */
  readonly isRequiredOfRecords?: boolean;
  /** For the publisher only: no page shows it, and the published Markdown omits it. */
  readonly isPrivate?: boolean;
  /** What pages call it: for one value, and for several if that differs. */
  readonly label?: string;
  readonly labels?: string;
  /** Where its label and value appear: in the summary of the report's page, or at the start of its text. */
  readonly shownIn?: readonly ("summary" | "text")[];
  /** The columns it adds to the table of reports, each with a sentence that says what it holds. */
  readonly columns?: Readonly<Record<string, string>>;
  /** The search filter it provides. */
  readonly filter?: Filter;
  /** How councils print its label in a report's header, as patterns; the likeliest first. */
  readonly printedAs?: readonly string[];
}

export interface Filter {
  /** As in the address of a search: "ward". */
  readonly name: string;
  readonly label: string;
  /** True if its values belong to this council alone and mean nothing in another archive. */
  readonly isOwn?: boolean;
}

/** What a field of one value holds. */
export type StatedKind = "text" | "yes or no" | "day";

/** The value of such a field. A day is a PlainDate. */
export type StatedValue = string | boolean;

/** The values of the fields that their rows describe completely, by field name. */
export type Stated = Readonly<Partial<Record<string, StatedValue>>>;
