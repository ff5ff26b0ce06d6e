import { allSeries, implications, indicators, recommendations } from "../../src/model/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/** The ways of reading across reports of which the archive holds something. */
export function acrossLinks(view: View): Html {
  const { series, recommended, measures } = view.archive;
  const links: readonly (readonly [string, string, boolean])[] = [
    [allSeries, "Series and what changed", series.length > 0],
    [recommendations, "Recommendations", recommended.length > 0],
    [indicators, "Indicators", measures.length > 0],
    [implications, "Implications", view.archive.standing.length > 0],
  ];
  const held = links.filter(([, , isHeld]) => isHeld);
  if (held.length === 0) return nothing;
  return html`<nav aria-label="Across reports"><ul>${held.map(
    ([to, name]) => html`<li><a href="${view.link(to)}">${name}</a></li>`,
  )}</ul></nav>`;
}
