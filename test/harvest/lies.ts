import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { StillClock } from "./still-clock.ts";

/** A way in which a server answers badly. */
export type Lie =
  | "page as PDF"
  | "too long a length"
  | "too short a length"
  | "no end"
  | "dropped"
  | "dropped without a length"
  | "packed bomb"
  | "broken packing"
  | "silent"
  | "stalled"
  | "slow"
  | "not found, with status 200"
  | "moved without end"
  | "moved elsewhere"
  | { readonly status: number; readonly retryAfter?: string };

/** A packed body of a few kilobytes that unpacks to many megabytes. */
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));

/** Answers a request for `bytes` badly. `clock` is that of whoever asked. */
export function answerBadly(
  lie: Lie,
  bytes: Uint8Array,
  response: ServerResponse,
  clock: StillClock,
) {
  const half = bytes.subarray(0, bytes.length / 2);
  const type = { "Content-Type": "application/pdf" };
  if (typeof lie === "object") {
    const { status, retryAfter } = lie;
    response.writeHead(status, retryAfter === undefined ? {} : { "Retry-After": retryAfter }).end();
    return;
  }
  switch (lie) {
    case "page as PDF":
      response.writeHead(200, type).end("<!DOCTYPE html><p>Please sign in to see this paper.</p>");
      return;
    case "not found, with status 200":
      response
        .writeHead(200, { "Content-Type": "text/html" })
        .end("<html><title>Sorry</title><h1>The page cannot be found</h1></html>");
      return;
    case "too long a length":
      response.writeHead(200, { ...type, "Content-Length": bytes.length + 100 });
      response.write(bytes, () => response.destroy());
      return;
    case "too short a length":
      // Node's own server refuses to, so the answer is written by hand.
      response.socket?.end(
        Buffer.concat([
          Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${half.length}\r\n\r\n`),
          bytes,
        ]),
      );
      return;
    case "no end": {
      response.writeHead(200, type);
      const more = () => {
        if (!response.destroyed) response.write(Buffer.alloc(64 * 1024), () => setImmediate(more));
      };
      more();
      return;
    }
    case "dropped":
      response.writeHead(200, type);
      response.write(half, () => response.destroy());
      return;
    case "dropped without a length":
      response.socket?.end(
        Buffer.concat([Buffer.from("HTTP/1.0 200 OK\r\nConnection: close\r\n\r\n"), half]),
      );
      return;
    case "packed bomb":
      response.writeHead(200, { ...type, "Content-Encoding": "gzip" }).end(bomb);
      return;
    case "broken packing":
      response.writeHead(200, { ...type, "Content-Encoding": "gzip" }).end(bytes);
      return;
    case "silent":
      clock.pass(61_000);
      return;
    case "stalled":
      response.writeHead(200, { ...type, "Content-Length": bytes.length });
      // The other side has read the first half when it hears that time has passed.
      response.write(half, () => setImmediate(() => clock.pass(61_000)));
      return;
    case "slow": {
      const piece = Math.ceil(bytes.length / 4);
      response.writeHead(200, { ...type, "Content-Length": bytes.length });
      const more = async (from: number) => {
        if (from >= bytes.length) {
          response.end();
          return;
        }
        const heard = clock.heard();
        response.write(bytes.subarray(from, from + piece));
        await heard;
        clock.pass(50_000);
        await more(from + piece);
      };
      void more(0);
      return;
    }
    case "moved without end":
      response.writeHead(302, { Location: response.req.url ?? "/" }).end();
      return;
    case "moved elsewhere":
      response.writeHead(302, { Location: "http://127.0.0.2:9/secret" }).end();
      return;
  }
}
