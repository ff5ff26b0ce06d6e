import type { GoneFrom } from "../../archive/archive.ts";
import type { Move } from "../../archive/moves.ts";
import { hashedFolders, kept } from "../../formats/serving/caching.ts";
import type { ResponseHeader } from "../../formats/serving/content-security-policy.ts";
import { servedTypes } from "../../formats/serving/served-types.ts";

/**
 * Where the rules look for the site: at the root, and under the path that its address has. Netlify's rules
 * know only whole addresses; the site may be a folder of what is deployed, or be passed on by another server.
 */
export const placesUnder = (under: string): readonly string[] =>
  under === "" ? [""] : ["", under];

/**
 * `_headers` for Netlify and Cloudflare Pages. Both revalidate pages on every request by default. `under` is
 * the path of the site's address: "" at the root of a domain, "/committees" under a path.
 */
export const netlifyHeaders = (headers: readonly ResponseHeader[], under: string): string =>
  [
    rule("/*", headers),
    ...servedTypes.map(({ name, type }) =>
      rule(`/*${name}`, [["Content-Type", `${type}; charset=utf-8`]]),
    ),
    ...placesUnder(under).flatMap((place) =>
      hashedFolders.map((folder) => rule(`${place}${folder}*`, [["Cache-Control", kept]])),
    ),
  ].join("");

const rule = (path: string, lines: readonly (readonly [string, string])[]) =>
  `${path}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;

/** `_redirects` for the same hosts. */
export const netlifyMoved = (moves: readonly Move[], under: string): string =>
  moves
    .flatMap(({ from, to }) =>
      placesUnder(under).map((place) => `${place}${from} ${under}${to} 301\n`),
    )
    .join("");

/**
 * The last lines of `_redirects`: everything in a folder is gone except what is still there, which Netlify
 * sends first, so that the gone address is not named. Cloudflare Pages skips a line with this status.
 */
export const netlifyGone = (goneFrom: readonly GoneFrom[], under: string): string =>
  goneFrom
    .flatMap(({ folder }) =>
      placesUnder(under).map((place) => `${place}${folder}* ${place}/404.html 410\n`),
    )
    .join("");
