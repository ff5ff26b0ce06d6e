import { home } from "../../src/model/addresses/addresses.ts";
import { dataBlock, type Html } from "../html.ts";
import type { Crumb } from "../parts/breadcrumbs.ts";
import type { View } from "../view.ts";

/** A thing in JSON-LD; undefined properties are left out. */
export interface Thing {
  readonly [property: string]: Value | readonly Value[];
}

type Value = string | number | Thing | undefined;

/** What a page is about, in terms of schema.org only, and its path from the home page. */
export function jsonLd(
  things: readonly Thing[],
  title: string,
  crumbs: readonly Crumb[],
  view: View,
): Html {
  const way = view.address === home ? [] : [breadcrumbList(title, crumbs, view)];
  return dataBlock("application/ld+json", {
    "@context": "https://schema.org",
    "@graph": [...things, ...way],
  });
}

/**
 * The council, which publishes everything here. Its own site is unknown, so a fragment distinguishes it
 * from this one.
 */
export const council = (view: View): Thing => ({
  "@type": "GovernmentOrganization",
  "@id": councilId(view),
  name: view.frame.settings.council,
});

export const councilId = (view: View): string => view.absolute(`${home}#council`);

/** The area of every ward. Only the council's name is known, not the borough's own. */
export const councilArea = (view: View): Thing => ({
  "@type": "AdministrativeArea",
  "@id": view.absolute(`${home}#area`),
  name: `The area of ${view.frame.settings.council}`,
});

function breadcrumbList(title: string, crumbs: readonly Crumb[], view: View): Thing {
  const way = [{ name: "Home", address: home }, ...crumbs, { name: title, address: view.address }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: way.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      // The last is this page, whose address needs no saying again.
      ...(address === view.address ? {} : { item: { "@id": view.absolute(address) } }),
    })),
  };
}
