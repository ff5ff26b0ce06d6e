import type { Archive } from "../archive/archive.ts";
import type { Move } from "../archive/moves.ts";
import { headers } from "../model/policy.ts";
import { type ServedType, servedTypes } from "../model/served-types.ts";

/**
 * What web servers are to know, headers, types of files and addresses that moved, by file and each in
 * its own form: `_headers` and `_redirects` for Netlify and Cloudflare Pages, `.htaccess` for Apache,
 * and three files under `hosting/` to be included in a server of nginx. A page that leads on stands
 * at every address that moved as well, so that a server that reads none of these breaks no link.
 */
export function serverFilesOf({ moves, settings }: Archive): Readonly<Record<string, string>> {
  const at = new URL(settings.url).pathname;
  const ways = [...moves]
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ from, to }: Move) => ({ from: at + from.slice(1), to: at + to.slice(1) }));
  return {
    _headers: `${at}*\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}${servedTypes
      .map(({ name, type }) => `${at}*${name}\n  Content-Type: ${type}; charset=utf-8\n`)
      .join("")}`,
    _redirects: ways.map(({ from, to }) => `${from} ${to} 301\n`).join(""),
    ".htaccess": apache(ways),
    "hosting/nginx-headers.conf": headers
      .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
      .join(""),
    "hosting/nginx-types.conf": servedTypes.map(nginxType).join(""),
    "hosting/nginx-redirects.conf": ways
      .map(({ from, to }) => `location = ${from} { return 301 ${to}; }\n`)
      .join(""),
  };
}

/** Within a place of its own the types of nginx give way to the one that is stated. */
const nginxType = ({ name, type }: ServedType) =>
  `location ~ ${namePattern(name, "/")} { types { } default_type "${type}; charset=utf-8"; }\n`;

/** The pattern of a whole name, or of the end of one; a name begins after `start`. */
const namePattern = (name: string, start: string) =>
  `${name.startsWith(".") ? "" : start}${name.replaceAll(".", "\\.")}$`;

/** Addresses hold letters, digits, dots and hyphens; of these a dot means more in a pattern. */
function apache(ways: readonly { readonly from: string; readonly to: string }[]): string {
  const set = headers.map(([name, value]) => `Header always set ${name} "${value}"\n`).join("");
  const moved = ways
    .map(({ from, to }) => `RedirectMatch 301 "^${from.replaceAll(".", "\\.")}$" "${to}"\n`)
    .join("");
  const types = servedTypes
    .map(
      ({ name, type }) =>
        `<FilesMatch "${namePattern(name, "^")}">\nForceType "${type}; charset=utf-8"\n</FilesMatch>\n`,
    )
    .join("");
  return `${types}<IfModule mod_headers.c>\n${set}</IfModule>\n<IfModule mod_alias.c>\n${moved}</IfModule>\n`;
}
