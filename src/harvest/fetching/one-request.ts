import { type Answered, answerIn } from "./answer.ts";
import type { Clock } from "./clock.ts";
import { failed, type Validators } from "./fetched.ts";
import type { Manners } from "./manners.ts";

/** Asks a server for an address once, within the limits of time and size. Never throws. */
export async function askOnce(
  address: string,
  before: Validators | null,
  manners: Manners,
  clock: Clock,
): Promise<Answered> {
  const limit = new TimeLimit(manners, clock);
  try {
    const response = await fetch(address, {
      headers: headersOf(manners, before),
      redirect: "manual",
      signal: limit.signal,
    });
    limit.heard();
    return await answerIn(response, address, {
      largest: manners.largest,
      now: clock.now(),
      onChunk: () => limit.heard(),
    });
  } catch (error) {
    const reason = limit.signal.aborted ? limit.reason : reasonOf(error);
    return { asked: failed("no-answer", reason, true), retryAfter: 0, leadsTo: null };
  } finally {
    limit.end();
  }
}

/** Ends a request if the server is silent for too long, or takes too long altogether. */
class TimeLimit {
  readonly #controller = new AbortController();
  readonly #manners: Manners;
  readonly #clock: Clock;
  readonly #forgetWhole: () => void;
  #forgetSilence: () => void;
  reason = "";

  constructor(manners: Manners, clock: Clock) {
    this.#manners = manners;
    this.#clock = clock;
    this.#forgetWhole = clock.after(manners.longest, () =>
      this.#abort("the server’s answer did not end in time"),
    );
    this.#forgetSilence = this.#waitsForMore();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  heard() {
    this.#forgetSilence();
    this.#forgetSilence = this.#waitsForMore();
  }

  end() {
    this.#forgetWhole();
    this.#forgetSilence();
  }

  #waitsForMore(): () => void {
    return this.#clock.after(this.#manners.silence, () =>
      this.#abort("the server took too long to answer"),
    );
  }

  #abort(reason: string) {
    this.reason = reason;
    this.#controller.abort();
  }
}

const headersOf = ({ userAgent }: Manners, before: Validators | null): Record<string, string> => ({
  "User-Agent": userAgent,
  ...(before?.etag ? { "If-None-Match": before.etag } : {}),
  ...(before?.lastModified ? { "If-Modified-Since": before.lastModified } : {}),
});

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : error.message;
  return `the server gave no whole answer: ${cause}`;
}
