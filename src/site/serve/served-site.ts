import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { today } from "../../model/time/plain-date.ts";
import { type FileMade, recordOf } from "../../output/file-record.ts";
import { type FileWriter, fileWriter } from "../../output/file-writer.ts";
import { isContentChanged } from "../../reading/folder/content-changed.ts";
import { type Configure, writeInto } from "../build/build.ts";
import { planOf } from "../build/plan.ts";
import { type Readers, readSite, reportsIn, type SiteRead, threadsIn } from "../build/read-site.ts";
import { writePage } from "../build/write-page.ts";
import { writingOf } from "../build/writing.ts";
import { shownFirst } from "./shown-first.ts";

export interface ServedOptions {
  readonly content: string;
  /** The folder of the pages. */
  readonly output: string;
  /** The address at which they are served, ending in "/". */
  readonly url: string;
  /** A cache folder, which may be deleted at any time. */
  readonly cache: string;
}

/** A file that was written, or null for one that must be made again or is gone. */
export type FileChange = readonly [path: string, file: FileMade | null];

/** After so many changes during a round, the next change starts the round again. */
const mostTries = 5;

/**
 * The site of a content folder that is being edited. Two of these take turns with one output folder: one
 * shows edits while the other makes the round.
 */
export class ServedSite {
  private readonly configure: Configure;
  private readonly options: ServedOptions;
  private readonly readers: Readers;
  private readonly write: FileWriter;
  private shown: SiteRead | null = null;
  /** The files in the output folder. */
  private files = new Map<string, FileMade>();
  /** Its files when the other was last informed. */
  private told: ReadonlyMap<string, FileMade> = new Map();
  /** The round's version of each page on which an edit was shown. */
  private readonly good = new Map<string, Good>();

  constructor(configure: Configure, options: ServedOptions) {
    this.configure = configure;
    this.options = options;
    const { cache } = options;
    this.readers = { reports: reportsIn(cache), threads: threadsIn(cache), cache };
    this.write = fileWriter(options.output, true);
  }

  /** The changes to the output folder since the last call, for the other to take over. */
  changes(): readonly FileChange[] {
    const { files, told } = this;
    this.told = new Map(files);
    return [
      ...[...files].filter(([path, file]) => told.get(path) !== file),
      ...[...told.keys()].filter((path) => !files.has(path)).map((path) => [path, null] as const),
    ];
  }

  /** Takes over the other's changes. A page that was shown here since then must be made again. */
  takeOver(changes: readonly FileChange[]) {
    for (const [path, file] of changes) {
      if (file === null || this.isShownSince(path, file)) this.files.delete(path);
      else this.files.set(path, file);
    }
    this.told = new Map(this.files);
  }

  /** True if an edit was shown after the other made a page; that page is then the good one. */
  private isShownSince(path: string, made: FileMade): boolean {
    const shown = this.good.get(path);
    if (!shown) return false;
    const isOf = (bytes: Uint8Array) => recordOf(bytes).sha256 === made.sha256;
    if (isOf(readFileSync(join(this.options.output, path)))) {
      this.good.delete(path);
      return false;
    }
    if (isOf(shown.before)) this.good.set(path, { ...shown, made, bytes: shown.before });
    return true;
  }

  /**
   * Reads the folder and writes what has changed. Errors in the folder leave the pages as they were. Throws
   * contentChanged if the folder keeps changing meanwhile.
   */
  async update(): Promise<readonly Problem[]> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.updateOnce();
      } catch (error) {
        if (!isContentChanged(error) || tries === mostTries) throw error;
      } finally {
        await this.readers.threads.close();
      }
    }
  }

  private async updateOnce(): Promise<readonly Problem[]> {
    const { content, output, url, cache } = this.options;
    const { threads } = this.readers;
    const isWhole = this.files.size === 0;
    const read = await readSite(
      { content, today: today(), url, isWhole, isServed: true },
      this.readers,
    );
    if (!read.site) {
      this.takeBack();
      return read.problems;
    }
    this.good.clear();
    const writing = writingOf(planOf(read.site), cache, this.files, { threads, isServed: true });
    this.files = writing.files;
    await writeInto(this.configure, writing, output);
    this.shown = read;
    return read.problems;
  }

  /**
   * Writes the page of an edited report within the existing archive, to show it before everything else that
   * the edit may change. `file` is its path in the folder. Does nothing if there is no such report, it has
   * a fault, or another report shown on its page was edited too: the next round reads everything again.
   */
  show(file: string) {
    try {
      this.showNow(file);
    } catch (error) {
      if (!isContentChanged(error)) throw error;
    }
  }

  private showNow(file: string) {
    const { shown, readers, files, good } = this;
    if (!shown?.site) return;
    const page = shownFirst(shown.site, shown.opened, file, readers.reports.read);
    if (!page) return;
    const { path } = page;
    const made = files.get(path);
    const known = good.get(path);
    if (!made && !known) return;
    const before = readFileSync(join(this.options.output, path));
    writePage(page, this.write);
    if (made) good.set(path, { made, bytes: before, before });
    else if (known) good.set(path, { ...known, before });
    // Makes the next round write it again.
    files.delete(path);
  }

  /** Restores the pages on which edits were shown, because the folder now has an error. */
  takeBack() {
    for (const [path, { made, bytes }] of this.good) {
      this.write(path, bytes);
      this.files.set(path, made);
    }
    this.good.clear();
  }
}

/** A page as a round made it. */
interface Good {
  readonly made: FileMade;
  readonly bytes: Uint8Array;
  /** The page before an edit was last shown on it. */
  readonly before: Uint8Array;
}
