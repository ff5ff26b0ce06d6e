import { frontMatterText } from "../../src/importing/front-matter-writer.ts";
import { importedReport } from "../../src/importing/imported-report.ts";
import { readTextFile } from "../../src/importing/text-file.ts";

const noNames = { officers: () => false, wards: () => false };

/** What importing makes of a text file, and under it what it leaves for the clerk to fill in. */
export function reportAsText(bytes: Uint8Array, name: string): string {
  const raw = readTextFile(bytes);
  const { header, body, repairs, findings } = importedReport(raw, {
    known: noNames,
    isPublic: false,
  });
  const source = { file: `${name}.txt`, sha256: "0".repeat(64), repairs };
  const left = findings.map(({ line, severity, message }) => `${line} ${severity} ${message}\n`);
  return `${frontMatterText(header, source)}\n${body}${left.length > 0 ? "\n" : ""}${left.join("")}`;
}
