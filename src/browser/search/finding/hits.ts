import type { OtherArchive } from "../others/others.ts";
import { type Hit, hitFrom } from "../showing/hit.ts";
import type { Wanted } from "../showing/part-score.ts";
import type { Candidates } from "./candidates.ts";
import type { Ranked } from "./ranked.ts";

/** The reports that are shown. */
export interface Shown {
  readonly hits: readonly Hit[];
  /** How many candidates were examined to find them. */
  readonly lookedAt: number;
  /** How many of those match, shown or not. */
  readonly held: number;
}

/** The most reports fetched in addition to those shown, in search of a phrase or a section. */
const patience = 24;

/** The order of this many reports at a time depends on their paragraphs, which are fetched for it. */
const handful = 10;

/**
 * The weight of the root of a whole report's rank, relative to its best paragraph and its own days: words that a
 * report and its subject have often must not outweigh a paragraph that holds them all.
 */
const reportShare = 2;

/** The weight of a report that holds everything sought: a paragraph that lacks a word may still answer better. */
const wholeShare = 1.5;

/** The weight of minutes where a decision is asked for, relative to reports: they are brief, but hold it. */
const minutesShare = 1.8;

/** The share of a report's best paragraph that its minutes must have, to come before it where a decision is asked for. */
const minuted = 0.4;

/** The first matching reports, with their paragraphs. */
export async function hitsOf(
  { results, searched, wanted, isByMatch }: Candidates,
  count: number,
): Promise<Shown> {
  const hits: Found[] = [];
  const givenUp = new Set<OtherArchive>();
  const needed = isByMatch ? count + rivals(results, count) : count;
  let left = results;
  let lookedAt = 0;
  searched.renew();
  while (hits.length < needed && left.length > 0 && lookedAt < needed + patience) {
    const batch = left.slice(0, Math.max(needed - hits.length, 5));
    const fetched = await Promise.all(batch.map((result) => hitOf(result, wanted, givenUp)));
    hits.push(...fetched.filter((hit) => hit !== null));
    lookedAt += batch.length;
    left = left.slice(batch.length).filter(({ other }) => !other || !givenUp.has(other));
  }
  const ordered = isByMatch ? nearestFirst(hits, wanted) : hits;
  return {
    hits: ordered.slice(0, count).map(({ hit }) => hit),
    lookedAt,
    held: hits.length,
  };
}

/** How many reports are looked at for those shown: a whole number of handfuls. */
const lookedOver = (count: number) => Math.ceil(count / handful) * handful;

/** How many of the reports after those shown are so good that a look at their paragraphs may move them up. */
function rivals(results: readonly Ranked[], count: number): number {
  const last = results[count - 1];
  if (!last) return 0;
  return results
    .slice(count, lookedOver(count))
    .filter(({ rank, isWhole }) => isWhole === last.isWhole && rank >= rivalry * last.rank).length;
}

/** How near to the last report shown a rival's rank is. */
const rivalry = 0.75;

interface Found {
  readonly hit: Hit;
  readonly result: Ranked;
}

/**
 * If a report of another archive does not arrive, that archive is given up, so that its next reports delay
 * no others.
 */
async function hitOf(
  result: Ranked,
  wanted: Wanted,
  givenUp: Set<OtherArchive>,
): Promise<Found | null> {
  const { id, places, other, data } = result;
  try {
    const hit = hitFrom(id, await data(), places, wanted, other?.council ?? null);
    return hit && { hit, result };
  } catch (error) {
    if (!other) throw error;
    console.warn(error);
    givenUp.add(other);
    return null;
  }
}

/**
 * Sorts a few reports at a time by their best paragraph, which counts more in a report that matches everything. The index knows the positions of words, but not where paragraphs end.
 */
function nearestFirst(hits: readonly Found[], { isDecided }: Wanted): Found[] {
  const score = ({ hit, result }: Found) =>
    (reportShare * Math.sqrt(result.rank) + hit.together + result.timely) *
    (result.isWhole ? wholeShare : 1) *
    (isDecided && hit.isMinutes ? minutesShare : 1);
  const ordered: Found[] = [];
  for (let at = 0; at < hits.length; at += handful) {
    const some = hits
      .slice(at, at + handful)
      .sort(
        (one, other) =>
          Number(one.result.isApart) - Number(other.result.isApart) || score(other) - score(one),
      );
    ordered.push(...(isDecided ? minutesFirst(some) : some));
  }
  return ordered;
}

/** What was decided before the report on which it was decided, if the minutes hold about half of what that has together. */
function minutesFirst(hits: readonly Found[]): Found[] {
  const meeting = ({ address }: Hit) =>
    address.slice(0, address.lastIndexOf("/", address.length - 2));
  const ordered: Found[] = [];
  for (const found of hits) {
    const { hit } = found;
    const report = ordered.findIndex(
      (each) => meeting(each.hit) === meeting(hit) && hit.together >= minuted * each.hit.together,
    );
    if (hit.isMinutes && report !== -1) ordered.splice(report, 0, found);
    else ordered.push(found);
  }
  return ordered;
}
