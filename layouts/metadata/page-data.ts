import type { Meeting } from "../../src/archive/by-meeting.ts";
import type { SeriesLabel } from "../../src/archive/series/series.ts";
import {
  entryAddress,
  home,
  registerAddress,
  reportAddress,
} from "../../src/model/addresses/addresses.ts";
import { currentName, type Entry, type RegisterKind } from "../../src/model/council/register.ts";
import { isReport } from "../../src/model/report/report.ts";
import { interval } from "../../src/model/time/interval.ts";
import { instantInLondon, longDate } from "../../src/model/time/plain-date.ts";
import type { View } from "../view.ts";
import { council, councilArea, councilId, type Thing } from "./json-ld.ts";

/** The archive, and the council to contact. */
export function homeThings(view: View): readonly Thing[] {
  const { title, description, contact, licence } = view.frame.settings;
  const site = {
    "@type": "WebSite",
    "@id": view.absolute(home),
    url: view.absolute(home),
    name: title,
    description,
    inLanguage: "en-GB",
    publisher: { "@id": councilId(view) },
    license: licence?.url,
  };
  const asked = {
    "@type": "ContactPoint",
    contactType: contact.team,
    email: contact.email,
    telephone: contact.phone ?? undefined,
  };
  return [
    site,
    { ...council(view), address: contact.address ?? undefined, contactPoint: asked },
    councilArea(view),
  ];
}

/** A board, ward or portfolio. schema.org has no type for a post. */
export function entryThing(kind: RegisterKind, entry: Entry, view: View): readonly Thing[] {
  const address = view.absolute(entryAddress(kind, entry));
  const former = entry.names.slice(0, -1).map(({ name }) => name);
  const named = {
    "@id": address,
    url: address,
    name: currentName(entry),
    alternateName: former.length === 0 ? undefined : former,
  };
  if (kind === "boards") {
    const dissolutionDate = entry.names.at(-1)?.until ?? undefined;
    const parentOrganization = council(view);
    return [{ "@type": "GovernmentOrganization", ...named, dissolutionDate, parentOrganization }];
  }
  if (kind === "wards")
    return [{ "@type": "AdministrativeArea", ...named, containedInPlace: councilArea(view) }];
  if (kind === "portfolios") {
    const inDefinedTermSet = view.absolute(registerAddress(kind));
    return [{ "@type": "DefinedTerm", ...named, inDefinedTermSet }];
  }
  return [];
}

/** A meeting with its reports; its time, place and status if known. */
export const meetingThing = ({ board, date, listed, record }: Meeting, view: View): Thing => ({
  "@type": "Event",
  "@id": view.absolute(view.address),
  url: view.absolute(view.address),
  name: `${board.printed}, ${longDate(date)}`,
  startDate: record?.time ? instantInLondon(date, record.time) : date,
  eventStatus:
    record?.status === "cancelled" ? { "@id": "https://schema.org/EventCancelled" } : undefined,
  location: record?.place ? { "@type": "Place", name: record.place } : undefined,
  organizer: {
    "@type": "GovernmentOrganization",
    "@id": view.absolute(entryAddress("boards", board.entry)),
    name: board.printed,
  },
  workFeatured: listed.filter(isReport).map((report) => ({
    "@type": "Report",
    "@id": view.absolute(reportAddress(report)),
    name: report.subject,
  })),
});

/** A series, and the period from its first to its last report if each states one. */
export function seriesThing({ title, ...issues }: SeriesLabel, view: View): Thing {
  const [first, last] = [issues.first.covers, issues.last.covers];
  return {
    "@type": "CreativeWorkSeries",
    "@id": view.absolute(view.address),
    url: view.absolute(view.address),
    name: title,
    inLanguage: "en-GB",
    publisher: council(view),
    temporalCoverage:
      first && last ? interval({ first: first.period.first, last: last.period.last }) : undefined,
  };
}
