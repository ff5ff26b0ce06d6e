import { rmSync } from "node:fs";
import { join } from "node:path";
import type { FileRecord } from "../model/report/file-digest.ts";
import { recordOf } from "../output/file-record.ts";
import { type FileWriter, fileWriter } from "../output/file-writer.ts";
import type { IndexFile } from "./pagefind-form/index-files.ts";
import { packed } from "./pagefind-form/packed.ts";

/** Writes an index's files into a site's folder, which may contain those of an earlier index, `held`. */
export class IndexWriter {
  private readonly files = new Map<string, FileRecord>();
  private readonly write: FileWriter;
  private readonly output: string;
  private readonly held: ReadonlyMap<string, FileRecord>;

  constructor(output: string, held: ReadonlyMap<string, FileRecord>) {
    this.write = fileWriter(output);
    this.output = output;
    this.held = held;
  }

  /** True if a file is already there; its name must identify its content. */
  keep(path: string): boolean {
    const known = this.held.get(path);
    if (known) this.files.set(path, known);
    return known !== undefined;
  }

  /** Nothing is overwritten, because the live site may share the bytes. */
  put({ path, bytes, isNamed, isBare }: IndexFile) {
    if (isNamed && this.keep(path)) return;
    const content = isBare ? packed(bytes) : bytes;
    this.files.set(path, recordOf(content));
    rmSync(join(this.output, path), { force: true });
    this.write(path, content);
  }

  /** Removes the rest of the earlier index, and returns all the index's files. */
  end(): Map<string, FileRecord> {
    for (const path of this.held.keys())
      if (!this.files.has(path)) rmSync(join(this.output, path), { force: true });
    return this.files;
  }
}
