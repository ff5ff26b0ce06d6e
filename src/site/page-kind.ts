import type { Html } from "../../layouts/html.ts";
import { type AssetAddresses, View } from "../../layouts/view.ts";
import type { Archive } from "../archive/archive.ts";
import type { Address } from "../model/addresses.ts";

/** A kind of page, as Eleventy walks it. */
export interface PageKind {
  readonly name: string;
  readonly pages: (archive: Archive, assets: AssetAddresses) => Page[];
}

/** A page that is laid out when it is written, and not kept. A class, so that Eleventy does not copy it. */
export class Page {
  readonly address: Address;
  readonly render: () => string;

  constructor(address: Address, render: () => string) {
    this.address = address;
    this.render = render;
  }
}

interface KindOf<Item> {
  readonly items: (archive: Archive) => readonly Item[];
  readonly address: (item: Item) => Address;
  readonly layout: (item: Item, view: View) => Html | string;
}

/** A kind of page with a page for each of its items. */
export function kind<Item>(name: string, { items, address, layout }: KindOf<Item>): PageKind {
  return {
    name,
    pages: (archive, assets) =>
      items(archive).map((item) => {
        const at = address(item);
        return new Page(at, () => sourceOf(layout(item, new View(archive, at, assets))));
      }),
  };
}

/** A kind of which there is one page. */
export function single(
  name: string,
  address: Address,
  layout: (view: View) => Html | string,
): PageKind {
  return kind(name, {
    items: () => [name],
    address: () => address,
    layout: (_, view) => layout(view),
  });
}

const sourceOf = (page: Html | string) => (typeof page === "string" ? page : page.source);
