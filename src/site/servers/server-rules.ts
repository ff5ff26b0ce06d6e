import type { Archive } from "../../archive/archive.ts";
import { headersOf } from "../../formats/content-security-policy.ts";
import type { ServerFile } from "../../formats/server-files.ts";
import { apacheRules } from "./apache.ts";
import { caddyMoved, caddyRules } from "./caddy.ts";
import { netlifyHeaders, netlifyMoved } from "./netlify.ts";
import {
  nginxCaching,
  nginxGone,
  nginxHeaders,
  nginxMoved,
  nginxNamed,
  nginxTypes,
} from "./nginx.ts";

/**
 * What web servers are to know, by file (headers, types, how long to keep a file, and addresses that
 * moved), each in its own form. Nothing in it says where the site stands, so that the folder may be
 * copied. A page that leads on stands at every address that moved as well, so that a server that
 * reads none of these breaks no link.
 */
export function serverFilesOf({
  moves: given,
  goneFrom,
  settings,
}: Archive): Readonly<Record<ServerFile, string>> {
  const headers = headersOf(settings);
  const moves = [...given].sort((one, other) => (one.from < other.from ? -1 : 1));
  return {
    ".htaccess": apacheRules(moves, goneFrom, headers),
    // GitHub Pages would leave out names that begin with "_".
    ".nojekyll": "",
    _headers: netlifyHeaders(headers),
    _redirects: netlifyMoved(moves),
    "hosting/caddy-moved.conf": caddyMoved(moves),
    "hosting/caddy-rules.conf": caddyRules(headers, goneFrom),
    "hosting/nginx-caching.conf": nginxCaching(),
    "hosting/nginx-gone.conf": nginxGone(goneFrom),
    "hosting/nginx-headers.conf": nginxHeaders(headers),
    "hosting/nginx-moved.conf": nginxMoved(moves),
    "hosting/nginx-named.conf": nginxNamed(),
    "hosting/nginx-types.conf": nginxTypes(),
  };
}
