import type { GoneFrom } from "../../archive/archive.ts";
import type { Move } from "../../archive/moves.ts";
import { brief, hashedNames, kept } from "../../formats/serving/caching.ts";
import type { ResponseHeader } from "../../formats/serving/content-security-policy.ts";
import { mediaTypes, namedTypes } from "../../formats/serving/media-types.ts";

/** Headers and types, to import into a Caddy site or handle. */
export function caddyRules(
  headers: readonly ResponseHeader[],
  goneFrom: readonly GoneFrom[],
): string {
  const types = mediaTypes.map(({ type, endings, saysUtf8 }, place) => {
    const name = `@type${place}`;
    const value = saysUtf8 ? `${type}; charset=utf-8` : type;
    return `${name} path ${endings.map((ending) => `*.${ending}`).join(" ")}\nheader ${name} Content-Type "${value}"\n`;
  });
  const named = namedTypes.map(
    ({ name, type }, place) =>
      `@named${place} path */${name}\nheader @named${place} Content-Type ${type}\n`,
  );
  return `header {
${headers.map(([name, value]) => `  ${name} "${value}"\n`).join("")}}
@hashed path_regexp ${hashedNames}
header @hashed Cache-Control "${kept}"
@other not path_regexp ${hashedNames}
header @other Cache-Control "${brief}"
${goneFrom.map(goneRule).join("")}# In this order: a name says more than its ending.
route {
${[...types, ...named].join("")}}
`;
}

/** Everything in a folder is gone except what is still there, so that the gone address is not named. */
function goneRule({ folder, names }: GoneFrom, place: number): string {
  const standing = ["index.html", ...names].map((name) => name.replaceAll(".", "\\."));
  return `@gone${place} {
  path_regexp ^${folder}.
  not path_regexp ^${folder}(?:${standing.join("|")})(?:[/.]|$)
}
error @gone${place} 410
`;
}

/** The contents of a map from former addresses to present ones, both within the site. */
export const caddyMoved = (moves: readonly Move[]): string =>
  // Caddy refuses to import an empty file, so it would not start if nothing had moved.
  ["# Made by the build.\n", ...moves.map(({ from, to }) => `${from} ${to}\n`)].join("");
