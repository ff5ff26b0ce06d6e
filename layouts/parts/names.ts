import { entryAddress } from "../../src/model/addresses/addresses.ts";
import { type Named, nowCalled, type RegisterKind } from "../../src/model/council/register.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/** A board, ward, post or portfolio by the name of its day, with a link, and what it is called now. */
export function name(kind: RegisterKind, named: Named, view: View): Html {
  const now = nowCalled(named);
  const later = now === null ? nothing : html` <span class="now-called">now called ${now}</span>`;
  return html`<a href="${view.link(entryAddress(kind, named.entry))}">${named.printed}</a>${later}`;
}

/** Several names, one under another: commas and "and" occur inside one. */
export function names(kind: RegisterKind, of: readonly Named[], view: View): Html[] {
  return of.map((named) => html`<div>${name(kind, named, view)}</div>`);
}
