import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { partFrontMatter } from "../../reading/report/front-matter.ts";
import type { ImportedMeeting } from "../meeting/imported-meeting.ts";
import type { RawFile } from "../source/raw-file.ts";
import { Refusal } from "../source/refusal.ts";
import { directoryOf, sourceStem } from "./filing-place.ts";
import { type ImportTarget, writeFiled } from "./import-target.ts";
import { sourcePath, textThere } from "./kept-reports.ts";
import { type MeetingFile, meetingText } from "./meeting-text.ts";
import type { AlreadyThere, Imported } from "./outcome.ts";
import { enterNames } from "./register-entries.ts";

/**
 * Files an agenda or minutes with their meeting, in a new `meeting.md` or as additions to an existing one;
 * existing fields and minutes are never overwritten. Throws a Refusal if the paper names no body or day, or
 * if other minutes are already there.
 */
export function filedMeeting(
  meeting: ImportedMeeting,
  file: RawFile,
  target: ImportTarget,
): Imported | AlreadyThere {
  const { head, body } = meeting;
  const { kept, registers } = target;
  const board = head.board === null ? null : nameOf(head.board);
  if (board === null || head.date === null) {
    const lacking = board === null ? "the body that met" : "the day of the meeting";
    const message = `reads like ${meeting.paper === "agenda" ? "an agenda" : "minutes"}, and its head does not name ${lacking}; write meeting.md in the meeting’s folder by hand`;
    throw new Refusal("no-meeting", message);
  }
  const directory = directoryOf({ board, date: head.date, subject: "meeting" }, registers);
  const path = posix.join(directory, "meeting.md");
  const there = textThere(path, target);
  const known = kept.bySource.get(file.sha256);
  if (known !== undefined) {
    const own = partFrontMatter(textThere(known, target) ?? "")?.body.trim();
    return { kind: own === body?.trim() ? "unchanged" : "edited", path: known };
  }
  const asAttached = posix.join(directory, `${sourceStem(file, file.extension)}${file.extension}`);
  if (body === null && isSameFile(asAttached, file, target)) return { kind: "unchanged", path };
  if (body !== null && there !== null && (partFrontMatter(there)?.body.trim() ?? "") !== "") {
    const message = `${path} holds minutes already; they are never overwritten`;
    throw new Refusal("already-there", message);
  }
  const before = { ...registers.texts };
  enterNames(registers, { board, officers: [], portfolios: [], wards: [] });
  const ending = file.extension === ".md" ? ".txt" : file.extension;
  const source = sourcePath(target.content, kept, directory, {
    stem: sourceStem(file, ending),
    extension: ending,
    bytes: file.bytes,
  });
  const named: MeetingFile = { name: posix.basename(source), sha256: file.sha256 };
  const text = meetingText(there, { ...meeting, head: { ...head, board } }, named, target.isPublic);
  if (text === there) return { kind: "unchanged", path };
  // An agenda's file would be published as it is.
  const keepsFile = body !== null || meeting.withheld === null;
  writeFiled(target, before, [
    ...(keepsFile ? [{ path: source, content: file.bytes, replaces: true }] : []),
    { path, content: text, replaces: there !== null },
  ]);
  if (body !== null) kept.bySource.set(file.sha256, path);
  kept.texts.set(path, text);
  kept.paths.add(path.toLowerCase());
  if (keepsFile) kept.paths.add(source.toLowerCase());
  return {
    kind: "imported",
    path,
    text,
    repairs: meeting.repairs.length,
    findings: meeting.findings,
    lacks: [],
    source: keepsFile ? { from: file.path, path: source } : null,
  };
}

function isSameFile(path: string, { bytes }: RawFile, { content }: ImportTarget): boolean {
  const there = join(content, path);
  return existsSync(there) && Buffer.from(bytes).equals(readFileSync(there));
}

/** A body's name as a register has it: one that is printed all in capitals, with capitals at its words. */
function nameOf(printed: string): string {
  if (printed !== printed.toUpperCase()) return printed;
  return printed
    .toLowerCase()
    .replace(/(?<=^|[\s(/-])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ (?:And|Of|For|The|In|On|To|With) /g, (word) => word.toLowerCase());
}
