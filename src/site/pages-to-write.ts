import { type AssetAddresses, View } from "../../layouts/view.ts";
import type { Frame } from "../archive/frame.ts";
import type { Address } from "../model/addresses.ts";
import type { Page } from "./page-kind.ts";

/** A page as Eleventy walks it. A class, so that Eleventy does not copy it. */
export class PageToWrite {
  readonly address: Address;
  readonly render: () => string;

  constructor(address: Address, render: () => string) {
    this.address = address;
    this.render = render;
  }
}

/** Pages by the name of their kind, each laid out when it is written. */
export function pagesToWrite(
  pages: ReadonlyMap<string, readonly Page[]>,
  frame: Frame,
  assets: AssetAddresses,
): ReadonlyMap<string, readonly PageToWrite[]> {
  const toWrite = ({ address, layout }: Page) =>
    new PageToWrite(address, () => layout(new View(frame, address, assets)));
  return new Map([...pages].map(([name, of]) => [name, of.map(toWrite)]));
}
