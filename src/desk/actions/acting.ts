import { plainDate } from "../../model/time/plain-date.ts";
import type { Paper } from "../papers.ts";
import type { FileChange } from "./file-changes.ts";

/** Where an action is to be done. */
export interface Acting {
  readonly content: string;
  readonly paper: Paper;
  /** A board's id for each of the names that boards ever bore. */
  readonly boards: ReadonlyMap<string, string>;
  /** True where the report's address has been published. */
  readonly isPublished: boolean;
  readonly today: string;
  readonly given: (field: string) => string;
}

/** What an action would do: what readers will and will not see, and the files that change. */
export interface Plan {
  readonly what: string;
  readonly visible: readonly string[];
  readonly hidden: readonly string[];
  readonly changes: readonly FileChange[];
}

/** Why an action cannot be done, in words for the officer. */
export class NotPossible extends Error {}

export const askForParagraphs = "Give the paragraphs of Schedule 12A, such as 3 or 3, 5.";

/** A paper as it is named to its officer. */
export const subjectOf = (paper: Paper) => `“${paper.field("subject")[0] ?? paper.file}”`;

/** The change of a paper to another text. */
export const textChange = (paper: Paper, text: string): FileChange => ({
  path: paper.file,
  before: paper.bytes,
  after: Buffer.from(text),
});

/** What a field of the form holds. Throws NotPossible where it is empty. */
export function needed({ given }: Acting, field: string, what: string): string {
  const value = given(field).trim();
  if (value === "") throw new NotPossible(`Say ${what}.`);
  return value;
}

/** The day that a field of the form holds. Throws NotPossible where there is none. */
export function dayOf({ given }: Acting, field: string): string {
  const day = plainDate(given(field));
  if (day === null) throw new NotPossible("Give a day of the calendar.");
  return day;
}
