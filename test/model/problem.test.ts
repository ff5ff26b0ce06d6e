import { test } from "uvu";
import * as assert from "uvu/assert";
import { compareProblems, hasErrors, type Problem, problemLine } from "../../src/model/problem.ts";

const problem = (given: Partial<Problem>): Problem => ({
  rule: "unknown-board",
  severity: "error",
  message: "“Enviroment Board” is not in boards.yaml",
  file: "content/reports/a.md",
  line: 4,
  column: 8,
  ...given,
});

test("a Problem is one line, with the place first", () => {
  assert.is(
    problemLine(problem({})),
    "content/reports/a.md:4:8  error  unknown-board  “Enviroment Board” is not in boards.yaml",
  );
});

test("what would turn the words of a line round or act on a terminal is shown as a sign", () => {
  for (const code of [0x07, 0x1b, 0x202a, 0x202e, 0x2066, 0x2069]) {
    const message = `a ${String.fromCharCode(code)} b`;
    assert.match(problemLine(problem({ message })), "a \uFFFD b");
  }
  assert.match(problemLine(problem({ message: "a \u2029 \u202F b" })), "a \u2029 \u202F b");
});

test("Problems are in the order of files and places", () => {
  const ordered = [
    problem({ line: 2 }),
    problem({ column: 1 }),
    problem({ rule: "a-rule" }),
    problem({ message: "a message" }),
    problem({}),
    problem({ line: 10 }),
    problem({ file: "content/reports/b.md", line: 1 }),
  ];
  assert.equal([...ordered].reverse().sort(compareProblems), ordered);
});

test("warnings alone are not errors", () => {
  assert.not.ok(hasErrors([]));
  assert.not.ok(hasErrors([problem({ severity: "warning" })]));
  assert.ok(hasErrors([problem({ severity: "warning" }), problem({})]));
});

test.run();
