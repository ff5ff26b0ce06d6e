import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "../../src/harvest/fetching/clock.ts";
import { Fetcher } from "../../src/harvest/fetching/fetcher.ts";
import { goodManners } from "../../src/harvest/fetching/manners.ts";
import { contentTarget } from "../../src/harvest/filing/content-target.ts";
import { type HarvestOptions, harvest } from "../../src/harvest/harvest-run.ts";
import type { Event } from "../../src/harvest/harvested.ts";
import { modernGov } from "../../src/harvest/sources/moderngov/moderngov.ts";
import { webService } from "../../src/harvest/sources/moderngov/service.ts";
import type { Source } from "../../src/harvest/sources/source.ts";
import type { PlainDate } from "../../src/model/time/plain-date.ts";
import { today } from "../../src/model/time/plain-date.ts";
import { type DemocracyServer, startDemocracy } from "./democracy-server.ts";
import { stillClock } from "./still-clock.ts";

/** How a test's harvest differs from one of every meeting of every board. */
export interface HarvestGiven extends Partial<HarvestOptions> {
  readonly quick?: boolean;
  readonly again?: boolean;
  /** Stops after so many events. */
  readonly stopsAfter?: number;
}

/** Harvests a source into a content folder, and returns what it reported. */
export async function harvestFrom(source: Source, content: string, given: HarvestGiven = {}) {
  const events: Event[] = [];
  await harvest(
    {
      source,
      importing: contentTarget(content),
      tell: (event) => events.push(event),
      quick: given.quick ?? false,
      again: given.again ?? false,
      isStopped: () => events.length >= (given.stopsAfter ?? Number.POSITIVE_INFINITY),
      day: today() as PlainDate,
    },
    { boards: [], from: null, until: null, onProgress: () => {}, ...given },
  );
  return events;
}

/** A server's source, at the pace of a clock on which no time passes unless the server says so. */
export const sourceOf = (
  url: string,
  largest = goodManners.largest,
  clock: Clock = stillClock(),
): Source => {
  const userAgent =
    "CommitteeReportArchive/1.0 (+https://reports.marlbridge.example/; a@b.example)";
  const manners = { ...goodManners, largest, userAgent };
  return modernGov(webService(url, new Fetcher(url, manners, clock)));
};

/** A content folder that is deleted after `use`. */
export async function inContent(use: (content: string) => Promise<void>) {
  const content = mkdtempSync(join(tmpdir(), "content-"));
  try {
    writeFileSync(
      join(content, "site.yaml"),
      "council: Marlbridge Borough Council\nurl: https://reports.marlbridge.example/\ncontact: { team: Democratic Services, email: democratic.services@marlbridge.example }\nwards: not stated\n",
    );
    await use(content);
  } finally {
    rmSync(content, { recursive: true });
  }
}

/** Every file under a folder with its bytes, by path. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
}

/** The number of events of a kind. */
export const counted = (events: readonly Event[], kind: Event["kind"]) =>
  events.filter((event) => event.kind === kind).length;

/** What was reported under a rule. */
export const toldOf = (events: readonly Event[], rule: string) =>
  events.flatMap((event) => (event.kind === "told" && event.rule === rule ? [event] : []));

/** Runs a test with its own server. */
export async function withServer(
  behaviour: DemocracyServer["behaviour"],
  use: (server: DemocracyServer, content: string) => Promise<void>,
) {
  const server = await startDemocracy(behaviour);
  try {
    await inContent((content) => use(server, content));
  } finally {
    await server.stop();
  }
}
