import { existsSync } from "node:fs";
import { createServer, isIP } from "node:net";
import { join } from "node:path";
import { newToken } from "../desk/session.ts";
import { writeUnmadeSite } from "../desk/unmade-site.ts";
import { hasErrors, type Problem, problemLine } from "../model/problem.ts";
import { listenedAt, shownHost } from "../site/serve/own-names.ts";
import { Rounds } from "../site/serve/rounds.ts";
import { type Server, serve } from "../site/serve/site-server.ts";
import { watchFolder } from "../site/serve/watch-folder.ts";
import { options, printProblems, runCommand, UsageError } from "./command-line.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { plainReason } from "./plain-reason.ts";
import { seconds } from "./stages.ts";

const help = `committee-report-archive start [--content DIR] [--port NUMBER] [--host ADDRESS]

Builds the site of a content folder and serves it on this machine; a change to a report
is shown as soon as it is saved. The desk, at the address that is printed, is for taking in, editing and
publishing reports; with --host there is none. Problems in the content are printed and shown. The last good
pages stay; where there are none yet, a page says what to fix.

  --content DIR    the publisher's folder (content)
  --port NUMBER    the first port to try (8080)
  --host ADDRESS   an address of this machine to listen at, for others to look at the site too;
                   0.0.0.0 is every address (127.0.0.1 and ::1: this machine alone)`;

await runCommand(help, async (given) => {
  const { values } = options(given, {
    options: {
      content: { type: "string", default: "content" },
      port: { type: "string", default: "8080" },
      host: { type: "string" },
    },
  });
  const content = values.content;
  if (!existsSync(content)) {
    const begin = "committee-report-archive init";
    throw new UsageError(`There is no folder “${content}”; begin an archive with ${begin}`);
  }
  const host = hostGiven(values.host);
  const port = await freePort(portGiven(values.port), listenedAt(host));
  const url = `http://${shownHost(host)}:${port}/`;
  // The port is in the name, because two sites may be served at once.
  const output = `.cache/site-${port}`;

  const rounds = new Rounds({ content, output, url, cache: ".cache" });
  let server: Server | null = null;
  /** True once there are pages, if only one that says what to mend. */
  let isShown = false;
  let printed = new Set<string>();
  const print = (problems: readonly Problem[], took: number) => {
    // A warning is printed once, and not after every edit.
    const isNews = (problem: Problem) =>
      problem.severity === "error" || !printed.has(problemLine(problem));
    printProblems(problems.filter(isNews));
    printed = new Set(problems.map(problemLine));
    if (server && !hasErrors(problems)) console.log(`All pages follow (${seconds(took)})`);
  };
  const keepUp = oneAtATime(async () => {
    const begun = performance.now();
    try {
      const { problems, fault } = await rounds.make();
      if (fault === null) print(problems, performance.now() - begun);
      else console.error(fault);
      if (!rounds.isMade && fault === null) {
        writeUnmadeSite(output, content, problems, host === null);
        isShown = true;
      }
    } catch (error) {
      tellFault(error);
    }
    server?.reload();
  });
  // Started before the first reading, so that no edit is missed.
  const watch = await watchFolder(content, (file) => {
    if (server) console.log(`${join(content, file)} was changed`);
    rounds.show(file);
    keepUp();
  });
  await keepUp();
  if (!rounds.isMade && !isShown) {
    await watch.unsubscribe();
    await rounds.close();
    return 1;
  }
  const serving = { folder: output, port, host };
  // The desk is for this machine alone.
  const desk = { ...serving, content, cache: ".cache", output: "_site", token: newToken() };
  server = host === null ? serve(desk, "desk/desk-thread") : serve(serving);
  return 0;
});

/** A fault while serving is printed, and the last good site is still served. */
const tellFault = (error: unknown) => console.error(plainReason(error) ?? error);

function portGiven(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new UsageError(`--port should be a number from 1 to 65535; “${text}” is not`);
}

function hostGiven(text: string | undefined): string | null {
  if (text === undefined || isIP(text) !== 0) return text ?? null;
  throw new UsageError(
    `--host should be an address of this machine, such as 192.0.2.10 or 0.0.0.0; “${text}” is not`,
  );
}

/** The first port from `port` on that is free at all the given addresses. */
async function freePort(port: number, hosts: readonly string[]): Promise<number> {
  const taken = await Promise.all(hosts.map((host) => isTaken(port, host)));
  return taken.includes(true) && port < 65535 ? freePort(port + 1, hosts) : port;
}

function isTaken(port: number, host: string): Promise<boolean> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once("error", ({ code = "", message }: NodeJS.ErrnoException) => {
      if (code === "EADDRINUSE") found(true);
      else if (host === "::1" && /^(?:EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(code)) found(false);
      else failed(new UsageError(`Nothing can be served at ${host}, port ${port}: ${message}`));
    });
    probe.listen(port, host, () => probe.close(() => found(false)));
  });
}
