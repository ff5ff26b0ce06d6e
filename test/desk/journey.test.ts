import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../browser/browser.ts";
import { temporaryFolder } from "../site/site.ts";
import { makePapers } from "./made-papers.ts";
import { serveDesk } from "./served-desk.ts";

/*
 * An officer who types one line in a terminal: from an empty folder to a published archive of ten mixed papers,
 * then a rename, without opening a text file.
 */
const archive = temporaryFolder();
const given = join(temporaryFolder(), "papers");
const missing = makePapers(given);
const bin = resolve(import.meta.dirname, "../../bin/committee-report-archive.mjs");
const begun = spawnSync(
  process.execPath,
  [
    ...[
      bin,
      "init",
      "--council",
      "Testham Borough Council",
      "--url",
      "https://reports.testham.gov.uk/",
    ],
    ...["--contact-team", "Democratic Services", "--contact-email", "reports@testham.gov.uk"],
  ],
  { cwd: archive, encoding: "utf8" },
);
assert.is(begun.status, 0, begun.stderr);

const desk = await serveDesk("content", archive);
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.setDefaultTimeout(150_000);

test.after(async () => {
  await browser.close();
  desk.stop();
});

const main = () => page.locator("main").innerText();
const follow = (name: string) => page.getByRole("navigation").getByRole("link", { name }).click();
const press = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
const site = (path: string) => join(archive, "_site", path, "index.html");
const published = (path: string) => readFileSync(site(path), "utf8");
const at = "boards/streets-board/2026-11-12";

async function openPaper(subject: string) {
  await follow("Papers");
  await page.getByLabel("Words of the subject or board").fill(subject);
  await press("Find");
  await page.getByRole("link", { name: subject, exact: true }).click();
}

async function act(label: string, fields: Readonly<Record<string, string>>) {
  await page.getByText(label, { exact: true }).click();
  const form = page.locator("details[open]", { hasText: label });
  for (const [name, value] of Object.entries(fields)) await form.getByLabel(name).fill(value);
  await form.getByRole("button", { name: /^Go on/ }).click();
  await page
    .getByText(/Readers will see|Not done|Changed meanwhile/)
    .first()
    .waitFor();
  assert.match(await main(), "Readers will see");
  await press("Do it");
}

async function publish() {
  await follow("Publish");
  assert.not.match(await main(), "Error:");
  await press("Build");
  await page.getByRole("heading", { name: /^(Done|It failed)$/ }).waitFor({ timeout: 400_000 });
  assert.match(await main(), "Done");
}

test("a folder of ten papers is taken in, and each says what became of it", async () => {
  await page.goto(desk.address);
  await follow("Take in");
  await page.getByLabel("Or a folder with all its files").setInputFiles(given);
  await press("Take in");
  await page.getByText(/\d+ files looked at/).waitFor({ timeout: 400_000 });
  const said = await main();
  assert.match(said, `${10 - missing.length} files looked at`);
  for (const name of ["lamps.docx", "trees.pdf", "bins.doc", "kerbs.txt", "minutes.docx"]) {
    if (!missing.includes(name)) assert.match(said, `${name}: Taken in`);
  }
  assert.match(said, "signs.txt: Taken in, and needs you: it lacks board");
  assert.match(said, /scan\.pdf: (?:Refused|Taken in)/);
  assert.not.match(said, /--[a-z]/);
});

test("a paper that bears a mark is refused, and taken in again as a notice", async () => {
  if (missing.includes("land.docx")) return;
  assert.match(await main(), "land.docx: Refused");
  await page.getByRole("link", { name: "Take it in as a notice" }).click();
  assert.ok(await page.getByLabel("No: publish a notice").isChecked());
  await page.getByLabel("Files", { exact: true }).setInputFiles(join(given, "land.docx"));
  await page.getByLabel("If not: exempt under").fill("3");
  await press("Take in");
  await page.getByText("1 file looked at").waitFor({ timeout: 120_000 });
  await page.getByRole("link", { name: "Look at it" }).click();
  assert.match(await main(), ": exempt");
});

test("a paper that waits is given its board, and filed", async () => {
  await openPaper("Signs");
  await act("Move, or file one that waits", { Meeting: "2026-11-12" });
  assert.match(await main(), `${at.replace("boards", "reports")}/signs.md: to be published`);
});

test("the archive is published, with no word of the exempt paper", async () => {
  await publish();
  for (const name of [
    "kerbs",
    "signs",
    ...(missing.length === 0 ? ["lamps", "trees", "bins"] : []),
  ]) {
    assert.match(published(`${at}/${name}`), `To report on ${name}.`);
  }
  if (missing.length === 0) {
    assert.match(published("boards/childrens-board/2026-11-12/play"), "To report on play.");
    assert.match(published(`${at}/minutes`), "Apologies came from Councillor Fir.");
  }
  const words = spawnSync("grep", [
    "-rl",
    "secret of seven",
    join(archive, "_site/"),
    join(archive, "content"),
  ]);
  assert.is(words.stdout.toString(), "");
});

test("a board is renamed from a day on; its reports before that day keep its old name", async () => {
  await follow("Names");
  await page.getByText("A board gets another name", { exact: true }).click();
  await page.locator("[id='boards.id']").selectOption({ label: "Streets Board" });
  await page.locator("[id='boards.renamed']").fill("Streets and Parks Board");
  await page.locator("[id='boards.renamed-from']").fill("2026-12-01");
  await press("Give it the new name");
  assert.match(
    await main(),
    "Streets and Parks Board, from 1 December 2026; formerly Streets Board",
  );
});

test.run();
