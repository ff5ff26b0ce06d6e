import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { builtSite, filesOf } from "./site.ts";
import { type PageWeight, pageWeights } from "./weight.ts";

const site = await builtSite();
const weights = pageWeights(site);
const kB = 1000;

/** Fails with one line for each page that is too heavy. */
function none(heavy: readonly PageWeight[]) {
  const lines = heavy.map(({ path, bytes }) => `${path} weighs ${(bytes / kB).toFixed(1)} kB`);
  assert.is(lines.join("\n"), "");
}

test("a report and its stylesheet weigh 30 kB at most when they are sent", () => {
  const reports = weights.filter(({ kind }) => kind === "report");
  assert.ok(reports.length > 50);
  none(reports.filter(({ withStyle }) => withStyle > 30 * kB));
});

test("the home page and its stylesheet weigh 40 kB at most", () => {
  const home = weights.filter(({ kind }) => kind === "home");
  assert.is(home.length, 1);
  none(home.filter(({ withStyle }) => withStyle > 40 * kB));
});

test("no page weighs more than 100 kB", () => {
  none(weights.filter(({ bytes }) => bytes > 100 * kB));
});

test("a page brings no picture and no font but the council’s own logo and icon", () => {
  const brought = weights.flatMap(({ path }) =>
    [
      ...readFileSync(join(site, path), "utf8").matchAll(
        /<(?:img(?! src="[./]*\/?assets\/logo-)|video|iframe|object)\b/g,
      ),
    ].map(([tag]) => `${path} ${tag}`),
  );
  assert.is(brought.join("\n"), "");
  const fonts = filesOf(site).filter((path) => /\.(?:woff2?|ttf|otf|eot)$/.test(path));
  assert.equal(fonts, []);
  const sheets = filesOf(join(site, "assets")).filter((path) => path.endsWith(".css"));
  assert.ok(sheets.length > 0);
  for (const sheet of sheets) {
    assert.not.match(
      readFileSync(join(site, "assets", sheet), "utf8"),
      /@font-face|url\(["']?https?:/,
    );
  }
});

test.run();
