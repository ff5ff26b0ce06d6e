import * as addresses from "../src/model/addresses/addresses.ts";
import type { ProsePage } from "../src/model/content.ts";
import { type Html, html, nothing } from "./html.ts";
import { breakable } from "./inline/breakable.ts";
import { dateText } from "./inline/date.ts";
import { page } from "./page.ts";
import { ownPage } from "./report/anchoring.ts";
import { reportBody } from "./report/report-body.ts";
import type { View } from "./view.ts";

/** One of the publisher's own pages. */
export function prosePage(prose: ProsePage, view: View): Html {
  const main = html`<h1>${prose.title}</h1>
<div class="prose">${reportBody(prose.sections, ownPage, view)}</div>`;
  return page(
    { kind: "prose", title: prose.title, description: prose.title, crumbs: [], main },
    view,
  );
}

/** The accessibility statement that SI 2018/952 requires of a public body, from site.yaml. */
export function accessibilityPage(view: View): Html {
  const { settings } = view.frame;
  const { contact, accessibility, council, url } = settings;
  const known = accessibility.knownProblems;
  const standard = "the Web Content Accessibility Guidelines version 2.2 AA standard";
  const title = "Accessibility statement";
  const main = html`<h1>${title}</h1>
<div class="prose">
<p>This statement applies to the committee report archive of ${council} at ${url}. ${council} is committed to making it accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.</p>
<h2>Compliance status</h2>
<p>${
    accessibility.prepared === null
      ? `${council} has not yet said how far this website meets ${standard}.`
      : known.length === 0
        ? `This website is fully compliant with ${standard}.`
        : `This website is partially compliant with ${standard}, because of the problems listed below.`
  }</p>
${known.length === 0 ? nothing : html`<h2>What is not accessible</h2><ul>${known.map((problem) => html`<li>${problem}</li>`)}</ul>`}
<h2>Feedback and contact</h2>
<p>If you cannot use something here, or need a report in another format, contact ${contact.team}: <a href="mailto:${contact.email}">${breakable(contact.email)}</a>${contact.phone === null ? nothing : html`, telephone <span class="unbroken">${contact.phone}</span>`}${contact.address === null ? nothing : html`, or write to ${contact.address}`}.</p>
<h2>Enforcement procedure</h2>
<p>The Equality and Human Rights Commission is responsible for enforcing the regulations. If you are not happy with how we respond, contact the <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>.</p>
${accessibility.prepared === null ? nothing : html`<p>This statement was prepared on ${dateText(accessibility.prepared)}.</p>`}
</div>`;
  return page(
    { kind: "accessibility", title, description: `${title} of ${council}`, crumbs: [], main },
    view,
  );
}

/** What a server sends for an address that does not exist. */
export function notFoundPage(view: View): Html {
  const title = "We can’t find this page";
  const main = html`<h1>${title}</h1>
<p class="lede">Check the address for a typing mistake. Addresses published here keep working, so the link you followed may be wrong.</p>
<ul>
<li><a href="${view.link(addresses.search)}">Search the reports and minutes</a></li>
<li><a href="${view.link(addresses.home)}">Newest reports and all boards</a></li>
<li><a href="${view.link(addresses.quarters)}">Reports by the quarter they cover</a></li>
</ul>`;
  return page(
    { kind: "not-found", title, description: title, crumbs: [], main, indexed: false },
    view,
  );
}
