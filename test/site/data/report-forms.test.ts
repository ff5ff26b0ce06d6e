import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { flowingSections } from "../../../src/model/report/body/flowing-text.ts";
import type { Section } from "../../../src/model/report/body/section.ts";
import { type JsonReport, sectionsFrom } from "../../../src/model/report/report-from-json.ts";
import { readContent } from "../../../src/reading/content.ts";
import { partFrontMatter } from "../../../src/reading/report/front-matter.ts";
import { tagsOf, wordsOfHtml } from "../pages.ts";
import { files, jsonOf, pages, rowsOf, site, squeezed, textOf } from "./built-data.ts";

const shown = pages.filter(({ kind }) => kind === "report");
const formOf = (address: string, name: string) => `${address.slice(1)}${name}`;

/** The words of a report's text in its page, with their numbers. */
function bodyWords(html: string): string {
  const body = html.slice(html.indexOf('<div class="report-body">'));
  return squeezed(
    wordsOfHtml(
      body
        .slice(0, body.indexOf('<footer class="report-foot">'))
        .replace(
          /<p class="(?:paragraph-citation|table-csv|correction-mark)".*?<\/p>|<caption.*?<\/caption>/gs,
          "",
        ),
    ),
  );
}

test("every report has its three forms, and nothing else has any", () => {
  for (const name of ["report.md", "report.txt", "report.json"]) {
    assert.equal(
      files.filter((file) => file.startsWith("boards/") && file.endsWith(`/${name}`)),
      shown.map(({ address }) => formOf(address, name)).sort(),
    );
  }
});

test("a report’s text has the words of its page, numbered as printed", () => {
  for (const { address, html } of shown) {
    const text = textOf(formOf(address, "report.txt"));
    const head = text.indexOf("\n\n", text.indexOf("\nAddress: "));
    assert.is(squeezed(text.slice(head)), bodyWords(html), address);
  }
});

test("a report’s JSON is as its JSON Schema says", () => {
  const ajv = new Ajv2020({ allErrors: false, allowUnionTypes: true, strict: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(jsonOf("data/schemas/report.json") as object);
  for (const { address } of shown) {
    const report = jsonOf(formOf(address, "report.json"));
    assert.ok(isValid(report), `${address} ${JSON.stringify(isValid.errors)}`);
  }
});

test("from a report’s JSON its tree can be made again, with the words and anchors of the page", () => {
  for (const { address, html } of shown) {
    const given = jsonOf(formOf(address, "report.json")) as JsonReport;
    const sections = sectionsFrom(given);
    assert.is(squeezed(flowingSections(sections)), bodyWords(html), address);
    const ids = new Set(tagsOf(html).map(({ attributes }) => attributes.get("id")));
    for (const { anchor, paragraphs } of sections) {
      if (anchor !== "") assert.ok(ids.has(anchor), `${address}#${anchor}`);
      for (const paragraph of paragraphs) {
        assert.ok(ids.has(paragraph.anchor), `${address}#${paragraph.anchor}`);
        for (const each of paragraph.blocks) {
          const at = each.block.kind === "table" ? each.block.anchor : each.anchor;
          assert.ok(ids.has(at), `${address}#${at}`);
        }
      }
    }
  }
});

test("marked words, lists in lists and the places of cells are the same in a report’s JSON as in the model", () => {
  const { content } = readContent("content");
  const reports = (content?.filed ?? []).filter((each) => each.kind === "report");
  assert.ok(reports.length > 50);
  for (const { board, date, slug, sections } of reports) {
    const file = `boards/${board.entry.id}/${date}/${slug}/report.json`;
    if (!files.includes(file)) continue;
    const shape = (of: readonly Section[]): unknown =>
      JSON.parse(JSON.stringify(of), (key, value: unknown) => {
        if (key === "line") return 1;
        // A line end of the file is a space in the JSON.
        return typeof value === "string" ? value.replace(/\s*\n\s*/g, " ") : value;
      });
    assert.equal(shape(sectionsFrom(jsonOf(file) as JsonReport)), shape(sections), file);
  }
});

test("the head of a report’s JSON is its row in the table of reports", () => {
  const rows = rowsOf("reports").filter(({ kind }) => kind === "report");
  assert.is(rows.length, shown.length);
  for (const row of rows) {
    const path = new URL(String(row["address"])).pathname;
    const given = jsonOf(formOf(path, "report.json")) as Record<string, unknown>;
    for (const [name, value] of Object.entries(row))
      assert.equal(given[name], value, `${path} ${name}`);
  }
});

test("a report’s Markdown is the publisher’s, but for what is the publisher’s own", () => {
  for (const { address } of shown) {
    const given = partFrontMatter(textOf(formOf(address, "report.md")));
    const source = address.replace(/^\/boards/, "content/reports").replace(/\/$/, ".md");
    const kept = partFrontMatter(readFileSync(source, "utf8"));
    assert.is(given?.body, kept?.body, address);
    const fields = (yaml = ""): Record<string, unknown> => parse(yaml, { schema: "failsafe" });
    const { not_exempt, publish_from, ...rest } = fields(kept?.yaml);
    assert.equal(fields(given?.yaml), rest, `${address} ${not_exempt} ${publish_from}`);
  }
});

test("the foot of a report’s page leads to its forms", () => {
  for (const { html, address } of shown) {
    const links = tagsOf(html).flatMap(({ attributes }) => attributes.get("href") ?? []);
    for (const name of ["report.md", "report.txt", "report.json"]) {
      assert.ok(links.includes(name), `${address} ${name}`);
      assert.ok(readFileSync(join(site, formOf(address, name))).length > 200);
    }
  }
});

test.run();
