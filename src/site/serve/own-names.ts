import type { IncomingMessage } from "node:http";
import { hostname, networkInterfaces } from "node:os";

/** The addresses at which only the machine itself can reach it. */
const loopback: readonly string[] = ["127.0.0.1", "::1"];

/** The addresses to listen at: by default, those of this machine only. */
export const listenedAt = (host: string | null): readonly string[] =>
  host === null ? loopback : [host];

/**
 * The names and addresses in a Host header, without the port, that a server answers to. This refuses
 * another site's page whose own name leads to this machine (DNS rebinding).
 */
export function ownNames(host: string | null): ReadonlySet<string> {
  const every = isEvery(host) ? addressesOfMachine() : [];
  const names = ["localhost", ...loopback, ...(host === null ? [] : [host]), ...every];
  return new Set(names.map(inAddress));
}

const isEvery = (host: string | null) => host === "0.0.0.0" || host === "::";

/** A server's name in its writer's browser: "localhost", "192.0.2.10", "[2001:db8::1]". */
export const shownHost = (host: string | null): string =>
  host === null || isEvery(host) ? "localhost" : inAddress(host);

function addressesOfMachine(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const name = hostname();
  return [name, `${name}.local`, ...addresses.map(({ address }) => address)];
}

const inAddress = (name: string) => (name.includes(":") ? `[${name}]` : name.toLowerCase());

/** True for a request that names this server and does not come from another site's page. */
export function isOwnRequest(
  { headersDistinct }: Pick<IncomingMessage, "headersDistinct">,
  names: ReadonlySet<string>,
  port: number,
): boolean {
  const isOwn = (host: string) => {
    const [, name = "", given = ""] = /^([^:]+|\[[0-9a-f:.]+\])(?::(\d+))?$/i.exec(host) ?? [];
    return names.has(name.toLowerCase()) && (given === "" ? port === 80 : Number(given) === port);
  };
  const { host = [], origin = [] } = headersDistinct;
  const asked = [...host, ...origin.map((from) => from.replace(/^http:\/\//, ""))];
  return host.length === 1 && asked.every(isOwn);
}
