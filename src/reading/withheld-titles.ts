import { posix } from "node:path";
import type { Ledger } from "../model/addresses/address-ledger.ts";
import type { Problem } from "../model/problem.ts";
import { singleSpaced } from "../text/single-spaced.ts";
import type { MeetingOfFile, ReportOfFile } from "./across-files.ts";
import { contentChanged } from "./folder/content-changed.ts";
import { type ContentFolder, readText, shownPath } from "./folder/content-folder.ts";
import { partFrontMatter, readFrontMatter } from "./report/front-matter.ts";
import { addressOfFile } from "./report/withheld.ts";

/** The title of an exempt report that the public may not read. */
export interface WithheldTitle {
  /** Its letters and figures alone; no message quotes them. */
  readonly words: string;
  /** The records of the meetings that had it, as Problems name them. */
  readonly meetings: readonly string[];
  /** True if the report had a page before, with this title on it. */
  readonly wasPublished: boolean;
}

/** The titles that are withheld. One that a public report has at another meeting reveals nothing. */
export function withheldTitles(
  folder: ContentFolder,
  reports: readonly ReportOfFile[],
  ledger: Ledger,
): WithheldTitle[] {
  const withheld = reports.filter(
    ({ filed }) => filed?.kind === "exempt" && filed.subject === null,
  );
  if (withheld.length === 0) return [];
  const open = new Map<string, string>();
  for (const { file, filed } of reports) {
    if (filed?.subject) open.set(comparable(filed.subject), posix.dirname(file));
  }
  return withheld.flatMap((report) => {
    const meeting = posix.dirname(report.file);
    const words = titleIn(folder, report.file);
    if ((open.get(words) ?? meeting) !== meeting) return [];
    return {
      words,
      meetings: meetingsOf(report).map((place) =>
        shownPath(folder, posix.join(place, "meeting.md")),
      ),
      wasPublished: ledger.has(addressOfFile(report)),
    };
  });
}

/**
 * A withheld title that `meeting.md` of a meeting that had the report prints, in its minutes, as the title of a file or as
 * an agenda item that does not name the report. Everything in that file is published, and no message quotes
 * the title.
 */
export function withheldTitlesPrinted(
  folder: ContentFolder,
  reports: readonly ReportOfFile[],
  meetings: readonly MeetingOfFile[],
): Problem[] {
  const byFolder = new Map(meetings.map((meeting) => [posix.dirname(meeting.file), meeting]));
  return reports.flatMap((report) => {
    const { file, filed } = report;
    if (filed?.kind !== "exempt" || filed.subject !== null) return [];
    const title = titleIn(folder, file);
    return meetingsOf(report).flatMap((place) => {
      const meeting = byFolder.get(place);
      return meeting ? titlePrinted(folder, title, posix.basename(file, ".md"), meeting) : [];
    });
  });
}

/** A withheld title in the address of another report, or in the words of a notice. */
export function withheldTitlesTold(
  folder: ContentFolder,
  reports: readonly ReportOfFile[],
  titles: readonly WithheldTitle[],
): Problem[] {
  if (titles.length === 0) return [];
  return reports.flatMap(({ file, filed }) => {
    if (!filed || filed.subject === null) return [];
    const told = [
      ...[filed.slug, ...filed.formerAddresses],
      ...(filed.kind === "report" ? [] : [filed.subject]),
      ...(filed.kind === "withdrawn" ? [filed.reason] : []),
    ].map(comparable);
    return titles
      .filter(({ words }) => isLong(words) && told.some((each) => isWithin(words, each)))
      .map((title) => ({
        ...problem(folder, file, 1, "in its address or its notice"),
        severity: severityOf(title),
      }));
  });
}

/**
 * A title stops the build where the words are too many to stand somewhere by chance. Where the report itself
 * was published before, it does not: the report's words must be able to go at once.
 */
export const severityOf = ({ words, wasPublished }: WithheldTitle): Problem["severity"] =>
  words.split(" ").length >= 5 && words.length >= 30 && !wasPublished ? "error" : "warning";

/** The folders of the meetings that had a report: a joint report's other boards met on the same day. */
function meetingsOf({ file, filed }: ReportOfFile): string[] {
  const own = posix.dirname(file);
  const others = (filed?.alsoTo ?? []).map(({ entry }) =>
    posix.join(own, "../..", entry.id, posix.basename(own)),
  );
  return [own, ...others];
}

function titlePrinted(
  folder: ContentFolder,
  title: string,
  slug: string,
  { file, record }: MeetingOfFile,
): Problem[] {
  if (!record) return [];
  const onAgenda = record.agenda.some(
    (item) => item.report !== slug && isPrintedAs(title, item.title),
  );
  const ofFile = record.attachments.some((each) => isPrintedAs(title, each.title));
  return [
    ...(ofFile ? [problem(folder, file, 1, "as the title of a file")] : []),
    ...(onAgenda ? [problem(folder, file, 1, "as an agenda item")] : []),
    ...linesWith(title, readText(folder, file)).map((line) =>
      problem(folder, file, line, "in its minutes"),
    ),
  ];
}

/** The title in the file of an exempt report, which its notice does not carry. */
function titleIn(folder: ContentFolder, file: string): string {
  const parted = partFrontMatter(readText(folder, file));
  const subject = parted && readFrontMatter(parted.yaml, file).sound?.subject;
  // Its name may tell the title, so only its folder is named.
  if (!subject) throw contentChanged(shownPath(folder, posix.dirname(file)));
  return comparable(subject);
}

/** The lines on which the minutes print a title, at most one for each paragraph. */
function linesWith(title: string, text: string): number[] {
  const parted = partFrontMatter(text);
  if (!parted) return [];
  let line = parted.bodyLine;
  return parted.body.split(/(\n[ \t]*\n)/).flatMap((block) => {
    // The first block has the empty lines between the front matter and the first words.
    const start = line + (/^\s*/.exec(block)?.[0].split("\n").length ?? 1) - 1;
    line += block.split("\n").length - 1;
    const isPrinted = block.split("\n").some((each) => /^#/.test(each) && isPrintedAs(title, each));
    return isPrinted || (isLong(title) && isWithin(title, comparable(block))) ? [start] : [];
  });
}

/** A title of a word or two is only looked for as a whole heading: "Minutes" is in many sentences. */
export const isLong = (title: string) => title.split(" ").length > 2;

function isPrintedAs(title: string, heading: string): boolean {
  const words = comparable(heading);
  const unnumbered = words.replace(/^(?:\p{L}{1,6} )?\d[\d ]*\p{L}? /u, "");
  return words === title || unnumbered === title || (isLong(title) && isWithin(title, words));
}

const isWithin = (title: string, words: string) => ` ${words} `.includes(` ${title} `);

/** Letters and figures alone, because minutes print titles in capitals and with other marks. */
export const comparable = (words: string): string =>
  singleSpaced(
    words
      .normalize("NFKC")
      .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
      .toLowerCase()
      .replace(/['’]/g, "")
      .replace(/[^\p{L}\p{N}]+/gu, " "),
  ).trim();

function problem(folder: ContentFolder, file: string, line: number, where: string): Problem {
  const message = `prints ${where} the title of an exempt report, which is withheld; title_public under the report’s exempt says that it is public, or other words should be here`;
  const place = { file: shownPath(folder, file), line, column: 1 };
  return { rule: "withheld-title", severity: "error", message, ...place };
}
