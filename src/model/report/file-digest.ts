/** A file's size and the SHA-256 of its bytes. */
export interface FileRecord {
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** The published files, and the content files from which they were made. */
export interface Manifest {
  /** By path in the site, "boards/streets/index.html"; `manifest.json` itself is not listed. */
  readonly files: Readonly<Record<string, FileRecord>>;
  /** By path in the content folder: the published reports, and the raw reports kept next to them. */
  readonly sources: Readonly<Record<string, FileRecord>>;
  /** Where the archive was first published; distinguishes its site from another archive's. */
  readonly archive?: string | undefined;
  /** True for a site built only as a preview. */
  readonly preview?: boolean | undefined;
}

/** The first file of a written manifest; it names the others, which are in `manifest/`. */
export const manifestFile = "manifest.json";
