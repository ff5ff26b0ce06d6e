import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { plain } from "../pages.ts";
import { serve } from "../serve.ts";
import { temporaryFolder } from "../site.ts";
import { cellsOf, files, index, jsonOf, pages, site, textOf, url } from "./built-data.ts";

interface CsvColumn {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly required?: boolean;
  readonly separator?: string;
}

interface CsvSchema {
  readonly columns: readonly CsvColumn[];
  readonly primaryKey: readonly string[];
}

interface CsvGroup {
  readonly "@context": readonly [string, { readonly "@language": string }];
  readonly tables: readonly { readonly url: string; readonly tableSchema: string | CsvSchema }[];
}

const groups = files.filter((file) => file.endsWith("csv-metadata.json"));

/** The tables of a group by file path, each with its columns. */
const tablesOf = (file: string): [string, CsvSchema][] =>
  (jsonOf(file) as CsvGroup).tables.map(({ url: to, tableSchema }) => [
    posix.join(posix.dirname(file), to),
    typeof tableSchema === "string"
      ? (jsonOf(posix.join(posix.dirname(file), tableSchema)) as CsvSchema)
      : tableSchema,
  ]);

test("every CSV file is described, and found by its readers where CSV on the Web says", () => {
  const described = tablesOf("data/csv-metadata.json").map(([file]) => file);
  const csv = files.filter((file) => file.startsWith("data/") && file.endsWith(".csv"));
  assert.equal([...described].sort(), csv);
  // The default place: csv-metadata.json in the file's folder, naming the file.
  for (const file of csv) {
    const beside = posix.join(posix.dirname(file), "csv-metadata.json");
    assert.ok(groups.includes(beside), beside);
    assert.ok(
      tablesOf(beside).some(([named]) => named === file),
      file,
    );
  }
});

/** The rules of https://www.w3.org/TR/tabular-metadata/ and https://www.w3.org/TR/tabular-data-model/. */
test("the metadata of CSV keep the rules of CSV on the Web", () => {
  const known =
    /^(@context|@type|url|tables|dialect|tableSchema|columns|primaryKey|(dc|rdfs):\w+)$/;
  const ofColumn = /^(name|titles|datatype|required|separator|dc:description)$/;
  const types = ["string", "anyURI", "date", "double", "integer", "boolean"];
  for (const file of groups) {
    const group = jsonOf(file) as CsvGroup;
    assert.equal(group["@context"], ["http://www.w3.org/ns/csvw", { "@language": "en-GB" }]);
    for (const name of Object.keys(group)) assert.match(name, known);
    for (const table of group.tables)
      for (const name of Object.keys(table)) assert.match(name, known);
    for (const [, { columns, primaryKey }] of tablesOf(file)) {
      const names = columns.map(({ name }) => name);
      assert.is(new Set(names).size, names.length);
      for (const name of names) assert.match(name, /^[a-z][a-z0-9_]*$/);
      for (const name of primaryKey) assert.ok(names.includes(name));
      for (const column of columns) {
        for (const name of Object.keys(column)) assert.match(name, ofColumn);
        const base = typeof column.datatype === "string" ? column.datatype : column.datatype.base;
        assert.ok(types.includes(base), base);
      }
    }
  }
});

const lexical: Readonly<Record<string, RegExp>> = {
  string: /^/,
  anyURI: /^https:\/\/[^\s<>"]+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  double: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(true|false)$/,
};

test("every cell of every CSV file is of the datatype that its metadata gives", () => {
  for (const [file, { columns }] of tablesOf("data/csv-metadata.json")) {
    const [names, ...rows] = cellsOf(file.replace("data/", ""));
    assert.equal(
      names,
      columns.map(({ titles }) => titles),
      file,
    );
    for (const row of rows) {
      columns.forEach(({ name, datatype, required, separator }, at) => {
        const cell = row[at] ?? "";
        if (required) assert.is.not(cell, "", `${file} ${name}`);
        for (const value of separator ? cell.split(separator) : [cell]) {
          if (value === "") continue;
          const base = typeof datatype === "string" ? datatype : datatype.base;
          assert.match(value, lexical[base] ?? /$^/, `${file} ${name}`);
          if (typeof datatype !== "string")
            assert.match(value, new RegExp(`^(?:${datatype.format})$`), `${file} ${name}`);
        }
      });
    }
  }
});

interface DataPackage {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string | readonly string[];
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly foreignKeys?: readonly {
        readonly fields: string;
        readonly reference: { readonly resource: string; readonly fields: string };
      }[];
    };
  }[];
}

