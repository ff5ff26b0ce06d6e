import type { Report } from "../../model/report/report.ts";
import { isReport } from "../../model/report/report.ts";
import { seriesKey } from "../../model/report/series-key.ts";
import { periodLabel } from "../../model/time/period.ts";
import { longDate } from "../../model/time/plain-date.ts";
import { isSlight } from "../../text/grammar-words.ts";
import { memoisedFor } from "../../text/memoised.ts";
import type { Archive } from "../archive.ts";
import { compare } from "../order.ts";

/** What an empty search offers: examples of this archive, its newest reports and its commonest subjects. */
export interface WaysIn {
  readonly examples: readonly Example[];
  readonly newest: readonly Report[];
  /** Words of many reports' titles, the commonest first. */
  readonly subjects: readonly string[];
}

/** Words to search for, of a kind that a search understands. */
export interface Example {
  readonly kind: "day" | "period" | "money" | "recommendations" | "phrase";
  readonly words: string;
}

/** How many of the newest reports and of the commonest subjects are shown. */
const most = { newest: 4, subjects: 10 };

/** The ways into an archive's search; each is left out where the archive has nothing for it. */
export const waysIn = memoisedFor(({ listed, registers }: Archive): WaysIn => {
  const reports = listed.filter(isReport);
  const places = registers.wards.entries.flatMap(({ names }) => names.map(({ name }) => name));
  const subjects = commonSubjects(reports, places);
  return { examples: examples(reports, subjects), newest: reports.slice(0, most.newest), subjects };
});

function examples(reports: readonly Report[], subjects: readonly string[]): Example[] {
  const [newest] = reports;
  const covering = reports.find(({ covers }) => covers !== null)?.covers;
  const asked = reports.flatMap(({ facts }) =>
    facts.recommendations.flatMap(({ items }) => items.map(({ text }) => text)),
  );
  const money = asked
    .map((text) => /£\d[\d,.]*\d(?: million|m|k)?\b/.exec(text)?.[0])
    .find(Boolean);
  const asks = subjects.find((each) =>
    asked.some((text) => text.toLowerCase().includes(each.toLowerCase())),
  );
  const pair = subjects.find((each) => each.includes(" "));
  const all: readonly (Example | undefined | false)[] = [
    pair !== undefined && { kind: "phrase", words: `“${pair}”` },
    covering !== undefined &&
      covering !== null && { kind: "period", words: periodLabel(covering.period) },
    newest !== undefined && { kind: "day", words: longDate(newest.date) },
    money !== undefined && { kind: "money", words: money },
    asks !== undefined && { kind: "recommendations", words: `recommendations about ${asks}` },
  ];
  return all.filter((each): each is Example => typeof each === "object");
}

/**
 * The words, and pairs of words, that are in the titles of most reports. The issues of a series count
 * once, because one title would otherwise fill the list. The names of wards are no subjects.
 */
function commonSubjects(reports: readonly Report[], places: readonly string[]): string[] {
  const ofPlaces = new Set(places.flatMap((name) => seriesKey(name).split(" ")));
  const titles = new Map(reports.map((report) => [seriesKey(report.subject), report.subject]));
  const counts = new Map<string, { words: string; count: number }>();
  for (const title of titles.values())
    for (const [key, words] of new Map(
      termsOf(title, ofPlaces).map((term) => [seriesKey(term), term]),
    ))
      counts.set(key, { words, count: (counts.get(key)?.count ?? 0) + 1 });
  const common = [...counts.values()]
    .filter(({ count }) => count > 1)
    .sort(
      (one, other) =>
        weightOf(other) - weightOf(one) ||
        compare(one.words.toLowerCase(), other.words.toLowerCase()),
    );
  const chosen: string[] = [];
  for (const { words } of common) {
    if (chosen.length === most.subjects) break;
    if (!chosen.some((each) => sharesWord(each, words))) chosen.push(words);
  }
  return chosen;
}

/** A pair of words says more than one of them. */
const weightOf = ({ words, count }: { words: string; count: number }) =>
  words.includes(" ") ? 1.6 * count : count;

const sharesWord = (one: string, other: string) => {
  const words = new Set(seriesKey(one).split(" "));
  return seriesKey(other)
    .split(" ")
    .some((word) => words.has(word));
};

/** The distinctive words of a title, and those next to one another. */
function termsOf(title: string, ofPlaces: ReadonlySet<string>): string[] {
  const isTelling = (word: string) =>
    /^\p{L}{4,}$/u.test(word) &&
    !isSlight(word) &&
    !common.has(seriesKey(word)) &&
    !ofPlaces.has(seriesKey(word));
  const runs = title
    .split(/[^\p{L}\p{N}'’ -]+|(?<=\s)[-–]\s/u)
    .map((run) => run.split(/\s+/).filter(Boolean));
  return runs.flatMap((words) =>
    words.flatMap((word, at) => {
      if (!isTelling(word)) return [];
      const next = words[at + 1] ?? "";
      const term = lowered(word);
      return isTelling(next) ? [term, `${term} ${lowered(next)}`] : [term];
    }),
  );
}

/** Titles begin their words with capitals; an abbreviation stays as it is. */
const lowered = (word: string) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word);

/** Words of titles that say what a paper is, and not what it is about. */
const common: ReadonlySet<string> = new Set(
  `report paper performance monitoring quarter annual plan application proposed proposal land review update progress
  half year programme strategy scheme service council committee board draft final statement policy use work
  support name change draft half first second third fourth borough county district city outcome among
  response result development management information statutory provision delivery project consultation
  request recommendation road street lane quality north south east west upper lower decision key corporate approval future action`
    .split(/\s+/)
    .map((word) => seriesKey(word)),
);
