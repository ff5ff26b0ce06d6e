import type { Feed, FeedEntry } from "../src/archive/feeds.ts";
import { boroughwideAddress, registerAddress, reportAddress } from "../src/model/addresses.ts";
import { feedTitle } from "../src/model/feed-title.ts";
import type { Report } from "../src/model/report.ts";
import { tagUri } from "../src/model/tag-uri.ts";
import { type Html, html, nothing } from "./html.ts";
import { atomFeed, instant } from "./parts/atom.ts";
import { feedBody } from "./parts/feed-body.ts";
import { feedSummary } from "./parts/feed-summary.ts";
import type { View } from "./view.ts";

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
  const isNotice = filed.kind === "withdrawn";
  return html`<entry>
<id>${id}</id>
<title>${isNotice ? "Withdrawn: " : ""}${filed.subject}</title>
<link rel="alternate" type="text/html" href="${view.absolute(reportAddress(filed))}"/>
${
  published === null
    ? nothing
    : html`<published>${instant(published)}</published>
`
}<updated>${instant(updated)}</updated>
${
  isNotice
    ? nothing
    : filed.officers.map(
        ({ printed }) => html`<author><name>${printed}</name></author>
`,
      )
}${category("boards", filed.board.entry.id, filed.board.printed, view)}${isNotice ? nothing : wards(filed, view)}<summary>${feedSummary(filed)}</summary>
${isNotice ? nothing : content(filed, view)}</entry>
`;
}

/** Escaped once more, as RFC 4287 says of HTML in a feed. */
function content(report: Report, view: View): Html {
  if (view.frame.settings.feeds === "summary") return nothing;
  return html`<content type="html">${feedBody(report, view).source}</content>
`;
}

function wards({ wards: concerned }: Report, view: View): Html[] {
  if (concerned.kind === "boroughwide") {
    const [id = ""] = boroughwideAddress.split("/").slice(-2);
    return [category("wards", id, concerned.printed, view)];
  }
  return concerned.wards.map(({ entry: { id }, printed }) => category("wards", id, printed, view));
}

const category = (kind: "boards" | "wards", id: string, label: string, view: View): Html =>
  html`<category scheme="${view.absolute(registerAddress(kind))}" term="${id}" label="${label}"/>
`;
