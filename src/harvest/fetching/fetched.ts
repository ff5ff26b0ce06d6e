/** The result of a request. */
export type Fetched =
  | FetchedFile
  /** The source says that nothing has changed since the last time. */
  | { readonly kind: "unchanged" }
  /** There is nothing: HTTP 404 or 410, or no such file. */
  | { readonly kind: "gone" }
  | Unfetched;

export interface FetchedFile {
  readonly kind: "file";
  readonly bytes: Uint8Array;
  /** With the ending that its first bytes show: "report-65412.pdf". */
  readonly name: string;
  readonly validators: Validators;
}

/** A request that was not made, or whose answer cannot be used. */
export interface Unfetched {
  readonly kind: "failed";
  /** In kebab-case: "robots", "too-large", "error-page", "server-error". */
  readonly rule: string;
  readonly reason: string;
  /** True if trying again later may help. */
  readonly isPassing: boolean;
}

/** How a server recognises that its answer is unchanged (RFC 9110, 8.8). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export const failed = (rule: string, reason: string, isPassing = false): Unfetched => {
  return { kind: "failed", rule, reason, isPassing };
};
