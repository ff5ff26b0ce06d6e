import { test } from "uvu";
import * as assert from "uvu/assert";
import { paragraphCitations } from "../../../layouts/report/cite.ts";
import type { Cited } from "../../../src/model/report/citation.ts";
import { day } from "../../archive/made.ts";

const lamps: Cited = {
  key: "streets-2015-01-05-lamps",
  authors: ["Strategic Director, Streets & Squares"],
  title: "Street Lighting in Quarter 2 of 2014/15",
  board: "Streets Board",
  council: "Marlow Vale Borough Council",
  date: day("2015-01-05"),
  address: "https://reports.example/lamps/",
};
const paragraph = { anchor: "3.1", blocks: [], line: 1 };

test("a paragraph is cited with its number and its own address", () => {
  assert.ok(
    paragraphCitations(lamps)({ ...paragraph, number: "3.1" }).source.includes(
      ">Strategic Director, Streets &amp; Squares. ‘Street Lighting in Quarter 2 of 2014/15’. Report to Streets Board, Marlow Vale Borough Council, 5 January 2015, paragraph 3.1. https://reports.example/lamps/#3.1</span>",
    ),
  );
});

test("a paragraph without a number has no citation of its own", () => {
  assert.is(paragraphCitations(lamps)({ ...paragraph, number: null }).source, "");
});

test.run();
