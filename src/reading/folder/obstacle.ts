/** What to say and do about each system error when a file cannot be read or written. */
const codes: Readonly<Record<string, string>> = {
  EACCES: "cannot be read or written; give the account that runs this program permission",
  EPERM: "cannot be read or written; give the account that runs this program permission",
  EROFS: "is on a disk that is read-only",
  EIO: "cannot be read or written: the disk reports a fault; restore the file from a backup",
  ENOSPC: "is on a disk that is full",
  ENOENT: "is not there, or has just been deleted",
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
