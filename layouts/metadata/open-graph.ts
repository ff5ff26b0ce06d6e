import type { Settings } from "../../src/model/council/settings.ts";
import { type Html, html } from "../html.ts";

interface Shared {
  readonly kind: string;
  readonly title: Html;
  readonly description: Html;
  /** The page's own address, absolute. */
  readonly address: Html;
}

/** What is shown where the page's address is shared (https://ogp.me). There is no image. */
export function openGraph(
  { kind, title, description, address }: Shared,
  { council, title: archive }: Settings,
): Html {
  return html`<meta property="og:type" content="${kind === "report" ? "article" : "website"}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address}">
<meta property="og:site_name" content="${archive}, ${council}">
<meta property="og:locale" content="en_GB">`;
}
