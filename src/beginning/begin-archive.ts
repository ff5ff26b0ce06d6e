import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../cache/make-folder.ts";
import { mergeLedgersByLine } from "../importing/filing/git-attributes.ts";
import { archiveFiles, type NewArchive } from "./archive-files.ts";

/** The files of a new archive: those written, and those already there. */
export interface Begun {
  readonly written: readonly string[];
  readonly kept: readonly string[];
}

/** Writes the files of a new archive into a folder. Existing files stay as they are. */
export function beginArchive(folder: string, archive: NewArchive): Begun {
  const files = Object.entries(archiveFiles(archive));
  const kept = files.map(([file]) => file).filter((file) => existsSync(join(folder, file)));
  const fresh = files.filter(([file]) => !kept.includes(file));
  for (const [file, text] of fresh) {
    makeFolder(dirname(join(folder, file)));
    writeFileSync(join(folder, file), text, { flag: "wx" });
  }
  mergeLedgersByLine(join(folder, "content"));
  return { written: fresh.map(([file]) => file), kept };
}
