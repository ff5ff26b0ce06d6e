import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import type { AxeResults } from "axe-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../browser/browser.ts";
import { contentFolder, reportText } from "../record/archive-folder.ts";
import { patience } from "../work-time.ts";
import { serveDesk } from "./served-desk.ts";

const lamps = "reports/streets/2015-01-05/lamps.md";
const benches = "reports/streets/2015-01-05/benches.md";
const content = contentFolder({
  [lamps]: reportText({ subject: "Lamps" }),
  [benches]: reportText({ subject: "Benches" }),
});
const fixtures = resolve(import.meta.dirname, "../importing/fixtures");
const textOf = (file: string) => readFileSync(join(content, file), "utf8");

const desk = await serveDesk(content);
const browser = await startBrowser();
const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
const page = await context.newPage();

test.after(async () => {
  await browser.close();
  desk.stop();
});

const open = (path: string) => page.goto(`${desk.origin}${path}`, { waitUntil: "load" });
const press = (name: string) => page.getByRole("button", { name }).first().click();
const main = () => page.locator("main").innerText();
const editor = (file: string) => `/desk/edit/?file=${encodeURIComponent(file)}`;
const paper = (file: string) => `/desk/paper/?file=${encodeURIComponent(file)}`;

test("the desk opens by the address with its token alone", async () => {
  assert.is((await open("/desk/"))?.status(), 403);
  await page.goto(desk.address);
  assert.is(new URL(page.url()).search, "");
  assert.match(await main(), "2 to be published");
});

test("files are taken in as on the command line, and each says what became of it", async () => {
  await open("/desk/take-in/");
  await page
    .getByLabel("Files", { exact: true })
    .setInputFiles(
      ["labels-and-tabs.txt", "a-letter-and-three-reports.pdf"].map((name) => join(fixtures, name)),
    );
  await press("Take in");
  await page.getByText("2 files looked at").waitFor();
  assert.match(await main(), "labels-and-tabs.txt: Taken in; 5 repairs");
  assert.match(await main(), "a-letter-and-three-reports.pdf: Refused");
  await page.getByRole("link", { name: "Look at it" }).click();
  assert.match(await main(), "As it will be published");
  assert.match(await main(), "The source");
});

test("an exempt paper is taken in as a notice, without any of its words", async () => {
  const words = readFileSync(join(fixtures, "labels-and-tabs.txt"), "utf8");
  const file = {
    name: "secret.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(words.replaceAll("2015", "2016")),
  };
  await open("/desk/take-in/");
  await page.getByLabel("Files", { exact: true }).setInputFiles(file);
  await page.getByLabel("No: publish a notice").check();
  await press("Take in");
  assert.match(await main(), "Give the paragraphs");
  await page.goBack();
  await page.getByLabel("Files", { exact: true }).setInputFiles(file);
  await page.getByLabel("No: publish a notice").check();
  await page.getByLabel("If not: exempt under").fill("3");
  await press("Take in");
  await page.getByText("1 file looked at").waitFor();
  await page.getByRole("link", { name: "Look at it" }).click();
  assert.match(await main(), ": exempt");
});

test("a field is edited by a form, and what is wrong is said with its line", async () => {
  await open(paper(lamps));
  await page.getByLabel("Subject").fill("Street lamps");
  await page.getByLabel("Reporting officers").fill("Director of Lamps");
  await press("Save the fields");
  assert.match(textOf(lamps), "subject: Street lamps");
  assert.match(await main(), "Director of Lamps");
  assert.match(await main(), "Error:");
  await open("/desk/publish/");
  assert.match(await main(), "Nothing is published while there is an error.");
  await open("/desk/");
  await press("Undo");
  assert.not.match(textOf(lamps), "Street lamps");
});

test("an edit that was made meanwhile is shown, and not overwritten", async () => {
  await open(editor(benches));
  const edited = textOf(benches).replace("subject: Benches", "subject: Seats");
  writeFileSync(join(content, benches), edited);
  await page.getByRole("textbox", { name: "The whole file" }).fill("mine");
  await press("Save");
  assert.match(await main(), "was changed by somebody else");
  assert.match(await main(), "subject: Seats");
  assert.match(await main(), "mine");
  assert.is(textOf(benches), edited);
});

test("a problem links to its line in the editor of its file, where it is corrected", async () => {
  const before = textOf("officers.yaml");
  writeFileSync(join(content, "officers.yaml"), `${before}- id: clerk\n  names: []\n`);
  await open("/desk/");
  const refusals: string[] = [];
  page.on("console", (said) => {
    if (/Content Security Policy/.test(said.text())) refusals.push(said.text());
  });
  await page.getByRole("link", { name: /Mend officers.yaml, line/ }).click();
  await page.locator(".cm-lint-marker-error").first().waitFor();
  assert.match(await page.locator(".cm-activeLine").innerText(), "names: []");
  for (const key of ["End", "Backspace", "Backspace"]) await page.keyboard.press(key);
  await page.keyboard.type("[{ name: Clerk }]");
  await press("Save");
  assert.match(await main(), "Saved.");
  assert.match(textOf("officers.yaml"), "names: [{ name: Clerk }]");
  assert.not.match(await main(), "Error:");
  assert.equal(refusals, []);
  // The keyboard gets out of the text.
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Tab");
  assert.is(await page.locator(":focus").innerText(), "Save");
  writeFileSync(join(content, "officers.yaml"), before);
});

