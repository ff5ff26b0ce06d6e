import { existsSync, readFileSync } from "node:fs";
import { basename, join, posix } from "node:path";
import { parseDocument, stringify } from "yaml";
import { partFrontMatter } from "../../../reading/report/front-matter.ts";
import { slugWithin } from "../../../text/slug.ts";
import { openRawFile } from "../../source/raw-file.ts";
import { type ImportTarget, marksBeyondLines } from "../import-file.ts";
import type { AlreadyThere, Attached, Refused } from "../outcome.ts";
import { writeTogether } from "../write-together.ts";

/** A report of the same pack, by its path in the content folder, and its text. */
interface Filed {
  readonly path: string;
  readonly text: string;
}

/**
 * Attaches a file to the meeting of a report, in a new `meeting.md`. Writes nothing if the file has a mark
 * of exemption, or the meeting already has a `meeting.md`.
 */
export async function attachToMeeting(
  path: string,
  title: string,
  report: Filed,
  target: ImportTarget,
): Promise<Attached | AlreadyThere | Refused> {
  const refused = (rule: string, reason: string): Refused => ({
    kind: "refused",
    rule,
    line: null,
    reason,
  });
  const file = openRawFile(path);
  const [mark] = await marksBeyondLines(file);
  if (mark && !target.isPublic) {
    return refused("exempt", `has a mark of exempt information (“${mark.sign}”) and is not kept`);
  }
  const folder = posix.dirname(report.path);
  const meeting = posix.join(folder, "meeting.md");
  const name = `${slugWithin(basename(path, ".pdf"), 100)}.pdf`;
  const kept = posix.join(folder, name);
  const there = join(target.content, kept);
  if (existsSync(there) && Buffer.from(file.bytes).equals(readFileSync(there))) {
    return { kind: "unchanged", path: kept };
  }
  if (existsSync(join(target.content, meeting))) {
    return refused(
      "meeting-there",
      `is of no report, and ${meeting} is there already: list these pages there under “attachments”`,
    );
  }
  const fields = parseDocument(partFrontMatter(report.text)?.yaml ?? "", { schema: "failsafe" });
  const yaml = stringify({
    board: String(fields.get("board")),
    date: String(fields.get("date")),
    attachments: [{ file: name, title }],
  });
  // A date in front matter has no quotation marks.
  const text = `---\n${yaml.replace(/^date: "(.*)"$/m, "date: $1")}---\n`;
  if (target.writes) {
    writeTogether([
      { path: there, content: file.bytes, replaces: false },
      { path: join(target.content, meeting), content: text, replaces: false },
    ]);
  }
  return { kind: "attached", path: kept };
}
