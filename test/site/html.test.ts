import { HtmlValidate } from "html-validate";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pagesOf, tagsOf } from "./pages.ts";
import { builtSite } from "./site.ts";

const pages = pagesOf(await builtSite());

/** Fails with the first offenders, one on each line. */
function none(offenders: readonly string[]) {
  assert.is([...new Set(offenders)].slice(0, 20).join("\n"), "");
}

test("there are pages of every kind that the archive has", () => {
  const kinds = new Set(pages.map(({ kind }) => kind));
  for (const kind of [
    ...["home", "boards", "board", "meeting", "pack", "report", "exempt", "withdrawn"],
    ...["quarters", "year", "quarter", "wards", "ward", "boroughwide"],
    ...["officers", "officer", "portfolios", "portfolio"],
    ...[
      "all-series",
      "series",
      "compare",
      "what-changed",
      "recommendations",
      "recommendations-year",
    ],
    ...["indicators", "indicator", "implications", "implication"],
    ...["prose", "accessibility", "not-found"],
  ]) {
    assert.ok(kinds.has(kind), `no page of kind ${kind}`);
  }
});

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: {
      // Paragraph anchors are their numbers, "3.1", which HTML allows.
      "valid-id": ["error", { relaxed: true }],
      "doctype-style": ["error", { style: "lowercase" }],
      "no-inline-style": "error",
      // A report's title is as long as printed.
      "long-title": "off",
      // Every file is the site's own, from the same server.
      "require-sri": "off",
      // role="list" keeps a list a list in Safari when the style removes its bullets.
      "no-redundant-role": "off",
      "prefer-native-element": ["error", { exclude: ["list", "region"] }],
    },
  });
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages) {
        faults.push(`${file}:${line}:${column} ${ruleId} ${message}`);
      }
    }
  }
  none(faults);
});

test("no id is twice in a page", () => {
  none(
    pages.flatMap(({ file, html }) => {
      const ids = tagsOf(html).flatMap(({ attributes }) => attributes.get("id") ?? []);
      return ids
        .filter((id, index) => ids.indexOf(id) < index)
        .map((id) => `${file} has ${id} twice`);
    }),
  );
});

test("nothing is written into a page that a strict policy would refuse", () => {
  none(
    pages.flatMap(({ file, html }) =>
      tagsOf(html).flatMap(({ name, attributes }) => {
        const faults: string[] = [];
        if (name === "style") faults.push("a <style>");
        if (attributes.has("style")) faults.push("a style attribute");
        const isData = attributes.get("type") === "application/ld+json";
        if (name === "script" && !attributes.has("src") && !isData)
          faults.push("an inline <script>");
        for (const key of attributes.keys()) if (key.startsWith("on")) faults.push(key);
        if (/^\s*javascript:/i.test(attributes.get("href") ?? ""))
          faults.push("a javascript: link");
        return faults.map((what) => `${file} has ${what} on <${name}>`);
      }),
    ),
  );
});

test("every page says its language, its title and its policy, and has one first heading", () => {
  const titles = new Map<string, string>();
  for (const { file, html, kind } of pages) {
    if (kind === null) continue;
    assert.match(html, /^<!doctype html>\s*<html lang="en-GB"/i, file);
    assert.match(html, /http-equiv="Content-Security-Policy"/, file);
    assert.is(html.match(/<h1[ >]/g)?.length, 1, `${file} should have one <h1>`);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
    assert.is(titles.get(title), undefined, `${file} has the title of ${titles.get(title)}`);
    titles.set(title, file);
  }
});

test.run();
