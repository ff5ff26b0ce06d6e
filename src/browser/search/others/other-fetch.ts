/**
 * What another archive may cost in a step of a search (to join its index, to search it, to fetch
 * reports): no wait without end, no answer without end.
 */
const most = { milliseconds: 5_000, bytes: 32_000_000 };

interface Opened {
  readonly signal: AbortSignal;
  bytesLeft: number;
  isLacking: boolean;
}

/** The archives that may be fetched from, by their addresses. */
const opened = new Map<string, Opened>();

/** Lets something be fetched from an archive for a while from now. `url` is its address. */
export function open(url: string) {
  opened.set(url, {
    signal: AbortSignal.timeout(most.milliseconds),
    bytesLeft: most.bytes,
    isLacking: isLacking(url),
  });
}

/** True where something of an archive did not come since it was last forgiven. */
export const isLacking = (url: string): boolean => opened.get(url)?.isLacking ?? false;

/** Notes that something of an archive did not come, or was not what it should be. */
export function markLacking(url: string) {
  const allowed = opened.get(url);
  if (allowed) allowed.isLacking = true;
}

/** Forgets what did not come of an archive. */
export function forgive(url: string) {
  opened.delete(url);
}

/** The archive to whose index an address belongs. */
export const archiveOf = (href: string): string | undefined =>
  [...opened.keys()].find((url) => href.startsWith(`${url}pagefind/`));

/** A promise that is kept before the archive's time is over, or rejects then. */
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
 * Fetches a file of an opened archive, whole and unpacked. Rejects where it does not come within the
 * archive's time and bytes, or is a packed file that is no part of an index: Pagefind would unpack
 * again what is packed twice, without an end.
 */
export async function fetchFrom(archive: string, address: string): Promise<Response> {
  const allowed = opened.get(archive);
  if (!allowed) throw new Error(`${archive} may not be fetched from`);
  try {
    const answer = await plainFetch.call(globalThis, address, { signal: allowed.signal });
    // What is not there is an answer too; whoever asked sees its status.
    if (!answer.ok || answer.body === null) {
      await answer.body?.cancel();
      allowed.isLacking = true;
      return new Response(null, { status: answer.ok ? 404 : answer.status });
    }
    const file = await unpacked(await whole(answer.body, allowed), allowed);
    // Pagefind counts by the names of filters in a plain object.
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

/** How Pagefind marks what it need not unpack. */
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
