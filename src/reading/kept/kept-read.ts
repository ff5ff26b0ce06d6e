import type { Named, RegisterKind } from "../../model/council/register.ts";
import type { Wards } from "../../model/council/wards.ts";
import type { Section } from "../../model/report/body/section.ts";
import type { FileRecord } from "../../model/report/file-digest.ts";
import {
  type ExemptNotice,
  type Filed,
  type Report,
  reportOf,
  type WithdrawnNotice,
} from "../../model/report/report.ts";
import { readWords } from "../body/report-body.ts";
import { contentChanged } from "../folder/content-changed.ts";
import { type ContentFolder, readBytes, shownPath } from "../folder/content-folder.ts";
import { sha256Of } from "../folder/digest.ts";
import { decodedText } from "../folder/text-bounds.ts";
import { partFrontMatter } from "../report/front-matter.ts";
import { type ReportRead, unregistered } from "../report/report.ts";
import type { RegistersRead } from "../settings/registers.ts";
import type { RecentWords } from "./recent-bodies.ts";

/** What was read of a report's file except its words, in a form that JSON can hold. */
export interface KeptRead extends Omit<ReportRead, "filed"> {
  readonly filed: KeptFiled | null;
}

type KeptFiled = KeptReport | WithName<ExemptNotice> | WithName<WithdrawnNotice>;

/** A name as printed, and its entry's id. */
type KeptName = readonly [printed: string, id: string];

type WithName<Notice extends Filed> = Omit<Notice, "board" | "alsoTo"> & {
  readonly board: KeptName;
  readonly alsoTo: readonly KeptName[];
};

interface KeptReport
  extends Omit<
    Report,
    "board" | "alsoTo" | "officers" | "portfolios" | "wards" | "sections" | "formerAnchors"
  > {
  readonly board: KeptName;
  readonly alsoTo: readonly KeptName[];
  readonly officers: readonly KeptName[];
  readonly portfolios: readonly KeptName[];
  readonly wards: string | readonly KeptName[];
  readonly formerAnchors: readonly (readonly [string, readonly string[]])[];
}

export const encodeRead = (read: ReportRead): KeptRead => ({
  ...read,
  filed: read.filed && encodeFiled(read.filed),
});

function encodeFiled(filed: Filed): KeptFiled {
  const board = keptName(filed.board);
  const alsoTo = filed.alsoTo.map(keptName);
  if (filed.kind !== "report") return { ...filed, board, alsoTo };
  const { sections: _words, ...head } = filed;
  return {
    ...head,
    board,
    alsoTo,
    officers: filed.officers.map(keptName),
    portfolios: filed.portfolios.map(keptName),
    wards: filed.wards.kind === "named" ? filed.wards.wards.map(keptName) : filed.wards.printed,
    formerAnchors: [...filed.formerAnchors],
  };
}

const keptName = ({ printed, entry }: Named): KeptName => [printed, entry.id];

/**
 * Restores what was read of an unchanged file. The words are parsed again when needed, which throws
 * contentChanged if the file has changed since.
 */
export function decodeRead(
  kept: KeptRead,
  folder: ContentFolder,
  file: string,
  registers: RegistersRead,
  recent: RecentWords,
): ReportRead {
  const filed =
    kept.filed && decodeFiled(kept.filed, registers, wordsOf(kept, folder, file, recent));
  return { ...kept, filed };
}

function decodeFiled(filed: KeptFiled, registers: RegistersRead, words: WordsOf): Filed {
  const board = named("boards", filed.board);
  const alsoTo = filed.alsoTo.map((name) => named("boards", name));
  if (filed.kind !== "report") return { ...filed, board, alsoTo };
  const head = {
    ...filed,
    board,
    alsoTo,
    officers: filed.officers.map((name) => named("officers", name)),
    portfolios: filed.portfolios.map((name) => named("portfolios", name)),
    wards: wardsOf(filed.wards),
    formerAnchors: new Map(filed.formerAnchors),
  };
  return reportOf(head, words);

  function named(kind: RegisterKind, [printed, id]: KeptName): Named {
    return { printed, entry: registers.entries[kind].get(id) ?? unregistered(id) };
  }

  function wardsOf(wards: string | readonly KeptName[]): Wards {
    return typeof wards === "string"
      ? { kind: "boroughwide", printed: wards }
      : { kind: "named", wards: wards.map((name) => named("wards", name)) };
  }
}

/** Names the words of a version of a report's file. */
export const keyOfWords = (file: string, { sha256 }: FileRecord): string => `${sha256} ${file}`;

type WordsOf = () => readonly Section[];

/** Keeps as little as possible in memory, because it lives as long as the report. */
const wordsOf =
  (
    { bytes, renumbered }: KeptRead,
    folder: ContentFolder,
    file: string,
    recent: RecentWords,
  ): WordsOf =>
  () =>
    recent.of(keyOfWords(file, bytes), () => {
      const shown = shownPath(folder, file);
      // One byte more than the file had, which is enough to notice that it has grown.
      const most = bytes.size + 1;
      const read = readBytes(folder, file, most, most);
      if (sha256Of(read) !== bytes.sha256) throw contentChanged(shown);
      const { body, bodyLine } = partFrontMatter(decodedText(read)) ?? { body: "", bodyLine: 1 };
      const words = readWords(body, bodyLine, file, shown, renumbered);
      return "rule" in words ? [] : words.sections;
    });
