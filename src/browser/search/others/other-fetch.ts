/**
 * The limits for another archive in each step of a search (adding its index, searching it, fetching
 * reports), against endless waits and endless answers.
 */
const most = { milliseconds: 5_000, bytes: 32_000_000 };

interface Opened {
  readonly signal: AbortSignal;
  bytesLeft: number;
  isLacking: boolean;
}

/** The archives from which anything may be fetched, by address. */
const opened = new Map<string, Opened>();

/** Allows requests to an archive for a while from now. `url` is its address. */
export function open(url: string) {
  opened.set(url, {
    signal: AbortSignal.timeout(most.milliseconds),
    bytesLeft: most.bytes,
    isLacking: isLacking(url),
  });
}

/** True if anything of an archive failed to arrive since it was last reset. */
export const isLacking = (url: string): boolean => opened.get(url)?.isLacking ?? false;

/** Records that something of an archive did not arrive, or was not what it should be. */
export function markLacking(url: string) {
  const allowed = opened.get(url);
  if (allowed) allowed.isLacking = true;
}

/** Resets an archive's record. */
export function forgive(url: string) {
  opened.delete(url);
}

/** The archive whose index contains an address. */
export const archiveOf = (href: string): string | undefined =>
  [...opened.keys()].find((url) => href.startsWith(`${url}pagefind/`));

/** A promise that settles before the archive's time is over, or rejects then. */
export function inTime<Value>(url: string, promise: Promise<Value>): Promise<Value> {
  const signal = opened.get(url)?.signal ?? AbortSignal.abort();
  const over = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  return Promise.race([promise, over]);
}

const plainFetch = globalThis.fetch;

/**
 * Fetches a file of an allowed archive, complete and unpacked. Rejects if it exceeds the archive's time or
 * bytes, or if it is a compressed file that is not part of an index: Pagefind would unpack doubly
 * compressed data without end.
 */
export async function fetchFrom(archive: string, address: string): Promise<Response> {
  const allowed = opened.get(archive);
  if (!allowed) throw new Error(`${archive} may not be fetched from`);
  try {
    const answer = await plainFetch.call(globalThis, address, { signal: allowed.signal });
    // A missing file is an answer too; the caller sees its status.
    if (!answer.ok || answer.body === null) {
      await answer.body?.cancel();
      allowed.isLacking = true;
      return new Response(null, { status: answer.ok ? 404 : answer.status });
    }
    const file = await unpacked(await whole(answer.body, allowed), allowed);
    // Pagefind uses the filters' names as keys of a plain object.
    if (address.includes("/filter/") && (await file.text()).includes("__proto__"))
      throw new Error("A filter would change all objects of the page");
    return new Response(file);
  } catch (error) {
    allowed.isLacking = true;
    throw error;
  }
}

async function whole(stream: ReadableStream<Uint8Array>, allowed: Opened): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces);
    allowed.bytesLeft -= value.length;
    if (allowed.bytesLeft < 0) {
      await reader.cancel();
      throw new Error("More came than an archive may send");
    }
    pieces.push(value.slice());
  }
}

/** How Pagefind marks data that it need not unpack. */
const mark = "pagefind_dcd";

async function unpacked(came: Blob, allowed: Opened): Promise<Blob> {
  const [first, second] = new Uint8Array(await came.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return came;
  const file = await whole(
    came.stream().pipeThrough(new DecompressionStream("gzip")) as ReadableStream<Uint8Array>,
    allowed,
  );
  if ((await file.slice(0, mark.length).text()) !== mark)
    throw new Error("A packed file is no part of an index");
  return file;
}
