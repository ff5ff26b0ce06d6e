import { gunzipSync, gzipSync } from "node:zlib";

const signature = Buffer.from("pagefind_dcd");

/** Bytes as Pagefind's files hold them: signed and compressed. */
export const packed = (bytes: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([signature, bytes]));

/** What a file of Pagefind's holds. */
export const unpacked = (file: Uint8Array): Uint8Array =>
  gunzipSync(file).subarray(signature.length);
