import { bibtex } from "../../formats/bibtex.ts";
import { cslJson } from "../../formats/csl-json.ts";
import { ris } from "../../formats/ris.ts";
import { reportAddress } from "../../model/addresses/addresses.ts";
import {
  type CitationFormat,
  citationAddress,
  citationFormats,
} from "../../model/addresses/citation-files.ts";
import { councilOn } from "../../model/council/settings.ts";
import { type Cited, cited } from "../../model/report/citation.ts";
import { isReport } from "../../model/report/report.ts";
import { kind, type PageKind } from "./page-kind.ts";

/** Each report's citation as a file for reference managers, in each format. */
export const citationKinds: readonly PageKind[] = citationFormats.map((format) =>
  kind(format.file, {
    items: ({ listed }) => listed.filter(isReport),
    address: (report) => citationAddress(report, format),
    layout: (report, view) =>
      citationText[format.name](
        cited(
          report,
          councilOn(view.frame.settings, report.date),
          view.absolute(reportAddress(report)),
        ),
      ),
  }),
);

const citationText: Readonly<Record<CitationFormat["name"], (of: Cited) => string>> = {
  BibTeX: bibtex,
  "CSL-JSON": cslJson,
  RIS: ris,
};
