import { entryAddress } from "../../src/model/addresses/addresses.ts";
import { type Named, nowCalled, type RegisterKind } from "../../src/model/council/register.ts";
import { type Child, type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/**
 * A board, ward, post or portfolio by its name on that day, with a link and its present name. `shown` gives
 * the words of the link.
 */
export function name(
  kind: RegisterKind,
  named: Named,
  view: View,
  shown: (printed: string) => Child = (printed) => printed,
): Html {
  const now = nowCalled(named);
  const later = now === null ? nothing : html` <span class="now-called">now called ${now}</span>`;
  return html`<a href="${view.link(entryAddress(kind, named.entry))}">${shown(named.printed)}</a>${later}`;
}

/** Several names, one on each line, because a name may contain commas and "and". */
export function names(
  kind: RegisterKind,
  of: readonly Named[],
  view: View,
  shown?: (printed: string) => Child,
): Html[] {
  return of.map((named) => html`<div>${name(kind, named, view, shown)}</div>`);
}
