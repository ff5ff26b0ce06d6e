import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";

interface Shared {
  readonly kind: string;
  readonly title: string;
  readonly description: string;
}

/** What is shown where the page's address is shared (https://ogp.me). There is no image. */
export function openGraph({ kind, title, description }: Shared, view: View): Html {
  const { council, title: archive } = view.frame.settings;
  return html`<meta property="og:type" content="${kind === "report" ? "article" : "website"}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${view.absolute(view.address)}">
<meta property="og:site_name" content="${archive}, ${council}">
<meta property="og:locale" content="en_GB">`;
}
