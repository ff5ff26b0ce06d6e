import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

/** A folder served over HTTP like an ordinary web server. */
export interface ServedFolder {
  /** Its address, ending in "/". */
  readonly url: string;
  /** Every requested path that did not exist. */
  readonly missed: readonly string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".pdf": "application/pdf",
  ".csv": "text/csv; charset=utf-8",
  ".xml": "application/xml",
  ".wasm": "application/wasm",
};

/** Serves a folder on a free port, under a path ("/" or "/archive/"), with headers on every answer. */
export async function serve(
  folder: string,
  path = "/",
  headers: () => readonly (readonly [name: string, value: string])[] = () => [],
): Promise<ServedFolder> {
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    for (const [name, value] of headers()) response.setHeader(name, value);
    const file = asked.startsWith(path) ? fileAt(folder, asked.slice(path.length)) : null;
    if (file === "folder") {
      response.writeHead(301, { location: `${asked}/` }).end();
    } else if (file === null) {
      missed.push(asked);
      send(response, 404, join(folder, "404.html"));
    } else send(response, 200, file);
  });
  // A measurement may leave a connection idle for longer than the usual five seconds.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${portOf(server)}${path}`, missed, close: () => closed(server) };
}

function fileAt(folder: string, path: string): string | "folder" | null {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder)) || !existsSync(file)) return null;
  if (statSync(file).isFile()) return file;
  if (path !== "" && !path.endsWith("/")) return "folder";
  const index = join(file, "index.html");
  return existsSync(index) ? index : null;
}

function send(response: ServerResponse, status: number, file: string) {
  const type = types[extname(file)] ?? "application/octet-stream";
  response.writeHead(status, { "content-type": existsSync(file) ? type : "text/plain" });
  if (existsSync(file)) createReadStream(file).pipe(response);
  else response.end("Not found");
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
