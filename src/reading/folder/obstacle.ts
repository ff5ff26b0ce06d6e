/** What to say and do about each system error when a file cannot be read or written. */
const codes: Readonly<Record<string, string>> = {
  EACCES: "may not be read or written; allow it to the account that runs this program",
  EPERM: "may not be read or written; allow it to the account that runs this program",
  EROFS: "is on a disk that may not be written to",
  EIO: "cannot be read or written: the disk reports a fault; bring the file back from a copy",
  ENOSPC: "is on a disk that is full",
  ENOENT: "is not there, or was deleted just now",
  ENOTDIR: "has a file in its path where a folder should be",
  EEXIST: "is a file where a folder should be",
  EISDIR: "is a folder where a file should be",
  ENAMETOOLONG: "has too long a name",
  EBUSY: "is in use by another program; close it there",
};

/** Why a file could not be read or written, with its path; null for any other error. */
export function obstacle(error: unknown): string | null {
  const words = plainObstacle(error);
  if (words === null) return null;
  const path = error instanceof Error && "path" in error ? String(error.path) : "a file";
  return `${path.replace(/\.part$/, "")} ${words}`;
}

/** The same without the path: "may not be read or written; …". */
export const plainObstacle = (error: unknown): string | null =>
  error instanceof Error && "code" in error ? (codes[String(error.code)] ?? null) : null;
