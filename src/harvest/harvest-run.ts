import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { makeFolder } from "../cache/make-folder.ts";
import { enterNames, idOf } from "../importing/filing/register-entries.ts";
import { writeTogether } from "../importing/filing/write-together.ts";
import { Refusal } from "../importing/source/refusal.ts";
import { registerKinds } from "../model/council/register.ts";
import { registerFile } from "../reading/settings/registers.ts";
import { sha256Of } from "./filing/filed-attachment.ts";
import type { HarvestTarget } from "./filing/harvest-target.ts";
import { decisionsText, meetingText } from "./filing/meeting-file.ts";
import { type DocumentsFiled, MeetingHarvest } from "./filing/meeting-harvest.ts";
import type { Progress } from "./harvested.ts";
import { harvestFolder, type KeptBoard, keepBoard, keptOf } from "./kept/kept-harvest.ts";
import { keepOldAddresses } from "./kept/old-addresses.ts";
import { addressesOf } from "./old-pages.ts";
import type { Days, MeetingPapers, SourceBoard, SourceMeeting } from "./sources/source.ts";

export interface HarvestOptions extends Days {
  /** Names or ids of the boards to fetch; empty for every board. */
  readonly boards: readonly string[];
  readonly onProgress: (progress: Progress) => void;
}

/** Brings what a source has into the content folder. Throws a Refusal if the source cannot be reached at all. */
export async function harvest(target: HarvestTarget, options: HarvestOptions): Promise<void> {
  const boards = chosen(await target.source.boards(), options.boards);
  const lists: { board: SourceBoard; meetings: readonly SourceMeeting[] }[] = [];
  for (const board of boards) {
    if (target.isStopped()) return;
    try {
      lists.push({ board, meetings: await target.source.meetings(board, options) });
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

/** Writes `meeting.md`, unless someone has edited it. */
function fileMeeting(
  target: HarvestTarget,
  meeting: SourceMeeting,
  papers: MeetingPapers,
  filed: DocumentsFiled,
  kept: KeptBoard,
) {
  const { content, registers } = target.importing;
  const before = { ...registers.texts };
  const board = meeting.board.name;
  enterNames(registers, { board, officers: [], portfolios: [], wards: [] });
  const folder = posix.join("reports", idOf(registers, "boards", board), meeting.date);
  const path = posix.join(folder, "meeting.md");
  const { text, items } = meetingText(papers, { board, date: meeting.date, ...filed });
  const decisions = decisionsText(papers);
  const known = kept.meetings[meeting.id];
  for (const { markdown, told } of [...items, ...decisions.items]) {
    // What was only noticed is said once; what is not kept is said each time.
    if (markdown !== null && known?.digest === papers.digest) continue;
    for (const each of told) target.tell({ kind: "told", meeting, ...each, file: path });
  }
  const isThere = existsSync(join(content, path));
  const there = isThere ? sha256Of(readFileSync(join(content, path))) : null;
  const isOurs = there === null || there === known?.written || there === sha256Of(text);
  if (!isOurs && known?.digest !== papers.digest) {
    const message = "was edited here, and has changed at the source since: compare the two";
    target.tell({ kind: "told", meeting, rule: "edited", message, file: path });
  }
  const changed = registerKinds.flatMap((kind) => {
    const now = registers.texts[kind];
    return now === null || now === before[kind] ? [] : [{ path: registerFile(kind), content: now }];
  });
  const files = [
    ...changed,
    ...(isOurs && there !== sha256Of(text) ? [{ path, content: text }] : []),
    ...(decisions.text === "" ? [] : [{ path: decisionsPath(folder), content: decisions.text }]),
  ];
  makeFolder(join(content, folder));
  writeTogether(files.map((file) => ({ ...file, path: join(content, file.path), replaces: true })));
  target.importing.kept.paths.add(path);
  const written = isOurs ? sha256Of(text) : (known?.written ?? null);
  kept.meetings[meeting.id] = { date: meeting.date, digest: papers.digest, written };
  target.tell({ kind: "meeting", meeting, path: isOurs ? path : null });
}

/**
 * Decisions published separately from the minutes are stored in a file of their own until they have a
 * proper place.
 */
const decisionsPath = (folder: string) =>
  posix.join(
    harvestFolder,
    "decisions",
    `${folder.replace(/^reports\//, "").replace("/", "-")}.md`,
  );

/** Documents fetched with this meeting that the source no longer lists. */
function tellWithdrawnDocuments(
  { tell }: HarvestTarget,
  meeting: SourceMeeting,
  papers: MeetingPapers,
  kept: KeptBoard,
  { isWhole }: DocumentsFiled,
) {
  if (!isWhole) return;
  const listed = [...papers.documents, ...papers.items.flatMap(({ documents }) => documents)];
  const ids = new Set(listed.map(({ id }) => id));
  for (const [id, document] of Object.entries(kept.documents)) {
    if (document.meeting !== meeting.id || ids.has(id) || document.path === null) continue;
    const message =
      "was taken from the source, which lists it no more: decide whether it is to be withdrawn here";
    tell({ kind: "told", meeting, rule: "withdrawn-at-source", message, file: document.path });
  }
}

/** Meetings fetched earlier that the source no longer lists. */
function tellWithdrawn(
  { tell }: HarvestTarget,
  kept: KeptBoard,
  meetings: readonly SourceMeeting[],
  { from, until }: Days,
) {
  const listed = new Set(meetings.map(({ id }) => id));
  for (const [id, { date }] of Object.entries(kept.meetings)) {
    const isAsked = (from === null || date >= from) && (until === null || date <= until);
    if (listed.has(id) || !isAsked) continue;
    const message = `the meeting of ${kept.board} on ${date} was taken from the source, which lists it no more`;
    tell({ kind: "told", meeting: null, rule: "withdrawn-at-source", message, file: null });
  }
}
