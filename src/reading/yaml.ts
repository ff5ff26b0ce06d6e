import {
  type Alias,
  type Document,
  isMap,
  isPair,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
  type visitorFn,
} from "yaml";
import * as z from "zod";
import type { Problem } from "../model/problem.ts";
import { suggestion } from "../text/nearest-name.ts";
import { strangeIn } from "./folder/text-bounds.ts";

/** What was read from YAML, and the position of each part in the file. */
export interface YamlRead<Value> {
  /** Null if there are errors. */
  readonly value: Value | null;
  /** The value without its faulty fields, so that all other faults can be reported in the same run. */
  readonly sound: Value | null;
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
 * Reads YAML against a schema. Every scalar is text, exactly as written: YAML's own dates would silently
 * turn 2015-02-30 into 2 March. `firstLine` is the line of the file on which the text starts.
 */
export function readYaml<Value>(
  text: string,
  schema: z.ZodType<Value>,
  file: string,
  firstLine = 1,
): YamlRead<Value> {
  try {
    return readWithin(text, schema, file, firstLine);
  } catch (error) {
    // The parser is recursive, and deep nesting overflows the stack.
    if (!(error instanceof RangeError)) throw error;
    const at: ProblemAt = (_, rule, message, severity = "error") => {
      return { rule, severity, message, file, line: firstLine, column: 1 };
    };
    const problem = at([], "yaml", "should not be nested hundreds of levels deep");
    return { value: null, sound: null, problems: [problem], at };
  }
}

function readWithin<Value>(
  text: string,
  schema: z.ZodType<Value>,
  file: string,
  firstLine: number,
): YamlRead<Value> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
  });
  // The parser says so for each level that it leaves.
  if (document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) throw new RangeError();

  const problemAt = (
    offset: number,
    rule: string,
    message: string,
    severity: Problem["severity"] = "error",
  ): Problem => {
    const { line, col } = lines.linePos(offset);
    return { rule, severity, message, file, line: line + firstLine - 1, column: col };
  };
  const at: ProblemAt = (path, ...rest) =>
    problemAt(offsetsOf(document.contents, path).value, ...rest);
  const atName: ProblemAt = (path, ...rest) =>
    problemAt(offsetsOf(document.contents, path).name, ...rest);

  const faults = document.errors.map(({ code, message, pos: [place] }) => {
    if (/^Missing closing ["']/.test(message))
      return problemAt(quoteBefore(document, place), "yaml", unclosed);
    return problemAt(
      place,
      "yaml",
      `is not YAML: ${plainFaults[code] ?? message.split(" at line")[0]}`,
    );
  });
  // Aliases are refused, so that a short file cannot expand into a huge one.
  const Alias: visitorFn<Alias> = (_, { range }) => {
    const message = "should not be a YAML alias (*name); write the value out";
    faults.push(problemAt(range?.[0] ?? 0, "yaml", message));
  };
  if (text.includes("*")) visit(document, { Alias });
  // In double quotes "\\u202E" is written in ordinary letters, which the check of the file's own text passes.
  const Scalar: visitorFn<Scalar> = (_, { value, range }) => {
    const strange = typeof value === "string" ? strangeIn(value) : null;
    if (strange !== null) faults.push(problemAt(range?.[0] ?? 0, ...strange));
  };
  if (text.includes("\\")) visit(document, { Scalar });
  if (faults.length > 0) return { value: null, sound: null, problems: faults, at };
  const stated: unknown = document.toJS() || {};
  const result = schema.safeParse(stated, { reportInput: true });
  if (result.success) return { value: result.data, sound: result.data, problems: [], at };
  const problems = result.error.issues.flatMap((issue) => explain(issue, at, atName));
  const sound = schema.safeParse(withoutFaulty(stated, result.error.issues)).data ?? null;
  return { value: null, sound, problems, at };
}

function withoutFaulty(given: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (typeof given !== "object" || Array.isArray(given)) return null;
  const faulty = issues.flatMap((issue) =>
    issue.path.length === 0 && issue.code === "unrecognized_keys" ? issue.keys : [issue.path[0]],
  );
  return Object.fromEntries(
    Object.entries(given ?? {}).filter(([field]) => !faulty.includes(field)),
  );
}

/** The most common faults, in plain words. */
const plainFaults: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: "a value that contains “: ” should be in quotes",
  DUPLICATE_KEY: "this field is here twice",
  TAB_AS_INDENT: "the line begins with a tab; it should begin with spaces",
};
const unclosed = "is not YAML: the quotation mark that opens this value should close it too";

/** Where the last value in quotes begins: the parser tells of a mark that is not closed where the text ends. */
function quoteBefore(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith("QUOTE_") && range) [start] = range;
    },
  });
  return start;
}

/** The positions of a field's name and value at a path; for a missing field, where it should be. */
function offsetsOf(
  contents: unknown,
  path: readonly (string | number)[],
): { name: number; value: number } {
  let node = contents;
  let offset = rangeStart(contents) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
      if (!pair) return { name: offset, value: offset };
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (node && typeof node === "object" && "items" in node && Array.isArray(node.items)) {
      node = node.items[Number(step)];
      offset = rangeStart(node) ?? offset;
    }
  }
  return { name: offset, value: isMap(node) ? offset : (rangeStart(node) ?? offset) };
}

function rangeStart(node: unknown): number | undefined {
  if (!node || typeof node !== "object" || !("range" in node)) return undefined;
  return Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}

/** An object with exactly these fields; each unknown one becomes a Problem. */
export function onlyFields<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const error = (issue: { code: string }) =>
    issue.code === "unrecognized_keys" ? Object.keys(shape).join(" ") : undefined;
  return z.strictObject(shape, { error });
}

function explain(issue: z.core.$ZodIssue, at: ProblemAt, atName: ProblemAt): Problem[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split(" ");
    return issue.keys.map((key) =>
      atName([...path, key], "unknown-field", `“${key}” is not a field${suggestion(key, known)}`),
    );
  }
  const names = path.filter((step) => typeof step === "string");
  const field = names.length > 0 ? `“${names.join(".")}” ` : "";
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
