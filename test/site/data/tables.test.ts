import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { outcomeKinds, outcomeLabel } from "../../../src/model/report/outcome.ts";
import { plain, wordsOfHtml } from "../pages.ts";
import {
  cellsOf,
  index,
  jsonOf,
  pageAt,
  pages,
  readCell,
  rowsIn,
  rowsOf,
  squeezed,
  tableNamed,
  textOf,
  url,
} from "./built-data.ts";

const words = (html: string) => squeezed(wordsOfHtml(html));

test("every table is there, with rows", () => {
  assert.equal(
    index.tables.map(({ name }) => name),
    [
      "reports",
      "paragraphs",
      "recommendations",
      "indicator-values",
      "background-papers",
      "meetings",
      "agenda-items",
      "decisions",
      "attendance",
    ],
  );
  for (const { name, rows } of index.tables) assert.ok(rows > 20, name);
});

test("the rows of every file are as many as the index says", () => {
  for (const { name, parts, rows } of index.tables) {
    assert.is(rowsOf(name).length, rows, name);
    for (const part of parts) {
      assert.is(rowsIn(part.json).length, part.rows, part.json);
      assert.is(cellsOf(part.csv).length - 1, part.rows, part.csv);
    }
  }
});

test("CSV and JSON hold the same rows, once CSV’s cells are read as the page of data says", () => {
  for (const { name, parts } of index.tables) {
    const { columns } = tableNamed(name);
    for (const part of parts) {
      const [names = [], ...rows] = cellsOf(part.csv);
      assert.equal(
        names,
        columns.map((column) => column.name),
      );
      const read = rows.map((row) =>
        Object.fromEntries(
          columns.map((column, at) => [column.name, readCell(row[at] ?? "", column)]),
        ),
      );
      const given = rowsIn(part.json);
      // If a notice has no list at all, its cell is empty like that of an empty list.
      const lists = columns.filter(({ type }) => type.startsWith("list"));
      const listed = given.map((row) => ({
        ...row,
        ...Object.fromEntries(lists.map((list) => [list.name, row[list.name] ?? []])),
      }));
      assert.equal(read, listed, part.csv);
    }
  }
});

test("the JSON of a table says of a report or meeting once what is said of it", () => {
  for (const { name, parts } of index.tables) {
    const ofWhole = tableNamed(name)
      .columns.filter((column) => column.isOfWhole)
      .map((column) => column.name);
    const isWhole = name === "reports" || name === "meetings";
    assert.is(ofWhole.length === 0, isWhole);
    for (const { json } of parts) {
      const given = jsonOf(`data/${json}`) as Record<string, unknown>[];
      const wholes = given.map((each) => each["report"] ?? each["meeting"] ?? each["address"]);
      if (name !== "reports") assert.is(new Set(wholes).size, wholes.length, json);
      if (isWhole) continue;
      for (const each of given) assert.equal(Object.keys(each), [...ofWhole, "rows"], json);
    }
  }
});

test("every line of CSV ends as RFC 4180 says, and no byte order mark comes before the first", () => {
  for (const { parts } of index.tables) {
    for (const { csv } of parts) {
      const text = textOf(`data/${csv}`);
      assert.ok(text.endsWith("\r\n"), csv);
      assert.ok(!text.startsWith("\uFEFF"), csv);
    }
  }
});

test("the JSON of every table is as its JSON Schema says", () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: "log" });
  addFormats.default(ajv);
  for (const { schema, parts } of index.tables) {
    const isValid = ajv.compile(jsonOf(`data/${schema}`) as object);
    for (const { json } of parts)
      assert.ok(isValid(jsonOf(`data/${json}`)), JSON.stringify(isValid.errors?.slice(0, 3)));
  }
  const isValid = ajv.compile(jsonOf("data/schemas/index.json") as object);
  assert.ok(isValid(index), JSON.stringify(isValid.errors));
});

test("no two rows have the same key", () => {
  for (const { name } of index.tables) {
    const { key } = tableNamed(name);
    const keys = rowsOf(name).map((row) => key.map((column) => row[column]).join(" "));
    assert.is(new Set(keys).size, keys.length, name);
  }
});

test("the reports of the table are those that have a page, each with its title and names", () => {
  const rows = rowsOf("reports");
  const kinds = ["report", "exempt", "withdrawn"];
  assert.equal(
    rows.map(({ address }) => String(address).replace(url, "/")).sort(),
    pages
      .filter(({ kind }) => kinds.includes(kind ?? ""))
      .map(({ address }) => address)
      .sort(),
  );
  for (const row of rows) {
    const html = pageAt(row["address"]);
    const kind = /<body data-kind="(\w+)"/.exec(html)?.[1];
    assert.is(row["kind"], kind);
    const title = words(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "");
    if (row["subject"] !== null) assert.is(squeezed(row["subject"]), title);
    else assert.is(kind, "exempt");
    const summary = new Map(
      [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].map(([, label = "", value = ""]) => [
        label,
        [...value.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, name = ""]) => plain(name)),
      ]),
    );
    assert.equal(summary.get("Board"), [row["board_name"]]);
    if (kind !== "report") continue;
    const officers = summary.get("Reporting officer") ?? summary.get("Reporting officers");
    assert.equal(officers ?? [], row["officer_names"]);
    assert.equal(summary.get("Wards") ?? [], row["ward_names"]);
    if (row["paper"] === null) assert.ok(officers && summary.has("Wards"), title);
    assert.equal(summary.get("Portfolio") ?? [], row["portfolio_names"]);
    assert.equal(summary.get("Attachments") ?? [], row["attachment_titles"]);
    assert.ok(html.includes(`<time datetime="${row["meeting"]}">`));
    assert.is(row["published"], /"datePublished":"([^"]*)"/.exec(html)?.[1]);
    assert.is(summary.get("Covers")?.length === 0, row["covers"] === null);
  }
});

