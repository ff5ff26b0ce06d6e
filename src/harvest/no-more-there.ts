import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { idOf } from "../importing/filing/register-entries.ts";
import type { HarvestTarget } from "./filing/harvest-target.ts";
import type { DocumentsFiled } from "./filing/meeting-harvest.ts";
import { documentKey, type KeptBoard } from "./kept/kept-harvest.ts";
import type { Days, MeetingPapers, SourceMeeting } from "./sources/source.ts";

/** Documents fetched with this meeting that the source no longer lists. */
export function tellWithdrawnDocuments(
  { tell }: HarvestTarget,
  meeting: SourceMeeting,
  papers: MeetingPapers,
  kept: KeptBoard,
  { isWhole }: DocumentsFiled,
) {
  if (!isWhole) return;
  const listed = [...papers.documents, ...papers.items.flatMap(({ documents }) => documents)];
  const keys = new Set(listed.map(({ id }) => documentKey(kept, meeting.id, id)));
  for (const [id, document] of Object.entries(kept.documents)) {
    if (document.meeting !== meeting.id || keys.has(id) || document.path === null) continue;
    const message =
      "was taken from the source, which no longer lists it: decide whether it is to be withdrawn here";
    tell({ kind: "told", meeting, rule: "withdrawn-at-source", message, file: document.path });
  }
}

/** Meetings fetched earlier that the source no longer lists. */
export function tellWithdrawn(
  { tell }: HarvestTarget,
  kept: KeptBoard,
  meetings: readonly SourceMeeting[],
  { from, until }: Days,
) {
  const listed = new Set(meetings.map(({ id }) => id));
  for (const [id, { date }] of Object.entries(kept.meetings)) {
    const isAsked = (from === null || date >= from) && (until === null || date <= until);
    if (listed.has(id) || !isAsked) continue;
    const message = `the meeting of ${kept.board} on ${date} was taken from the source, which no longer lists it`;
    tell({ kind: "told", meeting: null, rule: "withdrawn-at-source", message, file: null });
  }
}

/**
 * Tells of a meeting that is on another day at the source than here, and returns true; its papers are left as
 * they are. Once the clerk has moved its folder, the record follows.
 */
export function isMovedAtSource(
  { tell, importing }: HarvestTarget,
  meeting: SourceMeeting,
  kept: KeptBoard,
): boolean {
  const known = kept.meetings[meeting.id];
  if (known === undefined || known.date === meeting.date) return false;
  const folder = posix.join("reports", idOf(importing.registers, "boards", meeting.board.name));
  const [before, now] = [posix.join(folder, known.date), posix.join(folder, meeting.date)];
  const own = Object.entries(kept.documents).filter(([, each]) => each.meeting === meeting.id);
  const files = [
    ...(known.written === null ? [] : [posix.join(before, "meeting.md")]),
    ...own.flatMap(([, { path }]) => (path?.startsWith(`${before}/`) ? [path] : [])),
  ];
  if (files.some((file) => existsSync(join(importing.content, file)))) {
    const message = `the meeting of ${meeting.board.name} on ${known.date} is on ${meeting.date} at the source now: move the folder ${before} to ${now} and change “date” in its files; until then, nothing of the meeting is fetched`;
    tell({ kind: "told", meeting, rule: "moved-at-source", message, file: files[0] ?? null });
    return true;
  }
  for (const [key, document] of own) {
    const path = document.path?.replace(`${before}/`, `${now}/`) ?? null;
    kept.documents[key] = { ...document, path };
  }
  kept.meetings[meeting.id] = { ...known, date: meeting.date };
  return false;
}
