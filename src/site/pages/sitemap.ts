import { type Html, html } from "../../../layouts/html.ts";
import type { View } from "../../../layouts/view.ts";
import type { Archive } from "../../archive/archive.ts";
import * as addresses from "../../model/addresses/addresses.ts";
import { data } from "../../model/addresses/data-addresses.ts";
import { feeds } from "../../model/addresses/feed-addresses.ts";
import { isReport } from "../../model/report/report.ts";

/** The pages that a search engine should know of. */
export function pagesToKnow(archive: Archive): addresses.Address[] {
  const { listed, meetings, shelves, years } = archive;
  return [
    addresses.home,
    addresses.quarters,
    addresses.changes,
    feeds,
    data,
    ...listed.filter(isReport).map(addresses.reportAddress),
    ...meetings.map(({ board, date }) => addresses.meetingAddress(board.entry, date)),
    ...Object.values(shelves).flatMap((of) =>
      of.map(({ kind, entry }) => addresses.entryAddress(kind, entry)),
    ),
    ...across(archive),
    ...years.flatMap(({ quarters }) =>
      quarters.map(({ quarter }) => addresses.quarterAddress(quarter)),
    ),
  ];
}

/** The sitemap of pages (https://www.sitemaps.org/protocol.html). */
export function sitemap(pages: readonly addresses.Address[], view: View): Html {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(
  (address) => html`<url><loc>${view.absolute(address)}</loc></url>
`,
)}</urlset>
`;
}

/** The pages on which reports are read one after another. */
function across({ series, recommended, measures, standing }: Archive): addresses.Address[] {
  return [
    addresses.allSeries,
    addresses.recommendations,
    addresses.indicators,
    addresses.implications,
    ...series.map(addresses.seriesAddress),
    ...recommended.map(({ board, year }) => addresses.recommendationsAddress(board, year)),
    ...measures.map(addresses.indicatorAddress),
    ...standing.map(({ section }) => addresses.implicationAddress(section.id)),
  ];
}

/** Everything may be read; the sitemap says what there is (RFC 9309). */
export const robots = (view: View): string =>
  `User-agent: *\nAllow: /\nSitemap: ${view.absolute("/sitemap.xml")}\n`;
