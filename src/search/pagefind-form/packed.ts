import { gunzipSync, gzipSync } from "node:zlib";

const signature = Buffer.from("pagefind_dcd");

/** Bytes in the form of Pagefind's files: signed and compressed. */
export const packed = (bytes: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([signature, bytes]));

/** The content of one of Pagefind's files. */
export const unpacked = (file: Uint8Array): Uint8Array =>
  gunzipSync(file).subarray(signature.length);
