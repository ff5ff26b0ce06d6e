import { posix } from "node:path";
import { idOf } from "../importing/filing/register-entries.ts";
import type { Address } from "../model/addresses/addresses.ts";
import type { HarvestTarget } from "./filing/harvest-target.ts";
import type { DocumentsFiled } from "./filing/meeting-harvest.ts";
import { documentKey, type KeptBoard } from "./kept/kept-harvest.ts";
import type { MeetingPapers, SourceMeeting } from "./sources/source.ts";

/** The addresses in the archive that replace a system's pages of a meeting, its items and its documents. */
export function addressesOf(
  { importing }: HarvestTarget,
  meeting: SourceMeeting,
  papers: MeetingPapers,
  { reports }: DocumentsFiled,
  kept: KeptBoard,
): ReadonlyMap<string, Address> {
  const board: Address = `/boards/${idOf(importing.registers, "boards", meeting.board.name)}/`;
  const page: Address = `${board}${meeting.date}/`;
  const found = new Map<string, Address>();
  // What an earlier meeting lists too is led to that meeting's.
  const pathOf = (id: string) =>
    documentKey(kept, meeting.id, id) === id ? kept.documents[id]?.path : undefined;
  const lead = (from: readonly string[], to: Address) => {
    for (const each of from) found.set(each, to);
  };
  lead(meeting.board.oldAddresses, board);
  lead(meeting.oldAddresses, page);
  for (const item of papers.items) {
    const report = reports.get(item);
    // Its own address would reveal the title of a report that is not public.
    lead(item.oldAddresses, report === undefined || item.isRestricted ? page : `${page}${report}/`);
    for (const { id, oldAddresses, isRestricted } of item.documents) {
      const path = pathOf(id);
      if (isRestricted || !path?.startsWith("reports/")) continue;
      const isReport = path.endsWith(".md");
      const name = posix.basename(path, ".md");
      const under = report === undefined ? page : `${page}${report}/`;
      lead(oldAddresses, isReport ? `${page}${name}/` : `${under}${name}`);
    }
  }
  for (const { id, oldAddresses, isRestricted } of papers.documents) {
    const path = pathOf(id);
    if (isRestricted || !path?.startsWith("reports/")) continue;
    lead(
      oldAddresses,
      path.endsWith(".md")
        ? `${page}${posix.basename(path, ".md")}/`
        : `${page}${posix.basename(path)}`,
    );
  }
  return found;
}
