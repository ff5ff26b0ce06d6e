import type { Frame } from "../src/archive/frame.ts";
import { type Address, notFound, relativeAddress } from "../src/model/addresses/addresses.ts";

/** What a layout may know beside its own item: the frame of every page, its address and the assets. */
export class View {
  readonly frame: Frame;
  /** The address of the page that is being laid out. */
  readonly address: Address;
  readonly assets: AssetAddresses;
  readonly #absolute: boolean;

  constructor(frame: Frame, address: Address, assets: AssetAddresses) {
    this.frame = frame;
    this.address = address;
    this.assets = assets;
    this.#absolute = !address.endsWith("/");
  }

  /**
   * A link to another address of the archive. It is relative, so that the site works under any
   * path. From 404.html, which a server sends for any address, it starts from the root of whatever
   * host that is, by the path that site.yaml names; from a file, which is read elsewhere, it is whole.
   */
  link(to: Address): string {
    if (this.address === notFound) return new URL(this.frame.settings.url).pathname + to.slice(1);
    return this.#absolute ? this.absolute(to) : relativeAddress(this.address, to);
  }

  /** An address of the archive as it is cited: with the site's own address before it. */
  absolute(to: Address): string {
    return this.frame.settings.url + to.slice(1);
  }
}

/** Where the stylesheet and the script stand, their content's hash in their names. */
export interface AssetAddresses {
  readonly stylesheet: Address;
  readonly script: Address;
  /** The script of the search page. */
  readonly search: Address;
  /** The script of the pages on which two reports of a series are compared. */
  readonly compare: Address;
}
