import { test } from "uvu";
import * as assert from "uvu/assert";
import { wordDifference } from "../../../src/text/likeness/word-difference.ts";

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `{${text}}` : `[${text}]`,
    )
    .join("");

test("added and removed words are among the words that stayed", () => {
  assert.is(shown("nine lamps were out", "ten lamps were out"), "[nine ]{ten }lamps were out");
  assert.is(shown("lamps were out", "lamps were out again"), "lamps were out {again}");
});

test("words that only look different are as the later text sets them", () => {
  assert.is(shown("cross cutting", "cross - cutting"), "cross - cutting");
  assert.is(shown("the Council's", "the Council’s"), "the Council’s");
});

test("a lone small word does not break up a passage that is wholly new", () => {
  assert.is(
    shown(
      "old council depot sheds of seven wooden tables",
      "fine modern lamp columns of bright painted steel",
    ),
    "[old council depot sheds of seven wooden tables]{fine modern lamp columns of bright painted steel}",
  );
});

test("as many new words as old ones are each in their own place", () => {
  assert.is(
    shown("red lamps and grey kerbs", "blue lamps and green kerbs"),
    "[red ]{blue }lamps and [grey ]{green }kerbs",
  );
  assert.is(shown("lamps kerbs", "kerbs lamps"), "[lamps ]kerbs {lamps}");
});

test("a small word or mark breaks up a passage where few words about it are new", () => {
  const six = shown(
    "old council sheds of seven wooden tables",
    "fine modern lamps of bright painted steel",
  );
  assert.is(
    six,
    "[old council sheds of seven wooden tables]{fine modern lamps of bright painted steel}",
  );
  const few = shown("old of seven tables", "fine of bright steel");
  assert.is(few, "[old ]{fine }of [seven tables]{bright steel}");
  const telling = shown(
    "old council sheds Holt seven wooden tables",
    "fine modern lamps Holt bright painted steel",
  );
  assert.match(telling, /\}Holt \[/);
  const both = shown(
    "old council sheds the Holt seven wooden tables",
    "fine modern lamps the Holt bright painted steel",
  );
  assert.match(both, /\}the Holt \[/);
});

test("two texts of many words in another order are shown one after the other", () => {
  const words = Array.from({ length: 3000 }, (_, at) => `w${at % 7}x${at % 11}`);
  const [before, after] = [words.join(" "), [...words].reverse().join(" ")];
  const kinds = wordDifference(before, `${after} more`).map(({ kind }) => kind);
  assert.ok(kinds.length >= 2);
});

test("both texts can be put together again from the difference", () => {
  const before =
    "In the first quarter 412 lanterns, of which nine by the school, were mended at a cost of £4,100.";
  const after = "In the second quarter 398 lanterns, of which ten by Holt School, were replaced.";
  const side = (left: "added" | "removed") =>
    wordDifference(before, after)
      .filter(({ kind }) => kind !== left)
      .map(({ text }) => text)
      .join("");
  assert.is(side("removed"), after);
  assert.is(side("added").replace(/\s/g, ""), before.replace(/\s/g, ""));
});

test.run();
