import type { Html } from "../../../layouts/html.ts";
import type { View } from "../../../layouts/view.ts";
import type { Archive } from "../../archive/archive.ts";
import type { Address } from "../../model/addresses/addresses.ts";

/** A kind of page, as Eleventy walks it. */
export interface PageKind {
  readonly name: string;
  readonly pages: (archive: Archive) => Page[];
}

/** A page of an archive. */
export interface Page {
  readonly address: Address;
  /** All that the page is made of, beside the frame. */
  readonly item: unknown;
  layout(view: View): string;
}

/** A kind of page, for items of one type. */
export interface KindOf<Item> extends PageOf<Item> {
  readonly items: (archive: Archive) => readonly Item[];
}

interface PageOf<Item> {
  readonly address: (item: Item) => Address;
  readonly layout: (item: Item, view: View) => Html | string;
}

/** A kind of page with a page for each of its items. */
export const kind = <Item>(name: string, of: KindOf<Item>): PageKind => ({
  name,
  pages: (archive) => of.items(archive).map((item) => pageOf(of, item)),
});

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

interface OneOf<Item> {
  readonly item: (archive: Archive) => Item;
  readonly layout: (item: Item, view: View) => Html | string;
}

/** A kind of which there is one page. */
export const one = <Item>(
  name: string,
  address: Address,
  { item, layout }: OneOf<Item>,
): PageKind => kind(name, { items: (archive) => [item(archive)], address: () => address, layout });

/** A kind of which there is one page, made of the frame alone. */
export const single = (
  name: string,
  address: Address,
  layout: (view: View) => Html | string,
): PageKind => one(name, address, { item: () => null, layout: (_, view) => layout(view) });

const sourceOf = (page: Html | string) => (typeof page === "string" ? page : page.source);