test("the Data Package lists every file of every table, with the columns that are in it", () => {
  const { resources } = jsonOf("data/datapackage.json") as DataPackage;
  assert.equal(
    resources.map(({ name, path }) => [name, [path].flat()]),
    index.tables.map(({ name, parts }) => [name, parts.map(({ csv }) => csv)]),
  );
  const addresses = new Set(cellsOf("reports.csv").map(([address]) => address));
  for (const { path, schema } of resources) {
    for (const file of [path].flat()) {
      const [names = [], ...rows] = cellsOf(file);
      assert.equal(
        schema.fields.map(({ name }) => name),
        names,
      );
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        assert.equal(reference, { resource: "reports", fields: "address" });
        const at = names.indexOf(fields);
        for (const row of rows) assert.ok(addresses.has(row[at] ?? ""), `${file} ${row[at]}`);
      }
    }
  }
});

test("the index leads to files that are there", () => {
  const { tables, documents, each_report } = index as typeof index & {
    readonly documents: Readonly<Record<string, string>>;
    readonly each_report: Readonly<Record<string, string>>;
  };
  const ways = [
    ...tables.flatMap(({ schema, parts }) => [
      schema,
      ...parts.flatMap(({ csv, json }) => [csv, json]),
    ]),
    ...Object.values(documents),
    each_report["schema"] ?? "",
  ];
  for (const way of ways) assert.ok(existsSync(join(site, "data", way)), way);
});

const page = pages.find(({ address }) => address === "/data/")?.html ?? "";
const examples = new Map(
  [...page.matchAll(/<pre class="example"[^>]* aria-label="([^"]*)">(.*?)<\/pre>/gs)].map(
    ([, name = "", code = ""]) => [name, plain(code)],
  ),
);

for (const [name, program, args, given] of [
  ["curl", "sh", [], /"version": "\d/],
  ["pandas", "python3", ["-"], /2014-15.*development-management/s],
  ["R", "Rscript", ["--vanilla", "-"], /2014-15/],
] as const) {
  test(`the example for ${name} works as it is pasted`, async () => {
    const code = examples.get(name);
    if (!code) throw new Error(`There is no example for ${name}`);
    assert.ok(code.includes(`${url}data/`));
    const probe =
      name === "pandas"
        ? spawnSync(program, ["-c", "import pandas"])
        : spawnSync(name === "R" ? program : name, ["--version"]);
    if (probe.status !== 0) {
      console.log(`${name} is not on this machine, so its example is not tried`);
      return;
    }
    const server = await serve(site);
    try {
      // The documented code unchanged, except that the address is this machine's.
      const input = code.replaceAll(url, server.url);
      const { stdout, stderr, status } = await run(program, args, input);
      assert.is(status, 0, stderr);
      assert.match(stdout, given);
    } finally {
      await server.close();
    }
  });
}

/** Runs a program with this standard input. */
function run(program: string, args: readonly string[], input: string) {
  const child = spawn(program, args, { cwd: temporaryFolder(), stdio: "pipe" });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (data: Buffer) => {
    stdout += data.toString();
  });
  child.stderr.on("data", (data: Buffer) => {
    stderr += data.toString();
  });
  child.stdin.end(input);
  return new Promise<{ stdout: string; stderr: string; status: number | null }>(
    (resolve, reject) => {
      child.on("error", reject);
      child.on("close", (status) => resolve({ stdout, stderr, status }));
    },
  );
}

test("the page of data says how many rows there are and shows every file", () => {
  for (const { rows, parts } of index.tables) {
    assert.ok(page.includes(String(rows).replace(/\B(?=(\d{3})+$)/g, ",")), String(rows));
    for (const { csv, json } of parts)
      for (const file of [csv, json]) assert.ok(page.includes(`href="${file}"`), file);
  }
  assert.ok(textOf("data/index.html").includes(`<time datetime="${index.updated}">`));
});

test.run();
