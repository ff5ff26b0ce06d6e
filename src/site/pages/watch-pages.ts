import { watchFeed } from "../../../layouts/feeds/watch-feed.ts";
import { watchesPage, watchPage } from "../../../layouts/indexes/watch.ts";
import { watchedSubjects } from "../../archive/following/watched.ts";
import { watchAddress, watches } from "../../model/addresses/addresses.ts";
import { feedAddress } from "../../model/addresses/feed-addresses.ts";
import { memoisedFor } from "../../text/memoised.ts";
import { kind, type PageKind } from "./page-kind.ts";

const subjectsOf = memoisedFor(watchedSubjects);

/** The subjects that the publisher watches for readers: a list, and a page and a feed of each. */
export const watchKinds: readonly PageKind[] = [
  kind("watches", {
    root: watches,
    isListed: true,
    across: "Subjects",
    items: (archive) => (archive.watches.length === 0 ? [] : [subjectsOf(archive)]),
    address: () => watches,
    layout: watchesPage,
  }),
  kind("watch", {
    isListed: true,
    items: subjectsOf,
    address: ({ watch }) => watchAddress(watch),
    layout: watchPage,
  }),
  kind("watch-feed", {
    items: subjectsOf,
    address: ({ watch }) => feedAddress(watchAddress(watch)),
    layout: watchFeed,
  }),
];
