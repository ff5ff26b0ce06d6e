import type { Problem } from "../../model/problem.ts";
import { absentAppendices } from "../../model/report/appendices.ts";
import type { Report } from "../../model/report/report.ts";

/** A warning for each appendix that a report mentions and that is not held with it. */
export function appendixProblems(report: Report): Problem[] {
  return absentAppendices(report).map(({ name, line }) => ({
    rule: "appendix-not-held",
    severity: "warning",
    message: `${name} is referred to; it should be among the attachments, and is not`,
    file: report.file,
    line,
    column: 1,
  }));
}
