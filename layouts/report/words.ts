import type { Inline } from "../../src/model/report/body/block.ts";
import { type Child, html, nothing } from "../html.ts";
import { breakable } from "../inline/breakable.ts";
import type { View } from "../view.ts";

/** How to link to other addresses of the archive: all that a report's own words need from a view. */
export type Links = Pick<View, "link">;

/** A report's words with their formatting and links, and nothing added. */
export function words(content: readonly Inline[], view: Links): Child[] {
  return content.map((inline) => marked(inline, view));
}

function marked(inline: Inline, view: Links): Child {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "line-break":
      return html`<br>`;
    case "strong":
      return html`<strong>${words(inline.content, view)}</strong>`;
    case "emphasis":
      return html`<em>${words(inline.content, view)}</em>`;
    case "struck":
      return html`<del class="struck">${words(inline.content, view)}</del>`;
    case "unsure":
      return html`<mark class="unsure">${words(inline.content, view)}</mark>`;
    case "superscript":
      return html`<sup>${words(inline.content, view)}</sup>`;
    case "subscript":
      return html`<sub>${words(inline.content, view)}</sub>`;
    case "link": {
      const isOwn = inline.href.startsWith("/");
      const href = isOwn ? view.link(inline.href) : inline.href;
      // The archive does not vouch for the targets of links in reports.
      const rel = /^https?:/i.test(href) && !isOwn ? html` rel="nofollow noopener"` : nothing;
      const shown = inline.content.map((part) =>
        part.kind === "text" && href.startsWith("mailto:")
          ? breakable(part.text)
          : marked(part, view),
      );
      return html`<a href="${href}"${rel}>${shown}</a>`;
    }
  }
}
