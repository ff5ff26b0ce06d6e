import { failed, type Unfetched, type Validators } from "./fetched.ts";

/** A server's answer with status 200. */
export interface Answer {
  readonly kind: "answer";
  readonly bytes: Uint8Array;
  readonly address: string;
  readonly mediaType: string | null;
  readonly disposition: string | null;
  readonly validators: Validators;
}

export type Asked = Answer | Unfetched | { readonly kind: "unchanged" | "gone" };

/** What came of one request. */
export interface Answered {
  readonly asked: Asked;
  /** How long the server wants to be left alone, in milliseconds. */
  readonly retryAfter: number;
  /** Another address that it names in place of an answer. */
  readonly leadsTo: string | null;
}

interface Reading {
  /** In bytes. */
  readonly largest: number;
  /** The time, for a server that names a moment. */
  readonly now: number;
  readonly onChunk: () => void;
}

/** Reads a response. Throws if the connection ends before its body does. */
export async function answerIn(
  response: Response,
  address: string,
  { largest, now, onChunk }: Reading,
): Promise<Answered> {
  const { status, headers } = response;
  const leadsTo = [301, 302, 303, 307, 308].includes(status) ? headers.get("location") : null;
  const retryAfter = timeIn(headers.get("retry-after"), now);
  if (status !== 200) {
    await response.body?.cancel();
    return { asked: withoutWords(status), retryAfter, leadsTo };
  }
  const bytes = await bytesWithin(response, largest, onChunk);
  if (bytes === null) {
    const most = Math.round(largest / 1024 / 1024);
    return { asked: failed("too-large", `is larger than ${most} MiB`), retryAfter, leadsTo };
  }
  const validators = { etag: headers.get("etag"), lastModified: headers.get("last-modified") };
  return {
    asked: {
      kind: "answer",
      bytes,
      address,
      mediaType: headers.get("content-type"),
      disposition: headers.get("content-disposition"),
      validators,
    },
    retryAfter,
    leadsTo: null,
  };
}

function withoutWords(status: number): Asked {
  if (status === 304) return { kind: "unchanged" };
  if (status === 404 || status === 410) return { kind: "gone" };
  const isPassing = status === 408 || status === 429 || status >= 500;
  return failed(
    isPassing ? "server-error" : "refused-by-server",
    `HTTP status ${status}`,
    isPassing,
  );
}

/** A body's bytes, unpacked; null if it is larger than `most`, in which case the rest is not read. */
async function bytesWithin(
  response: Response,
  most: number,
  onChunk: () => void,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    onChunk();
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The longest wait, in seconds, that a “Retry-After” can impose (RFC 9110, 10.2.3). */
const longestRetryAfter = 600;

function timeIn(header: string | null, now: number): number {
  if (header === null) return 0;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), longestRetryAfter) * 1000 : 0;
}
