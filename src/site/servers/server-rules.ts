import type { Archive } from "../../archive/archive.ts";
import { headersOf } from "../../formats/serving/content-security-policy.ts";
import type { ServerFile } from "../../formats/serving/server-files.ts";
import { apacheRules } from "./apache.ts";
import { caddyMoved, caddyRules } from "./caddy.ts";
import { netlifyGone, netlifyHeaders, netlifyMoved } from "./netlify.ts";
import {
  nginxCaching,
  nginxGone,
  nginxHeaders,
  nginxMoved,
  nginxNamed,
  nginxTypes,
} from "./nginx.ts";
import {
  apacheOld,
  apacheOldFile,
  caddyOld,
  netlifyOld,
  nginxOld,
  oldRules,
} from "./old-addresses.ts";

/**
 * The configuration of web servers (headers, types, caching and former addresses), one file for each
 * server. None but Netlify's says where the site is, so that the folder can be copied. Every former address also has a
 * page that redirects, so that links work on servers that read none of these files.
 */
export function serverFilesOf({
  moves: given,
  goneFrom,
  oldAddresses,
  settings,
}: Archive): Readonly<Record<ServerFile, string>> {
  const headers = headersOf(settings);
  const moves = [...given].sort((one, other) => (one.from < other.from ? -1 : 1));
  const old = oldRules(oldAddresses);
  const under = new URL(settings.url).pathname.replace(/\/$/, "");
  return {
    ".htaccess": apacheRules(moves, goneFrom, headers, apacheOld(old)),
    // GitHub Pages would otherwise ignore names that begin with "_".
    ".nojekyll": "",
    _headers: netlifyHeaders(headers, under),
    _redirects:
      netlifyMoved(moves, under) + netlifyOld(oldAddresses, under) + netlifyGone(goneFrom, under),
    "hosting/.htaccess": apacheOldFile(old),
    "hosting/caddy-moved.conf": caddyMoved(moves),
    "hosting/caddy-old.conf": caddyOld(old),
    "hosting/caddy-rules.conf": caddyRules(headers, goneFrom),
    "hosting/nginx-caching.conf": nginxCaching(),
    "hosting/nginx-gone.conf": nginxGone(goneFrom),
    "hosting/nginx-headers.conf": nginxHeaders(headers),
    "hosting/nginx-moved.conf": nginxMoved(moves),
    "hosting/nginx-named.conf": nginxNamed(),
    "hosting/nginx-old.conf": nginxOld(old),
    "hosting/nginx-types.conf": nginxTypes(),
  };
}
