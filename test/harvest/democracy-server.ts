import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { sha256Of } from "../../src/harvest/filing/filed-attachment.ts";
import {
  committees,
  documentBytes,
  isRestricted,
  meetingAnswer,
  meetings,
  meetingsAnswer,
} from "./council.ts";
import { answerBadly, type Lie } from "./lies.ts";
import { type StillClock, stillClock } from "./still-clock.ts";

/** How the server behaves in a test. */
export interface Behaviour {
  /** Serves the council's site of a month later. */
  isLater?: boolean;
  /** Meetings that the lists leave out. */
  without?: ReadonlySet<string>;
  /** Statuses for the next requests, whatever they request, except robots.txt. */
  failures?: number[];
  /** Documents replaced by an error page with status 200. */
  errorPages?: ReadonlySet<string>;
  /** Gives every meeting the same report. */
  sameReport?: boolean;
  /** Documents that never end. */
  endless?: ReadonlySet<string>;
  robots?: string;
  /** The id of a document that the lists show with a later day of publication. */
  republished?: string;
  /** Documents that are answered with a status alone. */
  refused?: ReadonlyMap<string, number>;
  /** False omits ETag and Last-Modified. */
  validates?: boolean;
  /** Requests that are answered badly, by a part of their address; each as often as it is listed. */
  bad?: Map<string, Lie[]>;
  /** Called with each request, before it is answered. */
  onRequest?: () => void;
  /** The clock of the harvest, which a slow answer lets pass. */
  clock?: StillClock;
}

export interface DemocracyServer {
  readonly url: string;
  readonly behaviour: Behaviour;
  /** Every request, in order: "/mgConvert2PDF.aspx?ID=70001 200". */
  readonly asked: string[];
  /** The most requests in progress at one time. */
  readonly most: () => number;
  readonly agents: Set<string>;
  readonly stop: () => Promise<void>;
}

/** Serves the made-up council as ModernGov does. It states wrong types for its documents. */
export async function startDemocracy(behaviour: Behaviour = {}): Promise<DemocracyServer> {
  const asked: string[] = [];
  const agents = new Set<string>();
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.on("close", () => {
      open -= 1;
    });
    behaviour.onRequest?.();
    agents.add(request.headers["user-agent"] ?? "");
    response.on("finish", () => asked.push(`${request.url} ${response.statusCode}`));
    answer(request, response, behaviour);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    behaviour,
    asked,
    agents,
    most: () => most,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, behaviour: Behaviour) {
  const url = new URL(request.url ?? "/", "http://localhost");
  const [, lies] = [...(behaviour.bad ?? [])].find(([part]) => request.url?.includes(part)) ?? [];
  const lie = lies?.shift();
  if (lie !== undefined) {
    const { clock = stillClock() } = behaviour;
    const id = url.searchParams.get("ID");
    answerBadly(lie, id === null ? Buffer.from(committees()) : documentBytes(id), response, clock);
    return;
  }
  if (url.pathname === "/robots.txt") {
    const { robots } = behaviour;
    response.writeHead(robots === undefined ? 404 : 200).end(robots);
    return;
  }
  const failure = behaviour.failures?.shift();
  if (failure !== undefined) {
    response.writeHead(failure, failure === 429 ? { "Retry-After": "0" } : {}).end("busy");
    return;
  }
  const id = url.searchParams.get("ID") ?? "";
  if (url.pathname === "/mgConvert2PDF.aspx") document(id, request, response, behaviour);
  else service(url, response, behaviour);
}

function service(
  { pathname, searchParams }: URL,
  response: ServerResponse,
  { isLater, without, republished }: Behaviour,
) {
  const method = pathname.replace("/mgWebService.asmx/", "");
  const meeting = meetings.find(({ id }) => id === searchParams.get("lMeetingId"));
  const xml =
    method === "GetCommittees"
      ? committees()
      : method === "GetMeetings"
        ? meetingsAnswer(searchParams.get("lCommitteeId") ?? "", without ?? new Set())
        : meeting && meetingAnswer(meeting, isLater);
  const listed = xml?.replace(
    new RegExp(`(<attachmentid>${republished}<[\\s\\S]*?<publicationdate>)13/11/2025`),
    (_, before: string) => `${before}14/11/2025`,
  );
  response.writeHead(listed ? 200 : 404, { "Content-Type": "text/xml" }).end(listed);
}

function document(
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
  behaviour: Behaviour,
) {
  const status = behaviour.refused?.get(id);
  if (status !== undefined) {
    response.writeHead(status).end();
    return;
  }
  if (behaviour.errorPages?.has(id)) {
    const page =
      "<html><head><title>Server Error in '/' Application</title></head><body>Oh</body></html>";
    response.writeHead(200, { "Content-Type": "application/pdf" }).end(page);
    return;
  }
  if (behaviour.endless?.has(id)) {
    response.writeHead(200, { "Content-Type": "application/pdf" });
    const more = () => {
      if (!response.destroyed) response.write(Buffer.alloc(64 * 1024), () => setImmediate(more));
    };
    more();
    return;
  }
  if (isRestricted(id)) response.setHeader("X-Restricted", "yes");
  const given = behaviour.sameReport && id.endsWith("1") ? "72001" : id;
  const bytes = documentBytes(given, behaviour.isLater && id === "70001");
  const etag = `"${sha256Of(bytes).slice(0, 16)}"`;
  if (behaviour.validates !== false) {
    response.setHeader("ETag", etag);
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304).end();
      return;
    }
  }
  // It states that a Word file is a PDF.
  response.writeHead(200, { "Content-Type": "application/pdf" }).end(bytes);
}
