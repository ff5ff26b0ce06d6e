import type { Across } from "../../src/archive/frame.ts";
import {
  type Address,
  allSeries,
  implications,
  indicators,
  recommendations,
} from "../../src/model/addresses/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/** The ways of reading across reports of which the archive holds something. */
export function acrossLinks(view: View): Html {
  const { across } = view.frame;
  if (across.length === 0) return nothing;
  return html`<nav aria-label="Across reports"><ul>${across.map((way) => {
    const [to, name] = ways[way];
    return html`<li><a href="${view.link(to)}">${name}</a></li>`;
  })}</ul></nav>`;
}

const ways: Readonly<Record<Across, readonly [Address, string]>> = {
  series: [allSeries, "Series and what changed"],
  recommendations: [recommendations, "Recommendations"],
  indicators: [indicators, "Indicators"],
  implications: [implications, "Implications"],
};
