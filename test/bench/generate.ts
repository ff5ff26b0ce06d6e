import { writeContent, writeRegisters } from "./content-form.ts";
import { madeReports } from "./made-archive.ts";

/**
 * Writes a content folder of so many reports of about 700 words each, half of them in series, with
 * sentences chained from the words of the sample archive. The same count gives the same folder.
 */
export function generate(count: number, sample: string, folder: string) {
  writeRegisters(sample, folder);
  const archive = { reports: count, inSeries: 0.5, seed: count };
  for (const report of madeReports(archive, sample)) writeContent(report, folder);
}
