import { readFileSync } from "node:fs";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { statedRow } from "../../../layouts/report/report-summary.ts";
import { filterOf } from "../../../src/archive/search/search-filters.ts";
import type { RegisterKind } from "../../../src/model/council/register.ts";
import type { Field, StatedKind, StatedValue } from "../../../src/model/fields/field.ts";
import { fields } from "../../../src/model/fields/fields.ts";
import {
  statedAmong,
  statedCode,
  statedValue,
  statedWords,
} from "../../../src/model/fields/stated-fields.ts";
import { statedLine } from "../../../src/site/data/report-text.ts";
import { columnsOf } from "../../../src/site/data/tables/report-table.ts";
import { reportOf } from "../../archive/report.ts";

const rows = Object.entries<Field>(fields);

/** A field that a newcomer adds with nothing but its row. */
const keyDecision: Field = {
  stated: "yes or no",
  label: "Key decision",
  shownIn: ["summary", "text"],
  columns: { key_decision: "Whether it is a key decision" },
  filter: { name: "key", label: "Key decision" },
};
const [stated] = statedAmong({ subject: {}, key_decision: keyDecision });
if (!stated) throw new Error("The row describes its field completely");
const report = { ...reportOf({}), stated: { key_decision: true } };
const silent = reportOf({});

test("every field is explained to publishers", () => {
  const guide = readFileSync("docs/publishing/files.md", "utf8");
  for (const [name] of rows) assert.ok(guide.includes(`| \`${name}\` |`), name);
});

test("a report must have a board, a date, a subject, an officer and wards", () => {
  const required = rows.filter(([, { isRequired }]) => isRequired).map(([name]) => name);
  assert.equal(required.sort(), ["board", "date", "reporting_officer", "subject", "wards"]);
});

test("a search by what is of one council leaves the others out", () => {
  const own = rows.filter(([, { filter }]) => filter?.isOwn).map(([name]) => name);
  assert.equal(own.sort(), ["board", "portfolio", "reporting_officer", "wards"]);
});

test("no two fields give a column or a filter of the same name", () => {
  const columns = rows.flatMap(([, field]) => Object.keys(field.columns ?? {}));
  const filters = rows.flatMap(([, { filter }]) => filter?.name ?? []);
  for (const names of [columns, filters]) assert.is(new Set(names).size, names.length);
});

test("a field’s row shows it in the report’s summary and in its text, where the report states it", () => {
  assert.equal(statedRow(stated, report), [["Key decision", "Yes"]]);
  assert.equal(statedLine(stated, report), ["Key decision: Yes"]);
  assert.equal([...statedRow(stated, silent), ...statedLine(stated, silent)], []);
  const hidden = { ...stated, shownIn: [] };
  assert.equal([...statedRow(hidden, report), ...statedLine(hidden, report)], []);
});

test("a field’s row gives it a column of the data, which notices leave empty", () => {
  const [column, ...others] = columnsOf("key_decision", keyDecision);
  if (!column) throw new Error("A field with columns has one");
  const { name, type, description, value } = column;
  assert.equal(
    [name, type, description, others.length],
    ["key_decision", "yes or no", "Whether it is a key decision", 0],
  );
  const valueIn = (filed: typeof report | typeof silent) =>
    value({ filed, series: null, published: null }, String);
  assert.equal([report, silent].map(valueIn), [true, null]);
});

test("a field’s row narrows a search by it, yes before no", () => {
  const [filter] = filterOf("key_decision", keyDecision);
  if (!filter) throw new Error("A field with a filter has one");
  assert.equal(filter.valuesOf(report), [["yes", "Yes"]]);
  assert.equal(filter.valuesOf(silent), []);
  const none = (kind: RegisterKind) => ({ kind, file: `${kind}.yaml`, entries: [] });
  const [boards, wards] = [none("boards"), none("wards")];
  const [officers, portfolios] = [none("officers"), none("portfolios")];
  const registers = { boards, wards, officers, portfolios };
  assert.ok(filter.order(["yes", "Yes"], ["no", "No"], registers) < 0);
  assert.equal(filterOf("key_decision", { stated: "yes or no" }), []);
});

const kinds: readonly (readonly [StatedKind, string, StatedValue | null, string?, string?])[] = [
  ["text", "Open, in part", "Open, in part", "Open, in part", "open-in-part"],
  ["text", "n/a", null],
  ["text", "Not applicable.", null],
  ["text", "–", null],
  ["text", "None of these", "None of these", "None of these", "none-of-these"],
  ["yes or no", "Yes", true, "Yes", "yes"],
  ["yes or no", "no.", false, "No", "no"],
  ["yes or no", "Yes, over £500,000", null],
  ["yes or no", "Not yet decided", null],
  ["yes or no", "Say yes", null],
  ["yes or no", "Y.", true, "Yes", "yes"],
  ["yes or no", "N", false, "No", "no"],
  ["day", "5th January 2015", "2015-01-05", "5 January 2015", "2015-01-05"],
  ["day", "5 January 2015 or later", null],
  ["day", "5 January 2015, 6 January 2015", null],
];

for (const [kind, printed, value, words, code] of kinds) {
  test(`“${printed}” in a header is ${value === null ? "not certain" : "the value"} of ${kind}`, () => {
    assert.is(statedValue(kind, printed), value);
    if (value === null) return;
    assert.is(statedWords(kind, value), words);
    assert.is(statedCode(value), code);
  });
}

test.run();
