import yauzl from "yauzl";
import { Refusal } from "../../refusal.ts";

/** The limits for an unpacked archive: bytes, files, and multiples of its own size. */
const limits = { bytes: 120 * 1024 * 1024, files: 5000, ratio: 250 } as const;

/**
 * Unpacks the files of a ZIP archive whose names pass a test. Throws a Refusal if it is not an archive, is
 * broken, or would expand to more than a document can hold.
 */
export async function unzipped(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  try {
    const archive = await yauzl.fromBufferPromise(Buffer.from(bytes), {
      lazyEntries: true,
      validateEntrySizes: true,
    });
    if (archive.entryCount > limits.files) throw tooMuch();
    let total = 0;
    for await (const entry of archive.eachEntry()) {
      if (!isWanted(entry.fileName)) continue;
      total += entry.uncompressedSize;
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      const bomb = ratio > limits.ratio && entry.uncompressedSize > 1024 * 1024;
      if (total > limits.bytes || bomb) throw tooMuch();
      const stream = await archive.openReadStreamPromise(entry);
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      files.set(entry.fileName, Buffer.concat(chunks));
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal("broken-archive", `cannot be unpacked: ${reason}`);
  }
  return files;
}

const tooMuch = () =>
  new Refusal("too-large", "would unfold to far more than its own size, as no document does");
