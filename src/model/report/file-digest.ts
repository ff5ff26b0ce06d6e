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
  /** Where the archive was first published, by which its site is told from that of another archive. */
  readonly archive?: string | undefined;
  /** True for a site that was built to be looked at only. */
  readonly preview?: boolean | undefined;
}

export const manifestFile = "manifest.json";