test("settings and the minutes of a meeting are opened without a problem in them", async () => {
  const minutes = "reports/streets/2015-01-05/meeting.md";
  const record =
    "---\nboard: Streets Board\ndate: 2015-01-05\nminutes: draft\n---\n\n## 1. Lamps\n\nNoted.\n";
  writeFileSync(join(content, minutes), record);
  await open("/desk/");
  await page.getByText("Other files").click();
  assert.is(await page.getByRole("link", { name: "Edit site.yaml" }).count(), 1);
  await page.getByRole("link", { name: `Edit ${minutes}` }).click();
  await page.getByRole("heading", { name: minutes }).waitFor();
  await open(paper(lamps));
  await page.getByRole("link", { name: "Edit the agenda and minutes of its meeting" }).click();
  await page.getByRole("heading", { name: minutes }).waitFor();
  await page.locator(".cm-line", { hasText: "minutes: draft" }).click();
  await page.keyboard.press("End");
  for (const _ of "draft") await page.keyboard.press("Backspace");
  await page.keyboard.type("confirmed");
  await press("Save");
  await page.getByText("Saved.", { exact: true }).waitFor();
  assert.is(textOf(minutes), record.replace("draft", "confirmed"));
  rmSync(join(content, minutes));
});

test("the page of an exempt paper shows its meeting, which has its notice", async () => {
  const barn = "reports/streets/2015-01-05/barn.md";
  const exempt = reportText({ subject: "Barn", fields: "exempt:\n  paragraphs: [3]\n" });
  writeFileSync(join(content, barn), exempt);
  const meeting = `${desk.origin}/boards/streets/2015-01-05/`;
  for (const end = Date.now() + patience; ; ) {
    if (/exempt/i.test(await (await fetch(meeting)).text())) break;
    assert.ok(Date.now() < end, "the notice is served");
  }
  await open(paper(barn));
  const shown = page.frameLocator("iframe").locator("main");
  await shown
    .getByText(/exempt/i)
    .first()
    .waitFor();
  assert.is(await page.locator("iframe").getAttribute("src"), new URL(meeting).pathname);
  rmSync(join(content, barn));
});

test("without a script a file is edited in a text area", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  try {
    await plain.addCookies(await context.cookies());
    const tab = await plain.newPage();
    await tab.goto(`${desk.origin}${editor("boards.yaml")}`);
    const before = textOf("boards.yaml");
    await tab.getByRole("textbox", { name: "The whole file" }).fill(`# Boards\n${before}`);
    await tab.getByRole("button", { name: "Save" }).click();
    assert.is(textOf("boards.yaml"), `# Boards\n${before}`);
  } finally {
    await plain.close();
  }
});

test("a withdrawal first says what readers will see, is done, and can be undone", async () => {
  const before = textOf(benches);
  await open(paper(benches));
  await page.getByText("Withdraw", { exact: true }).click();
  await page.getByLabel("Why it is withdrawn").fill("It named a person.");
  await page.locator("details[open]").getByRole("button").click();
  assert.match(await main(), "Readers will not see");
  assert.is(textOf(benches), before);
  await press("Do it");
  assert.match(textOf(benches), "reason: It named a person.");
  assert.match(await main(), ": withdrawn");
  await open("/desk/");
  await press("Undo");
  assert.is(textOf(benches), before);
});

test("a report is moved with its file, and leaves nothing behind", async () => {
  await open(paper(benches));
  await page.getByText("Move, or file one that waits").click();
  await page.locator("[id='move.board']").selectOption("Children and Families Board");
  await page.locator("[id='move.date']").fill("2015-02-02");
  await page.locator("details[open]").getByRole("button").click();
  await press("Do it");
  assert.ok(existsSync(join(content, "reports/children/2015-02-02/benches.md")));
  assert.not.ok(existsSync(join(content, benches)));
});

test("the site is compared with the last one, and built", async () => {
  writeFileSync(
    join(content, "site.yaml"),
    textOf("site.yaml").replaceAll("marlowvale.example", "marlowvale.gov.uk") +
      `publish: [${process.execPath}, --print, "'sent to the server'"]\n`,
  );
  await open("/desk/publish/");
  await press("See what will change");
  await page.getByText(/It failed|What will change/).waitFor();
  const compared = await main();
  assert.ok(compared.includes("/boards/children/2015-02-02/benches/"), compared);
  await press("Build and publish");
  await page.getByRole("heading", { name: "Done" }).waitFor();
  assert.match(await main(), "sent to the server");
  assert.ok(existsSync(join(desk.folder, "_site/index.html")));
});

