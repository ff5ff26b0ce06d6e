import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileAddress } from "../model/addresses.ts";
import { isReport } from "../model/report.ts";
import type { Site } from "./site.ts";

/** Writes the files that stand beside the pages: attachments, source files and assets. */
export function writeFiles({ archive, assets }: Site, output: string) {
  for (const { address, content } of assets.files) {
    writeFileSync(inFolder(output, address), content);
  }
  for (const report of archive.listed.filter(isReport)) {
    for (const file of [...report.attachments, ...(report.source ? [report.source] : [])]) {
      const from = join(dirname(report.file), file.file);
      copyFileSync(from, inFolder(output, fileAddress(report, file)));
    }
  }
}

function inFolder(output: string, address: string): string {
  const path = join(output, address);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
