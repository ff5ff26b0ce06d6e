import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../cache/make-folder.ts";

/** Writes bytes or text to a file, all or nothing; does nothing if the file already holds them. */
export function writeWhole(file: string, content: Uint8Array | string) {
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) return;
  makeFolder(dirname(file));
  const temporary = join(dirname(file), `.${basename(file)}-${process.pid}`);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
