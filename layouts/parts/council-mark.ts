import type { Address } from "../../src/model/addresses/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import type { AssetAddresses, View } from "../view.ts";

/** The council at the head of a page: its logo, its name, or both where the logo has no words. */
export function councilMark(view: View): Html {
  const { council, branding } = view.frame.settings;
  const name = html`<span class="site-council">${council}</span>`;
  if (branding.logo === null || view.assets.logo === null) return name;
  const { picture, onDark, words } = branding.logo;
  const image = html`<img src="${view.link(view.assets.logo)}" alt="${words ?? ""}" width="${Math.ceil(picture.width)}" height="${Math.ceil(picture.height)}">`;
  const logo = html`<picture class="council-mark" data-papers="${onDark === null ? "light" : "both"}">${onDarkSource(view, view.assets.logoOnDark)}${image}</picture>`;
  return words === null ? html`${logo} ${name}` : logo;
}

const onDarkSource = (view: View, address: Address | null): Html =>
  address === null
    ? nothing
    : html`<source media="(prefers-color-scheme: dark)" srcset="${view.link(address)}">`;

/** The type of the site's icon. */
export const iconType = ({ icon }: AssetAddresses): string =>
  icon.endsWith(".png") ? "image/png" : "image/svg+xml";
