import { cpSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../browser/browser.ts";
import { contentFolder, reportText, write } from "../record/archive-folder.ts";
import { serve } from "./serve.ts";
import { build, filesOf, temporaryFolder } from "./site.ts";

const council = resolve(import.meta.dirname, "../reading/fixtures/problems/branding-that-is-sound");
const report = "boards/streets/2015-01-05/lighting/";

const content = contentFolder({ "reports/streets/2015-01-05/lighting.md": reportText({}) });
const settings = readFileSync(join(content, "site.yaml"), "utf8");
for (const file of ["logo.png", "logo-on-dark.svg", "icon.svg"]) {
  cpSync(join(council, file), join(content, file));
}
write(content, {
  "site.yaml": `${settings}
title: Papers of the council
logo: { file: logo.png, words: Marlow Vale, on_dark: logo-on-dark.svg }
icon: icon.svg
font: [Gill Sans, DejaVu Sans, sans-serif]
header_links: [{ name: The council’s website, url: "https://www.marlowvale.example/?a=1&b=2" }]
footer_links: [{ name: Privacy, url: "https://www.marlowvale.example/privacy/" }]
`,
});
const output = join(temporaryFolder(), "site");
const { code, words } = await build(content, output, {}, ["--preview"]);
assert.is(code, 0, words);
const served = await serve(output);
const browser = await startBrowser();
test.after(async () => {
  await browser.close();
  await served.close();
});

for (const [colorScheme, picture] of [
  ["light", /\/assets\/logo-[0-9a-f]{10}\.png$/],
  ["dark", /\/assets\/logo-on-dark-[0-9a-f]{10}\.svg$/],
] as const) {
  test(`a council’s logo is at the top of ${colorScheme} pages with its words`, async () => {
    const page = await browser.newPage({ colorScheme });
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(served.url + report);
    const logo = page.getByRole("banner").getByRole("img", { name: "Marlow Vale" });
    assert.ok(await logo.isVisible());
    const shown = await page.evaluate<{
      source: string;
      isLoaded: boolean;
      height: number;
    }>(`(() => {
      const image = document.querySelector("header img");
      return {
        source: image.currentSrc,
        isLoaded: image.naturalWidth > 0,
        height: image.getBoundingClientRect().height,
      };
    })()`);
    assert.match(shown.source, picture);
    assert.ok(shown.isLoaded && shown.height === 44, JSON.stringify(shown));
    assert.is(
      await page.getByRole("link", { name: "Marlow Vale Papers of the council" }).count(),
      1,
    );
    assert.equal(faults, [], "the pages’ policy lets the pictures through");
    await page.close();
  });
}

test("pages are set in the council’s fonts, show its icon, and lead to its other pages", async () => {
  const page = await browser.newPage();
  await page.goto(served.url + report);
  const families = await page.evaluate<string[]>(
    `["body", "h1", ".report-body"].map((part) => getComputedStyle(document.querySelector(part)).fontFamily)`,
  );
  assert.equal([...new Set(families)], ['"Gill Sans", "DejaVu Sans", sans-serif']);
  const icon = await page.locator("link[rel=icon]").getAttribute("href");
  assert.match(icon ?? "", /assets\/icon-[0-9a-f]{10}\.svg$/);
  const site = page.getByRole("navigation", { name: "Site" });
  const link = site.getByRole("link", { name: "The council’s website" });
  assert.is(await link.getAttribute("href"), "https://www.marlowvale.example/?a=1&b=2");
  assert.ok(await page.getByRole("contentinfo").getByRole("link", { name: "Privacy" }).isVisible());
  await page.close();
});

test("the pictures are published as they were checked, byte for byte", () => {
  const published = filesOf(output).filter((file) => /^assets\/(logo|icon)/.test(file));
  const bytes = published.map((file) => readFileSync(join(output, file)).toString("base64"));
  const own = ["icon.svg", "logo-on-dark.svg", "logo.png"].map((file) =>
    readFileSync(join(content, file)).toString("base64"),
  );
  assert.equal(bytes.sort(), own.sort());
});

test.run();
