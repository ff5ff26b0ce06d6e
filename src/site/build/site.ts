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

/** An archive with everything its pages need, ready to be written. */
export interface Site {
  readonly archive: Archive;
  readonly frame: Frame;
  /** Every page, by the name of its kind. */
  readonly pages: PagesByKind;
  readonly assets: Assets;
  /** Every address ever published, including those of this site. */
  readonly ledger: Ledger;
  /** Addresses that would disappear, or that two things claim; if there are any, the site must not be written. */
  readonly problems: readonly Problem[];
  /** Addresses at or under which an older site may have content that is now withheld. */
  readonly withheld: readonly Address[];
}

export interface SiteOptions {
  /** The address, ending in "/", if it is not the one in site.yaml. */
  readonly url?: string | null;
  /** The day of publication; a report under embargo appears on its day. */
  readonly today: PlainDate;
  /** True if it is served to its writer (`npm start`). */
  readonly isServed?: boolean;
}

/** Makes the site of a content folder that has no errors. */
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

/** The content of a site published at an address other than the one in site.yaml. */
export const addressed = (content: Content, url: string | null): Content =>
  url === null ? content : { ...content, settings: { ...content.settings, url } };
