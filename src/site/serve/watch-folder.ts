import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { type AsyncSubscription, subscribe } from "@parcel/watcher";

/**
 * Tells of every file of a folder that changes, comes or goes from now on, by its path from the folder.
 * Rejects where the system can watch no more folders.
 */
export function watchFolder(
  folder: string,
  changed: (file: string) => void,
): Promise<AsyncSubscription> {
  const real = realpathSync(folder);
  return subscribe(real, (error, events) => {
    if (error) throw error;
    for (const { path } of events) changed(relative(real, path).replaceAll("\\", "/"));
  });
}
