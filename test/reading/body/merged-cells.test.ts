import { test } from "uvu";
import * as assert from "uvu/assert";
import { betweenPipes, mergedCells } from "../../../src/reading/body/merged-cells.ts";

/** A table’s positions: its words, "<" or "^" for one that is joined. */
const merged = (...lines: readonly string[]) =>
  mergedCells(
    lines.map((line) =>
      betweenPipes(line).map((source) => ({
        source,
        cell: { content: [{ kind: "text", text: source.trim() }] as const, align: null },
      })),
    ),
  ).map((row) =>
    row
      .map(({ joins, content }) =>
        joins === "left"
          ? "<"
          : joins === "above"
            ? "^"
            : content.map((one) => ("text" in one ? one.text : "")).join(""),
      )
      .join(" "),
  );

for (const [what, lines, expected] of [
  ["without marks", ["| a | b |", "| c | d |"], ["a b", "c d"]],
  ["with nothing between two pipes", ["| a ||", "| c | d |"], ["a <", "c d"]],
  ["with a space between two pipes", ["| a | |", "| c | d |"], ["a ", "c d"]],
  ["with “^^”", ["| a | b |", "| ^^ | d |"], ["a b", "^ d"]],
  ["with “^^” in the first row", ["| ^^ | b |", "| c | d |"], ["^^ b", "c d"]],
  ["with nothing in the first column", ["|| b |", "| c | d |"], [" b", "c d"]],
  ["with “^” alone", ["| a | b |", "| ^ | d |"], ["a b", "^ d"]],
  ["with a square", ["| a ||", "| ^^ ||"], ["a <", "^ <"]],
  ["with three rows", ["| a |", "| ^^ |", "| ^^ |"], ["a", "^", "^"]],
  ["with a corner missing", ["| a ||", "| ^^ | d |"], ["a ", "^^ d"]],
] as const) {
  test(`a table ${what} is ${expected.join(" / ")}`, () => {
    // “^” alone is words, and so is a mark whose positions form no rectangle.
    assert.equal(merged(...lines), expected);
  });
}

for (const [line, expected] of [
  ["| a | b |", [" a ", " b "]],
  ["a | b", ["a ", " b"]],
  ["| a || b |", [" a ", "", " b "]],
  ["  | a |  ", [" a "]],
  ["| a \\| b |", [" a \\| b "]],
  ["- | a |", [" a "]],
  ["1. | a |", [" a "]],
  ["- 12) | a |", [" a "]],
  ["1234567890. | a |", ["1234567890. ", " a "]],
  ["-| a |", ["-", " a "]],
] as const) {
  test(`between the pipes of “${line}” there are ${expected.length} cells`, () =>
    assert.equal(betweenPipes(line), expected));
}

test.run();
