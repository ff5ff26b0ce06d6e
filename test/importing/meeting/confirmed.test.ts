import { test } from "uvu";
import * as assert from "uvu/assert";
import { confirmedDay } from "../../../src/importing/meeting/confirmed.ts";
import { linesOf } from "../../../src/importing/source/text-file.ts";
import { day } from "../../archive/made.ts";

const confirmed = (text: string) => confirmedDay(linesOf(text), day("2015-01-05"));

for (const [words, found] of [
  ["The minutes were confirmed on 2 February 2015", "2015-02-02"],
  ["These minutes are approved, 2 February 2015", "2015-02-02"],
  ["MINUTES SIGNED 2 February 2015", "2015-02-02"],
  ["Minutes agreed 2 February 2015", "2015-02-02"],
  ["Minutes noted 2 February 2015", null],
  ["Draft minutes were confirmed on 2 February 2015", null],
  ["The minutes confirmedly 2 February 2015", null],
  ["Confirmed as a correct record 2 February 2015", "2015-02-02"],
  ["Approved as a true record on 2 February 2015", "2015-02-02"],
  ["Signed as an accurate record: 2 February 2015", "2015-02-02"],
  ["AGREED A CORRECT RECORD 2 February 2015", "2015-02-02"],
  ["Confirmed. A correct record 2 February 2015", null],
  ["Reconfirmed as a correct record 2 February 2015", null],
  ["Confirmed as a correct recording 2 February 2015", null],
  ["Confirmed as an incorrect record 2 February 2015", null],
  ["Signed: A Ash  Date: 2 February 2015", "2015-02-02"],
  ["Chair A Ash dated 2 February 2015", "2015-02-02"],
  ["Chairman\nDate: 2 February 2015", "2015-02-02"],
  ["Chairwoman\nDated 2 February 2015", "2015-02-02"],
  ["CHAIRPERSON A Ash\nDATE 2 February 2015", "2015-02-02"],
  ["Chairs A Ash Date: 2 February 2015", null],
  ["Signed A Ash 2 February 2015", null],
  ["Signed: ........ Date: 2 February 2015", null],
  ["Signed: … Date: 2 February 2015", null],
  ["Signed ____ Date 2 February 2015", null],
  ["The chair: A Ash Date: 2 February 2015", null],
  ["A Ash\nDate: 2 February 2015", null],
  ["Signed A Ash\nUpdated: 2 February 2015", null],
  ["Signed A Ash date of next meeting: 2 February 2015", null],
  ["Signed A Ash update: 2 February 2015", null],
  ["Signed A Ash\nDate of next meeting 2 February 2015", null],
  ["Signed A Ash\nThe date: 2 February 2015", null],
  ["Signed A Ash\nDates: 2 February 2015", null],
  ["Signed A Ash on 1 March 2015, date: 2 February 2015", "2015-02-02"],
  ["Minutes confirmed 5 January 2015", null],
  ["Minutes confirmed 4 January 2015", null],
  ["Minutes confirmed 6 January 2015", "2015-01-06"],
  ["Minutes confirmed 2 February 2015\nSigned A Ash Date: 3 February 2015", null],
  ["Minutes confirmed 2 February 2015\nSigned A Ash Date: 2 February 2015", "2015-02-02"],
  ["Minutes confirmed 2 February 2015\nx\n\nx\n\nx\n\nx\n\nx\n\nx\n\nx\n\n", "2015-02-02"],
  ["Minutes confirmed 2 February 2015\nx\n\nx\n\nx\n\nx\n\nx\n\nx\n\nx\n\nx\n\n", null],
  ["Nothing", null],
] as const) {
  test(`minutes that end ${JSON.stringify(words.slice(0, 90))} were confirmed on ${found ?? "no day that they say"}`, () => {
    assert.equal(confirmed(words), found);
  });
}

test("minutes of a meeting without a day were confirmed on none", () => {
  assert.is(confirmedDay(linesOf("The minutes were confirmed on 2 February 2015"), null), null);
});

test.run();
