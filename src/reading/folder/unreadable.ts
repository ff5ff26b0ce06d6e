import { type ContentFolder, readBytes } from "./content-folder.ts";
import { plainObstacle } from "./obstacle.ts";

/** Why a file of a content folder cannot be read, in plain words with what to do; null if it can. */
export function reasonUnreadable(folder: ContentFolder, file: string): string | null {
  try {
    readBytes(folder, file, 1);
    return null;
  } catch (error) {
    return obstacleIn(error);
  }
}

/** What stopped a file from being read, in plain words with what to do. Throws an error of another kind. */
export function obstacleIn(error: unknown): string {
  const reason = plainObstacle(error);
  if (reason === null) throw error;
  return reason;
}
