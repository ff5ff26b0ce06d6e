import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  boldOff,
  boldOn,
  linkOff,
  linkOn,
  linkTo,
  loweredOff,
  loweredOn,
  raisedOff,
  raisedOn,
  struckOff,
  struckOn,
} from "../../../../src/importing/source/raw-report.ts";
import { MarkedWords } from "../../../../src/importing/source/word/marked-words.ts";
import type { RunLook } from "../../../../src/importing/source/word/styles.ts";

type Given = readonly [words: string, look?: Partial<RunLook>, address?: string];
function marked(...runs: readonly Given[]) {
  const words = new MarkedWords();
  for (const [text, look = {}, address = null] of runs) {
    const plain = { bold: false, struck: false, hidden: false, blackedOut: false, white: false };
    words.add(text, { ...plain, height: null, font: null, setApart: null, ...look }, address);
  }
  return words;
}
const text = (...runs: readonly Given[]) => marked(...runs).text();
const [bold, struck] = [{ bold: true }, { struck: true }];
const [raised, lowered] = [{ height: "raised" }, { height: "lowered" }] as const;

for (const [what, runs, expected] of [
  [
    "words that go on in bold",
    [
      ["a", bold],
      ["b", bold],
    ],
    `${boldOn}ab${boldOff}`,
  ],
  [
    "bold words with a plain space between",
    [["a", bold], [" "], ["b", bold]],
    `${boldOn}a b${boldOff}`,
  ],
  ["a space before bold", [["a"], [" b", bold]], `a ${boldOn}b${boldOff}`],
  ["a space after bold", [["a ", bold], ["b"]], `${boldOn}a${boldOff} b`],
  ["a space after plain words", [["a "], ["b", bold]], `a ${boldOn}b${boldOff}`],
  ["bold over a line’s end", [["a\nb", bold]], `${boldOn}a${boldOff}\n${boldOn}b${boldOff}`],
  [
    "bold that ends in struck words",
    [
      ["a", { ...struck, ...bold }],
      ["b", struck],
    ],
    `${struckOn}${boldOn}a${boldOff}b${struckOff}`,
  ],
  ["a link", [["a", {}, "https://a.example/"]], `${linkOn}https://a.example/${linkTo}a${linkOff}`],
  [
    "two links",
    [
      ["a", {}, "https://a.example/"],
      ["b", {}, "https://b.example/"],
    ],
    `${linkOn}https://a.example/${linkTo}a${linkOff}${linkOn}https://b.example/${linkTo}b${linkOff}`,
  ],
  ["raised figures", [["10"], ["6", raised]], `10${raisedOn}6${raisedOff}`],
  ["lowered figures", [["CO"], ["2", lowered]], `CO${loweredOn}2${loweredOff}`],
  ["a raised letter after a letter", [["x"], ["n", raised]], `x${raisedOn}n${raisedOff}`],
  ["a raised letter with its sign", [["x"], ["−n", raised]], `x${raisedOn}−n${raisedOff}`],
  ["a raised letter after a bracket", [["(x)"], ["n", raised]], `(x)${raisedOn}n${raisedOff}`],
  ["a raised letter after a space", [["x "], ["n", raised]], "x n"],
  ["a raised letter at the start", [["n", raised]], "n"],
  ["raised letters", [["9"], ["th", raised]], "9th"],
  [
    "a raised letter after a sign",
    [
      ["x", {}],
      ["a−n", raised],
    ],
    "xa−n",
  ],
  ["a note’s mark that is raised", [["x"], ["¹²", raised]], "x¹²"],
  ["a note’s mark with a figure", [["x"], ["¹2", raised]], `x${raisedOn}¹2${raisedOff}`],
  ["a figure with a note’s mark", [["x"], ["2¹", raised]], `x${raisedOn}2¹${raisedOff}`],
] as const) {
  test(`${what} are marked as such`, () => assert.is(text(...runs), expected));
}

/** What is reported of words that look different, as "words: lacking or told". */
const apart = (...runs: readonly Given[]) =>
  marked(...runs)
    .setApart()
    .map(({ note, leftOut }) => `${/“(.*)”/.exec(note)?.[1]}: ${leftOut ? "lacking" : "told"}`);
const red = { setApart: "in red" };

for (const [what, runs, expected] of [
  ["words that look like all others", [["a"], ["b"]], []],
  [
    "words that are all in one colour",
    [
      ["a", red],
      ["b", red],
    ],
    [],
  ],
  ["words in colour next to others", [["a"], ["b", red]], ["b: told"]],
  ["words in colour next to spaces", [[" "], ["b", red]], []],
  [
    "words in colour next to struck words",
    [
      ["a", struck],
      ["b", red],
    ],
    ["b: lacking"],
  ],
  ["struck words that are all in colour", [["a", { ...struck, ...red }]], ["a: lacking"]],
  ["a struck space next to words in colour", [["a"], [" ", struck], ["b", red]], ["b: told"]],
  ["a label in colour", [["Date: ", red], ["a"]], []],
  ["a colon within words in colour", [["a: b", red], ["a"]], ["a: b: told"]],
  ["a link in colour", [["a", red, "https://a.example/"], ["b"]], []],
] as const) {
  test(`of ${what}, ${expected.length === 0 ? "nothing is" : "they are"} reported`, () =>
    assert.equal(apart(...runs), expected));
}

test.run();
