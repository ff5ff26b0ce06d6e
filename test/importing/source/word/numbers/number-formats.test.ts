import { test } from "uvu";
import * as assert from "uvu/assert";
import { formatted } from "../../../../../src/importing/source/word/numbers/number-formats.ts";

/** ECMA-376 part 1, 17.18.59, each at the counts where its form changes. */
const cases: readonly (readonly [
  format: string,
  ...counts: readonly (readonly [number, string])[],
])[] = [
  ["decimalZero", [1, "01"], [9, "09"], [10, "10"], [100, "100"]],
  ["lowerLetter", [0, ""], [1, "a"], [26, "z"], [27, "aa"], [52, "zz"], [53, "aaa"]],
  ["upperLetter", [27, "AA"]],
  ["lowerRoman", [1, "i"], [4, "iv"], [9, "ix"], [40, "xl"], [90, "xc"], [400, "cd"], [900, "cm"]],
  ["upperRoman", [1999, "MCMXCIX"], [3999, "MMMCMXCIX"], [4000, "MMMCMXCIX"]],
  ["ordinal", [1, "1st"], [2, "2nd"], [3, "3rd"], [4, "4th"], [10, "10th"], [11, "11th"]],
  [
    "ordinal",
    [12, "12th"],
    [13, "13th"],
    [14, "14th"],
    [21, "21st"],
    [111, "111th"],
    [122, "122nd"],
  ],
  ["cardinalText", [0, "Zero"], [19, "Nineteen"], [20, "Twenty"], [21, "Twenty-one"]],
  ["cardinalText", [30, "Thirty"], [99, "Ninety-nine"], [100, "100"], [-1, "-1"]],
  ["ordinalText", [1, "First"], [2, "Second"], [3, "Third"], [4, "Fourth"], [5, "Fifth"]],
  ["ordinalText", [8, "Eighth"], [9, "Ninth"], [12, "Twelfth"], [20, "Twentieth"]],
  ["ordinalText", [21, "Twenty-first"], [0, "Zeroth"], [99, "Ninety-ninth"], [100, "100th"]],
  ["decimalEnclosedCircle", [0, "0"], [1, "①"], [20, "⑳"], [21, "21"]],
  ["chicago", [0, ""], [1, "*"], [4, "§"], [5, "**"], [400, "§".repeat(20)]],
  ["numberInDash", [3, "- 3 -"]],
  ["decimalEnclosedParen", [3, "(3)"]],
  ["decimalEnclosedFullstop", [3, "3."]],
  ["hex", [10, "A"], [31, "1F"]],
  ["none", [3, ""]],
  ["custom:001, 002, 003", [1, "001"], [12, "012"], [1000, "1000"]],
  ["custom:1", [7, "7"]],
];

for (const [format, ...counts] of cases) {
  test(`${format} counts ${counts.map(([count]) => count).join(", ")} as ${counts.map(([, text]) => text).join(", ")}`, () => {
    for (const [count, expected] of counts) assert.is(formatted(count, format), expected);
  });
}

for (const format of ["ideographDigital", "custom:a, b, c", "custom:0012", "x custom:01"]) {
  test(`the format ${format} is not for a Latin script`, () =>
    assert.is(formatted(3, format), null));
}

test.run();
