import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pagesOf, publishedAt, type SitePage, tagsOf } from "./pages.ts";
import { builtSite, filesOf } from "./site.ts";
import { vocabulary } from "./vocabulary.ts";

const folder = await builtSite();
const pages = pagesOf(folder);
const published = publishedAt(pages);
const files = new Set(filesOf(folder));
const reports = pages.filter(({ kind }) => kind === "report");
const indexed = pages.filter(
  ({ kind, html }) => kind !== null && !html.includes('content="noindex"'),
);
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** The contents of a page's `meta` elements with a name or property, in order. */
const metas = ({ html }: SitePage) =>
  tagsOf(html)
    .filter(({ name }) => name === "meta")
    .map(({ attributes }) => ({
      name: attributes.get("name") ?? attributes.get("property") ?? "",
      content: attributes.get("content") ?? "",
    }));

const linksOf = ({ html }: SitePage) =>
  tagsOf(html)
    .filter(({ name }) => name === "link")
    .map(({ attributes }) => ({
      rels: (attributes.get("rel") ?? "").split(" "),
      href: attributes.get("href") ?? "",
      type: attributes.get("type") ?? null,
    }));

const hrefs = (page: SitePage, rel: string) =>
  linksOf(page)
    .filter(({ rels }) => rels.includes(rel))
    .map(({ href }) => href);

const at = ({ address }: SitePage) => published + address.slice(1);

test("every page that may be found elsewhere has one canonical address: its own", () => {
  assert.ok(indexed.length > 100);
  for (const page of indexed) assert.equal(hrefs(page, "canonical"), [at(page)], page.file);
});

test("every term of Dublin Core is one of DCMI’s properties", () => {
  const terms = vocabulary("dcterms");
  for (const page of reports) {
    const used = [
      ...metas(page).map(({ name }) => name),
      ...linksOf(page).flatMap(({ rels }) => rels),
    ].filter((name) => name.startsWith("DCTERMS."));
    assert.ok(used.length >= 9, page.file);
    for (const name of used) {
      const term = name.replace("DCTERMS.", "http://purl.org/dc/terms/");
      assert.ok(terms.of(term, `${rdf}type`).includes(`${rdf}Property`), name);
    }
    assert.equal(hrefs(page, "schema.DCTERMS"), ["http://purl.org/dc/terms/"]);
  }
});

test("Dublin Core says whose, when, of which time and place a report is", () => {
  for (const page of reports) {
    const said = (name: string) =>
      metas(page)
        .filter((meta) => meta.name === `DCTERMS.${name}`)
        .map(({ content }) => content);
    for (const name of ["title", "creator", "publisher", "spatial"]) {
      assert.ok(said(name).length > 0 && said(name).every(Boolean), `${page.file} ${name}`);
    }
    assert.match(said("issued")[0] ?? "", /^\d{4}-\d\d-\d\d$/);
    assert.equal(said("identifier"), [at(page)]);
    assert.is(said("temporal").length, page.html.includes('class="months"') ? 1 : 0, page.file);
    for (const period of said("temporal")) {
      assert.match(
        period,
        /^name=[^;]+; start=\d{4}-\d\d-01; end=\d{4}-\d\d-3[01]; scheme=W3C-DTF;$/,
      );
    }
  }
});

test("every page has what Open Graph asks for, in its words, and each once", () => {
  const words = vocabulary("og");
  for (const page of indexed) {
    const used = metas(page).filter(({ name }) => /^(?:og|article):/.test(name));
    const names = used.map(({ name }) => name);
    assert.is(new Set(names).size, names.length, page.file);
    for (const { name, content } of used) {
      const [, term = ""] = /^og:(.+)/.exec(name) ?? [];
      const isKnown =
        words.of(`http://ogp.me/ns#${term}`, `${rdf}type`).length > 0 ||
        ["article:published_time", "article:modified_time"].includes(name);
      assert.ok(isKnown && content !== "", `${page.file} ${name}`);
    }
    const said = new Map(used.map(({ name, content }) => [name, content]));
    assert.is(said.get("og:url"), at(page));
    assert.is(said.get("og:type"), page.kind === "report" ? "article" : "website", page.file);
    assert.is(said.get("og:locale"), "en_GB");
    for (const name of ["og:title", "og:description", "og:site_name"]) {
      assert.ok(said.has(name), `${page.file} ${name}`);
    }
  }
});

test("a report’s links tell how it is cited, what it is, whose, where it belongs and its licence", () => {
  for (const page of reports) {
    assert.equal(hrefs(page, "cite-as"), [at(page)], page.file);
    assert.equal(hrefs(page, "type"), ["https://schema.org/Report"]);
    assert.ok(hrefs(page, "author").length > 0, page.file);
    assert.ok(hrefs(page, "author").every((href) => href.includes("officers/")));
    assert.is(hrefs(page, "collection")[0], "../", "the meeting");
    assert.is(hrefs(page, "license").length, 1);
    const series = page.html.includes('class="series-place"') ? 1 : 0;
    assert.is(hrefs(page, "DCTERMS.isPartOf").length, series, page.file);
  }
});

test("a report’s items are its attachments and its other forms, each with its type", () => {
  assert.ok(reports.some((page) => hrefs(page, "item").length > 0));
  for (const page of reports) {
    const linked = linksOf(page).filter(({ rels }) => rels.includes("item"));
    assert.equal(
      linked.map(({ href }) => href).filter((href) => href.startsWith("report.")),
      ["report.md", "report.txt", "report.json"],
    );
    for (const { href, type } of linked) {
      assert.ok(files.has(join(dirname(page.file), href)), `${page.file} ${href}`);
      assert.match(type ?? "", /^[a-z]+\/[a-z0-9.+-]+$/, `${page.file} ${href}`);
    }
  }
});

test("a meeting’s items are its reports, and each of them leads back to it", () => {
  const meetings = pages.filter(({ kind }) => kind === "meeting");
  const listed = meetings.flatMap((page) =>
    hrefs(page, "item").map((href) => new URL(href, at(page)).href),
  );
  assert.equal(listed.sort(), reports.map(at).sort());
});

test("a series’ items are its reports, and each of them leads back to it", () => {
  const series = pages.filter(({ kind }) => kind === "series");
  assert.ok(series.length > 0);
  for (const page of series) {
    for (const href of hrefs(page, "item")) {
      const issue = reports.find((report) => at(report) === new URL(href, at(page)).href);
      assert.ok(issue, `${page.file} ${href}`);
      const back =
        issue && hrefs(issue, "DCTERMS.isPartOf").map((to) => new URL(to, at(issue)).href);
      assert.equal(back, [at(page)]);
    }
  }
});

test("a report’s page with its stylesheet weighs under 30 kB compressed", () => {
  const sheet = [...files].find((file) => /^assets\/archive-.*\.css$/.test(file)) ?? "";
  const style = gzipSync(readFileSync(join(folder, sheet))).length;
  for (const { html, file } of reports) {
    assert.ok(gzipSync(html).length + style < 30_000, file);
  }
});

test.run();
