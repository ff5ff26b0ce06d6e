import type { AssetAddresses } from "../../../layouts/view.ts";
import { View } from "../../../layouts/view.ts";
import type { Frame } from "../../archive/frame.ts";
import { type Address, boards } from "../../model/addresses/addresses.ts";
import { isReport } from "../../model/report/report.ts";
import type { Page, PagesByKind } from "../pages/page-kind.ts";
import { type OtherFile, otherFilesOf } from "./other-files.ts";
import type { Site } from "./site.ts";
import { digestOfValue } from "./value-digest.ts";

/** Every file of a site and what it depends on, written or not. */
export interface Plan {
  readonly site: Site;
  /** Pages, and what is laid out in the same way: feeds, data, citations. Sorted by path. */
  readonly pages: readonly PlannedPage[];
  readonly others: readonly OtherFile[];
  /** A digest of what the search index is made from; null if there is none. */
  readonly search: string | null;
  /** True if compressed copies are added. */
  readonly isPacked: boolean;
}

export interface PlanOptions {
  /** False leaves out the search index. */
  readonly isSearchable?: boolean;
  /** True adds compressed copies. */
  readonly isPacked?: boolean;
  /** Kinds of page to leave out, by name. */
  readonly without?: ReadonlySet<string>;
}

/** A page that belongs in a site. */
export interface PlannedPage {
  readonly path: string;
  /** Changes whenever the page may have changed. */
  made(): string;
  text(): string;
}

/** The plan of a site, by default with a search index and without compressed copies. */
export function planOf(
  site: Site,
  { isSearchable = true, isPacked = false, without = new Set() }: PlanOptions = {},
): Plan {
  const others = otherFilesOf(site);
  const attached = others
    .filter(({ path }) => path.startsWith(boards.slice(1)))
    .map(({ made }) => made);
  return {
    site,
    pages: [...plannedPages(site.pages, site.frame, site.assets.addresses)]
      .filter(([kind]) => !without.has(kind))
      .flatMap(([, pages]) => pages)
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
    others,
    search: isSearchable ? digestOfValue([site.archive.listed.filter(isReport), attached]) : null,
    isPacked,
  };
}

/** Pages ready to be laid out, by the name of their kind. */
export function plannedPages(
  pages: PagesByKind,
  frame: Frame,
  assets: AssetAddresses,
): ReadonlyMap<string, readonly PlannedPage[]> {
  const around = { frame, assets, made: digestOfValue([frame, assets]) };
  return new Map(
    [...pages].map(([kind, of]) => [kind, of.map((page) => new PageInFrame(kind, page, around))]),
  );
}

interface Around {
  readonly frame: Frame;
  readonly assets: AssetAddresses;
  /** A digest of both. */
  readonly made: string;
}

/** A class to save memory, as for pages. */
class PageInFrame implements PlannedPage {
  readonly path: string;
  private readonly kind: string;
  private readonly page: Page;
  private readonly around: Around;
  private digest: string | null = null;

  constructor(kind: string, page: Page, around: Around) {
    this.path = pathOf(page.address);
    this.kind = kind;
    this.page = page;
    this.around = around;
  }

  made(): string {
    this.digest ??= digestOfValue([this.kind, this.around.made, this.page.item]);
    return this.digest;
  }

  text(): string {
    const { page, around } = this;
    return page.layout(new View(around.frame, page.address, around.assets));
  }
}

/** The file of an address: "/boards/" → "boards/index.html". */
const pathOf = (address: Address): string =>
  address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);
