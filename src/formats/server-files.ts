import { unpackedName } from "./compressed.ts";

/** Files for the web server, which some servers read and do not give out. */
export const serverFiles = [
  ".htaccess",
  ".nojekyll",
  "_headers",
  "_redirects",
  "hosting/caddy-moved.conf",
  "hosting/caddy-rules.conf",
  "hosting/nginx-caching.conf",
  "hosting/nginx-gone.conf",
  "hosting/nginx-headers.conf",
  "hosting/nginx-moved.conf",
  "hosting/nginx-named.conf",
  "hosting/nginx-types.conf",
] as const;

export type ServerFile = (typeof serverFiles)[number];

/** Whether a web server may keep a file to itself, or give out another in its place: a packed copy. */
export const isForServer = (file: string): boolean =>
  serverFiles.some((name) => name === file) || unpackedName(file) !== null;
