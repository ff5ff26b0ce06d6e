import { frontMatterText } from "../../src/importing/filing/front-matter-writer.ts";
import { importedReport } from "../../src/importing/filing/imported-report.ts";
import { readRawFile } from "../../src/importing/source/raw-file.ts";

const none = () => false;
/** Registers without names. */
export const noNames = { boards: none, officers: none, portfolios: none, wards: none };

/** The report that importing a file produces, followed by what the clerk must fill in. */
export async function reportAsText(
  bytes: Uint8Array,
  name: string,
  extension: string,
): Promise<string> {
  const raw = await readRawFile({ bytes, extension });
  const { header, body, repairs, withheld, unsure, findings } = importedReport(raw, {
    known: noNames,
    isPublic: false,
  });
  const source = {
    file: `${name}${extension}`,
    sha256: "0".repeat(64),
    made: null,
    origin: null,
    withheld,
    unsure,
    repairs,
  };
  const left = findings.map(({ line, severity, message }) => `${line} ${severity} ${message}\n`);
  return `${frontMatterText(header, source)}\n${body}${left.length > 0 ? "\n" : ""}${left.join("")}`;
}
