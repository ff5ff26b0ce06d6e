import type { Filed } from "../report/report.ts";
import { type Address, reportAddress } from "./addresses.ts";

/** A form in which reference managers take a citation, as a file beside the report. */
export interface CitationFormat {
  readonly name: "BibTeX" | "CSL-JSON" | "RIS";
  readonly file: string;
  readonly mediaType: string;
  /** Programs that read it, in a reader's words. */
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

/** Where a report's citation stands in a form: beside the report. */
export const citationAddress = (
  report: Pick<Filed, "board" | "date" | "slug">,
  { file }: CitationFormat,
): Address => `${reportAddress(report)}${file}`;
