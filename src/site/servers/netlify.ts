import type { GoneFrom } from "../../archive/archive.ts";
import type { Move } from "../../archive/moves.ts";
import { hashedFolders, kept } from "../../formats/caching.ts";
import type { Header } from "../../formats/content-security-policy.ts";
import { servedTypes } from "../../formats/served-types.ts";

/**
 * `_headers` for Netlify and Cloudflare Pages, for a site at the root of a domain. Both revalidate pages on
 * every request by default.
 */
export const netlifyHeaders = (headers: readonly Header[]): string =>
  [
    rule("/*", headers),
    ...servedTypes.map(({ name, type }) =>
      rule(`/*${name}`, [["Content-Type", `${type}; charset=utf-8`]]),
    ),
    ...hashedFolders.map((folder) => rule(`${folder}*`, [["Cache-Control", kept]])),
  ].join("");

const rule = (path: string, lines: readonly (readonly [string, string])[]) =>
  `${path}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;

/** `_redirects` for the same hosts. */
export const netlifyMoved = (moves: readonly Move[]): string =>
  moves.map(({ from, to }) => `${from} ${to} 301\n`).join("");

/**
 * The last lines of `_redirects`: everything in a folder is gone except what is still there, which Netlify
 * sends first, so that the gone address is not named. Cloudflare Pages skips a line with this status.
 */
export const netlifyGone = (goneFrom: readonly GoneFrom[]): string =>
  goneFrom.map(({ folder }) => `${folder}* /404.html 410\n`).join("");
