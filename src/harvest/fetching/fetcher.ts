import type { Answered, Asked } from "./answer.ts";
import { type Clock, realClock } from "./clock.ts";
import { failed, type Validators } from "./fetched.ts";
import type { Manners } from "./manners.ts";
import { askOnce } from "./one-request.ts";
import { everythingAllowed, type Robots, robotsIn } from "./robots.ts";

/** A server is given up when it has failed so many requests in a row, each of them repeated. */
const mostFailures = 5;

/** The most redirections followed, all within the server. */
const mostHops = 5;

/** Sends requests to one server, one at a time, as its robots.txt allows. No other server is contacted. */
export class Fetcher {
  readonly #origin: string;
  readonly #manners: Manners;
  readonly #clock: Clock;
  /** The failure in its place, if it could not be read. */
  #robots: Robots | Asked | null = null;
  #lastEnd = Number.NEGATIVE_INFINITY;
  #queue: Promise<unknown> = Promise.resolve();
  #failures = 0;

  constructor(base: string, manners: Manners, clock: Clock = realClock) {
    this.#origin = new URL(base).origin;
    this.#manners = manners;
    this.#clock = clock;
  }

  /** True once the server has failed again and again: asking for more would only burden it. */
  get isGivenUp(): boolean {
    return this.#failures >= mostFailures;
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
    if ("kind" in this.#robots) return this.#robots;
    if (!this.#robots.allows(address)) {
      return failed("robots", "the server’s robots.txt asks programs not to fetch it");
    }
    return this.#patiently(address, before);
  }

  /** RFC 9309, 2.3.1: a server without the file allows everything; one that fails allows nothing. */
  async #readRobots(): Promise<Robots | Asked> {
    const address = `${this.#origin}/robots.txt`;
    const asked = await this.#patiently(address, null);
    if (asked.kind === "answer") {
      return robotsIn(new TextDecoder().decode(asked.bytes.subarray(0, 500_000)), address);
    }
    if (asked.kind !== "failed" || !asked.isPassing) return everythingAllowed;
    const reason = `the server’s robots.txt could not be read (${asked.reason}), so nothing is fetched from it`;
    return failed("robots", reason, true);
  }

  /** Tries again with growing pauses if the server is busy or fails. */
  async #patiently(address: string, before: Validators | null): Promise<Asked> {
    for (let attempt = 0; ; attempt += 1) {
      const { asked, retryAfter } = await this.#follow(address, before);
      const isAgain = asked.kind === "failed" && asked.isPassing;
      if (!isAgain || attempt >= this.#manners.retries) {
        this.#failures = isAgain ? this.#failures + 1 : 0;
        return asked;
      }
      await this.#clock.sleep(Math.max(this.#manners.firstRetry * 2 ** attempt, retryAfter));
    }
  }

  async #follow(start: string, before: Validators | null): Promise<Omit<Answered, "leadsTo">> {
    let address = start;
    for (let hop = 0; hop <= mostHops; hop += 1) {
      const { asked, retryAfter, leadsTo } = await this.#once(address, before);
      if (leadsTo === null) return { asked, retryAfter };
      const next = URL.canParse(leadsTo, address) ? new URL(leadsTo, address) : null;
      if (next?.origin !== this.#origin) {
        const where = next?.host ?? leadsTo;
        return { asked: failed("elsewhere", `leads to another server, ${where}`), retryAfter: 0 };
      }
      if (this.#robots && "allows" in this.#robots && !this.#robots.allows(next.href)) {
        const reason = "leads to an address that robots.txt closes to programs";
        return { asked: failed("robots", reason), retryAfter };
      }
      address = next.href;
    }
    const reason = "leads from one address to another without end";
    return { asked: failed("redirects", reason), retryAfter: 0 };
  }

  async #once(address: string, before: Validators | null): Promise<Answered> {
    await this.#clock.sleep(Math.max(0, this.#lastEnd + this.#pause - this.#clock.now()));
    const answered = await askOnce(address, before, this.#manners, this.#clock);
    this.#lastEnd = this.#clock.now();
    return answered;
  }

  get #pause(): number {
    const asked = this.#robots && "pause" in this.#robots ? this.#robots.pause : 0;
    return Math.max(this.#manners.pause, asked);
  }
}
