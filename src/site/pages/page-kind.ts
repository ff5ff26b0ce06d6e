import type { Html } from "../../../layouts/html.ts";
import type { View } from "../../../layouts/view.ts";
import type { Archive } from "../../archive/archive.ts";
import type { Address } from "../../model/addresses/addresses.ts";

/** A kind of page, in the form that Eleventy needs. */
export interface PageKind extends KindOptions {
  readonly name: string;
  readonly pages: (archive: Archive) => Page[];
}

/** What else a kind of page determines. */
interface KindOptions {
  /**
   * The address that contains all its pages. Nothing else may be there: no publisher's page, no former
   * address. `one` and `single` set it, and a kind of page under another's address does not need it.
   */
  readonly root?: Address;
  /** True if its pages may be at any address. */
  readonly isAnywhere?: boolean;
  /** True if search engines should know its pages: they are in the sitemap. */
  readonly isListed?: boolean;
  /** The text of its link in every page's navigation, shown if the page has content. */
  readonly across?: string;
}

/** A page of an archive. */
export interface Page {
  readonly address: Address;
  /** Everything that the page is made from, apart from the frame. */
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

/** A kind of page with one page for each of its items. */
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

/** A class, because separate functions and addresses for so many pages take half of an archive's memory. */
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

/** A kind with a single page. */
export const one = <Item>(name: string, address: Address, { item, ...of }: OneOf<Item>): PageKind =>
  kind(name, {
    items: (archive) => [item(archive)],
    address: () => address,
    root: address,
    ...of,
  });

/** A kind with a single page, made from the frame alone. */
export const single = (
  name: string,
  address: Address,
  layout: (view: View) => Html | string,
): PageKind => one(name, address, { item: () => null, layout: (_, view) => layout(view) });

const sourceOf = (page: Html | string) => (typeof page === "string" ? page : page.source);
