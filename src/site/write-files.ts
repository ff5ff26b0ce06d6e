import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isReport } from "../model/report.ts";
import { filesOf } from "./published-files.ts";
import type { Site } from "./site.ts";

/** Writes the files that stand beside the pages: attachments, source files and assets. */
export function writeFiles({ archive, assets }: Site, output: string) {
  for (const { address, content } of assets.files) {
    writeFileSync(inFolder(output, address), content);
  }
  for (const report of archive.listed.filter(isReport)) {
    for (const { file, address } of filesOf(report, archive.ledger)) {
      copyFileSync(join(dirname(report.file), file), inFolder(output, address));
    }
  }
}

function inFolder(output: string, address: string): string {
  const path = join(output, address);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
