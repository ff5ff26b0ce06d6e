import { posix } from "node:path";
import { distance } from "fastest-levenshtein";
import { type ExemptMark, exemptMarkOfName } from "../../model/council/exempt-marks.ts";
import { schedule12A } from "../../model/council/schedule-12a.ts";
import type { Problem } from "../../model/problem.ts";
import type { Report } from "../../model/report/report.ts";
import { longDate } from "../../model/time/plain-date.ts";
import { type ContentFolder, shownPath } from "../folder/content-folder.ts";
import type { ProblemAt } from "../yaml.ts";
import type { FrontMatter } from "./front-matter.ts";

/** What must be kept out of Problems about a file: nothing, its words, or its name as well. */
export type Secret = "nothing" | "words" | "name";

/**
 * What must not be revealed of a file in its present state. A field that may be `exempt`, even misspelt,
 * protects the name too; marks of exemption protect the words. `yaml` is null if the front matter does not
 * end.
 */
export function secretOf(text: string, yaml: string | null, marks: readonly ExemptMark[]): Secret {
  for (const [, name = ""] of (yaml ?? text.slice(0, 20_000)).matchAll(fieldName)) {
    if (mayMeanExempt(name)) return "name";
  }
  return marks.length > 0 ? "words" : "nothing";
}

/** Looks for the colon, then back to the name: few words are followed by one. */
const fieldName = /:(?<=([\p{L}_-]+)["'\s]*:)/gu;

const mayMeanExempt = (name: string) =>
  name !== "not_exempt" && distance(name.toLowerCase(), "exempt") <= 2;

/** Faults in the declaration that a report is exempt; none of them quotes it. */
export function exemptionProblems(value: FrontMatter, at: ProblemAt): Problem[] {
  const problems: Problem[] = [];
  const { paragraphs } = value.exempt ?? { paragraphs: [] };
  const law = schedule12A(value.date);
  if (value.not_exempt !== undefined) {
    const message = "a report is either exempt or not_exempt; delete one of the two";
    problems.push(at(["not_exempt"], "exempt-or-not", message));
  }
  if (paragraphs.length === 0) {
    const message = "should name at least one paragraph of Part 1 of Schedule 12A, such as [3]";
    problems.push(at(["exempt", "paragraphs"], "no-paragraph", message));
  }
  paragraphs.forEach((number, index) => {
    if (law?.paragraphs.has(number)) return;
    const known = law
      ? `had paragraphs 1 to ${law.paragraphs.size}`
      : "was not yet law (it came into force on 1 April 1986)";
    const message = `Part 1 of Schedule 12A ${known} on ${longDate(value.date)}; ${number} is not one of them`;
    problems.push(at(["exempt", "paragraphs", index], "unknown-paragraph", message));
  });
  return problems;
}

/** An agenda item if it is only a number: "7", "7a", "12.2", "7(b)"; otherwise null. */
export const plainItem = (item: string | null): string | null =>
  item !== null && /^\d{1,3}[a-z]?(?:\.\d{1,2})?(?:\([a-z\d]\))?$/i.test(item) ? item : null;

/**
 * Marks of exemption in a report not declared exempt: in its own file, and in the names and titles of its
 * files. `not_exempt` in its front matter says that they are not real.
 */
export function undeclared(
  folder: ContentFolder,
  path: string,
  marks: readonly ExemptMark[],
  report: Pick<Report, "attachments" | "source">,
): Problem[] {
  const names = [
    ...report.attachments.map(({ file, title }) => ({ file, said: [file, title] })),
    ...(report.source ? [{ file: report.source.file, said: [report.source.file] }] : []),
  ];
  const warned = new Set<string>();
  return [
    ...marks
      .filter(({ sign, degree }) => degree === "stops" || (!warned.has(sign) && warned.add(sign)))
      .map((mark) => markProblem(shownPath(folder, path), mark)),
    ...names.flatMap(({ file, said }) => {
      const sign = said.map(exemptMarkOfName).find((found) => found !== null);
      const place = shownPath(folder, posix.join(posix.dirname(path), file));
      return sign ? [markProblem(place, { line: 1, sign, degree: "stops" })] : [];
    }),
  ];
}

/** The Problem for a mark of exemption in a file to be published; `place` says where in the file. */
export function markProblem(
  file: string,
  { line, sign, degree }: ExemptMark,
  place: string | null = null,
): Problem {
  const where = place === null ? "" : ` (${place})`;
  const at = { file, line, column: 1 };
  if (degree === "warns") {
    const message = `contains ${sign}${where}; if the report is withheld, declare it exempt; if not, not_exempt may say why`;
    return { rule: "possible-exemption", severity: "warning", message, ...at };
  }
  const message = `has a mark of exemption, ${sign}${where}; declare the report exempt, or say in not_exempt why it is not`;
  return { rule: "undeclared-exemption", severity: "error", message, ...at };
}
