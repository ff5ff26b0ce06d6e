import type { OldAddress } from "../../model/addresses/old-address.ts";
import { placesUnder } from "./netlify.ts";

/** Addresses of an earlier system that one parameter of one page tells apart. */
interface OldPage {
  /** In lower case, because that system ignored case: "ielistdocuments.aspx". */
  readonly path: string;
  /** As it is most often written: "MId". */
  readonly parameter: string;
  readonly leads: readonly Lead[];
}

interface Lead {
  readonly value: string;
  readonly to: string;
}

/** The pages of an earlier system, and the folders in the paths of its documents. */
export interface OldRules {
  readonly pages: readonly OldPage[];
  /** "documents/s65412/" and what is in it. */
  readonly folders: readonly { readonly path: string; readonly to: string }[];
}

/** Old addresses sorted for the rules of servers: by page, and in one order on every machine. */
export function oldRules(addresses: readonly OldAddress[]): OldRules {
  const sorted = [...addresses].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  const pages = new Map<string, { path: string; parameter: string; leads: Lead[] }>();
  const folders: { path: string; to: string }[] = [];
  for (const { path, parameter, to } of sorted) {
    if (parameter === null) folders.push({ path: path.toLowerCase(), to });
    else {
      const { name, value } = parameter;
      const id = `${path}?${name}`.toLowerCase();
      const page = pages.get(id) ?? { path: path.toLowerCase(), parameter: name, leads: [] };
      page.leads.push({ value, to });
      pages.set(id, page);
    }
  }
  return { pages: [...pages.values()], folders };
}

const key = ({ path, parameter }: OldAddress) =>
  `${path}?${parameter?.name ?? ""}=${parameter?.value ?? ""}`;

/**
 * Where an old address leads, as `$archive_old`: maps for the http part of nginx. `$archive_address` is the
 * part of the address that is within the site, which the configuration knows.
 */
export function nginxOld({ pages, folders }: OldRules): string {
  const maps = pages.map(
    ({ parameter, leads }, place) =>
      `map $arg_${parameter.toLowerCase()} $archive_old_${place} {\n  default "";\n${leads
        .map(({ value, to }) => `  "${value}" ${to};\n`)
        .join("")}}\n`,
  );
  const ofPages = pages.map(({ path }, place) => `  "/${path}" $archive_old_${place};\n`);
  return `${maps.join("")}map $archive_address $archive_old_folder {
  default "";
  "~^(?<archive_old_path>/[^/]+/[^/]+/)." $archive_old_path;
}
map $archive_old_folder $archive_old_file {
  default "";
${folders.map(({ path, to }) => `  "/${path}" ${to};\n`).join("")}}
map $archive_address $archive_old {
  default $archive_old_file;
${ofPages.join("")}}
`;
}

/** Rules for Apache's root that hand old addresses to those in `hosting/`, so that no other request reads them. */
export function apacheOld({ pages, folders }: OldRules): string {
  const ofPages = pages.map(
    ({
      path,
      parameter,
    }) => `RewriteCond "%{QUERY_STRING}" "(?:^|&)${parameter}=([\\w.-]+)(?:&|$)" [NC]
RewriteRule "^${literal(path)}$" "hosting/${path}/%1" [NC,L]
`,
  );
  const ofFolders = [...new Set(folders.map(({ path }) => path.split("/")[0] ?? ""))].map(
    (first) => `RewriteRule "^${literal(first)}/([^/]+)/." "hosting/${first}/$1" [NC,L]\n`,
  );
  return [...ofPages, ...ofFolders].join("");
}

/** The rules in Apache's `hosting/.htaccess`, each with the folder that the archive is under. */
export function apacheOldFile({ pages, folders }: OldRules): string {
  const rule = (from: string, to: string) =>
    `RewriteRule "^${literal(from)}$" "/%{ENV:REDIRECT_ARCHIVE}${to.slice(1)}" [NC,R=301,L,QSD]\n`;
  const rules = [
    ...pages.flatMap(({ path, leads }) =>
      leads.map(({ value, to }) => rule(`${path}/${value}`, to)),
    ),
    ...folders.map(({ path, to }) => rule(path.slice(0, -1), to)),
  ];
  return `# Made by the build.
<IfModule mod_rewrite.c>
RewriteEngine On
${rules.join("")}</IfModule>
`;
}

/**
 * Where old addresses lead, to be imported into a site of Caddy, or under a path whose name is then in the
 * variable archive_under. Its paths ignore case.
 */
export function caddyOld({ pages, folders }: OldRules): string {
  const ofPages = pages.map(({ path, parameter, leads }, place) => {
    const forms = [...new Set([parameter, parameter.toLowerCase(), parameter.toUpperCase()])];
    return `map ${forms.map((name) => `{query.${name}}`).join("")} {archive_old_${place}} {
${leads.map(({ value, to }) => `  ${value} ${to}\n`).join("")}  default ""
}
@old${place} {
  path /${path}
  expression {archive_old_${place}} != ""
}
redir @old${place} {vars.archive_under}{archive_old_${place}} 301
`;
  });
  const ofFolders =
    folders.length === 0
      ? ""
      : `@oldpath path_regexp oldpath ^(/[^/]+/[^/]+/).
map @oldpath {re.oldpath.1} {archive_old_file} {
${folders.map(({ path, to }) => `  /${path} ${to}\n`).join("")}  default ""
}
@oldfile {
  path_regexp ^/[^/]+/[^/]+/.
  expression {archive_old_file} != ""
}
redir @oldfile {vars.archive_under}{archive_old_file} 301
`;
  // Caddy refuses to import an empty file.
  return ["# Made by the build.\n", ...ofPages, ofFolders].join("");
}

/** Lines of Netlify's `_redirects`. */
export const netlifyOld = (addresses: readonly OldAddress[], under: string): string =>
  addresses
    .flatMap(({ path, parameter, to }) =>
      placesUnder(under).map((place) =>
        parameter === null
          ? `${place}/${path}* ${under}${to} 301\n`
          : `${place}/${path} ${parameter.name}=${parameter.value} ${under}${to} 301\n`,
      ),
    )
    .join("");

const literal = (path: string) => path.replaceAll(".", "\\.");
