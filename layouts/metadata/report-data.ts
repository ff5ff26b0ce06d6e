import { mediaType } from "../../src/formats/serving/media-types.ts";
import {
  entryAddress,
  fileAddress,
  registerAddress,
  seriesAddress,
} from "../../src/model/addresses/addresses.ts";
import type { Named } from "../../src/model/council/register.ts";
import { boardsOf, type Report } from "../../src/model/report/report.ts";
import { interval } from "../../src/model/time/interval.ts";
import type { PlainDate } from "../../src/model/time/plain-date.ts";
import type { View } from "../view.ts";
import { council, councilArea, councilId, type Thing } from "./json-ld.ts";

/** A report, and what the archive knows about its publication and its series. */
export interface RecordedReport {
  readonly report: Report;
  readonly published: PlainDate;
  readonly place: { readonly series: { readonly id: string; readonly title: string } } | null;
}

/** One thing by itself, several as a list. */
const alone = (things: readonly Thing[]): Thing | readonly Thing[] | undefined =>
  things.length === 1 ? things[0] : things;

/** The day of a report's last correction, or null. */
export const modifiedOn = ({ corrections }: Report): PlainDate | null =>
  corrections.map(({ date }) => date).reduce<PlainDate | null>(later, null);

const later = (one: PlainDate | null, other: PlainDate) =>
  one === null || other > one ? other : one;

/**
 * A report in terms of schema.org. A post is not a person and has no type there; it is the role in which
 * the council is the author. The board is the audience, for whom the report was written.
 */
export function reportThing({ report, published, place }: RecordedReport, view: View): Thing {
  const { subject, covers, portfolios, officers, attachments } = report;
  const address = view.absolute(view.address);
  return {
    "@type": "Report",
    "@id": address,
    url: address,
    name: subject,
    headline: subject,
    inLanguage: "en-GB",
    datePublished: published,
    dateModified: modifiedOn(report) ?? undefined,
    author: officers.map((post) => authorship(post, view)),
    publisher: council(view),
    audience: alone(
      boardsOf(report).map(({ printed, entry }) => ({
        "@type": "Audience",
        name: printed,
        url: view.absolute(entryAddress("boards", entry)),
      })),
    ),
    temporalCoverage: covers ? interval(covers.period) : undefined,
    spatialCoverage: area(report, view),
    about: someOf(portfolios.map((portfolio) => portfolioThing(portfolio, view))),
    isPartOf: place
      ? {
          "@type": "CreativeWorkSeries",
          "@id": view.absolute(seriesAddress(place.series)),
          name: place.series.title,
        }
      : undefined,
    hasPart: someOf(
      attachments.map(({ file, title }) => ({
        "@type": "DigitalDocument",
        name: title,
        url: view.absolute(fileAddress(report, { file })),
        encodingFormat: mediaType(file) ?? undefined,
      })),
    ),
    license: view.frame.settings.licence?.url,
  };
}

const authorship = ({ printed, entry }: Named, view: View): Thing => ({
  "@type": "OrganizationRole",
  roleName: printed,
  url: view.absolute(entryAddress("officers", entry)),
  author: { "@id": councilId(view) },
});

/** The wards that it names, or the council's whole area. */
function area({ wards }: Report, view: View): Thing | readonly Thing[] | undefined {
  if (wards.kind === "boroughwide") return councilArea(view);
  return someOf(
    wards.wards.map(({ printed, entry }) => ({
      "@type": "AdministrativeArea",
      "@id": view.absolute(entryAddress("wards", entry)),
      name: printed,
    })),
  );
}

const portfolioThing = ({ printed, entry }: Named, view: View): Thing => ({
  "@type": "DefinedTerm",
  "@id": view.absolute(entryAddress("portfolios", entry)),
  name: printed,
  inDefinedTermSet: view.absolute(registerAddress("portfolios")),
});

const someOf = (things: readonly Thing[]) => (things.length === 0 ? undefined : things);
