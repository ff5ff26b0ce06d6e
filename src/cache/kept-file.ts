import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";
import { makeFolder } from "./make-folder.ts";

/**
 * The value that an earlier build kept in a cache file, or null if the file is missing, damaged or from
 * another version. The cache may be deleted at any time.
 */
export function readKept<Value>(path: string, version: string): Value | null {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(sumLength);
    if (bytes.readUInt32BE() !== crc32(body)) return null;
    const [of, value] = deserialize(body) as readonly [string, Value];
    return of === version ? value : null;
  } catch {
    return null;
  }
}

/** Keeps a value for later builds. */
export function keep(path: string, version: string, value: unknown) {
  const body = serialize([version, value]);
  const sum = Buffer.alloc(sumLength);
  sum.writeUInt32BE(crc32(body));
  putWhole(path, Buffer.concat([sum, body]));
}

const sumLength = 4;

/** Writes a cache file atomically, so that other readers and writers never see part of it. */
export function putWhole(path: string, content: Uint8Array | string) {
  const unfinished = `${path}-${process.pid}`;
  makeFolder(dirname(path));
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
