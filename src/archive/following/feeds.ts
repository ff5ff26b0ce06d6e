import type { TaggingEntity } from "../../formats/tag-uri.ts";
import * as addresses from "../../model/addresses/addresses.ts";
import { feedAddress } from "../../model/addresses/feed-addresses.ts";
import { currentName, type RegisterKind, registerKinds } from "../../model/council/register.ts";
import {
  boardsOf,
  isReport,
  type Report,
  type WithdrawnNotice,
} from "../../model/report/report.ts";
import { type Archive, onShelf } from "../archive.ts";
import { compare } from "../order.ts";
import { firstAddress, type KnownDays, knownDays } from "../publication/known-days.ts";
import { minter } from "./minter.ts";

/** The newest reports of a page that readers can follow. */
export interface Feed {
  /** What it follows, as readers know it; null for the whole archive. */
  readonly title: string | null;
  /** The page that it follows. */
  readonly page: addresses.Address;
  readonly address: addresses.Address;
  readonly by: TaggingEntity;
  /** Whatever was published, corrected or withdrawn last comes first. */
  readonly entries: readonly FeedEntry[];
}

/** A report in a feed, or the notice that replaced it. */
export interface FeedEntry extends KnownDays {
  readonly filed: Report | WithdrawnNotice;
  /** The report's first address, on which its id is based. */
  readonly first: addresses.Address;
}

/** How many of the newest reports a feed contains. */
const newest = 40;

/** A series grows by a few reports a year. */
const newestOfSeries = 12;

/**
 * A feed for the archive and for each board, ward, officer, portfolio and series, even if empty. A
 * withdrawn report stays in the feeds of its board and of the archive as its notice, so that feed readers
 * remove the words they kept. An exempt report is in no feed.
 */
export function feedsOf(archive: Archive): Feed[] {
  const entries = entriesOf(archive);
  const held = (filed: readonly Listable[]) => filed.flatMap((each) => entries.get(each) ?? []);
  const by = minter(archive);
  const feed = (
    title: string | null,
    page: addresses.Address,
    filed: readonly Listable[],
    most = newest,
  ): Feed => ({
    ...{ title, page, address: feedAddress(page), by },
    entries: lastChanged(held(filed)).slice(0, most),
  });
  const everyWard = archive.boroughwide.flatMap(({ listed }) => listed).filter(isReport);
  return [
    feed(null, addresses.home, [...archive.withdrawn, ...archive.listed.filter(isReport)]),
    ...registerKinds.flatMap((kind) =>
      archive.shelves[kind].map((shelf) => {
        const isOwn = (notice: WithdrawnNotice) =>
          boardsOf(notice).some(({ entry }) => entry === shelf.entry);
        const gone = kind === "boards" ? archive.withdrawn.filter(isOwn) : [];
        const title = `${prefix[kind]}${currentName(shelf.entry)}`;
        const page = addresses.entryAddress(kind, shelf.entry);
        return feed(title, page, [...gone, ...onShelf(shelf).filter(isReport)]);
      }),
    ),
    ...(everyWard.length === 0
      ? []
      : [feed("Every ward", addresses.boroughwideAddress, everyWard)]),
    ...archive.series.map((series) => {
      const title = `Series: ${series.title}, ${currentName(series.board)}`;
      const page = addresses.seriesAddress(series);
      return feed(title, page, [...series.issues].reverse(), newestOfSeries);
    }),
  ];
}

const prefix: Readonly<Record<RegisterKind, string>> = {
  boards: "",
  wards: "Ward: ",
  officers: "Reporting officer: ",
  portfolios: "Portfolio: ",
};

/** Every report and notice with its days, computed once for all the feeds it is in. */
function entriesOf({ listed, withdrawn, log, ledger }: Archive): Map<Listable, FeedEntry> {
  const days = knownDays(log, ledger);
  return new Map(
    [...listed.filter(isReport), ...withdrawn].flatMap((filed): [Listable, FeedEntry][] => {
      const known = days.get(filed);
      return known ? [[filed, { filed, first: firstAddress(filed, ledger), ...known }]] : [];
    }),
  );
}

type Listable = FeedEntry["filed"];

/** Entries of one day keep their order, which is the newest meeting first. */
const lastChanged = (entries: readonly FeedEntry[]): FeedEntry[] =>
  [...entries].sort((one, other) => compare(other.updated, one.updated));
