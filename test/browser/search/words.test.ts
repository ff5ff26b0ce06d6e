import { test } from "uvu";
import * as assert from "uvu/assert";
import { daysBetween } from "../../../src/browser/search/query/day.ts";
import { holds, mayHold } from "../../../src/browser/search/query/phrase.ts";
import { isSameWord } from "../../../src/browser/search/query/same-word.ts";
import { certainWord, likeWord, meantWord } from "../../../src/browser/search/query/spelling.ts";
import { csvOf } from "../../../src/browser/search/showing/csv.ts";

test("a phrase is found whatever its capitals, hyphens and apostrophes", () => {
  assert.ok(holds("The Council’s cross - cutting Work.", "council's cross-cutting work"));
  assert.ok(holds("quality of the air", "Quality of the Air"));
  assert.not(holds("quality of air", "quality of the air"));
  assert.not(holds("the recare leavers", "care leavers"));
});

test("raised and lowered figures are found as they are printed, and as they are typed", () => {
  assert.ok(isSameWord("m²", "m²"));
  assert.ok(isSameWord("m2", "m²"));
  assert.ok(isSameWord("10^6", "10⁶"));
  assert.ok(holds("500 m² of grass and CO₂", "500 m2 of grass"));
});

test("a misspelling that keeps the consonants is certain, and another form of the stem is not a misspelling", () => {
  const known = ["station", "stated", "statement", "governance"];
  assert.is(certainWord("statment", known), "statement");
  assert.is(certainWord("goverance", known), "governance");
  assert.is(certainWord("states", known), null);
  assert.is(certainWord("stat", known), null);
});

test("words make a phrase only where they are as far apart as in it", () => {
  assert.ok(mayHold([4, 7, 20], "quality of the air"));
  assert.not(mayHold([4, 5], "quality of the air"));
});

test("a word is found in its other forms and by its beginning", () => {
  for (const [sought, text] of [
    ["flood", "flooding"],
    ["vaccinated", "vaccination"],
    ["studies", "study"],
    ["planned", "planning"],
    ["contam", "contamination"],
  ] as const)
    assert.ok(isSameWord(sought, text), `${sought} ${text}`);
  for (const [sought, text] of [
    ["dioxyde", "dioxide"],
    ["contamnation", "contamination"],
    ["parking", "parish"],
  ] as const)
    assert.not(isSameWord(sought, text), `${sought} ${text}`);
});

test("a misspelt word is read as the nearest of the archive, and as the commonest of those equally near", () => {
  const known = ["parking", "carers", "foster", "fostering", "marking", "contamination"];
  assert.is(meantWord("fosterring", known), "fostering");
  assert.is(meantWord("Contamnation", known), "contamination");
  assert.is(meantWord("aprking", known), "parking");
  assert.is(meantWord("zeppelin", known), null);
  assert.is(meantWord("car", known), null);
});

test("a correct word that the archive does not have is not changed, but a similar one is offered", () => {
  const known = ["tenancy", "next", "walkers", "parking", "planning", "deaths", "dental"];
  for (const word of ["truancy", "neet", "hackers", "barking", "planting"])
    assert.is(meantWord(word, known), null, word);
  assert.is(likeWord("barking", known), "parking");
  assert.is(likeWord("hackers", known), "walkers");
  assert.is(likeWord("zeppelin", known), null);
});

test("every day of a range is named, the leap day too", () => {
  assert.equal(daysBetween("2016-02-28", "2016-03-01"), ["2016-02-28", "2016-02-29", "2016-03-01"]);
  assert.equal(daysBetween("2016-03-01", "2016-02-28"), []);
});

test("a table of what was found has a row for each paragraph, and no formula", () => {
  const hit = {
    id: "1",
    council: null,
    address: "/archive/boards/a/2015-01-05/b/",
    subject: 'Air, "fresh"',
    date: "2015-01-05",
    covers: "",
    board: "=Board",
    isMachineRead: false,
    isMinutes: false,
    found: [],
    together: 1,
    paragraphs: [
      {
        address: "/archive/boards/a/2015-01-05/b/#6.1",
        number: "6.1",
        section: "RISK",
        kind: "risk",
        excerpt: [
          { text: "The ", isFound: false },
          { text: "air", isFound: true },
        ],
      },
    ],
  } as const;
  assert.is(
    csvOf([hit], "https://reports.example/archive/search/", "Marlow Vale"),
    "Council,Report,Board,Meeting,Covers,Paragraph,Section,Words,Address\r\n" +
      'Marlow Vale,"Air, ""fresh""",\'=Board,2015-01-05,,6.1,RISK,The air,https://reports.example/archive/boards/a/2015-01-05/b/#6.1\r\n',
  );
});

test.run();
