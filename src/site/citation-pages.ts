import { reportAddress } from "../model/addresses.ts";
import { type Cited, cited } from "../model/citation.ts";
import { type CitationFormat, citationAddress, citationFormats } from "../model/citation-files.ts";
import { isReport } from "../model/report.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./csl-json.ts";
import { kind, type PageKind } from "./page-kind.ts";
import { ris } from "./ris.ts";

/** Each report's citation as a file for reference managers, in each form. */
export const citationKinds: readonly PageKind[] = citationFormats.map((format) =>
  kind(format.file, {
    items: ({ listed }) => listed.filter(isReport),
    address: (report) => citationAddress(report, format),
    layout: (report, view) =>
      written[format.name](
        cited(report, view.frame.settings.council, view.absolute(reportAddress(report))),
      ),
  }),
);

const written: Readonly<Record<CitationFormat["name"], (of: Cited) => string>> = {
  BibTeX: bibtex,
  "CSL-JSON": cslJson,
  RIS: ris,
};
