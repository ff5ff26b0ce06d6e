import type { GoneFrom } from "../../archive/archive.ts";
import type { Move } from "../../archive/moves.ts";
import { brief, hashedNames, kept } from "../../formats/serving/caching.ts";
import { packings } from "../../formats/serving/compressed.ts";
import type { ResponseHeader } from "../../formats/serving/content-security-policy.ts";
import { endingsOf, mediaTypes, namedTypes } from "../../formats/serving/media-types.ts";

/**
 * The rules for Apache, as `.htaccess`; `old` has those for the addresses of an earlier system. They never
 * say where the site is, because each request shows it; the folder can be copied anywhere.
 */
export const apacheRules = (
  moves: readonly Move[],
  goneFrom: readonly GoneFrom[],
  headers: readonly ResponseHeader[],
  old = "",
): string => `# Made by the build.
${types()}
<IfModule mod_headers.c>
${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
Header set Cache-Control "${brief}"
<FilesMatch "${onPacked(hashedNames)}">
Header set Cache-Control "${kept}"
</FilesMatch>
<FilesMatch "${onPacked(`\\.(?:${packable.join("|")})$`)}">
Header merge Vary Accept-Encoding
</FilesMatch>
</IfModule>

<IfModule mod_rewrite.c>
RewriteEngine On
# Where the site is: what is left of the address without the part that is within the site.
RewriteCond "%{REQUEST_URI}::$0" "^/(.*?)(.*)::\\2$"
RewriteRule "^.*$" - [E=ARCHIVE:%1]
ErrorDocument 404 "/%{escape:%{reqenv:ARCHIVE}%{reqenv:REDIRECT_ARCHIVE}}404.html"
ErrorDocument 410 "/%{escape:%{reqenv:ARCHIVE}%{reqenv:REDIRECT_ARCHIVE}}404.html"
# Addresses of an earlier system
${old}# Addresses that moved
${moves.map(moved).join("")}${goneFrom.map(goneRule).join("")}# Packed copies
${packings.map(packed).join("")}</IfModule>
`;

const packable = endingsOf(({ isPackable }) => isPackable);

/** A pattern of names that also matches their compressed copies. */
const onPacked = (pattern: string) => pattern.replaceAll("$", "(?:\\.br|\\.gz)?$");

function types(): string {
  const added = mediaTypes.map(
    ({ type, endings }) => `AddType ${type} ${endings.map((ending) => `.${ending}`).join(" ")}\n`,
  );
  const utf8 = endingsOf(({ saysUtf8 }) => saysUtf8).map((ending) => `.${ending}`);
  const codings = packings.map(({ ending, coding }) => `AddEncoding ${coding} ${ending}\n`);
  const named = namedTypes.map(
    ({ name, type }) =>
      `<FilesMatch "${onPacked(`^${literal(name)}$`)}">\nForceType ${type}\n</FilesMatch>\n`,
  );
  return `<IfModule mod_mime.c>
${added.join("")}AddCharset utf-8 ${utf8.join(" ")}
${codings.join("")}${named.join("")}</IfModule>
`;
}

const moved = ({ from, to }: Move) =>
  `RewriteRule "^${literal(from.slice(1))}$" "/%{ENV:ARCHIVE}${to.slice(1)}" [R=301,L]\n`;

/** Names what is still in the folder, and not what is gone. */
const goneRule = ({ folder, names }: GoneFrom) =>
  `RewriteRule "^${literal(folder.slice(1))}(?!(?:index\\.html|${names.map(literal).join("|")})(?:[/.]|$))." - [G]\n`;

/**
 * The page of a folder is requested by the folder's address. The address is escaped again, because a path
 * with "%" in it would be decoded twice.
 */
const packed = ({ ending, coding }: (typeof packings)[number]) =>
  [
    { file: `index.html${ending}`, asked: "^(?:.*/)?$" },
    { file: ending, asked: `\\.(?:${packable.join("|")})$` },
  ]
    .map(
      ({ file, asked }) => `RewriteCond "%{HTTP:Accept-Encoding}" "\\b${coding}\\b"
RewriteCond "%{REQUEST_FILENAME}${file}" -f
RewriteCond expr "escape(%{REQUEST_URI}) =~ m#^(.*)$#"
RewriteRule "${asked}" "%1${file}" [L]
`,
    )
    .join("");

/** Addresses contain letters, digits, dots and hyphens; only the dot has a meaning in a pattern. */
const literal = (address: string) => address.replaceAll(".", "\\.");
