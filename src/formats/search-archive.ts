import type { Address } from "../model/addresses/addresses.ts";

/** What another council's search reads from an archive before it searches there. */
export interface SearchedArchive {
  /** The form of the index. Only archives with the same form are searched together. */
  readonly form: string;
  readonly council: string;
  /** The days of the first and the last meeting; null in an archive without reports. */
  readonly days: { readonly first: string; readonly last: string } | null;
}

/**
 * Pagefind's version, then a number of our own that grows when the index holds other things about a report.
 */
export const indexForm = "1.5.2-4";

export const searchedArchive: Address = "/search/archive.json";

/** The folder of the index. */
export const searchIndex: Address = "/pagefind/";
