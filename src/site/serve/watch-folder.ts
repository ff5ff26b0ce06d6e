import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { type AsyncSubscription, subscribe } from "@parcel/watcher";

/**
 * Reports every file of a folder that changes, appears or disappears from now on, by its path in the
 * folder. Rejects if the system cannot watch more folders.
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
