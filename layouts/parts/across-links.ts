import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/** Links to the pages on which reports are read one after another. */
export function acrossLinks(view: View): Html {
  const { across } = view.frame;
  if (across.length === 0) return nothing;
  return html`<nav aria-label="Across reports"><ul>${across.map(
    ({ name, address }) => html`<li><a href="${view.link(address)}">${name}</a></li>`,
  )}</ul></nav>`;
}
