import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { jsonSchemas } from "../../src/reading/json-schemas.ts";
import { partFrontMatter } from "../../src/reading/report/front-matter.ts";

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true });
const valid = Object.fromEntries(
  Object.entries(jsonSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]),
);

const faults = (name: string, value: unknown) => {
  const check = valid[name];
  assert.ok(check, name);
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const content = join(import.meta.dirname, "../../content");
const read = (file: string) => readFileSync(join(content, file), "utf8");

test("the schemas take every file of the sample archive as an editor reads it", () => {
  const reports = readdirSync(join(content, "reports"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.replaceAll("\\", "/"));
  assert.ok(reports.length > 50);
  for (const file of reports) {
    const name = file.endsWith("/meeting.md") ? "meeting" : "report";
    const yaml = partFrontMatter(read(`reports/${file}`))?.yaml ?? "";
    assert.equal(faults(name, parse(yaml)), [], file);
  }
  for (const name of ["site", "search", "watch"])
    assert.equal(faults(name, parse(read(`${name}.yaml`))), [], name);
  assert.equal(faults("boards", parse(read("boards.yaml"))), []);
  for (const kind of ["wards", "officers", "portfolios"]) {
    assert.equal(faults("register", parse(read(`${kind}.yaml`))), [], kind);
  }
});

test("a field that is missing, misspelt or of the wrong form is a fault", () => {
  const report = { board: "A", date: "2015-01-05", subject: "B", reporting_officer: "C" };
  assert.equal(faults("report", report), []);
  assert.equal(faults("report", { ...report, reporting_officer: ["C", "D"] }), []);
  const { board: _, ...boardless } = report;
  assert.equal(faults("report", boardless), [" must have required property 'board'"]);
  assert.equal(faults("report", { ...report, ward: "A" }), [
    " must NOT have additional properties",
  ]);
  assert.ok(faults("report", { ...report, attachments: [{ file: "a.pdf" }] }).length > 0);
  assert.equal(faults("report", { ...report, source_public: true }), []);
  assert.ok(faults("report", { ...report, source_public: "perhaps" }).length > 0);
  assert.ok(faults("site", { council: "A", url: "https://a.example/" }).length > 0);
  const site = {
    council: "A",
    url: "https://a.example/",
    contact: { team: "B", email: "c@a.example" },
  };
  const links = [{ name: "D", url: "https://d.example/" }];
  const marks = {
    logo: { file: "a.svg", words: "A" },
    icon: "b.png",
    font: "serif",
    header_links: links,
  };
  assert.equal(faults("site", { ...site, ...marks }), []);
  assert.ok(faults("site", { ...site, logo: { words: "A" } }).length > 0);
  assert.ok(faults("site", { ...site, icon: "b.gif" }).length > 0);
  assert.ok(faults("site", { ...site, footer_links: [{ name: "D" }] }).length > 0);
  assert.equal(
    faults("boards", [
      { id: "a", names: [{ name: "A" }], reports_each_quarter: { from: "2014-15 Q1" } },
    ]),
    [],
  );
  assert.ok(faults("register", [{ id: "a", names: [], reports_each_quarter: {} }]).length > 0);
});

test.run();
