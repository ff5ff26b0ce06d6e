import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "../browser/browser.ts";
import { type Font, fonts, setIn, textSizes } from "../site/fonts.ts";
import { pagesOf, type SitePage, samplesOf } from "../site/pages.ts";
import { serve } from "../site/serve.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kinds: { type: "string" },
    widths: { type: "string", default: "320,390,768,1280" },
    fonts: { type: "string", default: fonts.join() },
    sizes: { type: "string", default: textSizes.join() },
    schemes: { type: "string", default: "" },
    height: { type: "string", default: "1600" },
    help: { type: "boolean", default: false },
  },
});
const [site, folder] = positionals;
if (values.help || !site || !folder) {
  console.log(`node --import tsx test/pictures/pictures.ts SITE FOLDER

Takes pictures of the main kinds of page of a built site, to be looked at: each at four widths,
in three fonts and four sizes of text (48 states), light and dark by turns, and as it prints.
For each kind it writes a sheet with all its states (KIND.png) and the paper (KIND.pdf).

  --kinds a,b      the kinds of page, as data-kind names them; all for every kind
  --widths 320     --fonts inter   --sizes 100   --height 1600
  --schemes dark   one scheme or both, instead of by turns`);
  process.exit(values.help ? 0 : 2);
}

/** The kinds that readers meet most. */
const main = [
  "home",
  "report",
  "what-changed",
  "meeting",
  "minutes",
  "pack",
  "series",
  "indicator",
  "recommendations-year",
  "search",
];

interface State {
  readonly width: number;
  readonly font: string;
  readonly size: number;
  readonly scheme: "light" | "dark";
}

const list = (given: string) => given.split(",").filter((each) => each !== "");
const widths = list(values.widths).map(Number);
const schemes = list(values.schemes);
const states: State[] = list(values.fonts).flatMap((font, row) =>
  list(values.sizes).flatMap((size, column) =>
    widths.flatMap((width, place) => {
      const turn = (row + column + place) % 2 === 0 ? "light" : "dark";
      return (schemes.length === 0 ? [turn] : schemes).map((scheme) => ({
        width,
        font,
        size: Number(size),
        scheme: scheme === "dark" ? ("dark" as const) : ("light" as const),
      }));
    }),
  ),
);

mkdirSync(folder, { recursive: true });
const served = await serve(site);
const browser = await startBrowser();
const samples = samplesOf(pagesOf(site));
const kinds =
  values.kinds === "all"
    ? samples.map(({ kind }) => kind ?? "")
    : list(values.kinds ?? main.join());
for (const kind of new Set(kinds)) {
  const page = samples.find((each) => each.kind === kind);
  if (page) await sheetOf(browser, page, join(folder, kind));
  else console.error(`no page of kind ${kind}`);
}
await browser.close();
await served.close();

/** Takes a page in every state, then puts the pictures on one sheet. */
async function sheetOf(browser: Browser, { address }: SitePage, name: string) {
  const pictures: { state: State; png: string }[] = [];
  for (const state of states) {
    const height = Number(values.height);
    const context = await browser.newContext({
      viewport: { width: state.width, height },
      colorScheme: state.scheme,
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(served.url + address.slice(1));
    await setLetters(page, state);
    pictures.push({ state, png: (await page.screenshot()).toString("base64") });
    if (state === states[0])
      writeFileSync(`${name}.pdf`, await page.pdf({ preferCSSPageSize: true }));
    await context.close();
  }
  const sheet = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  await sheet.setContent(sheetHtml(address, pictures));
  await sheet.screenshot({ path: `${name}.png`, fullPage: true });
  await sheet.close();
  console.log(`${name}.png, ${pictures.length} states of ${address}`);
}

async function setLetters(page: Page, { font, size }: State) {
  if (font !== "own") await page.addStyleTag({ content: setIn(font as Font) });
  await page.evaluate(`document.documentElement.style.fontSize = "${size}%"`);
  await page.evaluate("document.fonts.ready");
  await page.evaluate(
    "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))",
  );
}

function sheetHtml(address: string, pictures: readonly { state: State; png: string }[]): string {
  const figures = pictures.map(
    ({ state: { width, font, size, scheme }, png }) =>
      `<figure><img src="data:image/png;base64,${png}" style="height:${Math.round(Number(values.height) / 2)}px">
<figcaption>${width} px, ${font}, ${size} %, ${scheme}</figcaption></figure>`,
  );
  return `<body style="font: 16px sans-serif; background: #888"><h1>${address}</h1>
<div style="display: flex; flex-wrap: wrap; gap: 12px">${figures.join("")}</div>`;
}
