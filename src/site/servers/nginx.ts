import type { GoneFrom } from "../../archive/archive.ts";
import type { Move } from "../../archive/moves.ts";
import { brief, hashedNames, kept } from "../../formats/serving/caching.ts";
import type { ResponseHeader } from "../../formats/serving/content-security-policy.ts";
import { mediaTypes, namedTypes } from "../../formats/serving/media-types.ts";

/** The headers of every answer, for a server or a location. */
export const nginxHeaders = (headers: readonly ResponseHeader[]): string =>
  headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join("");

/** The types of the site's files, for a server or a location. */
export function nginxTypes(): string {
  const types = mediaTypes.map(({ type, endings }) => `  ${type} ${endings.join(" ")};\n`);
  const utf8 = mediaTypes.filter(({ saysUtf8 }) => saysUtf8).map(({ type }) => type);
  const packable = mediaTypes.filter(({ isPackable }) => isPackable).map(({ type }) => type);
  // nginx includes text/html in both lists by default.
  const others = (all: readonly string[]) => all.filter((type) => type !== "text/html").join(" ");
  return `types {
${types.join("")}}
default_type application/octet-stream;
charset utf-8;
charset_types ${others(utf8)};
gzip_types ${others(packable)};
`;
}

/** The types of files that their endings do not determine, each as a location. */
export const nginxNamed = (): string =>
  namedTypes
    .map(({ name, type }) => {
      const pattern = `/${name.replaceAll(".", "\\.")}$`;
      return `location ~ ${pattern} {\n  types {}\n  default_type ${type};\n}\n`;
    })
    .join("");

/** The contents of a map from address to Cache-Control. */
export const nginxCaching = (): string => `default "${brief}";\n"~${hashedNames}" "${kept}";\n`;

/**
 * The contents of a map that gives "1" for an address that is gone: everything in some folders except what
 * is still there, so that the gone address is not named.
 */
export const nginxGone = (goneFrom: readonly GoneFrom[]): string =>
  goneFrom
    .map(({ folder, names }) => {
      const standing = ["index.html", ...names].map((name) => name.replaceAll(".", "\\."));
      return `"~^${folder}(?!(?:${standing.join("|")})(?:[/.]|$))." 1;\n`;
    })
    .join("");

/** The contents of a map from former addresses to present ones, both within the site. */
export const nginxMoved = (moves: readonly Move[]): string =>
  moves.map(({ from, to }) => `${from} ${to};\n`).join("");
