import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import send from "send";
import { isOwnRequest, listenedAt, ownNames } from "./own-names.ts";

/** What is served, and where. */
export interface Serving {
  readonly folder: string;
  readonly port: number;
  /** The address to listen at; null for this machine only. */
  readonly host: string | null;
}

/** A folder that is served until it is closed. */
export interface FolderServer {
  /** Makes the browsers that show a page load it again. */
  readonly reload: () => void;
  readonly close: () => void;
}

/** Answers requests for addresses under "/desk/", of any method. */
export type DeskListener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The address at which a page waits to hear that it has changed (`src/browser/reload.ts`). */
const reloads = "/.reload";

/**
 * Serves a folder to its writer. Requests that do not name this server, come from another site's page, or
 * are invalid are answered with 400, and missing files with 404. Rejects if the port is taken.
 */
export async function serveFolder(
  serving: Serving,
  desk: DeskListener | null = null,
): Promise<FolderServer> {
  const names = ownNames(serving.host);
  const waiting = new Set<ServerResponse>();
  let made = Date.now();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { url = "", method } = request;
    const isAsked = (method === "GET" || method === "HEAD") && url.startsWith("/");
    const isOwn = isOwnRequest(request, names, serving.port);
    if (isOwn && desk !== null && url.startsWith("/desk/")) desk(request, response);
    else if (!isAsked || !isOwn) refuse(response);
    else if (url === reloads) wait(response, waiting, made);
    else sendFile(request, response, serving.folder);
  };
  const found = await Promise.all(listenedAt(serving.host).map((host) => listening(host)));
  const servers = found.flatMap((server) => server ?? []);
  if (servers.length === 0) throw new Error("This machine has no address to listen at");
  return {
    reload: () => {
      made += 1;
      for (const response of waiting) response.write(line(made));
    },
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };

  /** A server at an address; null if the machine has no such address, as when IPv6 is switched off. */
  function listening(host: string): Promise<Server | null> {
    const server = createServer(answer)
      .on("clientError", (_, socket) => socket.end(badRequest))
      .on("connect", (_, socket) => socket.end(badRequest))
      .on("checkExpectation", (_, response: ServerResponse) => refuse(response));
    return new Promise((resolve, reject) => {
      server.once("error", (error: NodeJS.ErrnoException) =>
        /^(?:EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(error.code ?? "") && serving.host === null
          ? resolve(null)
          : reject(error),
      );
      server.listen(serving.port, host, () => resolve(server));
    });
  }
}

const badRequest = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n";

function refuse(response: ServerResponse) {
  response.writeHead(400, { "content-type": "text/plain; charset=utf-8" }).end("Bad request\n");
}

/** Keeps an answer open, and adds a line to it whenever the pages are made again (server-sent events). */
function wait(response: ServerResponse, waiting: Set<ServerResponse>, made: number) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write(line(made));
  waiting.add(response);
  response.once("close", () => waiting.delete(response));
}

const line = (made: number) => `data: ${made}\n\n`;

/**
 * A page is read completely before it is sent, because it may be made again meanwhile; other files are
 * streamed.
 */
function sendFile(request: IncomingMessage, response: ServerResponse, folder: string) {
  const path = pathAsked(request.url ?? "/");
  if (path === null) return refuse(response);
  if (!ofArchive.test(path)) return missing(response, folder);
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  if (path.endsWith("/")) return sendPage(response, folder, path);
  // A file that is published next to a report may hold scripts, and these must not act at the desk.
  if (/\.(?:html?|svg|xml|xhtml)$/i.test(path))
    response.setHeader("Content-Security-Policy", "sandbox");
  send(request, encodeURI(path), { root: folder, dotfiles: "ignore", cacheControl: false })
    .on("error", ({ status }) => {
      // Anything forbidden is reported as missing, such as a path that leads out of the folder.
      if (status === 403 || status === 404) missing(response, folder);
      else if (status < 500) refuse(response);
      else response.writeHead(500).end();
    })
    .pipe(response);
}

/** The form of every path of a site: no step up, no hidden file, no double slash. */
const ofArchive = /^\/(?:[\p{L}\p{N}][\p{L}\p{N}._-]*\/)*(?:[\p{L}\p{N}][\p{L}\p{N}._-]*)?$/u;

/** The decoded path of an address; null if its encoding is invalid. */
function pathAsked(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ""));
  } catch {
    return null;
  }
}

function missing(response: ServerResponse, folder: string) {
  response.writeHead(404, html).end(pageAt(join(folder, "404.html")) ?? "Not found\n");
}

function sendPage(response: ServerResponse, folder: string, path: string) {
  const page = pageAt(join(folder, path, "index.html"));
  if (page === null) missing(response, folder);
  else response.writeHead(200, html).end(page);
}

const html = { "content-type": "text/html; charset=utf-8" };

function pageAt(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
