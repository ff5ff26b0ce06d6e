import { setTimeout as wait } from "node:timers/promises";
import { failed, type Unfetched, type Validators } from "./fetched.ts";
import { everythingAllowed, nothingAllowed, type Robots, robotsIn } from "./robots.ts";

/** The limits that a harvest keeps with a server. Times are in milliseconds. */
export interface Manners {
  /** Between the end of one request and the start of the next. */
  readonly pause: number;
  readonly userAgent: string;
  /** After this, a request is abandoned. */
  readonly longest: number;
  /** In bytes, of one answer. */
  readonly largest: number;
  /** How often a request is repeated. */
  readonly retries: number;
  /** Before the first repetition; each later pause is twice as long. */
  readonly firstRetry: number;
}

export const goodManners: Omit<Manners, "userAgent"> = {
  pause: 1000,
  longest: 60_000,
  largest: 100 * 1024 * 1024,
  retries: 4,
  firstRetry: 2000,
};

/** A server's answer with status 200. */
interface Answer {
  readonly kind: "answer";
  readonly bytes: Uint8Array;
  readonly address: string;
  readonly mediaType: string | null;
  readonly disposition: string | null;
  readonly validators: Validators;
}

export type Asked = Answer | Unfetched | { readonly kind: "unchanged" | "gone" };

/** The most redirections followed, all within the server. */
const mostHops = 5;

/** The longest wait, in seconds, that a “Retry-After” can impose (RFC 9110, 10.2.3). */
const longestRetryAfter = 600;

/** Sends requests to one server, one at a time, as its robots.txt allows. No other server is contacted. */
export class Fetcher {
  readonly #origin: string;
  readonly #manners: Manners;
  #robots: Robots | null = null;
  #lastEnd = 0;
  #queue: Promise<unknown> = Promise.resolve();
  /** The number of requests made. */
  requests = 0;

  constructor(base: string, manners: Manners) {
    this.#origin = new URL(base).origin;
    this.#manners = manners;
  }

  /** Fetches an address; simultaneous calls wait for one another. */
  fetch(address: string, before: Validators | null = null): Promise<Asked> {
    const turn = this.#queue.then(() => this.#allowed(address, before));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  async #allowed(address: string, before: Validators | null): Promise<Asked> {
    if (new URL(address).origin !== this.#origin) {
      return failed("elsewhere", `is on another server, ${new URL(address).host}`);
    }
    this.#robots ??= await this.#readRobots();
    if (!this.#robots.allows(address)) {
      return failed("robots", "the server’s robots.txt asks programs not to fetch it");
    }
    return this.#patiently(address, before);
  }

  async #readRobots(): Promise<Robots> {
    const address = `${this.#origin}/robots.txt`;
    const asked = await this.#patiently(address, null);
    if (asked.kind === "answer") {
      return robotsIn(new TextDecoder().decode(asked.bytes.subarray(0, 500_000)), address);
    }
    const isServers = asked.kind === "failed" && asked.isPassing;
    return isServers ? nothingAllowed : everythingAllowed;
  }

  /** Tries again with growing pauses if the server is busy or fails. */
  async #patiently(address: string, before: Validators | null): Promise<Asked> {
    for (let attempt = 0; ; attempt += 1) {
      const { asked, retryAfter } = await this.#follow(address, before);
      const isAgain = asked.kind === "failed" && asked.isPassing;
      if (!isAgain || attempt >= this.#manners.retries) return asked;
      await wait(Math.max(this.#manners.firstRetry * 2 ** attempt, retryAfter));
    }
  }

  async #follow(start: string, before: Validators | null) {
    let address = start;
    for (let hop = 0; hop <= mostHops; hop += 1) {
      const { asked, retryAfter, leadsTo } = await this.#once(address, before);
      if (leadsTo === null) return { asked, retryAfter };
      const next = new URL(leadsTo, address);
      if (next.origin !== this.#origin) {
        return {
          asked: failed("elsewhere", `leads to another server, ${next.host}`),
          retryAfter: 0,
        };
      }
      if (this.#robots && !this.#robots.allows(next.href)) {
        return {
          asked: failed("robots", "leads to where robots.txt lets no program go"),
          retryAfter,
        };
      }
      address = next.href;
    }
    return {
      asked: failed("redirects", "leads from one address to another without end"),
      retryAfter: 0,
    };
  }

  async #once(address: string, before: Validators | null): Promise<Once> {
    await wait(Math.max(0, this.#lastEnd + this.#pause - Date.now()));
    this.requests += 1;
    try {
      const response = await fetch(address, {
        headers: this.#headers(before),
        redirect: "manual",
        signal: AbortSignal.timeout(this.#manners.longest),
      });
      return await this.#read(response, address);
    } catch (error) {
      return { asked: failed("no-answer", reasonOf(error), true), retryAfter: 0, leadsTo: null };
    } finally {
      this.#lastEnd = Date.now();
    }
  }

  get #pause(): number {
    return Math.max(this.#manners.pause, this.#robots?.pause ?? 0);
  }

  #headers(before: Validators | null): Record<string, string> {
    return {
      "User-Agent": this.#manners.userAgent,
      ...(before?.etag ? { "If-None-Match": before.etag } : {}),
      ...(before?.lastModified ? { "If-Modified-Since": before.lastModified } : {}),
    };
  }

  async #read(response: Response, address: string): Promise<Once> {
    const { status, headers } = response;
    const leadsTo = [301, 302, 303, 307, 308].includes(status) ? headers.get("location") : null;
    const retryAfter = secondsIn(headers.get("retry-after")) * 1000;
    if (status !== 200) {
      await response.body?.cancel();
      return { asked: withoutWords(status), retryAfter, leadsTo };
    }
    const bytes = await bytesWithin(response, this.#manners.largest);
    if (bytes === null) {
      const most = Math.round(this.#manners.largest / 1024 / 1024);
      return { asked: failed("too-large", `is larger than ${most} MiB`), retryAfter, leadsTo };
    }
    const validators = { etag: headers.get("etag"), lastModified: headers.get("last-modified") };
    return {
      asked: {
        kind: "answer",
        bytes,
        address,
        mediaType: headers.get("content-type"),
        disposition: headers.get("content-disposition"),
        validators,
      },
      retryAfter,
      leadsTo: null,
    };
  }
}

interface Once {
  readonly asked: Asked;
  readonly retryAfter: number;
  readonly leadsTo: string | null;
}

function withoutWords(status: number): Asked {
  if (status === 304) return { kind: "unchanged" };
  if (status === 404 || status === 410) return { kind: "gone" };
  const isPassing = status === 429 || status >= 500;
  return failed(
    isPassing ? "server-error" : "refused-by-server",
    `HTTP status ${status}`,
    isPassing,
  );
}

/** A body's bytes; null if it is larger than `most`, in which case the rest is not read. */
async function bytesWithin(response: Response, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function secondsIn(header: string | null): number {
  if (header === null) return 0;
  const seconds = /^\d+$/.test(header.trim())
    ? Number(header)
    : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), longestRetryAfter) : 0;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "the server took too long to answer";
  const cause = error.cause instanceof Error ? error.cause.message : error.message;
  return `the server gave no answer: ${cause}`;
}
