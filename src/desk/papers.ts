import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path/posix";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { ListedPaper, PaperState } from "../../layouts/desk/papers-page.ts";
import type { PlainDate } from "../model/time/plain-date.ts";
import { openContentFolder } from "../reading/folder/content-folder.ts";
import { partFrontMatter } from "../reading/report/front-matter.ts";

/** A report's file as it stands, with the parts of its front matter that the desk shows. */
export interface Paper {
  /** Its path from the content folder. */
  readonly file: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly state: PaperState;
  /** Fields of one value or a list of values, as written. */
  readonly field: (name: string) => readonly string[];
  /** The raw file that it was imported from, by its path from the content folder; null where none is kept. */
  readonly source: string | null;
  /** The names of the files next to it that are its own: its source and its attachments. */
  readonly files: readonly string[];
  readonly repairs: readonly { readonly line: string; readonly note: string }[];
}

/** True for the path of a report's file, filed or waiting. */
export const isPaper = (file: string): boolean =>
  (/^reports\/[^/]+\/[^/]+\/[^/]+\.md$/.test(file) || /^incoming\/[^/]+\.md$/.test(file)) &&
  basename(file) !== "meeting.md";

/** True while a paper says that a machine read its words from a scan, and nobody compared them with it. */
export const isMachineRead = (paper: Paper): boolean => paper.field("machine_read")[0] === "true";

/** Every paper of a content folder, newest meeting first. */
export function papersIn(content: string, today: PlainDate): Paper[] {
  const folder = openContentFolder(content);
  return folder.files
    .filter(isPaper)
    .map((file) => paperOf(file, readFileSync(join(content, file)), today))
    .sort((one, other) => (dateOf(one) < dateOf(other) ? 1 : -1));
}

const dateOf = (paper: Paper) => paper.field("date")[0] ?? "9999";

/** A paper from the bytes of its file. Faulty front matter gives no fields. */
export function paperOf(file: string, bytes: Uint8Array, today: PlainDate): Paper {
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n");
  const document = parseDocument(partFrontMatter(text)?.yaml ?? "", { schema: "failsafe" });
  const field = (name: string) => valuesOf(document.get(name, true));
  const has = (name: string) => document.has(name);
  const sourceFile = document.getIn(["source", "file"]);
  const attachments = document.get("attachments");
  const attached = isSeq(attachments)
    ? attachments.items.filter(isMap).map((one) => String(one.get("file") ?? ""))
    : [];
  const repairs = document.getIn(["source", "repairs"]);
  return {
    file,
    text,
    bytes,
    field,
    files: [...attached, ...(typeof sourceFile === "string" ? [sourceFile] : [])],
    state: stateOf(file, has, field("publish_from")[0] ?? "", today),
    source:
      typeof sourceFile === "string" && !sourceFile.includes("/")
        ? `${dirname(file)}/${sourceFile}`
        : null,
    repairs: isSeq(repairs)
      ? repairs.items.filter(isMap).map((repair) => ({
          line: String(repair.get("line") ?? ""),
          note: String(repair.get("note") ?? ""),
        }))
      : [],
  };
}

function stateOf(
  file: string,
  has: (name: string) => boolean,
  publishFrom: string,
  today: PlainDate,
): PaperState {
  if (file.startsWith("incoming/")) return "waiting";
  if (has("withdrawn")) return "withdrawn";
  if (has("exempt")) return "exempt";
  return publishFrom > today ? "embargoed" : "to be published";
}

function valuesOf(node: unknown): string[] {
  if (isScalar(node)) return [String(node.value)];
  return isSeq(node) ? node.items.filter(isScalar).map(({ value }) => String(value)) : [];
}

/** What the list of papers shows of one. */
export const listed = ({ file, state, field }: Paper): ListedPaper => ({
  file,
  state,
  subject: field("subject")[0] ?? basename(file, ".md"),
  board: field("board")[0] ?? "",
  date: field("date")[0] ?? "",
});
