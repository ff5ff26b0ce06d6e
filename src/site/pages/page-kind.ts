import type { Html } from "../../../layouts/html.ts";
import type { View } from "../../../layouts/view.ts";
import type { Archive } from "../../archive/archive.ts";
import type { Address } from "../../model/addresses/addresses.ts";

/** A kind of page, as Eleventy walks it. */
export interface PageKind extends KindOptions {
  readonly name: string;
  readonly pages: (archive: Archive) => Page[];
}

/** What follows from a kind of page beyond its pages. */
interface KindOptions {
  /**
   * The address under which all its pages stand. Nothing else may stand there: no page of the
   * publisher's own, no former address. `one` and `single` know it, and a kind that stands below the
   * page of another need not say it.
   */
  readonly root?: Address;
  /** True for pages whose addresses are not the program's to give. */
  readonly isAnywhere?: boolean;
  /** True for pages that a search engine should know of: they are in the sitemap. */
  readonly isListed?: boolean;
  /** The name of the link to it at the foot of every page, where the page has something to show. */
  readonly across?: string;
}

/** A page of an archive. */
export interface Page {
  readonly address: Address;
  /** All that the page is made of, beside the frame. */
  readonly item: unknown;
  layout(view: View): string;
}

/** Pages by the name of their kind. */
export type PagesByKind = ReadonlyMap<string, readonly Page[]>;

/** A kind of page, for items of one type. */
export interface KindOf<Item> extends PageOf<Item>, KindOptions {
  readonly items: (archive: Archive) => readonly Item[];
}

interface PageOf<Item> {
  readonly address: (item: Item) => Address;
  readonly layout: (item: Item, view: View) => Html | string;
}

/** A kind of page with a page for each of its items. */
export function kind<Item>(
  name: string,
  { items, address, layout, ...options }: KindOf<Item>,
): PageKind {
  const of = { address, layout };
  const pages = (archive: Archive) => items(archive).map((item) => pageOf(of, item));
  return { ...options, name, pages };
}

/** The page of an item. */
export const pageOf = <Item>(of: PageOf<Item>, item: Item): Page => new PageOfItem(of, item);

/** A class, because a function and an address for each of many pages take half of an archive's memory. */
class PageOfItem<Item> implements Page {
  readonly item: Item;
  private readonly of: PageOf<Item>;

  constructor(of: PageOf<Item>, item: Item) {
    this.of = of;
    this.item = item;
  }

  get address(): Address {
    return this.of.address(this.item);
  }

  layout(view: View): string {
    return sourceOf(this.of.layout(this.item, view));
  }
}

interface OneOf<Item> extends KindOptions {
  readonly item: (archive: Archive) => Item;
  readonly layout: (item: Item, view: View) => Html | string;
}

/** A kind of which there is one page. */
export const one = <Item>(name: string, address: Address, { item, ...of }: OneOf<Item>): PageKind =>
  kind(name, {
    items: (archive) => [item(archive)],
    address: () => address,
    root: address,
    ...of,
  });

/** A kind of which there is one page, made of the frame alone. */
export const single = (
  name: string,
  address: Address,
  layout: (view: View) => Html | string,
): PageKind => one(name, address, { item: () => null, layout: (_, view) => layout(view) });

const sourceOf = (page: Html | string) => (typeof page === "string" ? page : page.source);
