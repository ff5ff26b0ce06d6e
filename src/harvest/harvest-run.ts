import { Refusal } from "../importing/source/refusal.ts";
import type { HarvestTarget } from "./filing/harvest-target.ts";
import { MeetingHarvest } from "./filing/meeting-harvest.ts";
import { fileMeeting } from "./filing/record-filing.ts";
import type { Progress } from "./harvested.ts";
import { type KeptBoard, keepBoard, keptOf } from "./kept/kept-harvest.ts";
import { keepOldAddresses } from "./kept/old-addresses.ts";
import { isMovedAtSource, tellWithdrawn, tellWithdrawnDocuments } from "./no-more-there.ts";
import { addressesOf } from "./old-pages.ts";
import type { Days, MeetingPapers, SourceBoard, SourceMeeting } from "./sources/source.ts";

export interface HarvestOptions extends Days {
  /** Names or ids of the boards to fetch; empty for every board. */
  readonly boards: readonly string[];
  readonly onProgress: (progress: Progress) => void;
}

/** Brings what a source has into the content folder. Throws a Refusal if the source cannot be reached at all. */
export async function harvest(given: HarvestTarget, options: HarvestOptions): Promise<void> {
  const { source, tell } = given;
  const isStopped = () => given.isStopped() || source.isGivenUp();
  await harvestBoards({ ...given, isStopped }, options);
  if (!source.isGivenUp()) return;
  const message =
    "the server has failed again and again, and is asked for nothing more: run the same command again later, which goes on from here";
  tell({ kind: "told", meeting: null, rule: "given-up", message, file: null });
}

async function harvestBoards(target: HarvestTarget, options: HarvestOptions): Promise<void> {
  const listed = await target.source.boards();
  tellCautions(target, listed.cautions);
  const boards = chosen(listed.entries, options.boards);
  const lists: { board: SourceBoard; meetings: readonly SourceMeeting[] }[] = [];
  for (const board of boards) {
    if (target.isStopped()) return;
    try {
      const { entries, cautions } = await target.source.meetings(board, options);
      tellCautions(target, cautions);
      lists.push({ board, meetings: entries });
    } catch (error) {
      tellFailure(target, null, `the meetings of “${board.name}”`, error);
    }
  }
  const all = lists.reduce((sum, { meetings }) => sum + meetings.length, 0);
  let done = 0;
  for (const { board, meetings } of lists) {
    const { content } = target.importing;
    const kept = keptOf(content, target.source.name, board);
    for (const meeting of meetings) {
      if (target.isStopped()) return;
      options.onProgress({ board, meeting, done, all });
      await harvestMeeting(target, meeting, kept);
      keepBoard(content, target.source.name, board, kept);
      done += 1;
    }
    tellWithdrawn(target, kept, meetings, options);
  }
}

/** What a list has that could not be taken. */
function tellCautions({ tell }: HarvestTarget, cautions: readonly string[]) {
  for (const message of cautions) {
    tell({ kind: "told", meeting: null, rule: "not-kept", message, file: null });
  }
}

/** The requested boards. Throws a Refusal that names one that the source does not have. */
function chosen(boards: readonly SourceBoard[], wanted: readonly string[]): readonly SourceBoard[] {
  if (wanted.length === 0) return boards;
  return wanted.map((name) => {
    const found = boards.find(
      (board) => board.id === name || board.name.toLowerCase() === name.toLowerCase(),
    );
    if (found) return found;
    const some = boards.slice(0, 40).map((board) => board.name);
    throw new Refusal(
      "unknown-board",
      `The source has no board “${name}”; it has ${some.join("; ")}`,
    );
  });
}

async function harvestMeeting(target: HarvestTarget, meeting: SourceMeeting, kept: KeptBoard) {
  if (isMovedAtSource(target, meeting, kept)) return;
  const papers = await papersOf(target, meeting);
  if (papers === null) return;
  for (const message of papers.cautions) {
    target.tell({ kind: "told", meeting, rule: "not-kept", message, file: null });
  }
  const taken = new MeetingHarvest(target, meeting, kept);
  const filed = await taken.take(papers);
  tellWithdrawnDocuments(target, meeting, papers, kept, filed);
  keepOldAddresses(target.importing.content, addressesOf(target, meeting, papers, filed, kept));
  if (filed.isWhole || kept.meetings[meeting.id] === undefined) {
    fileMeeting(target, meeting, papers, filed, kept);
  }
}

async function papersOf(
  target: HarvestTarget,
  meeting: SourceMeeting,
): Promise<MeetingPapers | null> {
  try {
    return await target.source.papers(meeting);
  } catch (error) {
    tellFailure(target, meeting, `the meeting of ${meeting.board.name} on ${meeting.date}`, error);
    return null;
  }
}

/** A meeting or list that cannot be read does not stop the rest. */
function tellFailure(
  target: HarvestTarget,
  meeting: SourceMeeting | null,
  what: string,
  error: unknown,
) {
  if (!(error instanceof Refusal)) throw error;
  const message = `${what} could not be read: ${error.message}`;
  target.tell({ kind: "told", meeting, rule: error.rule, message, file: null });
}
