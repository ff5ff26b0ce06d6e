import { test } from "uvu";
import * as assert from "uvu/assert";
import { withoutJobTitles } from "../../../../src/importing/header/pairs/chosen-pairs.ts";
import { headerPairs } from "../../../../src/importing/header/pairs/header-pairs.ts";
import { joined } from "../../../../src/importing/header/pairs/pair.ts";
import { linesOf } from "../../../../src/importing/source/text-file.ts";

/** The values of a header that are titles of the report. */
const titles = (text: string) =>
  withoutJobTitles(headerPairs(linesOf(`Meeting: Cabinet\n${text}`)).pairs)
    .filter(({ field }) => field === "subject")
    .map(({ value }) => joined(value));

for (const [says, text, found] of [
  [
    "a post between its author and a telephone number",
    "Report author: Ed Dennison\nTitle: Manager for Travel\nTel: 01305 225000",
    [],
  ],
  ["any words there", "Report author: Ed Dennison\nTitle: Travel lead\nEmail: e@a.example", []],
  ["a post below a person alone", "Contact officer: Ed Dennison\nTitle: Manager for Travel", []],
  ["a title below a person", "Report author: Ed Dennison\nTitle: Bus fares", ["Bus fares"]],
  [
    "a title with a post in it, below a post",
    "Lead officer: Head of Travel\nTitle: Director of Homes: appointment",
    ["Director of Homes: appointment"],
  ],
  [
    "a title above the author",
    "Title: Bus fares\nReport author: Ed Dennison\nTel: 01305 225000",
    ["Bus fares"],
  ],
  [
    "a title apart from the author above it",
    "Report author: Ed Dennison\n\nTitle: Bus fares\nTel: 01305 225000",
    ["Bus fares"],
  ],
  [
    "a subject below the author",
    "Report author: Ed Dennison\nSubject: Bus fares\nTel: 01305 225000",
    ["Bus fares"],
  ],
] as const) {
  test(`${says} ${found.length === 0 ? "is not" : "is"} the report’s title`, () => {
    assert.equal(titles(text), [...found]);
  });
}

test.run();
