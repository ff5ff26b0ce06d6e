import {
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { makeFolder } from "../../cache/make-folder.ts";

/** A file of the content folder before and after a change; null where it is not there. */
export interface FileChange {
  /** Its path from the content folder, with "/" between its parts. */
  readonly path: string;
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

/** Thrown where a file is no longer as the change expects it: somebody else changed it. */
export class ChangedMeanwhile extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} has been changed by somebody else in the meantime`);
    this.path = path;
  }
}

/** Thrown for a path that is not in the content folder. */
export class OutsideContent extends Error {}

/** The bytes of a file of the content folder; null where there is none. Throws OutsideContent. */
export function fileIn(content: string, path: string): Uint8Array | null {
  const file = placeIn(content, path);
  if (!existsSync(file)) return null;
  if (!lstatSync(file).isFile()) throw new OutsideContent(path);
  return readFileSync(file);
}

/**
 * Makes changes together. Nothing is changed where a file is not as expected (ChangedMeanwhile). New content
 * is complete under hidden names before the first file takes its place, and files go last, so that nothing
 * is lost if the program is stopped.
 */
export function applyChanges(content: string, changes: readonly FileChange[]) {
  for (const { path, before } of changes) {
    if (!isSame(fileIn(content, path), before)) throw new ChangedMeanwhile(path);
  }
  const written = changes.flatMap(({ path, after }) => {
    if (after === null) return [];
    const file = placeIn(content, path);
    return [{ file, after, part: join(dirname(file), `.${basename(file)}-${process.pid}`) }];
  });
  try {
    for (const { file, after, part } of written) {
      makeFolder(dirname(file));
      writeFileSync(part, after);
    }
    for (const { file, part } of written) renameSync(part, file);
  } finally {
    for (const { part } of written) rmSync(part, { force: true });
  }
  for (const { path, after } of changes) if (after === null) rmSync(placeIn(content, path));
}

/** The changes that take others back. */
export const reversed = (changes: readonly FileChange[]): FileChange[] =>
  changes.map(({ path, before, after }) => ({ path, before: after, after: before }));

/** Where a path of the content folder stands. No part of it may be hidden, step up or be a link. */
function placeIn(content: string, path: string): string {
  const parts = path.split("/");
  const isPlain = (part: string) => /^[^\s.\\/:][^\\/:\p{Cc}]*$/u.test(part);
  if (!parts.every(isPlain)) throw new OutsideContent(path);
  const file = join(content, ...parts);
  let above = file;
  while (!existsSync(above)) above = dirname(above);
  const [root, real] = [realpathSync(content), realpathSync(above)];
  if (real !== root && !real.startsWith(root + sep)) throw new OutsideContent(path);
  return file;
}

const isSame = (one: Uint8Array | null, other: Uint8Array | null) =>
  one === null || other === null ? one === other : Buffer.compare(one, other) === 0;
