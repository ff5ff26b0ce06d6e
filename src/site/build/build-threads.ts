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

/** A task for a thread. It answers those to read and to lay out, once each. */
export type Task =
  | { readonly kind: "read"; readonly content: string; readonly claims: SharedArrayBuffer }
  | {
      readonly kind: "arrange";
      readonly published: Published;
      /** What all threads have read of the reports. */
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
      /** True if readers use the folder while it is written. */
      readonly isServed: boolean;
    };

/** Where and when the site of a content folder is published. */
export interface Published {
  readonly content: string;
  readonly today: PlainDate;
  /** The address, if it is not the one in site.yaml. */
  readonly url: string | null;
}

/** What is known of a site before its content is read. */
export interface Expected extends Published {
  /** True if there is no site yet, so that every page may have to be laid out. */
  readonly isWhole: boolean;
  /** True if it is served to its writer (`npm start`). */
  readonly isServed?: boolean;
}

/** What a thread needs to make the same archive as the main thread. */
export interface Arranged extends Published {
  /** The digest of the content read here, by which a thread checks that it has read the same. */
  readonly digest: string;
}

/** The same before anybody has asked for the digest: most builds lay out few pages, and without threads. */
export interface Agreed extends Published {
  readonly digest: () => string;
}

/** What every thread of a build receives at its start. */
export interface ThreadData {
  /** The file of the reports' cache. */
  readonly cache: string;
  /** The program's own. */
  readonly version: string;
}

/** Pages that threads lay out together with the main thread. */
export interface SharedPages {
  /** True if the main thread must lay out a batch. */
  readonly claim: (batch: number) => boolean;
  /** The files that the threads wrote, once they have finished. */
  readonly done: () => Promise<readonly WrittenPage[]>;
}

export type WrittenPage = readonly [path: string, file: FileMade];

/** With fewer reports or pages, the work is done before threads have started. */
const fewReports = 300;
const fewPages = 3000;
/** The same for pages where threads are there already, because they read the reports. */
const fewPagesOfStarted = 500;

interface Few {
  readonly reports: number;
  readonly pages: number;
  readonly pagesOfStarted: number;
}

/** The default number of threads next to the main one. */
const threadsBeside = (): number => Math.min(availableParallelism(), 4) - 1;

/**
 * Threads that read reports and lay out pages together with the main thread. Each makes the whole archive
 * for itself from what all have read, so that little more than paths passes between them. Each takes the
 * reports and pages that no other has claimed.
 */
export class BuildThreads {
  private readonly data: ThreadData;
  private readonly count: number;
  private readonly few: Few;
  private threads: readonly Thread<Task>[] = [];
  private agreed: Agreed | null = null;

  constructor(
    data: ThreadData,
    count = threadsBeside(),
    few: Few = { reports: fewReports, pages: fewPages, pagesOfStarted: fewPagesOfStarted },
  ) {
    this.data = data;
    this.count = count;
    this.few = few;
  }

  /**
   * Reads reports into a cache that has few of them, and has the threads make the archive from these
   * reports or, if there is no site yet, from those in the cache. `onRead` is called for each report read
   * here.
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
    readShare(opened, cache, claims, { onRead });
    for (const lines of await read) cache.add(lines);
    this.tell({ kind: "arrange", published, lines: cache.lines() });
  }

  /** Tells the threads which archive is made here, so that they can lay out its pages. */
  agreeOn(agreed: Agreed) {
    this.agreed = agreed;
  }

  /** Lays out pages if there are many; null if there are few, or no archive was agreed on. */
  layOut(
    batches: readonly Batch[],
    assets: AssetAddresses,
    output: string,
    isServed: boolean,
  ): SharedPages | null {
    const paths = batches.flatMap(({ pages }) => pages.map(({ path }) => path));
    const few = this.threads.length > 0 ? this.few.pagesOfStarted : this.few.pages;
    const { agreed } = this;
    // The content that the digest is made from need stay in memory no longer.
    this.agreed = null;
    if (this.count === 0 || agreed === null || paths.length < few) return null;
    const claims = new Claims(batches.length);
    const { content, today, url, digest } = agreed;
    const arranged = { content, today, url, digest: digest() };
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
    // An error is handled where the result is awaited.
    written.catch(() => undefined);
    return {
      claim: (batch) => claims.claim(batch),
      done: async () => (await written).flat(),
    };
  }

  /** Ends the threads at once; any further work is done without them. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
    this.threads = [];
    this.agreed = null;
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
