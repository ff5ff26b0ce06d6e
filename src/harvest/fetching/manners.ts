/** The limits that a harvest keeps with a server. Times are in milliseconds. */
export interface Manners {
  /** Between the end of one request and the start of the next. */
  readonly pause: number;
  readonly userAgent: string;
  /** The longest silence of a server before its answer, or within it. */
  readonly silence: number;
  /** After this, a request is abandoned, even if the server still sends. */
  readonly longest: number;
  /** In bytes, of one answer, unpacked. */
  readonly largest: number;
  /** How often a request is repeated. */
  readonly retries: number;
  /** Before the first repetition; each later pause is twice as long. */
  readonly firstRetry: number;
}

export const goodManners: Omit<Manners, "userAgent"> = {
  pause: 1000,
  silence: 60_000,
  longest: 30 * 60_000,
  largest: 100 * 1024 * 1024,
  retries: 4,
  firstRetry: 2000,
};
