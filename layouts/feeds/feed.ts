import type { Feed, FeedEntry } from "../../src/archive/following/feeds.ts";
import { tagUri } from "../../src/formats/tag-uri.ts";
import {
  boroughwideAddress,
  registerAddress,
  reportAddress,
} from "../../src/model/addresses/addresses.ts";
import { feedTitle } from "../../src/model/council/feed-title.ts";
import { authorsOf } from "../../src/model/report/citation.ts";
import { boardsOf, type Report, type WithdrawnNotice } from "../../src/model/report/report.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";
import { atomFeed, instant } from "./atom.ts";
import { feedBody } from "./feed-body.ts";
import { feedSummary } from "./feed-summary.ts";

/** The newest reports of a page as an Atom feed (RFC 4287). */
export function feedPage({ title, page, by, entries }: Feed, view: View): string {
  const head = {
    id: tagUri(by, page),
    title: feedTitle(title, view.frame.settings),
    page,
    updated: entries[0]?.updated ?? null,
  };
  const made = entries.map((each) => entry(each, tagUri(by, each.first), view));
  return atomFeed(head, made, view);
}

function entry({ filed, published, updated }: FeedEntry, id: string, view: View): Html {
  return html`<entry>
<id>${id}</id>
<title>${filed.kind === "withdrawn" ? "Withdrawn: " : ""}${filed.subject}</title>
<link rel="alternate" type="text/html" href="${view.absolute(reportAddress(filed))}"/>
${
  published === null
    ? nothing
    : html`<published>${instant(published)}</published>
`
}<updated>${instant(updated)}</updated>
${boardsOf(filed).map(({ entry, printed }) => category("boards", entry.id, printed, view))}${filed.kind === "withdrawn" ? successor(filed, view) : about(filed, view)}<summary>${feedSummary(filed)}</summary>
${view.frame.settings.feeds === "full" ? content(filed, view) : nothing}</entry>
`;
}

function successor({ replacedBy }: WithdrawnNotice, view: View): Html {
  if (replacedBy === null) return nothing;
  return html`<link rel="related" type="text/html" href="${view.absolute(replacedBy)}"/>
`;
}

/** The posts and wards concerned. */
function about(report: Report, view: View): Html {
  // RFC 4287 asks for an author.
  const authors = authorsOf(report).map(
    (name) => html`<author><name>${name}</name></author>
`,
  );
  return html`${authors}${wards(report, view)}`;
}

/**
 * Escaped once more, as RFC 4287 requires for HTML in a feed. A notice has content too, so that a feed
 * reader replaces the words that it kept.
 */
function content(filed: Report | WithdrawnNotice, view: View): Html {
  const body =
    filed.kind === "withdrawn" ? html`<p>${feedSummary(filed)}</p>` : feedBody(filed, view);
  return html`<content type="html">${body.source}</content>
`;
}

function wards({ wards: concerned }: Report, view: View): Html[] {
  if (concerned.kind === "boroughwide") {
    return [category("wards", everyWard, concerned.printed, view)];
  }
  return concerned.wards.map(({ entry: { id }, printed }) => category("wards", id, printed, view));
}

/** The last part of the address of reports that concern every ward. */
const everyWard = boroughwideAddress.split("/").at(-2) ?? "";

const category = (kind: "boards" | "wards", id: string, label: string, view: View): Html =>
  html`<category scheme="${view.absolute(registerAddress(kind))}" term="${id}" label="${label}"/>
`;
