import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { makeFolder } from "../../cache/make-folder.ts";
import { writeFiled } from "../../importing/filing/import-target.ts";
import { enterNames, idOf } from "../../importing/filing/register-entries.ts";
import { harvestFolder, type KeptBoard } from "../kept/kept-harvest.ts";
import type { MeetingPapers, SourceMeeting } from "../sources/source.ts";
import { sha256Of } from "./filed-attachment.ts";
import type { HarvestTarget } from "./harvest-target.ts";
import { decisionsText, meetingText } from "./meeting-file.ts";
import type { DocumentsFiled } from "./meeting-harvest.ts";

/** Writes `meeting.md`, unless someone has edited it. */
export function fileMeeting(
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
  const other = sameDay(meeting, kept);
  if (other !== null) {
    const message = `another meeting of the board is on this day (${other} at the source); this one’s agenda and minutes are not kept: add them by hand`;
    target.tell({ kind: "told", meeting, rule: "same-day", message, file: path });
    kept.meetings[meeting.id] = { date: meeting.date, digest: papers.digest, written: null };
    return;
  }
  const isOurs = there === null || there === known?.written || there === sha256Of(text);
  if (!isOurs && known?.digest !== papers.digest) {
    const message = "was edited here, and has changed at the source since: compare the two";
    target.tell({ kind: "told", meeting, rule: "edited", message, file: path });
  }
  const files = [
    ...(isOurs && there !== sha256Of(text) ? [{ path, content: text }] : []),
    ...(decisions.text === "" ? [] : [{ path: decisionsPath(folder), content: decisions.text }]),
  ];
  makeFolder(join(content, folder));
  writeFiled(
    target.importing,
    before,
    files.map((file) => ({ ...file, replaces: true })),
  );
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

/** The id of another meeting of the day whose record is here; null if there is none. */
const sameDay = ({ id, date }: SourceMeeting, kept: KeptBoard): string | null =>
  Object.entries(kept.meetings).find(
    ([other, each]) => other !== id && each.date === date && each.written !== null,
  )?.[0] ?? null;
