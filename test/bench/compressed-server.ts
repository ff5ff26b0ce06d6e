import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Types that are sent compressed; the search index is already compressed. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * A server that compresses text, by Brotli where the browser takes it and else by gzip, as public web servers do
 * and `build --compress` prepares it; and lets other archives read it.
 */
export async function serveCompressed(folder: string, port = 0) {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? "/", "http://a").pathname));
    response.setHeader("access-control-allow-origin", "*");
    try {
      const file = statSync(path).isDirectory() ? join(path, "index.html") : path;
      const type = types[extname(file)];
      const body = readFileSync(file);
      const headers = { "content-type": type ?? "application/octet-stream" };
      if (!type) response.writeHead(200, headers).end(body);
      else {
        const isBrotli = /\bbr\b/.test(String(request.headers["accept-encoding"]));
        const encoding = isBrotli ? "br" : "gzip";
        response
          .writeHead(200, { ...headers, "content-encoding": encoding })
          .end(isBrotli ? brotliCompressSync(body) : gzipSync(body));
      }
    } catch {
      response.writeHead(404).end("Not found");
    }
  });
  await new Promise<void>((listening) => server.listen(port, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
