import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  counted,
  filesIn,
  type HarvestGiven,
  harvestFrom,
  inContent,
  sourceOf,
  toldOf,
  withServer,
} from "./harvested.ts";

test("a second run fetches nothing that has not changed, and writes nothing", () =>
  withServer({}, async (server, content) => {
    await harvestFrom(sourceOf(server.url), content);
    const before = filesIn(content);
    server.asked.length = 0;
    const events = await harvestFrom(sourceOf(server.url), content);
    const documents = server.asked.filter((line) => line.includes("mgConvert2PDF"));
    assert.is(documents.length, 74);
    assert.ok(documents.every((line) => line.endsWith(" 304")));
    assert.is(counted(events, "unchanged"), 74);
    assert.is(counted(events, "report"), 0);
    assert.equal([...filesIn(content)].map(String), [...before].map(String));
  }));

test("a quick run asks for no document that the source lists unchanged", () =>
  withServer({ validates: false }, async (server, content) => {
    await harvestFrom(sourceOf(server.url), content, { boards: ["203"] });
    server.asked.length = 0;
    await harvestFrom(sourceOf(server.url), content, { boards: ["203"], quick: true });
    assert.not(server.asked.some((line) => line.includes("mgConvert2PDF")));
  }));

test("a month later what changed, what was removed and what was cut from the list is reported, and stays", () =>
  withServer({}, async (server, content) => {
    await harvestFrom(sourceOf(server.url), content, { boards: ["201"] });
    const before = filesIn(content);
    server.behaviour.isLater = true;
    server.behaviour.without = new Set(["7005"]);
    const events = await harvestFrom(sourceOf(server.url), content, { boards: ["201"] });
    const [changed] = toldOf(events, "changed-at-source");
    assert.is(
      changed?.file,
      "reports/harbour-and-quays-board/2023-01-03/members-review-of-lamps-0.md",
    );
    const withdrawn = toldOf(events, "withdrawn-at-source");
    assert.equal(
      withdrawn.map(({ file }) => file),
      ["reports/harbour-and-quays-board/2023-01-03/appendix-1-counts-of-lamps.docx", null],
    );
    assert.match(withdrawn[1]?.message ?? "", "Harbour and Quays Board on 2023-06-03");
    const after = filesIn(content);
    for (const [path, bytes] of before) {
      if (path.endsWith(".docx") || path.includes("review-of-lamps")) {
        assert.ok(after.get(path)?.equals(bytes), `${path} changed`);
      }
    }
    assert.ok(after.has("harvest/changed/70001-report-of-the-lamps-manager.docx"));
  }));

test("a harvest that was stopped continues where it stopped, and ends like one that was not", () =>
  withServer({}, async (server, content) => {
    await harvestFrom(sourceOf(server.url), content, { stopsAfter: 25 });
    const half = server.asked.length;
    await harvestFrom(sourceOf(server.url), content, { stopsAfter: 60 });
    await harvestFrom(sourceOf(server.url), content);
    assert.ok(half > 10 && half < 60, `${half} requests were made before the stop`);
    const fetched = server.asked.filter((line) => /mgConvert2PDF.* 200$/.test(line));
    assert.is(new Set(fetched).size, fetched.length, "no document was fetched twice");
    await inContent(async (whole) => {
      await harvestFrom(sourceOf(server.url), whole);
      assert.equal([...filesIn(content).keys()].sort(), [...filesIn(whole).keys()].sort());
      for (const [path, bytes] of filesIn(whole)) {
        if (path.startsWith("reports/")) assert.ok(filesIn(content).get(path)?.equals(bytes), path);
      }
    });
  }));

test("a server that is busy or fails is asked again", () =>
  withServer({ failures: [500, 503, 429] }, async (server, content) => {
    const events = await harvestFrom(sourceOf(server.url), content, { boards: ["203"] });
    assert.is(counted(events, "report"), 12);
    assert.is(server.asked.filter((line) => / (?:500|503|429)$/.test(line)).length, 3);
  }));

test("an error page with status 200 is not a document, and is asked for again next time", () =>
  withServer({ errorPages: new Set(["72001"]) }, async (server, content) => {
    const first = await harvestFrom(sourceOf(server.url), content, { boards: ["203"] });
    assert.ok(first.some((event) => event.kind === "waiting" && event.rule === "error-page"));
    server.behaviour.errorPages = new Set();
    const second = await harvestFrom(sourceOf(server.url), content, { boards: ["203"] });
    assert.is(counted(second, "report"), 1);
  }));

