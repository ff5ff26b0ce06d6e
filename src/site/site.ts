import type { Archive } from "../archive/archive.ts";
import { frameOf } from "../archive/frame.ts";
import type { Content } from "../model/content.ts";
import type { Ledger } from "../model/ledger.ts";
import { type PlainDate, today } from "../model/plain-date.ts";
import { type Problem, problemLine } from "../model/problem.ts";
import { readContent } from "../reading/content.ts";
import { type Assets, bundleAssets } from "./assets.ts";
import { keptArchive } from "./kept-addresses.ts";
import { type PageToWrite, pagesToWrite } from "./pages-to-write.ts";

/** An archive with all that its pages need, ready to be written. */
export interface Site {
  readonly archive: Archive;
  /** The pages, by the name of their kind. */
  readonly toWrite: ReadonlyMap<string, readonly PageToWrite[]>;
  readonly assets: Assets;
  /** Every address that was published, those of this site included. */
  readonly ledger: Ledger;
  /** Addresses that would vanish, and such as two things claim; with any, the site is not to be written. */
  readonly problems: readonly Problem[];
}

/** Gives the site as it is to be written now; asked at every build. */
export type SiteSource = () => Promise<Site>;

export interface SiteOptions {
  /** Where the site is published, ending in "/", if not where site.yaml says. */
  readonly url?: string;
  /** The day on which it is published; a report under embargo comes out on its day. */
  readonly today: PlainDate;
}

/** Makes the site of a content folder that was read without errors. */
export async function siteOf(content: Content, { url, today }: SiteOptions): Promise<Site> {
  const settings = url === undefined ? content.settings : { ...content.settings, url };
  const kept = keptArchive({ ...content, settings }, today);
  const frame = frameOf(kept.archive);
  const assets = await bundleAssets(settings);
  return { ...kept, assets, toWrite: pagesToWrite(kept.pages, frame, assets.addresses) };
}

/** The site of `content/`, for Eleventy's own command line. Throws where the content has errors. */
export const ownSite: SiteSource = async () => {
  const { content, problems } = readContent("content");
  if (!content) throw new Error(problems.map(problemLine).join("\n"));
  const site = await siteOf(content, { today: today() });
  if (site.problems.length > 0) throw new Error(site.problems.map(problemLine).join("\n"));
  return site;
};