test("no page of the desk breaks WCAG 2.2 AA, or is wider than a phone", async () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  for (const path of [
    "/desk/",
    "/desk/take-in/",
    "/desk/papers/",
    "/desk/names/",
    paper(lamps),
    editor(lamps),
    editor("site.yaml"),
    "/desk/publish/",
  ]) {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await open(path);
      // The pages' own policy lets no script in but theirs; the debugger may.
      assert.is(await violations(axe), "", `${path} ${colorScheme}`);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      assert.is(width, 390, path);
    }
  }
});

test("a page of another site in the same browser can neither act, read nor show the desk", async () => {
  const before = files();
  const tries = `<form method="post" action="${desk.origin}/desk/edit/" enctype="multipart/form-data" id="form">
    <input name="file" value="${lamps}"><textarea name="text">hostile</textarea><input name="token" value="guess"></form>
    <iframe name="frame" src="${desk.origin}/desk/"></iframe>
    <script>
      const said = [];
      const body = new FormData(document.getElementById("form"));
      const asked = [
        ["edit", { method: "POST", body, credentials: "include", mode: "no-cors" }],
        ["undo", { method: "POST", body: "id=1", credentials: "include", mode: "no-cors", headers: { "content-type": "application/x-www-form-urlencoded" } }],
        ["act", { method: "POST", body: "token=guess&file=${lamps}", credentials: "include", mode: "no-cors", headers: { "content-type": "text/plain" } }],
        ["read", { credentials: "include" }],
      ];
      Promise.all(asked.map(([name, options]) =>
        fetch("${desk.origin}/desk/" + (name === "read" ? "" : name + "/"), options).then((answer) => answer.text(), (error) => "refused").then((text) => said.push(text))))
        .then(() => { window.said = said; });
    </script>`;
  const hostile = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(tries);
  });
  await new Promise<void>((ready) => hostile.listen(0, "127.0.0.1", ready));
  const { port } = hostile.address() as AddressInfo;
  try {
    // Another port of the same name is the same site to a browser, so that it sends the desk's cookie.
    for (const host of ["localhost", "127.0.0.1"]) {
      const other = await context.newPage();
      // Under the desk's own path its cookie is in reach, if ever.
      await other.goto(`http://${host}:${port}/desk/`);
      assert.not.match(await other.evaluate<string>("document.cookie"), "desk-");
      await other.evaluate(
        `document.cookie = "desk-${new URL(desk.origin).port}=guess; path=/desk/";
        const taken = document.createElement("script");
        taken.src = "${desk.origin}/desk/";
        document.head.append(taken);
        window.opened = window.open("${desk.origin}/desk/");`,
      );
      const said = await other.waitForFunction("window.said").then((one) => one.jsonValue());
      assert.ok(!JSON.stringify(said).includes("to be published"));
      const read = `(() => { try { return window.opened.document.body.innerText; } catch { return ""; } })()`;
      assert.not.match(await other.evaluate<string>(read), "to be published");
      const frame = other.frame("frame");
      assert.not.match((await frame?.content()) ?? "", "to be published");
      await other.evaluate("document.getElementById('form').submit()");
      await other.waitForURL(`${desk.origin}/**`);
      assert.not.match(await other.locator("body").innerText(), "Saved");
      await other.close();
      assert.is((await open("/desk/"))?.status(), 200, "the officer is not locked out");
    }
  } finally {
    hostile.close();
  }
  assert.equal(files(), before);
});

test("a form without the session's token, and a file outside the folder, are refused", async () => {
  const ask = (path: string, init: RequestInit = {}) =>
    page.evaluate(
      ([address, options]) =>
        fetch(address as string, options as RequestInit).then(({ status, url }) => [status, url]),
      [`${desk.origin}${path}`, init] as const,
    ) as Promise<[number, string]>;
  await open("/desk/");
  const form = { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" } };
  assert.is((await ask("/desk/undo/", { ...form, body: "id=1" }))[0], 403);
  for (const file of ["../site.yaml", "reports/../site.yaml", "/etc/hostname", "site.yaml"]) {
    const [, url] = await ask(`/desk/paper/?file=${encodeURIComponent(file)}`);
    assert.match(url, /\/desk\/papers\/$/, file);
    assert.is((await ask(`/desk/source/?file=${encodeURIComponent(file)}`))[0], 404);
  }
  for (const file of [
    "../site.yaml",
    "addresses.txt",
    ".gitattributes",
    "reports/streets/2015-01-05/x.txt",
  ]) {
    const [, url] = await ask(`/desk/edit/?file=${encodeURIComponent(file)}`);
    assert.match(url, /\/desk\/$/, file);
  }
});

async function violations(axe: string): Promise<string> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"], iframes: false })`,
  )) as AxeResults;
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
    .join("\n");
}

const files = () =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), "utf8")]);

test.run();
