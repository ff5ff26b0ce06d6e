import { Cite, type CitedItem } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bibtex } from "../../src/formats/citations/bibtex.ts";
import { cslJson } from "../../src/formats/citations/csl-json.ts";
import { ris } from "../../src/formats/citations/ris.ts";
import type { Cited } from "../../src/model/report/citation.ts";
import { plainDate } from "../../src/model/time/plain-date.ts";
import { pagesOf, plain, wordsOfHtml } from "./pages.ts";
import { builtSite } from "./site.ts";

const folder = await builtSite();
const reports = pagesOf(folder).filter(({ kind }) => kind === "report");
const day = plainDate("2015-01-05");
if (!day) throw new Error("2015-01-05 is a day");

/** A report whose every word would be interpreted if it were not escaped. */
const hostile: Cited = {
  type: "Report to Streets | Board {a}",
  key: "streets-2015-01-05-lamps",
  authors: ["Director, {Lamps} and Posts \\& 5% * #1", "Chief of $x_1^2 ~ Ünïcode"],
  title: "}} \\input{/etc/passwd} @book{x, </script> 50% of £5 & “all” <b>\nER  - \r\nTY  - BOOK",
  council: "Poole, Bourne and \\Vale Council",
  date: day,
  note: null,
  address: "https://reports.example/a_b~c%20d/{e}/",
};

const oneLine = (words: string) => words.replace(/\s+/g, " ");

function only(items: readonly CitedItem[]): CitedItem {
  const [item] = items;
  assert.is(items.length, 1, "there should be one citation and no more");
  if (!item) throw new Error("no citation");
  return item;
}

const namesOf = ({ author }: CitedItem) =>
  author.map(({ literal, family, given }) => [literal ?? family, given].filter(Boolean).join("|"));

test("BibTeX gives back a hostile report’s words, each author whole", () => {
  const item = only(new Cite(bibtex(hostile)).data);
  assert.is(item.type, "report");
  assert.is(item.id, hostile.key);
  assert.is(item.title, oneLine(hostile.title));
  assert.equal(namesOf(item), hostile.authors);
  assert.equal(item.issued["date-parts"], [[2015, 1, 5]]);
  assert.is(item.genre, hostile.type);
  assert.is(item.publisher, hostile.council);
  assert.is(item.URL, "https://reports.example/a_b~c%20d/%7Be%7D/");
});

test("BibTeX counts as many braces opened as closed, wherever it stops counting", () => {
  let depth = 0;
  for (const mark of bibtex(hostile)) {
    depth += mark === "{" ? 1 : mark === "}" ? -1 : 0;
    assert.ok(depth >= 0);
  }
  assert.is(depth, 0);
});

test("RIS gives back a hostile report’s words; an author is a surname alone, without commas", () => {
  const item = only(new Cite(ris(hostile), { forceType: "@ris/file" }).data);
  assert.is(item.type, "report");
  assert.is(item.title, oneLine(hostile.title));
  assert.equal(namesOf(item), [
    "Director {Lamps} and Posts \\& 5% #1",
    "Chief of $x_1^2 ~ Ünïcode",
  ]);
  assert.equal(item.issued["date-parts"], [[2015, 1, 5]]);
  assert.is(item.publisher, hostile.council);
  assert.ok(item.note?.includes("Director, {Lamps} and Posts \\& 5% * #1"), item.note);
});

test("RIS has a tag on every line, first TY and last ER, and every line ends in CR LF", () => {
  const lines = ris(hostile).split("\r\n");
  assert.is(lines.pop(), "");
  for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
  assert.is(lines[0], "TY  - RPRT");
  assert.is(lines.at(-1), "ER  - ");
  assert.equal(
    lines.filter((line) => /^(?:TY|ER)/.test(line)),
    ["TY  - RPRT", "ER  - "],
  );
});

/** Names of variables of CSL 1.0.2 (csl-data.json), with the form that the archive uses for each. */
const variables: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  type: (value) => value === "report",
  title: isText,
  author: (value) =>
    Array.isArray(value) && value.every((name) => Object.keys(name).join() === "literal"),
  genre: isText,
  publisher: isText,
  issued: (value) => /^\{"date-parts":\[\[\d{4},\d{1,2},\d{1,2}\]\]\}$/.test(JSON.stringify(value)),
  language: isText,
  URL: isText,
};

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

test("CSL-JSON is a list of one item of CSL’s own variables, with the words as they are", () => {
  const text = cslJson(hostile);
  assert.not.match(text, /</);
  const item: Record<string, unknown> = JSON.parse(text)[0];
  for (const [name, value] of Object.entries(item)) {
    assert.ok(variables[name]?.(value), `${name}: ${JSON.stringify(value)}`);
  }
  assert.is(item["title"], hostile.title);
  assert.equal(only(new Cite(text).data).author, [
    { literal: hostile.authors[0] },
    { literal: hostile.authors[1] },
  ]);
});

test("every report’s three files, which are in its page, say what the page says", () => {
  assert.ok(reports.length > 50);
  for (const { file, html } of reports) {
    const heading = wordsOfHtml(/<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? "");
    const address = /<link rel="cite-as" href="([^"]+)"/.exec(html)?.[1] ?? "";
    const posts = authorsOf(html);
    assert.ok(posts.length > 0, file);
    for (const name of ["RIS", "BibTeX", "CSL-JSON"]) {
      const item = only(new Cite(fileIn(html, name)).data);
      assert.is(item.title, heading, file);
      assert.is(item.URL, address, file);
      assert.is(
        item.issued["date-parts"][0]?.map((part) => String(part).padStart(2, "0")).join("-"),
        /\/(\d{4}-\d\d-\d\d)\//.exec(address)?.[1],
      );
      assert.equal(
        namesOf(item),
        name === "RIS" ? posts.map((post) => oneLine(post.replaceAll(",", " "))) : posts,
        file,
      );
    }
  }
});

/** The citation that a page offers as a file, by the name of its format. */
function fileIn(html: string, name: string): string {
  const href = new RegExp(`<a href="([^"]+)" download="[^"]+">${name}</a>`).exec(html)?.[1] ?? "";
  return decodeURIComponent(plain(href.slice(href.indexOf(",") + 1)));
}

/** The reporting officers in the summary of a page; of a record of a decision, who its page says decided. */
function authorsOf(html: string): string[] {
  const row = /<dt>Reporting officers?<\/dt>([\s\S]*?)<\/dd>/.exec(html)?.[1] ?? "";
  const posts = [...row.matchAll(/<a [^>]*>([^<]+)<\/a>/g)].map(([, name = ""]) => plain(name));
  const decided = /<h2 id="_record">(.+?) decided this on /.exec(html)?.[1];
  return posts.length === 0 && decided !== undefined ? [plain(decided)] : posts;
}

test.run();
