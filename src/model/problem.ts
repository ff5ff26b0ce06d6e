/** A fault in the content, and the place where the publisher can fix it. */
export interface Problem {
  /** The rule that was broken, in kebab-case; the name never changes. */
  readonly rule: string;
  /** An error stops the build; a warning does not. */
  readonly severity: "error" | "warning";
  /** What is wrong and what is expected, in plain words. */
  readonly message: string;
  /** The file's path, relative to the folder in which the command runs. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
}

/** `content/boards.yaml:4:8  error  unknown-board  “Enviroment Board” is not …` */
export function problemLine(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const line = `${place}  ${problem.severity}  ${problem.rule}  ${problem.message}`;
  // File names and quoted text could otherwise send control codes to the terminal.
  return line.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

/** Sorts by file and position, so that two runs print the same list. */
export function compareProblems(one: Problem, other: Problem): number {
  return (
    compareText(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compareText(one.rule, other.rule) ||
    compareText(one.message, other.message)
  );
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === "error");

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
