import type { Cited } from "../../src/model/report/citation.ts";
import { type Html, html, nothing } from "../html.ts";
import type { Crumb } from "../parts/breadcrumbs.ts";
import type { View } from "../view.ts";
import { dublinCore } from "./dublin-core.ts";
import { jsonLd } from "./json-ld.ts";
import { modifiedOn, type RecordedReport, reportThing } from "./report-data.ts";
import { signposting } from "./signposting.ts";

/** What programs read about a report in the head of its page: search engines, libraries, reference managers. */
export function reportMetadata(
  record: RecordedReport,
  of: Cited,
  crumbs: readonly Crumb[],
  view: View,
): Html {
  const { published, report } = record;
  const modified = modifiedOn(report);
  return html`<meta property="article:published_time" content="${published}">
${
  modified === null
    ? nothing
    : html`<meta property="article:modified_time" content="${modified}">
`
}${signposting(record, view)}${dublinCore(record, of)}${jsonLd([reportThing(record, view)], report.subject, crumbs, view)}`;
}
