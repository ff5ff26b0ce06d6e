import { basename, extname, posix } from "node:path";
import { isMap, parseDocument } from "yaml";
import { ownFiles } from "../../model/addresses/reserved-names.ts";
import { nameKey } from "../../model/council/register.ts";
import { readText } from "../../reading/folder/content-folder.ts";
import { partFrontMatter } from "../../reading/report/front-matter.ts";
import { incoming } from "../../reading/waiting.ts";
import { slug, slugWithin } from "../../text/slug.ts";
import type { Header } from "../header/header.ts";
import type { RawFile } from "../source/raw-file.ts";
import { Refusal } from "../source/refusal.ts";
import type { KeptReports } from "./kept-reports.ts";
import { idOf, type OpenRegisters } from "./register-entries.ts";

/** The folder for a report: that of its board and meeting, or the waiting folder if something is missing. */
export const directoryOf = (
  { board, date, subject }: Pick<Header, "board" | "date" | "subject">,
  registers: OpenRegisters,
): string =>
  board !== null && date !== null && subject !== null
    ? posix.join("reports", idOf(registers, "boards", board), date)
    : incoming;

/** The last part of a report's address: its subject, cut at a word if it is long. */
export const reportSlug = (subject: string): string => slugWithin(subject, 80) || "report";

/** The name of a notice's file, which does not reveal the exempt report's title: "item-7", "exempt". */
export const noticeSlug = (item: string | null): string =>
  item === null ? "exempt" : `item-${slug(item) || "exempt"}`;

/** The raw file's own name made safe: lower case, and nothing that leads to another folder. */
export function sourceStem({ path }: RawFile, ending: string): string {
  const stem = slugWithin(basename(path, extname(path)), 100) || "source";
  return ownFiles.has(`${stem}${ending}`) ? `${stem}-source` : stem;
}

/**
 * One subject at one meeting is one report, and a second file for it never replaces the first. This does
 * not apply to waiting reports, whose meeting may be unknown.
 */
export function refuseSameSubject(kept: KeptReports, path: string, subject: string | null) {
  const there = sameSubject(kept, path, subject);
  if (there === null) return;
  const message = `${there} is there already, made of another file; it is never overwritten`;
  throw new Refusal("already-there", message);
}

/** Throws a Refusal where the paper that a notice is asked for is filed as a report, whose words would stay public. */
export function refuseNoticeOfFiled(
  kept: KeptReports,
  { sha256 }: { readonly sha256: string },
  path: string,
  subject: string | null,
) {
  const there = kept.bySource.get(sha256) ?? sameSubject(kept, path, subject);
  if (there === null) return;
  const message = `${there} has its words, which readers can see and a notice would not take away; make that report exempt: “Make exempt” at the desk, or “exempt” in its front matter`;
  throw new Refusal("filed-already", message);
}

/** The path of the report of the same meeting and subject; null if there is none. */
function sameSubject(kept: KeptReports, path: string, subject: string | null): string | null {
  if (!kept.paths.has(path.toLowerCase()) || subject === null) return null;
  if (path.startsWith(`${incoming}/`)) return null;
  const there = kept.folder.files.find((file) => file.toLowerCase() === path);
  const text = there === undefined ? kept.texts.get(path) : readText(kept.folder, there);
  const yaml = partFrontMatter(text ?? "")?.yaml ?? "";
  const { contents } = parseDocument(yaml, { schema: "failsafe" });
  const other = isMap(contents) ? contents.get("subject") : null;
  return nameKey(String(other)) === nameKey(subject) ? (there ?? path) : null;
}
