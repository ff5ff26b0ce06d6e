import { unpackedName } from "./compressed.ts";

/** Files that configure a web server. Some servers read them and never send them. */
const serverFiles = [
  ".htaccess",
  ".nojekyll",
  "_headers",
  "_redirects",
  "hosting/.htaccess",
  "hosting/caddy-moved.conf",
  "hosting/caddy-old.conf",
  "hosting/caddy-rules.conf",
  "hosting/nginx-caching.conf",
  "hosting/nginx-gone.conf",
  "hosting/nginx-headers.conf",
  "hosting/nginx-moved.conf",
  "hosting/nginx-named.conf",
  "hosting/nginx-old.conf",
  "hosting/nginx-types.conf",
] as const;

export type ServerFile = (typeof serverFiles)[number];

/**
 * True if a web server may refuse to send the file, or sends it in place of another, as it does compressed
 * copies.
 */
export const isForServer = (file: string): boolean =>
  serverFiles.some((name) => name === file) || unpackedName(file) !== null;
