import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { marksOfRaw } from "../../source/exempt-marks.ts";
import { openRawFile, readRawFile } from "../../source/raw-file.ts";
import { sourceStem } from "../filing-place.ts";
import { type ImportTarget, marksBeyondLines } from "../import-file.ts";
import { writeFiled } from "../import-target.ts";
import { sourcePath, textThere } from "../kept-reports.ts";
import { withAttachment } from "../meeting-text.ts";
import type { AlreadyThere, Attached, Refused } from "../outcome.ts";

/** The meeting of a pack’s reports, and its folder. */
export interface PackMeeting {
  readonly folder: string;
  readonly board: string;
  readonly date: string;
}

/**
 * Attaches a file to a meeting, in a new `meeting.md` or in addition to what an existing one says. Writes
 * nothing if the file has a mark of exemption, or words that it does not print.
 */
export async function attachToMeeting(
  path: string,
  title: string,
  meeting: PackMeeting,
  target: ImportTarget,
): Promise<Attached | AlreadyThere | Refused> {
  const refused = (rule: string, reason: string): Refused => ({
    kind: "refused",
    rule,
    line: null,
    reason,
  });
  const file = openRawFile(path);
  // The words of a PDF are all among those for which its marks are looked for.
  const raw = file.extension === ".pdf" ? null : await readRawFile(file);
  const [mark] = [...(await marksBeyondLines(file)), ...(raw ? marksOfRaw(raw, null) : [])];
  if (mark && !target.isPublic) {
    return refused("exempt", `has a mark of exempt information (${mark.sign}) and is not kept`);
  }
  if (raw?.withheld) {
    return refused("source-withheld", `is of no report, and is not kept: ${raw.withheld}`);
  }
  const { kept, content, registers } = target;
  const { folder } = meeting;
  const stem = sourceStem(file, file.extension);
  const there = posix.join(folder, `${stem}${file.extension}`);
  const written = join(content, there);
  if (existsSync(written) && Buffer.from(file.bytes).equals(readFileSync(written))) {
    return { kind: "unchanged", path: there };
  }
  const own = sourcePath(content, kept, folder, {
    stem,
    extension: file.extension,
    bytes: file.bytes,
  });
  const record = posix.join(folder, "meeting.md");
  const before = textThere(record, target);
  const text = withAttachment(before, meeting, { file: posix.basename(own), title });
  writeFiled(target, registers.texts, [
    { path: own, content: file.bytes, replaces: true },
    { path: record, content: text, replaces: before !== null },
  ]);
  kept.texts.set(record, text);
  kept.paths.add(record.toLowerCase()).add(own.toLowerCase());
  return { kind: "attached", path: own };
}
