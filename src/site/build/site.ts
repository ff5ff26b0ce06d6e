import type { Archive } from "../../archive/archive.ts";
import type { Frame } from "../../archive/frame.ts";
import type { Ledger } from "../../model/addresses/address-ledger.ts";
import type { Address } from "../../model/addresses/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Problem } from "../../model/problem.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { keptArchive } from "../pages/kept-addresses.ts";
import type { PagesByKind } from "../pages/page-kind.ts";
import { type Assets, bundleAssets } from "./assets.ts";

/** An archive with all that its pages need, ready to be written. */
export interface Site {
  readonly archive: Archive;
  readonly frame: Frame;
  /** Every page, by the name of its kind. */
  readonly pages: PagesByKind;
  readonly assets: Assets;
  /** Every address that was published, those of this site included. */
  readonly ledger: Ledger;
  /** Addresses that would vanish, and such as two things claim; with any, the site is not to be written. */
  readonly problems: readonly Problem[];
  /** Addresses at or under which an older site may hold what is withheld now. */
  readonly withheld: readonly Address[];
}

export interface SiteOptions {
  /** Where the site is published, ending in "/", if not where site.yaml says. */
  readonly url?: string | null;
  /** The day on which it is published; a report under embargo comes out on its day. */
  readonly today: PlainDate;
  /** True where its writer looks at it (`npm start`). */
  readonly isServed?: boolean;
}

/** Makes the site of a content folder that was read without errors. */
export async function siteOf(
  given: Content,
  { url = null, today, isServed }: SiteOptions,
): Promise<Site> {
  const content = addressed(given, url);
  const kept = keptArchive(content, today);
  return {
    ...kept,
    assets: await bundleAssets(content.settings, isServed),
  };
}

/** The content of a site that is published at an address, if not where site.yaml says. */
export const addressed = (content: Content, url: string | null): Content =>
  url === null ? content : { ...content, settings: { ...content.settings, url } };
