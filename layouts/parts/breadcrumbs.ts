import { type Address, home } from "../../src/model/addresses/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

export interface Crumb {
  readonly name: string;
  readonly address: Address;
}

/** The path from the home page to the page above this one. */
export function breadcrumbs(crumbs: readonly Crumb[], view: View): Html {
  if (view.address === home) return nothing;
  const all = [{ name: "Home", address: home }, ...crumbs];
  return html`<nav class="breadcrumbs" aria-label="Breadcrumbs"><ol>${all.map(
    ({ name, address }) => html`<li><a href="${view.link(address)}">${name}</a></li>`,
  )}</ol></nav>`;
}