test("a document that failed for good is not asked for again, unless the source or the user says so", () =>
  withServer(
    {
      refused: new Map([
        ["72001", 404],
        ["72021", 403],
        ["70001", 404],
      ]),
    },
    async (server, content) => {
      const askedOnce = async (given: HarvestGiven) => {
        server.asked.length = 0;
        const events = await harvestFrom(sourceOf(server.url), content, given);
        const asked = server.asked.flatMap((line) => /ID=(7\d{3}1) [24]/.exec(line)?.[1] ?? []);
        const waiting = events.flatMap((event) => (event.kind === "waiting" ? [event] : []));
        return { asked: asked.filter((id) => server.behaviour.refused?.has(id)), waiting };
      };
      const lamps = { boards: ["203"] };
      const first = await askedOnce(lamps);
      assert.equal(first.asked, ["72001", "72021"]);
      const second = await askedOnce(lamps);
      assert.equal(second.asked, []);
      assert.equal(
        second.waiting.map(({ rule }) => rule),
        ["gone", "refused-by-server"].filter((rule) =>
          first.waiting.some((one) => one.rule === rule),
        ),
      );
      assert.match(second.waiting[0]?.reason ?? "", "with --again");
      assert.equal((await askedOnce({ ...lamps, again: true })).asked, ["72001", "72021"]);
      server.behaviour.republished = "72001";
      assert.equal((await askedOnce(lamps)).asked, ["72001"]);
    },
  ));

test("a document that is there again after it failed for good is taken, and then known", () =>
  withServer({ refused: new Map([["72001", 404]]) }, async (server, content) => {
    await harvestFrom(sourceOf(server.url), content, { boards: ["203"] });
    server.behaviour.refused = new Map();
    const again = await harvestFrom(sourceOf(server.url), content, {
      boards: ["203"],
      again: true,
    });
    assert.is(counted(again, "report"), 1);
    const last = await harvestFrom(sourceOf(server.url), content, { boards: ["203"] });
    assert.is(counted(last, "waiting"), 0);
  }));

test("a document that is here is asked for each time, also if the source has it no more", () =>
  withServer({}, async (server, content) => {
    await harvestFrom(sourceOf(server.url), content, { boards: ["203"] });
    server.behaviour.refused = new Map([["72001", 404]]);
    for (const _ of ["first", "second"]) {
      server.asked.length = 0;
      const events = await harvestFrom(sourceOf(server.url), content, { boards: ["203"] });
      assert.ok(server.asked.includes("/mgConvert2PDF.aspx?ID=72001 404"));
      assert.is(toldOf(events, "withdrawn-at-source").length, 1);
    }
  }));

test("a document without end is given up", () =>
  withServer({ endless: new Set(["72001"]) }, async (server, content) => {
    const source = sourceOf(server.url, 1024 * 1024);
    const events = await harvestFrom(source, content, { boards: ["203"] });
    assert.ok(events.some((event) => event.kind === "waiting" && event.rule === "too-large"));
    assert.is(counted(events, "report"), 11);
  }));

test("robots.txt is respected", () =>
  withServer(
    { robots: "User-agent: *\nDisallow: /mgConvert2PDF.aspx\n" },
    async (server, content) => {
      const events = await harvestFrom(sourceOf(server.url), content, { boards: ["203"] });
      assert.not(server.asked.some((line) => line.includes("mgConvert2PDF")));
      assert.ok(events.some((event) => event.kind === "waiting" && event.rule === "robots"));
    },
  ));

test("one thing is asked after another, under a name that says whom to write to", () =>
  withServer({}, async (server, content) => {
    await harvestFrom(sourceOf(server.url), content, { boards: ["203"] });
    assert.is(server.most(), 1);
    assert.equal(
      [...server.agents].filter((agent) => !/^CommitteeReportArchive\/.*@/.test(agent)),
      [],
    );
  }));

test("a meeting's record that was edited here is not written over", () =>
  withServer({}, async (server, content) => {
    await harvestFrom(sourceOf(server.url), content, { boards: ["201"] });
    const path = "reports/harbour-and-quays-board/2023-01-03/meeting.md";
    const edited = `${filesIn(content).get(path)}\nA line more.\n`;
    writeFileSync(join(content, path), edited);
    server.behaviour.isLater = true;
    const events = await harvestFrom(sourceOf(server.url), content, { boards: ["201"] });
    assert.is(filesIn(content).get(path)?.toString(), edited);
    assert.is(toldOf(events, "edited").length, 1);
  }));

test.run();
