import type { Frame } from "../src/archive/frame.ts";
import { type Address, notFound, relativeAddress } from "../src/model/addresses/addresses.ts";

/** What a layout may know apart from its own item: the frame of every page, its address and the assets. */
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
   * A link to another address of the archive. It is relative, so that the site works under any path. From
   * 404.html, which a server sends for any address, it starts from the root of the host, with the path in
   * site.yaml; from a file that is read elsewhere, it is absolute.
   */
  link(to: Address): string {
    if (this.address === notFound) return new URL(this.frame.settings.url).pathname + to.slice(1);
    return this.#absolute ? this.absolute(to) : relativeAddress(this.address, to);
  }

  /** An address of the archive as it is cited, including the site's own address. */
  absolute(to: Address): string {
    return this.frame.settings.url + to.slice(1);
  }
}

/** The addresses of the stylesheet and the scripts, with a hash of their content in their names. */
export interface AssetAddresses {
  readonly stylesheet: Address;
  readonly script: Address;
  /** The script of the search page. */
  readonly search: Address;
  /** The script of the pages that compare two reports of a series. */
  readonly compare: Address;
  /** The icon of the site. */
  readonly icon: Address;
  /** The council's logo; null if it has none. */
  readonly logo: Address | null;
  /** The logo for dark pages; null if it has none of its own. */
  readonly logoOnDark: Address | null;
}
