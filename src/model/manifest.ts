import { unpackedName } from "./packed.ts";

/** A file's size and the SHA-256 of its bytes. */
export interface FileRecord {
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What was published, and the files of the content folder of which it was made. */
export interface Manifest {
  /** By path in the site, "boards/streets/index.html"; the manifest itself is not among them. */
  readonly files: Readonly<Record<string, FileRecord>>;
  /** By path in the content folder: the reports that are published, and the raw reports kept beside them. */
  readonly sources: Readonly<Record<string, FileRecord>>;
}

export const manifestFile = "manifest.json";

/** Files for the web server, which some servers read and do not give out. */
export const serverFiles = [
  ".htaccess",
  ".nojekyll",
  "_headers",
  "_redirects",
  "hosting/caddy-moved.conf",
  "hosting/caddy-rules.conf",
  "hosting/nginx-caching.conf",
  "hosting/nginx-headers.conf",
  "hosting/nginx-moved.conf",
  "hosting/nginx-named.conf",
  "hosting/nginx-types.conf",
] as const;

export type ServerFile = (typeof serverFiles)[number];

/** Whether a web server may keep a file to itself, or give out another in its place: a packed copy. */
export const isForServer = (file: string): boolean =>
  serverFiles.some((name) => name === file) || unpackedName(file) !== null;
