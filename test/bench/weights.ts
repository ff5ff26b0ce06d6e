import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type PageWeight, pageWeights } from "../site/weight.ts";
import { median } from "./measures.ts";

/** The weights of a built site's pages, compressed with gzip, in bytes. */
export interface Weights {
  /** Including the stylesheet. */
  readonly report: { readonly median: number; readonly most: number };
  /** Including the stylesheet. */
  readonly home: number;
  /** The heaviest page of each kind, heaviest first, also with its Brotli weight. */
  readonly heaviest: readonly (PageWeight & { readonly brotli: number })[];
  /** Every page over 100 kB. */
  readonly tooHeavy: readonly PageWeight[];
}

/** Weighs every page of a site. */
export function weightsOf(site: string): Weights {
  const all = pageWeights(site);
  const reports = all.filter(({ kind }) => kind === "report").map(({ withStyle }) => withStyle);
  const byKind = new Map<string, PageWeight>();
  for (const page of all) {
    if (page.bytes > (byKind.get(page.kind)?.bytes ?? 0)) byKind.set(page.kind, page);
  }
  return {
    report: { median: median(reports), most: Math.max(...reports) },
    home: all.find(({ kind }) => kind === "home")?.withStyle ?? 0,
    heaviest: [...byKind.values()]
      .sort((one, other) => other.bytes - one.bytes)
      .map((page) => ({
        ...page,
        brotli: brotliCompressSync(readFileSync(join(site, page.path))).length,
      })),
    tooHeavy: all.filter(({ bytes }) => bytes > 100_000),
  };
}
