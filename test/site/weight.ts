import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesOf } from "./site.ts";

/** The size of a page as sent. */
export interface PageWeight {
  readonly path: string;
  /** The kind of page, from its body. */
  readonly kind: string;
  /** Bytes with gzip at its highest level, as a careful server sends them. */
  readonly bytes: number;
  /** The same, including its stylesheet. */
  readonly withStyle: number;
}

/** The size of every page of a site. */
export function pageWeights(site: string): PageWeight[] {
  const sheets = new Map<string, number>();
  const sheet = (name: string) => {
    const known = sheets.get(name) ?? compressed(readFileSync(join(site, "assets", name)));
    sheets.set(name, known);
    return known;
  };
  return filesOf(site)
    .filter((path) => path.endsWith(".html"))
    .map((path) => {
      const page = readFileSync(join(site, path));
      const head = page.toString("utf8", 0, 20_000);
      const kind = /<body data-kind="([^"]*)"/.exec(head)?.[1] ?? "";
      const style = /<link rel="stylesheet" href="[^"]*assets\/([^"/]+)"/.exec(head)?.[1];
      const bytes = compressed(page);
      return { path, kind, bytes, withStyle: bytes + (style === undefined ? 0 : sheet(style)) };
    });
}

const compressed = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length;
