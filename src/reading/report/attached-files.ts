import { createHash } from "node:crypto";
import { posix } from "node:path";
import { endingOf, fileKindFault, publishedEndings } from "../../formats/file-kind.ts";
import { ownFiles } from "../../model/addresses/reserved-names.ts";
import type { Problem } from "../../model/problem.ts";
import { unsureEntry } from "../../model/report/marks/unsure-words.ts";
import type { Attachment, Report, Source } from "../../model/report/report.ts";
import { type ContentFolder, fileSize, readBytes } from "../folder/content-folder.ts";
import { sha256Of } from "../folder/digest.ts";
import { reasonUnreadable } from "../folder/unreadable.ts";
import type { ProblemAt } from "../yaml.ts";
import type { FrontMatter } from "./front-matter.ts";

/** In bytes: the largest file that may be published with a report. */
const largest = 100_000_000;

/** The attachments that a report offers, with their Problems and those of its source. */
export function readFiles(
  folder: ContentFolder,
  path: string,
  value: Pick<FrontMatter, "attachments" | "source" | "source_public">,
  at: ProblemAt,
): { held: readonly Attachment[]; problems: readonly Problem[] } {
  const inItsFolder = (name: string) => posix.join(posix.dirname(path), name);
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const isSound = (name: string, field: readonly (string | number)[], goesOut = true): boolean => {
    const found = faultOf(folder, inItsFolder(name), name, seen.has(name.toLowerCase()));
    const fault = goesOut || found?.[0] !== "attachment-kind" ? found : null;
    seen.add(name.toLowerCase());
    if (fault) problems.push(at(field, ...fault));
    return !fault;
  };
  const held = value.attachments.flatMap(({ file, title, former_files }, index) => {
    if (!isSound(file, ["attachments", index, "file"])) return [];
    const place = ["attachments", index, "former_files"];
    for (const name of former_files) {
      if (ownFiles.has(name.toLowerCase())) {
        problems.push(at(place, "attachment-name", takenByOwn(name)));
        continue;
      }
      if (isName(name) && endingOf(name) === endingOf(file)) continue;
      const message = `should be an earlier name of “${file}”, with the same ending; “${name}” is not`;
      problems.push(at(place, "attachment-name", message));
    }
    return [{ file, title, size: fileSize(folder, inItsFolder(file)), formerFiles: former_files }];
  });
  const { source, source_public } = value;
  const isOffered = source?.withheld === undefined || source_public;
  if (source && isSound(source.file, ["source", "file"], isOffered)) {
    const bytes = readBytes(folder, inItsFolder(source.file), largest);
    if (createHash("sha256").update(bytes).digest("hex") !== source.sha256) {
      const message = `“${source.file}” is not the file that was imported: its SHA-256 is different`;
      problems.push(at(["source", "sha256"], "source-changed", message));
    }
  }
  return { held, problems };
}

/** The names of the files published with a report or a meeting. */
export const filesGoingOut = ({ attachments, source }: Pick<Report, "attachments" | "source">) => [
  ...attachments.map(({ file }) => file),
  ...(source !== null && source.withheld === null ? [source.file] : []),
];

/**
 * The source file of a report. It is offered to readers unless there is a reason against it or the clerk
 * says otherwise.
 */
export const readSource = (
  { made, withheld, unsure, repairs, from, fetched, ...named }: NonNullable<FrontMatter["source"]>,
  isPublic: boolean,
  size: number,
  body: string,
): Source => ({
  ...named,
  size,
  words: made === undefined ? "unknown" : made === digestOfWords(body) ? "as made" : "edited",
  origin: from === undefined ? null : { from, fetched: fetched ?? null },
  withheld: isPublic ? null : (withheld ?? null),
  unsure: unsure.map(unsureEntry),
  repairs: repairs.map(({ left_out, ...repair }) => ({ ...repair, leftOut: left_out })),
});

/** The SHA-256 of a report’s body, which shows whether anybody has edited it since the import. */
export const digestOfWords = (body: string): string => sha256Of(body.trim());

const takenByOwn = (name: string) =>
  `should have another name: at “${name}” the archive publishes a file of its own`;

const isName = (name: string) => /^[a-z0-9][a-z0-9._-]*$/i.test(name);

/** The rule and message for a fault of a file, or null. */
function faultOf(
  folder: ContentFolder,
  file: string,
  name: string,
  repeated: boolean,
): [rule: string, message: string] | null {
  if (posix.basename(name) !== name || name.endsWith(".md")) {
    const message = `should be the name of a file next to the report; “${name}” is not`;
    return ["attachment-name", message];
  }
  if (ownFiles.has(name.toLowerCase())) return ["attachment-name", takenByOwn(name)];
  if (!folder.holds(file)) {
    return ["missing-attachment", `“${name}” is not next to the report`];
  }
  if (!isName(name)) {
    const message = `should be a name of letters, digits, dots and hyphens, which makes an address; “${name}” is not`;
    return ["attachment-name", message];
  }
  if (repeated) return ["attachment-name", `“${name}” is listed twice, or with other capitals`];
  if (fileSize(folder, file) > largest) {
    return ["attachment-size", `“${name}” should be under ${largest / 1_000_000} MB`];
  }
  const unreadable = reasonUnreadable(folder, file);
  if (unreadable !== null) return ["unreadable", `“${name}” ${unreadable}`];
  const fault = fileKindFault(name, readBytes(folder, file, 1024));
  if (fault === "kind") {
    const message = `“${name}” is of a kind that is not published; ${publishedEndings().join(", ")} are`;
    return ["attachment-kind", message];
  }
  if (fault === "content") {
    return [
      "attachment-kind",
      `“${name}” is not what its name says: its first bytes belong to another kind of file`,
    ];
  }
  return null;
}
