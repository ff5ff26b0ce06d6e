import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";
import { fileKindFault } from "../../formats/file-kind.ts";
import { freePath, type KeptReports } from "../../importing/filing/kept-reports.ts";
import { writeTogether } from "../../importing/filing/write-together.ts";
import { Refusal } from "../../importing/source/refusal.ts";
import { fileWords, marksOfWords, unprintedSaid } from "../../importing/words/file-words.ts";
import { ownFiles } from "../../model/addresses/reserved-names.ts";
import { exemptMarkOfName, ofMeeting, thatStop } from "../../model/council/exempt-marks.ts";
import { partFrontMatter } from "../../reading/report/front-matter.ts";
import { slugWithin } from "../../text/slug.ts";

/** A file to store next to a report or a meeting, and its name there. */
export interface FileToAttach {
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  /** True for an agenda or minutes, which are public and tell of other papers that are not. */
  readonly isOfMeeting: boolean;
}

/** A file that was stored: its name, and what the clerk should know of its words, or null. */
export interface Attached {
  readonly file: string;
  readonly caution: string | null;
}

/**
 * Writes a file into a content folder; the same file is written only once. Throws a Refusal if it has a mark
 * of exemption, or is of a kind that is not published.
 */
export async function attached(
  content: string,
  kept: KeptReports,
  directory: string,
  { name, title, bytes, isOfMeeting }: FileToAttach,
): Promise<Attached> {
  const fault = fileKindFault(name, bytes.subarray(0, 1024));
  if (fault !== null) {
    throw new Refusal("unknown-kind", `“${extname(name)}” is of a kind that is not published`);
  }
  const words = await fileWords(bytes, name);
  const caution = unprintedSaid(words);
  const marks = marksOfWords(words);
  const [mark] = thatStop(isOfMeeting ? ofMeeting(marks) : marks);
  const sign = exemptMarkOfName(title) ?? exemptMarkOfName(name) ?? mark?.sign ?? null;
  if (sign !== null) throw new Refusal("exempt", `has a mark of exempt information (${sign})`);
  const extension = extname(name);
  const stem = slugWithin(name.slice(0, -extension.length), 100) || "attachment";
  const safe = ownFiles.has(`${stem}${extension}`) ? `${stem}-attached` : stem;
  const same = sameFile(content, directory, safe, extension, bytes);
  if (same !== null) return { file: same, caution };
  const path = freePath(kept, directory, safe, extension);
  writeTogether([{ path: join(content, path), content: bytes, replaces: false }]);
  kept.paths.add(path.toLowerCase());
  return { file: posix.basename(path), caution };
}

/** The name of the same file, if an interrupted harvest wrote it. */
function sameFile(
  content: string,
  directory: string,
  stem: string,
  extension: string,
  bytes: Uint8Array,
): string | null {
  const sha256 = sha256Of(bytes);
  for (let count = 1; count < 100; count += 1) {
    const name = `${stem}${count === 1 ? "" : `-${count}`}${extension}`;
    const path = join(content, directory, name);
    if (!existsSync(path)) return null;
    if (sha256Of(readFileSync(path)) === sha256) return name;
  }
  return null;
}

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/** A report's text with one more attachment listed; nothing else changes. Null if it cannot be read. */
export function withAttachment(text: string, file: string, title: string): string | null {
  const parted = partFrontMatter(text);
  if (!parted) return null;
  const document = parseDocument(parted.yaml, { schema: "failsafe" });
  if (!isMap(document.contents)) return null;
  const listed = document.get("attachments");
  const files = isSeq(listed)
    ? listed.items.map((item) => (isMap(item) ? String(item.get("file")) : ""))
    : [];
  if (files.includes(file)) return text;
  if (isSeq(listed)) listed.add(document.createNode({ file, title }));
  else document.set("attachments", document.createNode([{ file, title }]));
  return `---\n${document.toString({ lineWidth: 0 })}---\n${parted.body}`;
}
