import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { contentFolder, reportText, write } from "../../record/archive-folder.ts";
import { type DeskClient, deskClient } from "../desk-client.ts";
import { type ServedDesk, serveDesk } from "../served-desk.ts";

const report = (name: string) => `reports/streets/2015-01-05/${name}.md`;
const content = contentFolder({
  ...Object.fromEntries(
    ["lamps", "benches", "land", "trees", "bins"].map((name) => [
      report(name),
      reportText({ subject: `All about ${name}` }),
    ]),
  ),
  [report("gullies")]: reportText({ subject: "All about gullies" }).replace(
    "---\n",
    "---\nmachine_read: true\n",
  ),
  // One is published.
  "addresses.txt": "/boards/streets/2015-01-05/lamps/ 2015-01-05 1 1.1 1.2\n",
});
const textOf = (name: string) => readFileSync(join(content, report(name)), "utf8");
const paper = (name: string) => `/desk/paper/?file=${encodeURIComponent(report(name))}`;

let served: ServedDesk;
let desk: DeskClient;

test.before(async () => {
  served = await serveDesk(content);
  desk = await deskClient(served);
});

test.after(() => served.stop());

/** Asks for an action, reads what it would do, and does it. */
async function act(name: string, action: string, fields: Readonly<Record<string, string>>) {
  const filled = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [`${action}.${field}`, value]),
  );
  const asked = await desk.send(await desk.page(paper(name)), "/desk/act/", { action, ...filled });
  return { asked, done: () => desk.send(asked, "/desk/act/", {}) };
}

test("a correction adds its note, and asks for one", async () => {
  const empty = await act("benches", "correct", { date: "2015-02-01", note: " " });
  assert.match(empty.asked, "Say what was corrected.");
  const { asked, done } = await act("benches", "correct", {
    date: "2015-02-01",
    note: "Ten, not two.",
  });
  assert.match(asked, "the note, at the head of the report");
  assert.not.match(textOf("benches"), "Ten, not two.");
  await done();
  assert.match(textOf("benches"), "corrections:\n  - date: 2015-02-01\n    note: Ten, not two.\n");
});

test("that a report was compared with its scan is offered for one that a machine read alone", async () => {
  const label = "Say that its words were compared with the scan";
  assert.not.match(await desk.page(paper("benches")), label);
  assert.match(await desk.page(paper("gullies")), label);
  const { asked, done } = await act("gullies", "compared", {});
  assert.match(asked, "the note that a machine read it");
  assert.match(textOf("gullies"), "machine_read: true");
  await done();
  assert.not.match(textOf("gullies"), "machine_read");
});

test("a report is made exempt with its paragraphs, and no title of it is on the page that says so", async () => {
  assert.match((await act("land", "exempt", { paragraphs: "16" })).asked, "Give the paragraphs");
  const { asked, done } = await act("land", "exempt", {
    paragraphs: "3, 5",
    title: "no",
    address: "gone",
  });
  assert.match(asked, "Its title".toLowerCase());
  assert.match(await done(), "Made exempt: reports/streets/2015-01-05/land.md");
  assert.match(textOf("land"), "exempt:\n  paragraphs:\n    - 3\n    - 5\n");
  assert.not.match(textOf("land"), "published_address");
});

test("a published report that is made exempt says what becomes of its address", async () => {
  const { done } = await act("lamps", "exempt", { paragraphs: "3", title: "no", address: "gone" });
  const before = textOf("lamps");
  await done();
  assert.match(textOf("lamps"), "published_address: gone");
  write(content, { [report("lamps")]: before });
});

test("a new report is kept back until a day; one that was published is not", async () => {
  const { asked, done } = await act("trees", "embargo", { day: "2090-01-01" });
  assert.match(asked, "nothing is published by itself");
  await done();
  assert.match(textOf("trees"), "publish_from: 2090-01-01");
  const refused = await act("lamps", "embargo", { day: "2090-01-01" });
  assert.match(refused.asked, "It was published already");
  assert.not.match(textOf("lamps"), "publish_from");
});

test("a report that was never published is taken out, and comes back when that is undone", async () => {
  assert.match((await act("lamps", "take-out", {})).asked, "It was published already");
  await (await act("bins", "take-out", {})).done();
  assert.not.ok(existsSync(join(content, report("bins"))));
  const overview = await desk.page("/desk/");
  assert.match(overview, "Took “All about bins” out");
  await desk.send(overview, "/desk/undo/", {});
  assert.ok(existsSync(join(content, report("bins"))));
});

test("a file is attached with its title, and one without a title is not", async () => {
  const plan = new File(["month,lamps\nJanuary,3\n"], "lamps.csv", { type: "text/csv" });
  const attach = async (title: string) =>
    desk.send(await desk.page(paper("lamps")), "/desk/attach/", { attached: plan, title });
  assert.match(await attach(""), "give it a title");
  assert.not.ok(existsSync(join(content, "reports/streets/2015-01-05/lamps.csv")));
  assert.match(await attach("Lamps by month"), "Readers will see it with the report.");
  assert.match(textOf("lamps"), "attachments:\n  - file: lamps.csv\n    title: Lamps by month\n");
  assert.match(await attach("Again"), "is there already");
});

test("of two open desks, the later does not overwrite what the earlier did", async () => {
  const second = await serveDesk(content);
  try {
    const other = await deskClient(second);
    const [mine, theirs] = [await desk.page(paper("benches")), await other.page(paper("benches"))];
    const fields = {
      board: "Streets Board",
      date: "2015-01-05",
      reporting_officer: "Director of Streets",
    };
    await desk.send(mine, "/desk/fields/", { ...fields, subject: "Mine", wards: "Boroughwide" });
    const said = await other.send(theirs, "/desk/fields/", {
      ...fields,
      subject: "Theirs",
      wards: "Old Wharf",
    });
    assert.match(said, "was changed by somebody else");
    assert.match(said, "subject: Mine");
    assert.match(textOf("benches"), "subject: Mine");
    const names = await desk.page("/desk/names/");
    const others = await other.page("/desk/names/");
    await desk.send(names, "/desk/names/", { kind: "wards", name: "Mill Ward" });
    assert.match(
      await other.send(others, "/desk/names/", { kind: "wards", name: "Lea Ward" }),
      "has been changed in the meantime",
    );
  } finally {
    second.stop();
  }
});

test.run();
