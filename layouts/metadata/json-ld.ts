import { home } from "../../src/model/addresses/addresses.ts";
import { dataBlock, type Html } from "../html.ts";
import type { Crumb } from "../parts/breadcrumbs.ts";
import type { View } from "../view.ts";

/** A thing as JSON-LD has it; what is undefined is left out. */
export interface Thing {
  readonly [property: string]: Value | readonly Value[];
}

type Value = string | number | Thing | undefined;

/** What a page is about, in the words of schema.org alone, and the way to it from the home page. */
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

/** The council, which publishes everything here. Its own site is not known; the fragment tells it from this one. */
export const council = (view: View): Thing => ({
  "@type": "GovernmentOrganization",
  "@id": councilId(view),
  name: view.frame.settings.council,
});

export const councilId = (view: View): string => view.absolute(`${home}#council`);

/** Where every ward lies. The borough's own name is not known, only its council's. */
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
      item: { "@id": view.absolute(address) },
    })),
  };
}
