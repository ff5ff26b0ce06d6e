import { availableParallelism } from "node:os";
import type { AssetAddresses } from "../../../layouts/view.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { FileMade } from "../../output/file-record.ts";
import { isReportFile } from "../../reading/across-files.ts";
import type { KeptLine, ReportCache } from "../../reading/kept/report-cache.ts";
import type { ContentOpened } from "../../reading/opened-content.ts";
import { Claims } from "../../threads/claims.ts";
import { Thread } from "../../threads/thread.ts";
import type { Batch } from "./batches.ts";
import { readShare, sharesOf } from "./read-share.ts";

/** What a thread is asked to do. It answers what is to be read and laid out, once. */
export type Task =
  | { readonly kind: "read"; readonly content: string; readonly claims: SharedArrayBuffer }
  | {
      readonly kind: "arrange";
      readonly published: Published;
      /** What all have read of the reports. */
      readonly lines: readonly KeptLine[];
    }
  | {
      readonly kind: "lay out";
      readonly arranged: Arranged;
      /** Of the pages, in the order of their batches. */
      readonly paths: readonly string[];
      readonly claims: SharedArrayBuffer;
      readonly assets: AssetAddresses;
      readonly output: string;
      /** True where the folder is read while it is written. */
      readonly isServed: boolean;
    };

/** Where and when the site of a content folder is published. */
export interface Published {
  readonly content: string;
  readonly today: PlainDate;
  /** Where, if not where site.yaml says. */
  readonly url: string | null;
}

/** What of a site is known before its content is read. */
export interface Expected extends Published {
  /** True where no site stands yet, so that every page may have to be laid out. */
  readonly isWhole: boolean;
  /** True where its writer looks at it (`npm start`). */
  readonly isServed?: boolean;
}

/** By what a thread makes the same archive as this one. */
export interface Arranged extends Published {
  /** Of the content as it was read here, by which a thread knows that it has read the same. */
  readonly digest: string;
}

/** What every thread of a build is given at its start. */
export interface ThreadData {
  /** The file that keeps what was read of the reports. */
  readonly cache: string;
  /** The program's own. */
  readonly version: string;
}

/** Pages that threads lay out beside this one. */
export interface SharedPages {
  /** True where a batch is this one's to lay out. */
  readonly claim: (batch: number) => boolean;
  /** The files that the threads wrote, by their paths; waits until they have. */
  readonly done: () => Promise<readonly WrittenPage[]>;
}

export type WrittenPage = readonly [path: string, file: FileMade];

/** Fewer reports are read, and fewer pages laid out, sooner than threads start. */
const fewReports = 300;
const fewPages = 3000;

/** How many threads work beside this one if nothing else is said. */
const threadsBeside = (): number => Math.min(availableParallelism(), 4) - 1;

/**
 * Threads that read reports and lay out pages beside this one. Each makes the whole archive for
 * itself, of what all have read, so that little but paths goes between them; of the reports and of
 * the pages each takes what no other has claimed.
 */
export class BuildThreads {
  private readonly data: ThreadData;
  private readonly count: number;
  private readonly few: { readonly reports: number; readonly pages: number };
  private threads: readonly Thread<Task>[] = [];
  private arranged: Arranged | null = null;

  constructor(
    data: ThreadData,
    count = threadsBeside(),
    few = { reports: fewReports, pages: fewPages },
  ) {
    this.data = data;
    this.count = count;
    this.few = few;
  }

  /**
   * Reads reports into a cache that knows few of them, and has the threads make the archive of them, or
   * of those that the cache knows where no site stands yet. `onRead` is called for each that is read here.
   */
  async read(
    opened: ContentOpened,
    cache: ReportCache,
    { isWhole, ...published }: Expected,
    onRead?: () => void,
  ): Promise<void> {
    const { folder, basis } = opened;
    const files = folder.files.filter(isReportFile);
    if (basis === null || this.count === 0 || files.length < this.few.reports) return;
    if (files.length - cache.known(folder, basis.registers) < this.few.reports) {
      if (isWhole) this.tell({ kind: "arrange", published, lines: [] });
      return;
    }
    const claims = new Claims(sharesOf(files));
    const read = this.ask<readonly KeptLine[]>({
      kind: "read",
      content: folder.path,
      claims: claims.buffer,
    });
    readShare(opened, cache, claims, onRead);
    for (const lines of await read) cache.add(lines);
    this.tell({ kind: "arrange", published, lines: cache.lines() });
  }

  /** Says what archive is made here, of which they are to lay out pages. */
  agreeOn(arranged: Arranged) {
    this.arranged = arranged;
  }

  /** Lays pages out, where they are many; null where they are few, or no archive was named. */
  layOut(
    batches: readonly Batch[],
    assets: AssetAddresses,
    output: string,
    isServed: boolean,
  ): SharedPages | null {
    const paths = batches.flatMap(({ pages }) => pages.map(({ path }) => path));
    if (this.count === 0 || this.arranged === null || paths.length < this.few.pages) return null;
    const claims = new Claims(batches.length);
    const { arranged } = this;
    const task = {
      kind: "lay out",
      arranged,
      paths,
      claims: claims.buffer,
      assets,
      output,
      isServed,
    } as const;
    const written = this.ask<readonly WrittenPage[]>(task);
    // What fails is met when it is waited for.
    written.catch(() => undefined);
    return {
      claim: (batch) => claims.claim(batch),
      done: async () => (await written).flat(),
    };
  }

  /** Ends the threads, whatever they are at; what comes later is done without them. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
    this.threads = [];
    this.arranged = null;
  }

  private tell(task: Task) {
    for (const thread of this.started()) thread.tell(task);
  }

  private ask<Answer>(task: Task): Promise<Answer[]> {
    return Promise.all(this.started().map((thread) => thread.ask<Answer>(task)));
  }

  private started(): readonly Thread<Task>[] {
    if (this.threads.length === 0) {
      this.threads = Array.from(
        { length: this.count },
        () => new Thread<Task>("site/build/build-thread", this.data),
      );
    }
    return this.threads;
  }
}
