import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Catalogue } from "../../../src/formats/data-table.ts";
import { csvGroup, csvGroupOf } from "../../../src/site/data/csvw.ts";
import { dataPackageOf } from "../../../src/site/data/data-package.ts";
import { indexDocument } from "../../../src/site/data/index-document.ts";
import { publishedTables } from "../../../src/site/data/tables.ts";
import { contentOf, day } from "../../archive/made.ts";

const { settings } = contentOf({}, []);
const licensed = { ...settings, licence: { name: "Open", url: "https://licence.example/" } };
const whole: Catalogue = {
  updated: day("2015-01-05"),
  tables: [
    { name: "reports", parts: [{ year: null, rows: 3 }] },
    {
      name: "meetings",
      parts: [
        { year: "2013-14", rows: 1 },
        { year: "2014-15", rows: 4 },
      ],
    },
  ],
};
const unpublished: Catalogue = { ...whole, updated: null };

test("as CSV on the Web a table of one file has its own columns, and parts share theirs", () => {
  const group = JSON.parse(csvGroup(whole, settings));
  assert.equal(
    group.tables.map((table: { url: string; tableSchema: unknown; "dc:title": string }) => [
      table.url,
      typeof table.tableSchema === "string" ? table.tableSchema : "its own",
      / of \d{4}/.exec(table["dc:title"])?.[0] ?? null,
    ]),
    [
      ["reports.csv", "its own", null],
      ["meetings/2013-14.csv", "meetings/columns.json", " of 2013"],
      ["meetings/2014-15.csv", "meetings/columns.json", " of 2014"],
    ],
  );
  assert.equal(group.dialect, {
    encoding: "utf-8",
    lineTerminators: ["\r\n"],
    header: true,
    doubleQuote: true,
  });
});

test("a day and a licence are stated where there are any", () => {
  const group = (catalogue: Catalogue, of = settings) => JSON.parse(csvGroup(catalogue, of));
  assert.equal(group(whole)["dc:modified"], { "@value": "2015-01-05", "@type": "xsd:date" });
  assert.is("dc:modified" in group(unpublished), false);
  assert.is("dc:license" in group(whole), false);
  assert.equal(group(whole, licensed)["dc:license"], { "@id": "https://licence.example/" });
  const packed = (catalogue: Catalogue, of = settings) => JSON.parse(dataPackageOf(catalogue, of));
  assert.is(packed(whole).modified, "2015-01-05");
  assert.is("modified" in packed(unpublished), false);
  assert.is("licenses" in packed(whole), false);
  assert.equal(packed(whole, licensed).licenses, [
    { title: "Open", path: "https://licence.example/" },
  ]);
  const index = (of = settings) => JSON.parse(indexDocument(whole, of));
  assert.is(index().licence, null);
  assert.equal(index(licensed).licence, { name: "Open", address: "https://licence.example/" });
});

test("the parts of a table describe themselves", () => {
  const about = publishedTables.find((one) => one.about.name === "meetings")?.about;
  if (!about) throw new Error("There is no table of meetings");
  const { tables } = JSON.parse(csvGroupOf(about, whole.tables[1]?.parts ?? []));
  assert.equal(
    tables.map(({ url, tableSchema }: { url: string; tableSchema: string }) => [url, tableSchema]),
    [
      ["2013-14.csv", "columns.json"],
      ["2014-15.csv", "columns.json"],
    ],
  );
});

test("in a Data Package a table is one resource, whose reports are those of the table of reports", () => {
  const { resources } = JSON.parse(dataPackageOf(whole, settings));
  assert.equal(
    resources.map(({ name, path }: { name: string; path: unknown }) => [name, path]),
    [
      ["reports", "reports.csv"],
      ["meetings", ["meetings/2013-14.csv", "meetings/2014-15.csv"]],
    ],
  );
  const named = { tables: [{ name: "paragraphs", parts: [] }], updated: null };
  const [paragraphs] = JSON.parse(dataPackageOf(named, settings)).resources;
  assert.is("foreignKeys" in resources[1].schema, false);
  assert.equal(paragraphs.schema.foreignKeys, [
    { fields: "report", reference: { resource: "reports", fields: "address" } },
  ]);
  assert.is(paragraphs.dialect.doubleQuote, true);
});

test("a column says what it must hold and may hold, and nothing where it may hold anything", () => {
  const { resources } = JSON.parse(dataPackageOf(whole, settings));
  for (const { about } of publishedTables.filter(({ about }) => about.name === "reports")) {
    for (const [at, { name, required, choices, type }] of about.columns.entries()) {
      const field = resources[0].schema.fields[at];
      assert.is(field.name, name);
      assert.is(field.constraints?.required ?? false, required, name);
      assert.equal(field.constraints?.enum ?? null, choices, name);
      assert.is("constraints" in field, required || choices !== null, name);
      assert.is(/Separated by/.test(field.description), type.startsWith("list"), name);
    }
  }
});

test("the index names the JSON of tables, and the Markdown and text of reports, only where they are published", () => {
  const index = (...also: (typeof settings.alsoPublish)[number][]) =>
    JSON.parse(indexDocument(whole, { ...settings, alsoPublish: also }));
  const [reports, meetings] = index().tables;
  assert.equal(
    [reports.rows, reports.schema, reports.parts],
    [3, null, [{ financial_year: null, rows: 3, csv: "reports.csv", json: null }]],
  );
  assert.is(meetings.rows, 5);
  assert.equal(index("JSON tables").tables[1].parts[0], {
    financial_year: "2013-14",
    rows: 1,
    csv: "meetings/2013-14.csv",
    json: "meetings/2013-14.json",
  });
  assert.is(index("JSON tables").tables[0].schema, "schemas/reports.json");
});

test.run();
