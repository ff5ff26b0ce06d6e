import type { TaggingEntity } from "../../formats/tag-uri.ts";
import type { Archive } from "../archive.ts";
import { firstAddress } from "../publication/known-days.ts";
import type { LogEntry } from "../publication/publication-log.ts";
import { minter } from "./minter.ts";

/** The newest entries of the publication log, for its feed. */
export interface LogFeed {
  readonly by: TaggingEntity;
  readonly entries: readonly LogFeedEntry[];
}

export interface LogFeedEntry {
  readonly done: LogEntry;
  /** Its id is based on the report's first address and on the kind of entry. */
  readonly id: string;
}

/** How many of the newest entries the feed contains. */
const newest = 50;

/** The log as a feed. Without a ledger, publication days are unknown, so publications are left out. */
export function logFeedOf(archive: Archive): LogFeed {
  const { log, ledger } = archive;
  const known = ledger.size > 0 ? log : log.filter(({ kind }) => kind !== "published");
  return {
    by: minter(archive),
    entries: known.slice(0, newest).map((done) => ({
      done,
      id: `${firstAddress(done.filed, ledger)}#${deed(done)}`,
    })),
  };
}

/** "published", "corrected-2015-02-03", and "corrected-2015-02-03-2" for the second on that day. */
function deed({ kind, date, filed, note }: LogEntry): string {
  if (note === null || kind === "withdrawn") return kind;
  const ofDay =
    filed.kind === "report" ? filed.corrections.filter((each) => each.date === date) : [];
  const alike = kind === "moved" ? filed.formerAddresses : ofDay.map((each) => each.note);
  const place = alike.indexOf(note);
  return `${kind}-${date}${place > 0 ? `-${place + 1}` : ""}`;
}
