import {
  pagePolicy,
  referrerPolicy,
  searchPolicy,
} from "../src/formats/serving/content-security-policy.ts";
import * as addresses from "../src/model/addresses/addresses.ts";
import { data } from "../src/model/addresses/data-addresses.ts";
import { feeds } from "../src/model/addresses/feed-addresses.ts";
import type { RegisterKind } from "../src/model/council/register.ts";
import type { WebLink } from "../src/model/council/settings.ts";
import { type Child, type Html, html, nothing } from "./html.ts";
import { breakable } from "./inline/breakable.ts";
import { openGraph } from "./metadata/open-graph.ts";
import { breadcrumbs, type Crumb } from "./parts/breadcrumbs.ts";
import { councilMark, iconType } from "./parts/council-mark.ts";
import { alternates, type FollowLink } from "./parts/follow.ts";
import { framePart } from "./parts/frame-part.ts";
import { searchForm } from "./search/search-form.ts";
import type { View } from "./view.ts";

export interface PageParts {
  /** The kind of page in the table of pages; styles and tests use it. */
  readonly kind: string;
  readonly title: string;
  /** A sentence for people who find the page elsewhere. */
  readonly description: string;
  /** The pages above this one, without the home page. */
  readonly crumbs: readonly Crumb[];
  readonly main: Child;
  /** The head of each printed page; by default the title. */
  readonly runningHead?: string;
  /** False for notices and for pages that search engines should ignore. */
  readonly indexed?: boolean;
  /** What programs read about the page's subject, for its head. */
  readonly metadata?: Html;
  /** The feeds and calendars that follow the page's subject. */
  readonly follow?: readonly FollowLink[];
}

/** The shell of every page: head, skip link, header, main and footer. */
export function page(parts: PageParts, view: View): Html {
  const { settings } = view.frame;
  // Values that appear several times are escaped only once.
  const [title, description] = [html`${parts.title}`, html`${parts.description}`];
  const address = html`${view.absolute(view.address)}`;
  return html`<!doctype html>
<html lang="en-GB" data-council="${settings.council}" data-running-head="${parts.runningHead ?? title}" data-address="${address}">
<head>
${parts.kind === "search" ? rules(searchPolicy(settings)) : pageRules}
<title>${parts.kind === "home" ? "" : html`${title} – `}${settings.title}, ${settings.council}</title>
<meta name="description" content="${description}">
${
  parts.indexed === false
    ? html`<meta name="robots" content="noindex">`
    : html`<link rel="canonical" href="${address}">
${openGraph({ kind: parts.kind, title, description, address }, settings)}`
}
${parts.metadata ?? nothing}
${alternates(parts.follow ?? [], view)}<meta name="color-scheme" content="light dark">
<link rel="icon" href="${view.link(view.assets.icon)}" type="${iconType(view.assets)}">
<link rel="stylesheet" href="${view.link(view.assets.stylesheet)}">
<script type="module" src="${view.link(view.assets.script)}"></script>
</head>
<body data-kind="${parts.kind}">
<a class="skip-link" href="#_main">Skip to main content</a>
${header(view)}
${breadcrumbs(parts.crumbs, view)}
<main id="_main" tabindex="-1">
${parts.main}
</main>
${footer(view)}
</body>
</html>
`;
}

/** What a browser must know before it reads on. */
const rules = (policy: string): Html => html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="${referrerPolicy}">`;

const pageRules = rules(pagePolicy);

const names: Readonly<Record<RegisterKind, string>> = {
  boards: "Boards",
  wards: "Wards",
  officers: "Officers",
  portfolios: "Portfolios",
};

/**
 * Empty registers have no link. On a phone the navigation is a popover behind the button “Menu”, which
 * needs no script; a browser without popovers shows it in place.
 */
const header = framePart((view) => {
  const { settings, registers } = view.frame;
  const linkTo = (kind: RegisterKind) =>
    navigationLink(addresses.registerAddress(kind), names[kind], view);
  const links = [
    ...registers.slice(0, 1).map(linkTo),
    navigationLink(addresses.quarters, "Quarters", view),
    ...registers.slice(1).map(linkTo),
  ];
  const across = view.frame.across.map(({ name, address }) => navigationLink(address, name, view));
  return html`<header class="site-header">
${settings.notice === null ? nothing : html`<p class="site-notice">${settings.notice}</p>`}
<a class="site-name" href="${view.link(addresses.home)}">${councilMark(view)} <span class="site-title">${settings.title}</span></a>
${view.address === addresses.home || view.address === addresses.search ? nothing : searchForm("Search the reports", view)}
<p class="site-ways"><a href="${view.link(addresses.search)}">Search</a><button type="button" popovertarget="_menu">Menu</button></p>
<nav class="site-menu" aria-label="Site" id="_menu" popover><ul>${links}</ul><ul>${across}</ul>${ownLinks(settings.branding.headerLinks)}</nav>
</header>`;
});

/** The council's own links to other sites, in the header. */
const ownLinks = (links: readonly WebLink[]): Html =>
  links.length === 0 ? nothing : html`<ul class="council-links">${links.map(webLink)}</ul>`;

const webLink = ({ name, url }: WebLink): Html => html`<li><a href="${url}">${name}</a></li>`;

function navigationLink(to: addresses.Address, name: string, view: View): Html {
  const current =
    view.address === to
      ? html` aria-current="page"`
      : view.address.startsWith(to)
        ? html` aria-current="true"`
        : nothing;
  return html`<li><a href="${view.link(to)}"${current}>${name}</a></li>`;
}

const footer = framePart((view) => {
  const { settings, pages } = view.frame;
  const { contact, licence } = settings;
  return html`<footer class="site-footer">
<p>Published by ${contact.team}, ${settings.council}. <a href="mailto:${contact.email}">${breakable(contact.email)}</a>${contact.phone === null ? nothing : html`, <span class="unbroken">${contact.phone}</span>`}</p>
${licence === null ? nothing : html`<p>You may reuse reports under the <a href="${licence.url}" rel="license">${licence.name}</a>.</p>`}
<ul>${pages.map(
    ({ name, title }) =>
      html`<li><a href="${view.link(addresses.proseAddress(name))}">${title}</a></li>`,
  )}<li><a href="${view.link(addresses.changes)}">Publication log</a></li><li><a href="${view.link(feeds)}">Feeds and calendars</a></li><li><a href="${view.link(data)}">Data</a></li><li><a href="${view.link(addresses.accessibility)}">Accessibility</a></li>${settings.branding.footerLinks.map(webLink)}</ul>
</footer>`;
});
