import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";

/**
 * What an earlier build kept in a file, or null: a file that is missing, not whole, or kept by another
 * version counts for nothing, so that it may be deleted at any time.
 */
export function readKept(path: string, version: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  const body = bytes.subarray(hashLength);
  if (!hashOf(version, body).equals(bytes.subarray(0, hashLength))) return null;
  return deserialize(body);
}

/** Keeps a value for later builds. The file changes at once and whole, whoever else writes or reads it. */
export function keep(path: string, version: string, value: unknown) {
  const body = serialize(value);
  const unfinished = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(unfinished, Buffer.concat([hashOf(version, body), body]));
  renameSync(unfinished, path);
}

const hashLength = 32;

/** Over the version too, and over that of the form in which Node writes values. */
const hashOf = (version: string, body: Uint8Array) =>
  createHash("sha256").update(`${version}\n${process.versions.v8}\n`).update(body).digest();
