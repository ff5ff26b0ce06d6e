import type { Address } from "../model/addresses/addresses.ts";

/** What the search of another council asks of an archive before it searches there. */
export interface SearchedArchive {
  /** The form of the index: archives are searched together where it is the same. */
  readonly form: string;
  readonly council: string;
  /** The days of the first and the last meeting; null in an archive without reports. */
  readonly days: { readonly first: string; readonly last: string } | null;
}

/** Pagefind's version, and our own count of what the index holds for showing a report. */
export const indexForm = "1.5.2-1";

export const searchedArchive: Address = "/search/archive.json";

/** The folder of the index. */
export const searchIndex: Address = "/pagefind/";
