import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { AssetAddresses } from "../../../layouts/view.ts";
import { readableOnDark } from "../../formats/colour.ts";
import type { Address } from "../../model/addresses/addresses.ts";
import type { Picture, Settings } from "../../model/council/settings.ts";
import { programFolder } from "../../output/program-folder.ts";
import { sha256Of } from "../../reading/folder/digest.ts";
import { browserFiles } from "./browser-files.ts";

/** A file that every page uses, with its address and its bytes. */
interface Asset {
  readonly address: Address;
  readonly content: Uint8Array;
  /** The SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
}

/** The stylesheet, the scripts and the images of the site. */
export interface Assets {
  readonly addresses: AssetAddresses;
  readonly files: readonly Asset[];
}

const images = join(programFolder, "static/img");

/**
 * The stylesheet and the browser's scripts. Their names carry a hash of their content, so that a browser
 * may keep them for ever. Where the site is served to its writer, its pages follow what is edited.
 */
export async function bundleAssets(settings: Settings, isServed = false): Promise<Assets> {
  const files = (await browserFiles(isServed)).map(({ name, content }): Asset => {
    const ending = extname(name);
    const bytes = ending === ".css" ? Buffer.concat([ownStyle(settings), content]) : content;
    return hashed(basename(name, ending), ending, bytes);
  });
  const { logo, icon } = settings.branding;
  const own = {
    logo: logo && pictureAsset("logo", logo.picture),
    logoOnDark: logo?.onDark ? pictureAsset("logo-on-dark", logo.onDark) : null,
    icon: icon && pictureAsset("icon", icon),
  };
  const addressOf = (name: string, ending: string) => {
    const file = files.find(
      ({ address }) => address.startsWith(`/assets/${name}-`) && address.endsWith(ending),
    );
    if (!file) throw new Error(`There is no ${name}${ending}`);
    return file.address;
  };
  return {
    addresses: {
      stylesheet: addressOf("archive", ".css"),
      script: addressOf("archive", ".js"),
      search: addressOf("search", ".js"),
      compare: addressOf("compare", ".js"),
      icon: own.icon?.address ?? "/img/icon.svg",
      logo: own.logo?.address ?? null,
      logoOnDark: own.logoOnDark?.address ?? null,
    },
    files: [...files, ...imageFiles(), ...Object.values(own).filter((asset) => asset !== null)],
  };
}

function hashed(name: string, ending: string, content: Uint8Array): Asset {
  const digest = sha256Of(content);
  return { address: `/assets/${name}-${digest.slice(0, 10)}${ending}`, content, digest };
}

const pictureAsset = (name: string, { ending, base64 }: Picture) =>
  hashed(name, `.${ending}`, Buffer.from(base64, "base64"));

/** The council's own colour, for light and dark pages, and its fonts. */
function ownStyle({ accent, branding: { font } }: Settings): Uint8Array {
  const fonts = font.map((name) =>
    /^(?:sans-)?serif$|^system-ui$/.test(name) ? name : `"${name}"`,
  );
  const rules = [
    `--council-accent:${accent}`,
    `--council-accent-on-dark:${readableOnDark(accent)}`,
    ...(fonts.length === 0 ? [] : [`--council-font:${fonts.join(",")}`]),
  ];
  return Buffer.from(`:root{${rules.join(";")}}\n`);
}

function imageFiles(): Asset[] {
  return readdirSync(images)
    .sort()
    .map((name) => {
      const content = readFileSync(join(images, name));
      return { address: `/img/${name}`, content, digest: sha256Of(content) };
    });
}
