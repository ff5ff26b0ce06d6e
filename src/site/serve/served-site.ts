import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../model/problem.ts";
import { today } from "../../model/time/plain-date.ts";
import type { FileMade } from "../../output/file-record.ts";
import { type FileWriter, fileWriter } from "../../output/file-writer.ts";
import { isContentChanged } from "../../reading/content-changed.ts";
import { type Configure, writeInto } from "../build/build.ts";
import { planOf } from "../build/plan.ts";
import { type Readers, readSite, reportsIn, type SiteRead, threadsIn } from "../build/read-site.ts";
import { writePage } from "../build/write-files.ts";
import { type Writing, writingOf } from "../build/writing.ts";
import { shownFirst } from "./shown-first.ts";

export interface ServedOptions {
  readonly content: string;
  /** Where the pages are; what stood there goes. */
  readonly output: string;
  /** Where they are served, ending in "/". */
  readonly url: string;
  /** A folder for what need not be made again; it may be deleted at any time. */
  readonly cache: string;
}

/** After so many the watcher's next word is waited for. */
const mostTries = 5;

/** The site of a content folder that is being edited, kept as the folder is. */
export class ServedSite {
  private readonly configure: Configure;
  private readonly options: ServedOptions;
  private readonly readers: Readers;
  private readonly write: FileWriter;
  private shown: SiteRead | null = null;
  private writing: Writing | null = null;
  /** What the last update made of the pages that were shown since. */
  private readonly good = new Map<string, Good>();

  constructor(configure: Configure, options: ServedOptions) {
    this.configure = configure;
    this.options = options;
    const { cache } = options;
    this.readers = { reports: reportsIn(cache), threads: threadsIn(cache), cache };
    this.write = fileWriter(options.output, true);
    rmSync(options.output, { recursive: true, force: true });
    mkdirSync(options.output, { recursive: true });
  }

  /** True once there is a whole site to be served. */
  get isMade(): boolean {
    return this.shown !== null;
  }

  /**
   * Reads the folder and writes what is another than before. Where an error stands in it, the pages
   * stay as they were. Throws contentChanged where the folder is changed again and again meanwhile.
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
    const read = await readSite(
      { content, today: today(), url, isWhole: this.shown === null, isServed: true },
      this.readers,
    );
    if (!read.site) {
      this.takeBack();
      return read.problems;
    }
    this.good.clear();
    this.writing = writingOf(planOf(read.site), cache, this.writing?.files, {
      threads,
      isServed: true,
    });
    await writeInto(this.configure, this.writing, output);
    this.shown = read;
    return read.problems;
  }

  /**
   * Writes the page of a report that was edited, in the archive as it stood: to be seen before all
   * else that the edit may change. `file` is its path from the folder. Does nothing where there is no
   * such report, or a fault in it, or where another that stands on its page was edited as well: the
   * update that follows reads all again.
   */
  show(file: string) {
    try {
      this.showNow(file);
    } catch (error) {
      if (!isContentChanged(error)) throw error;
    }
  }

  private showNow(file: string) {
    const { shown, readers, writing, good } = this;
    if (!shown?.site || !writing) return;
    const page = shownFirst(shown.site, shown.opened, file, readers.reports.read);
    if (!page) return;
    const { path } = page;
    const made = writing.files.get(path);
    // One that is being made anew will be what it should.
    if (!made && !good.has(path)) return;
    const bytes = readFileSync(join(this.options.output, path));
    writePage(page, this.write);
    if (made) good.set(path, { made, bytes });
    // So that the next update writes it again.
    writing.files.delete(path);
  }

  private takeBack() {
    for (const [path, { made, bytes }] of this.good) {
      this.write(path, bytes);
      this.writing?.files.set(path, made);
    }
    this.good.clear();
  }
}

/** A page as an update made it. */
interface Good {
  readonly made: FileMade;
  readonly bytes: Uint8Array;
}
