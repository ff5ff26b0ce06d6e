import type { Cited } from "../../model/report/citation.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { ris } from "./ris.ts";

/** A citation format for reference managers, offered as a file in a report's page. */
export interface CitationFormat {
  readonly name: string;
  /** The ending of its file's name, with the dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** Programs that read it, as readers know them. */
  readonly readBy: string;
  readonly text: (of: Cited) => string;
}

/** Every format that is offered. */
export const citationFormats: readonly CitationFormat[] = [
  {
    name: "RIS",
    ending: ".ris",
    mediaType: "application/x-research-info-systems",
    readBy: "EndNote, Mendeley, Zotero",
    text: ris,
  },
  {
    name: "BibTeX",
    ending: ".bib",
    mediaType: "application/x-bibtex",
    readBy: "LaTeX, JabRef",
    text: bibtex,
  },
  {
    name: "CSL-JSON",
    ending: ".json",
    mediaType: "application/vnd.citationstyles.csl+json",
    readBy: "Zotero, Pandoc",
    text: cslJson,
  },
];
