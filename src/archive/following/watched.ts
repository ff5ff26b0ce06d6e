import type { TaggingEntity } from "../../formats/tag-uri.ts";
import { type Address, minutesAddress, reportAddress } from "../../model/addresses/addresses.ts";
import { currentName, type Entry, type Named } from "../../model/council/register.ts";
import type { Watch } from "../../model/council/watch.ts";
import { type Minute, minuteHeading } from "../../model/meeting/minute.ts";
import { blockText } from "../../model/report/body/plain-text.ts";
import { isMachineRead } from "../../model/report/machine-read.ts";
import { isReport, type Report } from "../../model/report/report.ts";
import type { PlaceNamed } from "../../model/report/report-facts.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { termFinder } from "../../text/term-in-text.ts";
import type { Archive } from "../archive.ts";
import type { Meeting } from "../by-meeting.ts";
import { compare } from "../order.ts";
import { firstAddress, knownDays } from "../publication/known-days.ts";
import { minter } from "./minter.ts";

/** A watch, and what of the archive matches it. */
export interface WatchedSubject {
  readonly watch: Watch;
  /** The names of its boards and wards. */
  readonly boards: readonly string[];
  readonly wards: readonly string[];
  readonly by: TaggingEntity;
  /** The newest meeting first. */
  readonly found: readonly Watched[];
}

/** A report or a minute that matches a watch. */
export interface Watched {
  readonly kind: "report" | "minute";
  readonly title: string;
  readonly board: Named;
  readonly date: PlainDate;
  readonly address: Address;
  /** The address on which its id in a feed is based. */
  readonly first: Address;
  /** The day on which it was published or last changed, as far as known. */
  readonly updated: PlainDate;
  /** True if a machine read its words from a scan. */
  readonly isMachineRead: boolean;
  /** The paragraph that matches; null if its title or its meeting does. */
  readonly place: PlaceNamed | null;
}

/** Every watch with what matches it, in the publisher's order. */
export function watchedSubjects(archive: Archive): WatchedSubject[] {
  const { watches, registers } = archive;
  if (watches.length === 0) return [];
  const days = knownDays(archive.log, archive.ledger);
  const reports = archive.listed.filter(isReport);
  const by = minter(archive);
  return watches.map((watch) => {
    const boards = registers.boards.entries.filter(({ id }) => watch.boards.includes(id));
    const wards = registers.wards.entries.filter(({ id }) => watch.wards.includes(id));
    const minutesOf = minutesWatched(watch, wards);
    const found = [
      ...(watch.kinds.includes("reports") ? reports : []).flatMap((report) => {
        const place = placeIn(report, watch);
        if (place === "nowhere") return [];
        const updated = days.get(report)?.updated ?? report.date;
        return [
          { ...reportFound(report), first: firstAddress(report, archive.ledger), updated, place },
        ];
      }),
      ...(watch.kinds.includes("minutes") ? archive.meetings : []).flatMap(minutesOf),
    ].sort((one, other) => compare(other.date, one.date));
    return { watch, boards: boards.map(currentName), wards: wards.map(currentName), by, found };
  });
}

const reportFound = (report: Report) => ({
  kind: "report" as const,
  title: report.subject,
  board: report.board,
  date: report.date,
  address: reportAddress(report),
  isMachineRead: isMachineRead(report),
});

/** Where a report matches: a paragraph, null for the report as a whole, or nowhere. */
function placeIn(report: Report, watch: Watch): PlaceNamed | null | "nowhere" {
  if (watch.boards.length > 0 && !watch.boards.includes(report.board.entry.id)) return "nowhere";
  const ofWard = wardPlace(report, watch);
  if (ofWard === "nowhere") return "nowhere";
  if (watch.words.length === 0) return ofWard;
  const held = report.facts.watched.find((each) => each.watch === watch.id);
  return held ? held.place : "nowhere";
}

/** A report concerns a ward if its header names the ward, or is about every ward and its words name it. */
function wardPlace({ wards, facts }: Report, watch: Watch): PlaceNamed | null | "nowhere" {
  if (watch.wards.length === 0) return null;
  if (wards.kind === "named")
    return wards.wards.some(({ entry }) => watch.wards.includes(entry.id)) ? null : "nowhere";
  return facts.wardsNamed.find(({ ward }) => watch.wards.includes(ward)) ?? "nowhere";
}

/** The minutes of a meeting that hold a watch's words and, if it has wards, the name of one of them. */
function minutesWatched(watch: Watch, wards: readonly Entry[]): (meeting: Meeting) => Watched[] {
  const hasWords = termFinder(watch.words);
  const namesWard = termFinder(wards.flatMap(({ names }) => names.map(({ name }) => name)));
  return ({ board, date, record }) => {
    const { minutes } = record ?? {};
    if (!minutes || (watch.boards.length > 0 && !watch.boards.includes(board.entry.id))) return [];
    const page = minutesAddress(board.entry, date);
    return minutes.minutes.flatMap((minute): Watched[] => {
      const texts = textsOf(minute);
      if (wards.length > 0 && !texts.some((text) => namesWard(text) !== -1)) return [];
      const text = texts.find((each) => watch.words.length === 0 || hasWords(each) !== -1);
      if (text === undefined) return [];
      const { anchor } = minute;
      const place = { number: minute.number, anchor, words: shortened(text) };
      const address = `${page}#${anchor}`;
      return [
        {
          ...{ kind: "minute", title: minuteHeading(minute), board, date, address, first: address },
          updated: minutes.confirmedOn ?? date,
          isMachineRead: record?.isMachineRead === true,
          place,
        },
      ];
    });
  };
}

const textsOf = ({ title, section }: Minute): string[] => [
  ...section.paragraphs.flatMap(({ blocks }) => blocks.map(({ block }) => blockText(block))),
  title,
];

const shortened = (text: string) =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(" ", most))} …`;

/** How many letters of a minute are shown at most. */
const most = 280;
