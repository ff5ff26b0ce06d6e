import { posix } from "node:path";
import { distance } from "fastest-levenshtein";
import {
  type ExemptMark,
  exemptMarkOfName,
  exemptMarks,
} from "../../model/council/exempt-marks.ts";
import { schedule12A } from "../../model/council/schedule-12a.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report/report.ts";
import { longDate } from "../../model/time/plain-date.ts";
import { type ContentFolder, readBytes, shownPath } from "../content-folder.ts";
import type { ProblemAt } from "../yaml.ts";
import type { FrontMatter } from "./front-matter.ts";

/** What of a file may not be told, in Problems either: nothing, its words, or its name as well. */
export type Untold = "nothing" | "words" | "name";

/**
 * What may not be told of a file as it stands: a field that may be meant as `exempt`, misspelt too,
 * keeps its name; marks of exemption keep its words. `yaml` is null where no front matter ends.
 */
export function untoldOf(text: string, yaml: string | null, marks: readonly ExemptMark[]): Untold {
  for (const [, name = ""] of (yaml ?? text.slice(0, 20_000)).matchAll(fieldName)) {
    if (mayMeanExempt(name)) return "name";
  }
  return marks.length > 0 ? "words" : "nothing";
}

/** The colon is looked for, and from it back to the name: few words have one after them. */
const fieldName = /:(?<=([\p{L}_-]+)["'\s]*:)/gu;

const mayMeanExempt = (name: string) =>
  name !== "not_exempt" && distance(name.toLowerCase(), "exempt") <= 2;

/** Faults in the declaration that a report is exempt; none of them quotes a word of it. */
export function exemptionProblems(value: FrontMatter, at: ProblemAt): Problem[] {
  const problems: Problem[] = [];
  const { paragraphs } = value.exempt ?? { paragraphs: [] };
  const law = schedule12A(value.date);
  if (value.not_exempt !== undefined) {
    const message = "a report is either exempt or not_exempt; one of the two should go";
    problems.push(at(["not_exempt"], "exempt-or-not", message));
  }
  if (paragraphs.length === 0) {
    const message = "should name at least one paragraph of Part 1 of Schedule 12A, as [3]";
    problems.push(at(["exempt", "paragraphs"], "no-paragraph", message));
  }
  paragraphs.forEach((number, index) => {
    if (law?.paragraphs.has(number)) return;
    const known = law
      ? `had paragraphs 1 to ${law.paragraphs.size}`
      : "was not yet law (it came into force on 1 April 1986)";
    const message = `Part 1 of Schedule 12A ${known} on ${longDate(value.date)}; ${number} is none of them`;
    problems.push(at(["exempt", "paragraphs", index], "unknown-paragraph", message));
  });
  return problems;
}

/** An agenda item's number, where it is no more than a number: "7", "7a", "12.2", "7(b)"; else null. */
export const plainItem = (item: string | null): string | null =>
  item !== null && /^\d{1,3}[a-z]?(?:\.\d{1,2})?(?:\([a-z\d]\))?$/i.test(item) ? item : null;

/**
 * Marks of exemption in a report that is not declared exempt: in its words, in the names of its
 * files and in those of them that are text. `not_exempt` in its front matter says that they are none.
 */
export function undeclared(
  folder: ContentFolder,
  path: string,
  marks: readonly ExemptMark[],
  report: Pick<Report, "attachments" | "source">,
): Problem[] {
  const problem = (file: string, line: number, sign: string): Problem => {
    const message = `bears a mark of exemption, ${sign}; the report should be declared exempt, or say in not_exempt why it is none`;
    const place = { file: shownPath(folder, file), line, column: 1 };
    return { rule: "undeclared-exemption", severity: "error", message, ...place };
  };
  const inFile = (file: string, found: readonly ExemptMark[]) =>
    found.map(({ line, sign }) => problem(file, line, sign));
  const files = [
    ...report.attachments.map(({ file }) => file),
    ...(report.source ? [report.source.file] : []),
  ];
  return [
    ...inFile(path, marks),
    ...files.flatMap((name) => {
      const file = posix.join(posix.dirname(path), name);
      const sign = exemptMarkOfName(name);
      const named = sign ? [problem(file, 1, sign)] : [];
      if (!folder.holds(file) || !/\.(?:txt|csv)$/i.test(name)) return named;
      const words = new TextDecoder().decode(readBytes(folder, file, 5_000_000));
      return [...named, ...inFile(file, exemptMarks(words.replace(/\r\n?/g, "\n")))];
    }),
  ];
}
