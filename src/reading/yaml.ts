import { isMap, isPair, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { suggestion } from "../model/nearest.ts";
import type { Problem } from "../model/problem.ts";

/** What was read from YAML, and where in the file each part of it stands. */
export interface YamlRead<Value> {
  /** Null where there are errors. */
  readonly value: Value | null;
  readonly problems: readonly Problem[];
  /** Makes a Problem at a field: `at(["names", 0, "from"], "rule", "message")`. */
  readonly at: ProblemAt;
}

export type ProblemAt = (
  path: readonly (string | number)[],
  rule: string,
  message: string,
  severity?: Problem["severity"],
) => Problem;

/**
 * Reads YAML against a schema. Every scalar is text, as written: YAML's own dates would turn
 * 2015-02-30 into 2 March without a word. `firstLine` is the line of the file on which the text
 * starts.
 */
export function readYaml<Value>(
  text: string,
  schema: z.ZodType<Value>,
  file: string,
  firstLine = 1,
): YamlRead<Value> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    uniqueKeys: true,
  });

  const problemAt = (
    offset: number,
    rule: string,
    message: string,
    severity: Problem["severity"] = "error",
  ): Problem => {
    const { line, col } = lines.linePos(offset);
    return { rule, severity, message, file, line: line + firstLine - 1, column: col };
  };
  const at: ProblemAt = (path, ...rest) => problemAt(offsetOf(document.contents, path), ...rest);

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      problemAt(error.pos[0], "yaml", `is not YAML: ${error.message.split(" at line")[0]}`),
    );
    return { value: null, problems, at };
  }
  const plain = plainValue(() => document.toJS({ maxAliasCount: 0 }));
  if (!plain.ok) return { value: null, problems: [at([], "yaml", plain.fault)], at };
  const result = schema.safeParse(plain.value || {}, { reportInput: true });
  if (result.success) return { value: result.data, problems: [], at };
  return { value: null, problems: result.error.issues.flatMap((issue) => explain(issue, at)), at };
}

/** Aliases are refused, so that a short file cannot unfold into a long one. */
function plainValue(
  make: () => unknown,
): { ok: true; value: unknown } | { ok: false; fault: string } {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, fault: "should not use YAML aliases (*name); write the value out" };
  }
}

/** The place of the deepest part of a path that is there. */
function offsetOf(contents: unknown, path: readonly (string | number)[]): number {
  let node = contents;
  let offset = rangeStart(contents) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) return offset;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (node && typeof node === "object" && "items" in node && Array.isArray(node.items)) {
      node = node.items[Number(step)];
      offset = rangeStart(node) ?? offset;
    }
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  if (!node || typeof node !== "object" || !("range" in node)) return undefined;
  return Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}

/** An object with these fields and no others; a Problem is made of each unknown one. */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const error = (issue: { code: string }) =>
    issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : undefined;
  return z.strictObject(shape, { error });
}

function explain(issue: z.core.$ZodIssue, at: ProblemAt): Problem[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split(" ");
    return issue.keys.map((key) =>
      at([...path, key], "unknown-field", `“${key}” is not a field${suggestion(key, known)}`),
    );
  }
  const field = path.length > 0 ? `“${path.join(".")}” ` : "";
  if (issue.code === "invalid_type" && issue.input === undefined) {
    return [at(path, "missing-field", `${field}is required`)];
  }
  const message =
    issue.code === "invalid_type"
      ? `should be ${shapes[issue.expected] ?? issue.expected}`
      : issue.message;
  return [at(path, "wrong-value", `${field}${message}`)];
}

const shapes: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "a set of fields",
};
