import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Matches } from "../../../../src/browser/search/finding/matches.ts";
import { ranked, worthOf } from "../../../../src/browser/search/finding/ranked.ts";

type Match = NonNullable<ReturnType<Matches["get"]>>;

const match = (id: string, given: Partial<Match> & { readonly at?: readonly number[] }): Match => ({
  result: { id, score: 1, words: [], data: () => Promise.reject(new Error("not fetched")) },
  score: 5,
  weight: 1,
  places: (given.at ?? []).map((at) => ({ at, word: "word", weight: given.weight ?? 1 })),
  timely: 0,
  ...given,
});

const matches = (...all: readonly Match[]): Matches =>
  new Map(all.map((each) => [each.result.id, each]));

const order = (found: readonly Matches[], worth = worthOf(found, 90)) =>
  ranked(found, worth).map(({ id }) => id);

test("what few reports have weighs more", () => {
  const [rare = 0, common = 0] = worthOf(
    [matches(match("a", {})), matches(match("a", {}), match("b", {}), match("c", {}))],
    90,
  );
  assert.ok(rare > common);
});

test("one word of a term does not make the term common", () => {
  const weak = ["b", "c", "d"].map((id) => match(id, { weight: 0.3 }));
  const [term] = worthOf([matches(match("a", {}), ...weak)], 90);
  const [alone] = worthOf([matches(match("a", {}))], 90);
  assert.is(term, alone);
});

test("a report that holds everything comes first, then those that hold most of it", () => {
  const first = matches(match("whole", {}), match("most", { score: 50 }));
  const second = matches(match("whole", {}), match("most", { score: 50 }));
  const third = matches(match("whole", {}));
  const found = ranked([first, second, third], [1, 1, 1]);
  assert.equal(
    found.map(({ id, isWhole }) => [id, isWhole]),
    [
      ["whole", true],
      ["most", false],
    ],
  );
});

test("where few hold everything, the rarer of two things is enough to come after them", () => {
  const rare = matches(match("both", {}), match("rare", {}));
  const common = matches(match("both", {}), match("common", {}));
  assert.equal(order([rare, common], [4, 2]), ["both", "rare"]);
});

test("words that are close together count more than words scattered over a report", () => {
  const near = [match("near", { at: [10] }), match("strewn", { at: [10] })];
  const far = [match("near", { at: [11] }), match("strewn", { at: [400] })];
  assert.equal(order([matches(...near), matches(...far)]), ["near", "strewn"]);
});

test("words a long way apart in long minutes are not held together, unless the subject names one", () => {
  const [near, far] = [match("near", { at: [900] }), match("far", { at: [900] })];
  const others = [match("near", { at: [1000] }), match("far", { at: [5000] })];
  const found = ranked([matches(near, far), matches(...others)], [1, 1]);
  assert.equal(
    found.map(({ id, isWhole }) => [id, isWhole]),
    [
      ["near", true],
      ["far", false],
    ],
  );
  const named = match("named", { at: [2] });
  const [only] = ranked([matches(named), matches(match("named", { at: [5000] }))], [1, 1]);
  assert.is(only?.isWhole, true);
});

test("a report that holds one word of a term holds a part of it", () => {
  const term = matches(match("part", { weight: 0.3 }), match("term", {}));
  const word = matches(match("part", {}), match("term", {}));
  const found = ranked([term, word], [1, 1]);
  assert.equal(
    found.map(({ id, isWhole }) => [id, isWhole]),
    [
      ["term", true],
      ["part", false],
    ],
  );
});

test("where nothing holds everything, a fifth of it by weight is enough", () => {
  const rare = matches(match("rare", {}));
  const other = matches(match("other", {}));
  assert.equal(order([rare, other], [4, 6]), ["other", "rare"]);
  assert.equal(order([rare, other], [1, 7]), ["other"]);
});

test("a report's own day is told from words that name it", () => {
  const own = match("own", { timely: 1 });
  const [found] = ranked([matches(own)], [3]);
  assert.is(found?.timely, 3);
  const [named] = ranked([matches(match("named", { at: [4] }))], [3]);
  assert.is(named?.timely, 0);
  const [met] = ranked([matches(match("met", { timely: 0.75 }))], [4]);
  assert.is(met?.timely, 3);
});

test("a word that is not needed may be missing from a report that holds everything", () => {
  const thing = matches(match("thing", {}));
  const talk = matches(match("other", {}));
  const [found] = ranked([thing, talk], [3, 1], (sought) => sought === 0);
  assert.equal([found?.id, found?.isWhole], ["thing", true]);
});

test.run();
