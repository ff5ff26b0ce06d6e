import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes files one beside another, so that the next is made while the last goes to the disk. */
export interface FileWriter {
  /** Waits where many are on their way. */
  readonly write: (path: string, content: Uint8Array | string) => Promise<void>;
  /** Waits until all are written; throws where one was not. */
  readonly done: () => Promise<void>;
}

/** How many files are on their way at most. */
const most = 64;

/** A writer of files, with the folders that they need, under a folder. */
export function fileWriter(output: string): FileWriter {
  const folders = new Map<string, Promise<unknown>>();
  const onTheirWay = new Set<Promise<void>>();
  const faults: unknown[] = [];
  return {
    write: async (path, content) => {
      const writing = put(join(output, path), content)
        .catch((fault) => void faults.push(fault))
        .finally(() => onTheirWay.delete(writing));
      onTheirWay.add(writing);
      if (onTheirWay.size >= most) await Promise.race(onTheirWay);
      if (faults.length > 0) throw faults[0];
    },
    done: async () => {
      await Promise.all(onTheirWay);
      if (faults.length > 0) throw faults[0];
    },
  };

  async function put(file: string, content: Uint8Array | string) {
    const folder = dirname(file);
    const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
    folders.set(folder, made);
    await made;
    await writeFile(file, content);
  }
}
