import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Event } from "../../src/harvest/harvested.ts";
import type { PlainDate } from "../../src/model/time/plain-date.ts";
import type { Behaviour } from "./democracy-server.ts";
import { counted, filesIn, harvestFrom, sourceOf, toldOf, withServer } from "./harvested.ts";
import type { Lie } from "./lies.ts";
import { type StillClock, stillClock } from "./still-clock.ts";

const lamps = { boards: ["203"], until: "2023-04-30" as PlainDate };
const large = 2 * 1024 * 1024;

/** Harvests a board twice from a server that answers one document badly, at first `times` times. */
async function twice(
  lie: Lie,
  times: number,
  use: (first: readonly Event[], second: readonly Event[], clock: StillClock) => void,
) {
  const clock = stillClock();
  const bad = new Map([["ID=72001", Array<Lie>(times).fill(lie)]]);
  const behaviour: Behaviour = { bad, clock };
  await withServer(behaviour, async (server, content) => {
    const source = sourceOf(server.url, large, clock);
    const first = await harvestFrom(source, content, lamps);
    for (const [path, bytes] of filesIn(content)) {
      assert.not(/sign in|cannot be found/.test(bytes.toString("latin1")), path);
    }
    bad.clear();
    use(first, await harvestFrom(source, content, lamps), clock);
  });
}

const waitingFor = (events: readonly Event[]) =>
  events.flatMap((event) => (event.kind === "waiting" ? [event.rule] : []));

/** More often than a request is repeated. */
const always = 50;

for (const [lie, rule] of [
  ["page as PDF", "error-page"],
  ["not found, with status 200", "error-page"],
  ["too long a length", "no-answer"],
  ["too short a length", "cut-short"],
  ["dropped", "no-answer"],
  ["dropped without a length", "cut-short"],
  ["broken packing", "no-answer"],
  ["silent", "no-answer"],
  ["stalled", "no-answer"],
] as const) {
  test(`a document answered with “${lie}” waits, nothing of it is stored, and the next run takes it`, () =>
    twice(lie, always, (first, second) => {
      assert.equal(waitingFor(first), [rule]);
      assert.is(counted(first, "report"), 2);
      assert.is(counted(second, "report"), 1);
      assert.equal(waitingFor(second), []);
    }));
}

for (const [lie, rule] of [
  ["packed bomb", "too-large"],
  ["no end", "too-large"],
  ["moved without end", "redirects"],
  ["moved elsewhere", "elsewhere"],
] as const) {
  test(`a document answered with “${lie}” is given up, and the others are taken`, () =>
    twice(lie, always, (first) => {
      assert.equal(waitingFor(first), [rule]);
      assert.is(counted(first, "report"), 2);
    }));
}

for (const lie of ["dropped", "silent", "stalled", "too long a length"] as const) {
  test(`a document answered with “${lie}” once is asked for again, and taken`, () =>
    twice(lie, 1, (first, _, { slept }) => {
      assert.equal(waitingFor(first), []);
      assert.is(counted(first, "report"), 3);
      assert.ok(slept.includes(2000));
    }));
}

test("a document that comes slowly is taken, however long it takes, while the server sends", () =>
  twice("slow", 1, (first, _, { slept }) => {
    assert.is(counted(first, "report"), 3);
    assert.not(slept.includes(2000));
  }));

test("a second passes between two requests, and the pauses after failures grow", async () => {
  const clock = stillClock();
  const busy: Lie[] = [500, 503, 429, 502].map((status) => ({ status }));
  await withServer({ bad: new Map([["GetMeetings", busy]]) }, async (server, content) => {
    const events = await harvestFrom(sourceOf(server.url, large, clock), content, lamps);
    assert.is(counted(events, "report"), 3);
    assert.equal(
      clock.slept.filter((time) => time > 1000),
      [2000, 4000, 8000, 16_000],
    );
    // The first request follows none, and the longer pauses hold the second within them.
    assert.is(clock.slept.filter((time) => time === 1000).length, server.asked.length - 1 - 4);
  });
});

test("a server that says when to come again is left alone until then, but not for ever", async () => {
  const clock = stillClock();
  const inTwoMinutes = new Date(clock.now() + 120_000 + 10_000).toUTCString();
  const said: Lie[] = [
    { status: 429, retryAfter: "90" },
    { status: 503, retryAfter: inTwoMinutes },
    { status: 503, retryAfter: "999999" },
    { status: 503, retryAfter: "soon" },
  ];
  await withServer({ bad: new Map([["GetCommittees", said]]) }, async (server, content) => {
    await harvestFrom(sourceOf(server.url, large, clock), content, lamps);
    const long = clock.slept.filter((time) => time > 1000);
    assert.is(long.length, 4);
    assert.is(long[0], 90_000);
    assert.ok((long[1] ?? 0) > 30_000 && (long[1] ?? 0) < 120_000, String(long[1]));
    assert.equal(long.slice(2), [600_000, 16_000]);
  });
});

test("a server without an answer to its robots.txt is asked for nothing more", () =>
  withServer(
    { bad: new Map([["robots.txt", Array<Lie>(always).fill({ status: 503 })]]) },
    async (server, content) => {
      const error = await harvestFrom(sourceOf(server.url), content).catch((one: unknown) => one);
      assert.match(String(error), "robots.txt could not be read (HTTP status 503)");
      assert.ok(server.asked.every((line) => line.startsWith("/robots.txt")));
    },
  ));

test("a list of meetings that is answered badly leaves what is here as it is, and is reported", () =>
  withServer({}, async (server, content) => {
    const clock = stillClock();
    server.behaviour.clock = clock;
    await harvestFrom(sourceOf(server.url, large, clock), content, lamps);
    const before = filesIn(content);
    for (const lie of ["page as PDF", "dropped", "silent", "packed bomb"] as const) {
      server.behaviour.bad = new Map([["GetMeetings", Array<Lie>(5).fill(lie)]]);
      const events = await harvestFrom(sourceOf(server.url, large, clock), content, lamps);
      assert.equal(
        events.map((event) => event.kind === "told" && /could not be read/.test(event.message)),
        [true],
        lie,
      );
      assert.equal([...filesIn(content)].map(String), [...before].map(String));
    }
  }));

test("a server that fails again and again is given up, and the next run continues", () =>
  withServer({}, async (server, content) => {
    const clock = stillClock();
    const down = Array<Lie>(1000).fill({ status: 503 });
    let requests = 0;
    server.behaviour.onRequest = () => {
      requests += 1;
      // It goes down after the lists, a meeting and its report.
      if (requests === 6) server.behaviour.bad = new Map([["mg", down]]);
    };
    const first = await harvestFrom(sourceOf(server.url, large, clock), content, {
      boards: ["203"],
    });
    // Five things, each asked for five times.
    assert.is(1000 - down.length, 25);
    assert.is(counted(first, "report"), 1);
    assert.match(toldOf(first, "given-up")[0]?.message ?? "", "run the same command again later");
    server.behaviour.onRequest = () => {};
    server.behaviour.bad = new Map();
    const second = await harvestFrom(sourceOf(server.url, large, clock), content, {
      boards: ["203"],
    });
    assert.is(counted(second, "report"), 11);
    assert.equal(toldOf(second, "given-up"), []);
  }));

test.run();
