import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { build, stop } from "esbuild";
import type { AssetAddresses } from "../../../layouts/view.ts";
import { readableOnDark } from "../../formats/colour.ts";
import type { Address } from "../../model/addresses/addresses.ts";
import type { Settings } from "../../model/council/settings.ts";
import { sha256Of } from "../../reading/digest.ts";

/** A file that every page uses, with its address and its bytes. */
export interface Asset {
  readonly address: Address;
  readonly content: Uint8Array;
  /** The SHA-256 of the bytes, in hexadecimal. */
  readonly digest: string;
}

/** The stylesheet, the script and the images of the site. */
export interface Assets {
  readonly addresses: AssetAddresses;
  readonly files: readonly Asset[];
}

const images = "static/img";

/**
 * Bundles the stylesheet and the browser's scripts. Their names carry a hash of their content, so
 * that a browser may keep them for ever. Where the site is served to its writer, its pages follow
 * what is edited.
 */
export async function bundleAssets(settings: Settings, isServed = false): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: "static/css/archive.css", out: "archive" },
      { in: `src/browser/${isServed ? "served" : "archive"}.ts`, out: "archive" },
      { in: "src/browser/search.ts", out: "search" },
      { in: "src/browser/compare.ts", out: "compare" },
    ],
    outdir: "assets",
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2022", "chrome111", "firefox114", "safari16.4"],
    legalComments: "none",
    banner: { css: accent(settings) },
  });
  // Its process would stay, with the memory of a thousand reports, until this one ends.
  await stop();
  const files = outputFiles.map(({ path, contents }): Asset => {
    const digest = sha256Of(contents);
    const ending = extname(path);
    const name = `${basename(path, ending)}-${digest.slice(0, 10)}${ending}`;
    return { address: `/assets/${name}`, content: contents, digest };
  });
  const addressOf = (name: string, ending: string) => {
    const file = files.find(
      ({ address }) => address.startsWith(`/assets/${name}-`) && address.endsWith(ending),
    );
    if (!file) throw new Error(`esbuild made no ${name}${ending}`);
    return file.address;
  };
  return {
    addresses: {
      stylesheet: addressOf("archive", ".css"),
      script: addressOf("archive", ".js"),
      search: addressOf("search", ".js"),
      compare: addressOf("compare", ".js"),
    },
    files: [...files, ...imageFiles()],
  };
}

/** The council's own colour, by day and by night. */
function accent({ accent }: Settings): string {
  return `:root{--council-accent:${accent};--council-accent-on-dark:${readableOnDark(accent)}}`;
}

function imageFiles(): Asset[] {
  return readdirSync(images)
    .sort()
    .map((name) => {
      const content = readFileSync(join(images, name));
      return { address: `/img/${name}`, content, digest: sha256Of(content) };
    });
}
