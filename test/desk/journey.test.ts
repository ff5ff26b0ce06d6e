import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../browser/browser.ts";
import { temporaryFolder } from "../site/site.ts";
import { patience } from "../work-time.ts";
import { makePapers, minutes, readsScans } from "./made-papers.ts";
import { program, serveDesk } from "./served-desk.ts";

/*
 * An officer who types one line in a terminal: from an empty folder to a published archive of ten mixed papers,
 * then a rename, a correction, a withdrawal and a scan that was compared, without opening a text file.
 */
const archive = temporaryFolder();
const given = join(temporaryFolder(), "papers");
const missing = await makePapers(given);
const begun = spawnSync(
  process.execPath,
  [
    ...[
      program,
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
page.setDefaultTimeout(patience);

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
  await page.getByRole("heading", { name: "Do something to it" }).waitFor();
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
  assert.match(
    said,
    readsScans
      ? "scan.pdf: Taken in"
      : /scan\.pdf: Refused.+apt install ocrmypdf tesseract-ocr-eng/,
  );
  assert.not.match(said, /--[a-z]/);
});

test("a paper that has a mark is refused, and taken in again as a notice", async () => {
  if (missing.includes("land.docx")) return;
  assert.match(await main(), "land.docx: Refused");
  await page.getByRole("link", { name: "Take it in as a notice" }).click();
  assert.ok(await page.getByLabel("No: publish a notice").isChecked());
  await page.getByLabel("Files", { exact: true }).setInputFiles(join(given, "land.docx"));
  await page.getByLabel("If not: exempt under").fill("3");
  await press("Take in");
  await page.getByText("1 file looked at").waitFor();
  await page.getByRole("link", { name: "Look at it" }).click();
  assert.match(await main(), ": exempt");
});

test("a paper that waits is given its board, and filed", async () => {
  await openPaper("Signs");
  await act("Move, or file one that waits", { Meeting: "2026-11-12" });
  assert.match(await main(), `${at.replace("boards", "reports")}/signs.md: to be published`);
});

test("a file that was taken in before is recognised, and existing minutes are not overwritten", async () => {
  await follow("Take in");
  const kerbs = join(given, "kerbs.txt");
  const again = join(given, "minutes-again.txt");
  writeFileSync(again, minutes.join("\n\n").replace("Fir", "Yew"));
  await page.getByLabel("Files", { exact: true }).setInputFiles([kerbs, again]);
  await press("Take in");
  await page.getByText("2 files looked at").waitFor();
  assert.match(await main(), "kerbs.txt: Was taken in before");
  if (missing.includes("minutes.docx")) return;
  assert.match(await main(), "meeting.md holds minutes already; they are never overwritten");
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
  await page.getByText("Another name for a board", { exact: true }).click();
  await page.locator("[id='boards.id']").selectOption({ label: "Streets Board" });
  await page.locator("[id='boards.renamed']").fill("Streets and Parks Board");
  await page.locator("[id='boards.renamed-from']").fill("2026-12-01");
  await press("Give it the new name");
  assert.match(
    await main(),
    "Streets and Parks Board, from 1 December 2026; formerly Streets Board",
  );
});

test("a correction is a note, and the words that it corrects are changed in the editor", async () => {
  await openPaper("Kerbs");
  await act("Correct", { "What was corrected": "Kerbs of the north were left out." });
  await page.getByRole("link", { name: "Edit the text" }).click();
  await page.locator(".cm-line", { hasText: "To report on kerbs." }).click();
  await page.keyboard.press("End");
  await page.keyboard.type(" The north has ten.");
  await press("Save");
  await page.getByText("Saved.", { exact: true }).waitFor();
});

test("a report that should not have been published is withdrawn", async () => {
  await openPaper("Signs");
  await act("Withdraw", { "Why it is withdrawn": "It was of another meeting." });
  assert.match(await main(), "signs.md: withdrawn");
});

test("a scan says that a machine read it, until an officer says that its words were compared", async () => {
  if (!readsScans) return;
  const note = "Read by a machine from a scan";
  assert.match(published(`${at}/gullies`), note);
  await openPaper("Gullies");
  assert.match(await main(), "compare each word with the scan");
  await act("Say that its words were compared with the scan", {});
  assert.not.match(await main(), "compare each word with the scan");
  assert.is(await page.getByText("Say that its words were compared").count(), 0);
});

test("what changed since is shown before it is published, and readers see it", async () => {
  await follow("Publish");
  await press("See what will change");
  await page.getByRole("heading", { name: "What will change" }).waitFor();
  for (const subject of ["Kerbs", "Signs", ...(readsScans ? ["Gullies"] : [])]) {
    assert.match(await main(), subject);
  }
  await publish();
  assert.match(published(`${at}/kerbs`), "Kerbs of the north were left out.");
  assert.match(published(`${at}/kerbs`), "The north has ten.");
  assert.match(published(`${at}/signs`), "It was of another meeting.");
  assert.not.match(published(`${at}/signs`), "To report on signs.");
  if (readsScans) assert.not.match(published(`${at}/gullies`), "Read by a machine");
});

test.run();
