import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startBrowser } from "../browser/browser.ts";
import { temporaryFolder } from "../site/site.ts";
import { patience } from "../work-time.ts";
import { serveDesk } from "./served-desk.ts";

/*
 * Makes the pictures of docs/publishing from the sample archive: node --import tsx test/desk/pictures.ts
 */
const root = resolve(import.meta.dirname, "../..");
const folder = temporaryFolder();
const content = join(folder, "content");
cpSync(join(root, "content"), content, { recursive: true });
const officers = join(content, "officers.yaml");
writeFileSync(officers, `${readFileSync(officers, "utf8")}- id: director-of-parks\n  names: []\n`);

const desk = await serveDesk("content", folder);
const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 900, height: 640 } });
page.setDefaultTimeout(patience);
const picture = (name: string) =>
  page.screenshot({ path: join(root, "docs/publishing", `${name}.png`) });

await page.goto(desk.address);
await page
  .getByRole("link", { name: /^Mend officers.yaml/ })
  .first()
  .click();
await page.locator(".cm-lint-marker-error").waitFor();
await picture("editor");
cpSync(join(root, "content/officers.yaml"), officers);
for (const name of ["take-in", "papers", "names"]) {
  await page.goto(`${desk.origin}/desk/${name}/`);
  await picture(name);
}
await page.goto(`${desk.origin}/desk/papers/?state=to+be+published`);
await page.locator(".desk-table a").first().click();
await page.getByText("Withdraw", { exact: true }).click();
await page.getByLabel("Why it is withdrawn").fill("It named a person.");
await page.locator("details[open] button").click();
await page.getByRole("button", { name: "Do it" }).waitFor();
await picture("withdraw");
await browser.close();
desk.stop();
