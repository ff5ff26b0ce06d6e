import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  ageLedger,
  type Contestant,
  clear,
  clearOutput,
  floorBuild,
  type Ground,
  hugoBuild,
  keepSite,
  layGround,
  npmBuild,
  ownBuild,
} from "./contestants.ts";
import { type Fairness, fairnessOf } from "./fairness.ts";
import { madeReports } from "./made-archive.ts";
import { cold, inTurn, type Measured, type Turn } from "./measures.ts";
import { editsOf, hugoServer, middleReport, ownServer, secondsUntilServed } from "./one-edit.ts";
import { runMeasured } from "./run-measured.ts";
import { type Weights, weightsOf } from "./weights.ts";
import { changedBetween } from "./written.ts";

export interface SizeOptions {
  readonly runs: number;
  /** False for a part that is left out: "hugo", "search". */
  readonly isMeasured: (part: string) => boolean;
}

/** All measurements of archives of one size. */
export interface SizeMeasured {
  readonly reports: number;
  /** Ways of building, both from nothing and repeated. */
  readonly builds: readonly Measured[];
  readonly fairness: Fairness | null;
  /** The files that changed on disk after an edit of one word. */
  readonly changedByEdit: readonly string[] | null;
  /** Seconds until each edited page was served, by our server and by Hugo's. */
  readonly served: { readonly ours: readonly number[]; readonly hugos: readonly number[] } | null;
  readonly weights: Weights | null;
}

const root = resolve(import.meta.dirname, "../..");
const pagesOnly = ["--unsearchable", "--dataless"];

/** Measures archives of one size: their pages in turn with Hugo, then separate stages. */
export async function measureSize(
  reports: number,
  folder: string,
  { runs, isMeasured }: SizeOptions,
  say: (line: string) => void,
): Promise<SizeMeasured> {
  const archive = { reports, inSeries: 0, seed: reports };
  const ground = layGround(archive, join(folder, "alone"));
  await publishOnce(ground);
  say("archive made");

  const own = ownBuild(ground, pagesOnly);
  const hugo = isMeasured("hugo") ? hugoBuild(ground) : null;
  const contestants = [
    ...(isMeasured("floor") ? [floorBuild(ground)] : []),
    ...(isMeasured("npm") ? [npmBuild(ground, pagesOnly)] : []),
    own,
    ...(hugo ? [hugo] : []),
  ];
  const again = isMeasured("warm") ? [bare(own), warm(own), unchanged(own)] : [];
  const edit = editsOf(ground.content);
  const edited = (name: string): Turn => ({ ...named(own, name), before: edit });
  const edits = ["build after one edit", "build after another edit"];
  const alone = await inTurn(
    [...contestants.map(cold), ...again, ...(isMeasured("edit") ? edits.map(edited) : [])],
    runs,
    say,
  );
  const fairness = hugo && isMeasured("fairness") ? await compared(ground, own, hugo) : null;
  const changed = isMeasured("edit") ? await changedByEdit(own, ground, edit) : null;
  const served = isMeasured("serve") ? await servedAfter(ground, hugo !== null) : null;
  const apart = await measuredApart(archive, folder, { runs, isMeasured }, ground, edit, say);
  const weights = isMeasured("weight") ? weightsOf(own.output) : null;
  const builds = [...alone, ...apart];
  return { reports, builds, fairness, changedByEdit: changed, served, weights };
}

/**
 * Search and data as separate stages, a clerk's build of everything after one edit, and an archive of series,
 * whose comparisons and indicators cost more.
 */
async function measuredApart(
  archive: Ground["archive"],
  folder: string,
  { runs, isMeasured }: SizeOptions,
  alone: Ground,
  edit: () => void,
  say: (line: string) => void,
): Promise<Measured[]> {
  const turns: Turn[] = [];
  if (isMeasured("search")) {
    turns.push({ ...cold(ownBuild(alone, ["--dataless"])), name: "build with search" });
  }
  if (isMeasured("data")) {
    turns.push({ ...cold(ownBuild(alone, ["--unsearchable"])), name: "build with data files" });
  }
  if (isMeasured("edit")) {
    const everything = ownBuild(alone);
    turns.push(
      { ...cold(everything), name: "build of everything" },
      { ...named(everything, "build of everything after one edit"), before: edit },
    );
  }
  if (isMeasured("series")) {
    const inSeries = layGround({ ...archive, inSeries: 1 }, join(folder, "series"));
    await publishOnce(inSeries);
    const build = ownBuild(inSeries, pagesOnly);
    turns.push(
      { ...cold(ownBuild(alone, pagesOnly)), name: "build, in no series (in turn with)" },
      { ...cold(build), name: "build, all in series" },
    );
  }
  return inTurn(turns, runs, say);
}

/** The first publication, not measured, which gives the archive its ledger. */
async function publishOnce(ground: Ground) {
  const first = ownBuild(ground, pagesOnly);
  await runMeasured(first.program);
  ageLedger(ground.content);
}

/** Edits in serve mode, ours and then Hugo's. */
async function servedAfter({ content, hugo }: Ground, withHugo: boolean) {
  const own = middleReport(join(content, "reports"));
  const other = middleReport(join(hugo, "content/boards"));
  return {
    ours: await secondsUntilServed((port) => ownServer(content, port), own),
    hugos: withHugo ? await secondsUntilServed((port) => hugoServer(hugo, port), other) : [],
  };
}

/** With the previous run's cache and the files next to the site, but no site. */
const warm = (own: Contestant): Turn => {
  const before = ({ output }: Contestant) => rmSync(output, { recursive: true, force: true });
  return { ...named(own, "build, warm cache"), before };
};

/** With only the previous run's cache. */
const bare = (own: Contestant): Turn => {
  return { ...named(own, "build, cache alone"), before: clearOutput };
};

/** With everything that the previous run left. */
const unchanged = (own: Contestant): Turn => named(own, "build, nothing changed");

const named = (contestant: Contestant, name: string): Turn => {
  return { name, contestant, before: () => undefined };
};

async function compared(ground: Ground, own: Contestant, hugo: Contestant): Promise<Fairness> {
  for (const each of [own, hugo]) {
    clear(each);
    await runMeasured(each.program);
  }
  const sample = join(root, "content");
  return fairnessOf(own.output, hugo.output, madeReports(ground.archive, sample));
}

/** The files that an edit changes on disk; also checks that a build from nothing gives the same bytes. */
async function changedByEdit(own: Contestant, ground: Ground, edit: () => void): Promise<string[]> {
  const before = join(ground.folder, "before");
  await runMeasured(own.program);
  keepSite(own.output, before);
  edit();
  await runMeasured(own.program);
  const changed = changedBetween(before, own.output);
  const after = join(ground.folder, "after");
  keepSite(own.output, after);
  clear(own);
  await runMeasured(own.program);
  const differing = changedBetween(after, own.output);
  if (differing.length > 0) {
    throw new Error(
      `After an edit these are not as a build from nothing makes them: ${differing.join(", ")}`,
    );
  }
  return changed;
}
