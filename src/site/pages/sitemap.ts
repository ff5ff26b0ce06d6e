import { type Html, html } from "../../../layouts/html.ts";
import type { View } from "../../../layouts/view.ts";
import type { Address } from "../../model/addresses/addresses.ts";
import { one, type PageKind } from "./page-kind.ts";

/** The sitemap: every page of the kinds that search engines should know. */
export const sitemapOf = (kinds: readonly PageKind[]): PageKind =>
  one("sitemap", "/sitemap.xml", {
    item: (archive) =>
      kinds
        .filter(({ isListed }) => isListed)
        .flatMap(({ pages }) => pages(archive).map(({ address }) => address)),
    layout: sitemap,
  });

/** The sitemap format (https://www.sitemaps.org/protocol.html). */
function sitemap(pages: readonly Address[], view: View): Html {
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.map(
  (address) => html`<url><loc>${view.absolute(address)}</loc></url>
`,
)}</urlset>
`;
}

/** Allows everything, and names the sitemap (RFC 9309). */
export const robots = (view: View): string =>
  `User-agent: *\nAllow: /\nSitemap: ${view.absolute("/sitemap.xml")}\n`;
