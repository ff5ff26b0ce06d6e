import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, extname, join, sep } from "node:path";
import { slug } from "../../../text/slug.ts";
import { type Fetched, failed, type Validators } from "../../fetching/fetched.ts";
import { endingOfBytes, fileName } from "../../fetching/file-form.ts";
import { kindOf } from "../../filing/document-kind.ts";
import type { Listed, MeetingPapers, Source, SourceDocument, SourceItem } from "../source.ts";
import { paperIn, type RowFault, type SheetPaper } from "./sheet-papers.ts";
import { sheetRows } from "./sheet-rows.ts";

/** A folder with a sheet that lists its papers, and the rows that do not list one. */
export interface OpenSheet {
  readonly source: Source;
  readonly file: string;
  readonly faults: readonly RowFault[];
}

/** A folder's sheet, `papers.csv` or `papers.xlsx`; null if there is none. */
export const sheetIn = (folder: string): string | null =>
  ["papers.csv", "papers.xlsx"].map((name) => join(folder, name)).find(existsSync) ?? null;

/** Opens a sheet. Throws a Refusal if it cannot be read. */
export async function openSheet(file: string): Promise<OpenSheet> {
  const read = (await sheetRows(file)).map(paperIn);
  const papers = read.filter((each): each is SheetPaper => !("message" in each));
  const faults = read.filter((each): each is RowFault => "message" in each);
  return { source: sheetSource(dirname(file), basename(file), papers), file, faults };
}

/** The papers of a sheet, as a source. */
function sheetSource(folder: string, sheet: string, papers: readonly SheetPaper[]): Source {
  const ofBoard = new Map<string, SheetPaper[]>();
  for (const paper of papers) {
    const id = slug(paper.board);
    ofBoard.set(id, [...(ofBoard.get(id) ?? []), paper]);
  }
  return {
    name: `${sheet} in ${basename(realpathSync(folder))}`,
    isRemote: false,
    isGivenUp: () => false,
    boards: async () =>
      whole(
        [...ofBoard].map(([id, [first]]) => ({ id, name: first?.board ?? id, oldAddresses: [] })),
      ),
    meetings: async (board, { from, until }) =>
      whole(
        [...new Set((ofBoard.get(board.id) ?? []).map(({ date }) => date))]
          .filter((date) => (from === null || date >= from) && (until === null || date <= until))
          .sort()
          .map((date) => ({ id: `${board.id}-${date}`, board, date, oldAddresses: [] })),
      ),
    papers: async ({ board, date }) =>
      papersOf((ofBoard.get(board.id) ?? []).filter((paper) => paper.date === date)),
    document: async (document, before) => readDocument(folder, document, before),
  };
}

/** Rows that list nothing are told when the sheet is opened. */
const whole = <Entry>(entries: readonly Entry[]): Listed<Entry> => ({ entries, cautions: [] });

/** A meeting from its rows: each report starts an item, unless the sheet shows by number what belongs together. */
function papersOf(papers: readonly SheetPaper[]): MeetingPapers {
  const items: { paper: SheetPaper; papers: SheetPaper[] }[] = [];
  for (const paper of papers) {
    const last = items.at(-1);
    const same =
      paper.item === null
        ? kindOf(documentOf(paper)) === "appendix" && !paper.isExempt
          ? last
          : undefined
        : items.find((one) => one.paper.item === paper.item);
    if (same) same.papers.push(paper);
    else items.push({ paper, papers: [paper] });
  }
  const nothing: readonly string[] = [];
  const read = {
    time: null,
    place: null,
    status: null,
    type: null,
    chair: null,
    present: nothing,
    apologies: nothing,
    inAttendance: nothing,
    items: items.map(({ paper, papers }) => itemOf(paper, papers)),
    documents: [],
    cautions: nothing,
  };
  return { ...read, digest: createHash("sha256").update(JSON.stringify(read)).digest("hex") };
}

function itemOf(first: SheetPaper, papers: readonly SheetPaper[]): SourceItem {
  const isRestricted = papers.every(({ isExempt }) => isExempt);
  return {
    number: first.item,
    // The sheet does not say whether an exempt paper's title is public.
    title: isRestricted || first.title === "" ? null : first.title,
    isRestricted,
    minute: null,
    decision: null,
    documents: papers.map(documentOf),
    oldAddresses: [],
  };
}

const documentOf = ({
  file,
  title,
  kind,
  isExempt,
  officers,
  wards,
}: SheetPaper): SourceDocument => ({
  id: file,
  title: isExempt ? "" : title,
  address: file,
  published: null,
  isRestricted: isExempt,
  kind,
  officers,
  wards,
  oldAddresses: [],
});

/** In bytes, the same as for a fetched file. */
const largest = 100 * 1024 * 1024;

/** Reads a file of the folder; a link that leads out of it is not followed. */
function readDocument(
  folder: string,
  document: SourceDocument,
  before: Validators | null,
): Fetched {
  if (document.isRestricted) throw new Error("A restricted document is never opened");
  const path = join(folder, document.address);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || !realpathSync(path).startsWith(realpathSync(folder) + sep)) {
    return stat ? failed("not-a-file", "is not an ordinary file of the folder") : { kind: "gone" };
  }
  if (stat.size > largest) return failed("too-large", "is larger than 100 MiB");
  const bytes = readFileSync(path);
  const etag = createHash("sha256").update(bytes).digest("hex");
  if (before?.etag === etag) return { kind: "unchanged" };
  if (bytes.length === 0) return failed("empty", "holds nothing");
  const ending = endingOfBytes(bytes, [extname(path).toLowerCase()]);
  if (ending === null) return failed("unknown-kind", "is of a kind that is not known");
  const name = fileName(basename(path, extname(path)), ending);
  return { kind: "file", bytes, name, validators: { etag, lastModified: null } };
}
