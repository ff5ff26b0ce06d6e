import type { TaggingEntity } from "../../formats/tag-uri.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import type { Archive } from "../archive.ts";
import { minter } from "../following/minter.ts";
import { compare } from "../order.ts";
import type { MeetingDecisions } from "./by-year.ts";

/** The newest meetings whose minutes decided something. */
export interface DecisionFeed {
  readonly by: TaggingEntity;
  readonly entries: readonly DecisionFeedEntry[];
}

export interface DecisionFeedEntry extends MeetingDecisions {
  /** The day on which the minutes were confirmed, else the day of the meeting. */
  readonly updated: PlainDate;
}

/** How many of the newest meetings the feed contains. */
const newest = 40;

/** The decisions of every board, the newest meeting first; empty where no minutes are held. */
export function decisionFeedOf(archive: Archive): DecisionFeed {
  const confirmed = new Map(
    archive.meetings.map(({ board, date, record }) => [
      `${board.entry.id} ${date}`,
      record?.minutes?.confirmedOn ?? date,
    ]),
  );
  const entries = archive.decisionYears
    .flatMap(({ meetings }) => meetings)
    .map((each): DecisionFeedEntry => {
      const { board, date } = each.meeting;
      return { ...each, updated: confirmed.get(`${board.entry.id} ${date}`) ?? date };
    })
    .toSorted((one, other) => compare(other.updated, one.updated));
  return { by: minter(archive), entries: entries.slice(0, newest) };
}