test("the paragraphs of the table are those of the pages, word for word and in their order", () => {
  const rows = rowsOf("paragraphs");
  let compared = 0;
  for (const { address, html } of pages.filter(({ kind }) => kind === "report")) {
    const own = rows.filter(({ report }) => report === url + address.slice(1));
    const body = html.slice(html.indexOf('<div class="report-body">'));
    const shown = body
      .slice(0, body.indexOf('<footer class="report-foot">'))
      .split('<div class="paragraph"')
      .slice(1)
      .map((piece) => {
        const [paragraph = ""] = piece.split("</section>");
        const number = /<a class="number"[^>]*>(.*?)<\/a>/.exec(paragraph);
        const text = paragraph
          .slice(paragraph.indexOf('<div class="paragraph-words">'))
          .replace(
            /<p class="(?:paragraph-citation|table-csv|correction-mark)".*?<\/p>|<caption.*?<\/caption>/gs,
            "",
          );
        return {
          anchor: /^[^>]* id="([^"]*)"/.exec(piece)?.[1],
          number: number ? plain(number[1] ?? "") : null,
          text: words(text),
        };
      });
    assert.equal(
      own.map((row) => ({
        anchor: String(row["address"]).split("#")[1],
        number: row["number"],
        text: squeezed(row["text"]),
      })),
      shown,
      address,
    );
    compared += shown.length;
  }
  assert.is(compared, rows.length);
});

test("the recommendations of the table are those of the pages, each with its place", () => {
  const shown = pages
    .filter(({ kind }) => kind === "recommendations-year")
    .flatMap(({ address, html }) =>
      [
        ...html.matchAll(
          /<li><a class="marker" href="([^"]*)"[^>]*>(.*?)<\/a> <div>(.*?)<\/div>/gs,
        ),
      ].map(([, href = "", number = "", text = ""]) => {
        const to = new URL(plain(href), url + address.slice(1)).href;
        const [asked = "", became = ""] = text.split('<p class="outcome"');
        const outcome = /<strong>(.*?)<\/strong>/.exec(became)?.[1] ?? "";
        return `${to} ${number === "¶" ? "" : plain(number)} ${words(asked)} ${plain(outcome)}`;
      }),
    );
  const rows = rowsOf("recommendations").map(({ address, number, text, outcome, outcome_to }) => {
    const became = outcomeKinds.find((kind) => kind === outcome);
    const to = typeof outcome_to === "string" && outcome_to !== "" ? outcome_to : null;
    const label = became && became !== "no minute held" ? outcomeLabel({ kind: became, to }) : "";
    return `${address} ${number ?? ""} ${squeezed(text)} ${label}`;
  });
  assert.equal(rows.sort(), shown.sort());
});

test("the indicators’ values of the table are those of the pages, with target, rating and direction", () => {
  const rows = rowsOf("indicator-values");
  let compared = 0;
  for (const { address, html } of pages.filter(({ kind }) => kind === "indicator")) {
    const shown = [
      ...html.matchAll(
        /<tr><th scope="row"[^>]*>.*?<\/th><td class="right"><a href="([^"]*)"[^>]*>(.*?)<\/a><\/td><td class="right">(.*?)<\/td><td class="short">(.*?)<\/td><td class="short">(.*?)<\/td><\/tr>/gs,
      ),
    ].map(([, href = "", ...cells]) =>
      [new URL(plain(href), url + address.slice(1)).href, ...cells.map(plain)].join(" | "),
    );
    const own = rows
      .filter(({ indicator }) => indicator === url + address.slice(1))
      .map(({ address: cell, printed, target, rating, direction }) =>
        [cell, printed, target, rating, direction].map((value) => value ?? "").join(" | "),
      );
    assert.equal(own.sort(), shown.sort(), address);
    compared += shown.length;
  }
  assert.is(compared, rows.length);
});

test("each indicator’s value is what its cell of the report’s page shows", () => {
  for (const { address, printed } of rowsOf("indicator-values")) {
    const anchor = String(address).split("#")[1];
    const cell = new RegExp(`<td id="${anchor}"[^>]*>(.*?)</td>`, "s").exec(pageAt(address))?.[1];
    assert.is(words(cell ?? ""), printed);
  }
});

test("the background papers of the table are open as long as the pages say", () => {
  const rows = rowsOf("background-papers");
  for (const { address, html } of pages.filter(({ kind }) => kind === "report")) {
    const own = rows.filter(({ report }) => report === url + address.slice(1));
    const papers = /<section class="papers".*?<\/section>/s.exec(html)?.[0] ?? "";
    const until = /inspection until <time datetime="([^"]*)">/.exec(papers)?.[1] ?? null;
    assert.ok(own.length > 0, address);
    for (const row of own) {
      assert.is(row["open_until"], until, address);
      assert.is(row["answer"] === "listed", until !== null);
      assert.is(row["answer"] === "missing", papers.includes("does not say whether"));
      if (row["title"] !== null)
        assert.ok(words(html).includes(squeezed(row["title"])), `${address} ${row["title"]}`);
    }
  }
});

test("the data are as of the newest day of the publication log", () => {
  const log = pages.find(({ address }) => address === "/changes/")?.html ?? "";
  assert.is(index.updated, /<main.*?<h2 id="_([^"]*)">/s.exec(log)?.[1]);
});

test.run();
