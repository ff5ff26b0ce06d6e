import { test } from "uvu";
import * as assert from "uvu/assert";
import { archiveIn, ownSearch } from "./answering.ts";
import { askedIn, type Mark, markOf, sharesOf } from "./asked.ts";

type Floor = readonly [first: number, five: number, paragraph: number];

/**
 * The least per cent of each kind of question that must be answered by the first report, by one of five, and
 * with a right paragraph shown. They are what was measured, less one question of a small kind: a fall fails.
 */
const floors: Readonly<Record<string, Readonly<Record<string, Floor>>>> = {
  "questions.txt": {
    all: [96, 99, 98],
    abbreviations: [92, 97, 95],
    citizens: [95, 98, 97],
    money: [98, 98, 98],
    periods: [93, 97, 97],
    nearness: [97, 97, 97],
    corrections: [95, 95, 95],
    ward: [95, 95, 95],
  },
  "held-out.txt": { all: [93, 96, 96], abbreviations: [90, 95, 90], money: [97, 97, 97] },
  "held-out-2.txt": { all: [93, 98, 98], abbreviations: [90, 95, 90], money: [97, 97, 97] },
  "held-out-3.txt": {
    all: [98, 98, 96],
    ...{ abbreviation: [85, 85, 85], money: [87, 87, 87] },
    ...{ date: [85, 85, 85], minutes: [85, 85, 85], code: [85, 85, 85] },
  },
  "held-out-4.txt": {
    all: [93, 98, 96],
    ...{ abbreviation: [80, 80, 80], date: [80, 80, 80], person: [80, 80, 80] },
    ...{ minutes: [80, 80, 80], code: [80, 80, 80] },
  },
  "held-out-5.txt": {
    all: [93, 98, 95],
    ...{ abbreviation: [90, 90, 90], money: [60, 90, 70], citizen: [80, 90, 80] },
    ...{ decision: [90, 90, 90], fact: [90, 90, 80], ward: [80, 90, 90] },
  },
  "held-out-6.txt": {
    all: [95, 97, 93],
    ...{ abbreviation: [90, 90, 90], money: [90, 90, 90], citizen: [80, 80, 80] },
    ...{ decision: [80, 90, 80], fact: [90, 90, 80], ward: [90, 90, 80] },
  },
  "held-out-7.txt": {
    all: [90, 98, 93],
    ...{ abbreviation: [90, 90, 80], money: [80, 90, 90], citizen: [90, 90, 60] },
    ...{ decision: [80, 90, 90], fact: [70, 90, 90], ward: [80, 90, 90] },
  },
  "held-out-8.txt": {
    all: [91, 97, 93],
    ...{ abbreviation: [90, 90, 90], money: [80, 90, 90], citizen: [90, 90, 60] },
    ...{ decision: [70, 90, 90], fact: [80, 90, 80], ward: [90, 90, 90] },
  },
};

const own = await ownSearch(archiveIn("content"));
test.after(async () => {
  await own.close();
});

for (const [file, least] of Object.entries(floors))
  test(`the questions of residents and journalists in ${file} are answered by the right report and paragraph`, async () => {
    const marks: Mark[] = [];
    for (const asked of askedIn(file)) marks.push(markOf(asked, await own.answer(asked.question)));
    for (const { kind, question, rank, isShown } of marks)
      if (rank !== 1 || !isShown)
        console.log(`${kind}: ${question}: place ${rank}${isShown ? "" : ", paragraph not shown"}`);
    const shares = sharesOf(marks);
    for (const [kind, [first, five, paragraph]] of Object.entries(least)) {
      const reached = shares.get(kind);
      assert.ok(reached, kind);
      assertAtLeast(`${kind}: first`, reached.first, first);
      assertAtLeast(`${kind}: in five`, reached.five, five);
      assertAtLeast(`${kind}: paragraph`, reached.paragraph, paragraph);
    }
  });

function assertAtLeast(what: string, share: number, least: number) {
  assert.ok(share * 100 >= least, `${what} ${(share * 100).toFixed(1)} %, and not ${least} %`);
}

test.run();
