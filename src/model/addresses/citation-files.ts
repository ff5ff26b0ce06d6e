import type { Filed } from "../report/report.ts";
import { type Address, reportAddress } from "./addresses.ts";

/** A citation format for reference managers, published as a file next to the report. */
export interface CitationFormat {
  readonly name: "BibTeX" | "CSL-JSON" | "RIS";
  readonly file: string;
  readonly mediaType: string;
  /** Programs that read it, as readers know them. */
  readonly readBy: string;
}

export const citationFormats: readonly CitationFormat[] = [
  {
    name: "RIS",
    file: "citation.ris",
    mediaType: "application/x-research-info-systems",
    readBy: "EndNote, Mendeley, Zotero",
  },
  {
    name: "BibTeX",
    file: "citation.bib",
    mediaType: "application/x-bibtex",
    readBy: "LaTeX, JabRef",
  },
  {
    name: "CSL-JSON",
    file: "citation.json",
    mediaType: "application/vnd.citationstyles.csl+json",
    readBy: "Zotero, Pandoc",
  },
];

/** The address of a report's citation in a format. */
export const citationAddress = (
  report: Pick<Filed, "board" | "date" | "slug">,
  { file }: CitationFormat,
): Address => `${reportAddress(report)}${file}`;
