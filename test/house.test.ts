import { test } from "uvu";
import * as assert from "uvu/assert";
import { defaultAccent, paper } from "../src/model/colour.ts";
import { filesUnder, type SourceFile, sourceFiles, textOf, withoutComments } from "./source.ts";

const files = sourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));

/** Which parts of the house each part may import from, itself aside. */
const directions: Readonly<Record<string, readonly string[]>> = {
  "src/model": [],
  "src/reading": ["src/model"],
  "src/archive": ["src/model", "src/reading"],
  "src/importing": ["src/model", "src/reading"],
  layouts: ["src/model", "src/archive"],
  "src/site": ["src/model", "src/reading", "src/archive", "src/importing", "layouts"],
  "src/browser": ["src/model"],
  "src/commands": [
    "src/model",
    "src/reading",
    "src/archive",
    "src/importing",
    "src/site",
    ".eleventy.ts",
  ],
  ".eleventy.ts": ["src/model", "src/reading", "src/archive", "src/site", "layouts"],
};

/** What the comparing of two reports runs in the reader's browser, beside the model. */
const comparing = {
  by: /^src\/browser\/compare[./]/,
  of: /^(src\/archive\/comparison|layouts\/parts)\//,
};

/** Packages that one place of the house is the edge to. */
const edges: readonly { readonly name: string; readonly at: RegExp }[] = [
  { name: "luxon", at: /^src\/model\/plain-date\.ts$/ },
  { name: "markdown-it", at: /^src\/reading\/markdown\.ts$/ },
  { name: "node:fs", at: /^(src\/(reading|importing|site|commands)\/|\.eleventy\.ts$)/ },
  { name: "@11ty/eleventy", at: /^(src\/(site|commands)\/|\.eleventy\.ts$)/ },
];

const partOf = (path: string) =>
  path.startsWith("src/") ? path.split("/").slice(0, 2).join("/") : (path.split("/")[0] ?? "");

const isOwn = (from: string) => byPath.has(from) || from.startsWith("src/");

/** Fails with every offender on a line of its own. */
function none(offenders: readonly string[]) {
  assert.is(offenders.join("\n"), "");
}

test("every file stands in a part of the house that is known", () => {
  none(files.map(({ path }) => path).filter((path) => !directions[partOf(path)]));
});

test("imports go one way", () => {
  none(
    files.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => isOwn(from) && partOf(from) !== partOf(path))
        .filter(({ from }) => !directions[partOf(path)]?.includes(partOf(from)))
        .filter(({ from }) => !(comparing.by.test(path) && comparing.of.test(from)))
        .map(({ from }) => `${path} imports ${from}`),
    ),
  );
});

test("every import of a file of our own names a file that is there", () => {
  none(
    files.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => from.includes("/") && !from.startsWith("@") && !byPath.has(from))
        .map(({ from }) => `${path} imports ${from}`),
    ),
  );
});

test("layouts take only types from the archive, read no files and know no Eleventy", () => {
  none(
    files
      .filter(({ path }) => path.startsWith("layouts/"))
      .flatMap(({ path, imports }) =>
        imports
          .filter(
            ({ from, typesOnly }) =>
              from.startsWith("node:") ||
              from.startsWith("@11ty") ||
              (from.startsWith("src/archive/") && !typesOnly),
          )
          .map(({ from }) => `${path} imports ${from}`),
      ),
  );
});

test("the model reads no files and knows no Node", () => {
  none(
    files
      .filter(({ path }) => path.startsWith("src/model/"))
      .filter(({ imports }) => imports.some(({ from }) => from.startsWith("node:")))
      .map(({ path }) => path),
  );
});

test("each package is met at its own edge", () => {
  none(
    files.flatMap(({ path, imports }) =>
      edges
        .filter(({ name, at }) => imports.some(({ from }) => from === name) && !at.test(path))
        .map(({ name }) => `${path} imports ${name}`),
    ),
  );
});

test("Pagefind is met in one file at most", () => {
  const users = files.filter(({ imports }) => imports.some(({ from }) => from === "pagefind"));
  assert.ok(users.length <= 1, users.map(({ path }) => path).join(", "));
});

test("no file imports itself by a round of others, types included", () => {
  none(circles().map((round) => round.join(" → ")));
});

test("no file is much over 200 lines", () => {
  none(
    files
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 220)
      .map(({ path, lines }) => `${path} has ${lines} lines`),
  );
});

test("nothing is named for being used everywhere, and no file only passes others on", () => {
  none(
    files
      .map(({ path }) => path)
      .filter((path) => /(^|\/)(utils?|helpers?|commons?|misc|shared|index)(\/|\.ts$)/.test(path)),
  );
});

test("the type checker and the linter are never told to look away", () => {
  const ways =
    /(?:[\w)\]]\??:|[<|&]|\bas)\s*any\b|\bany\[\]|@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
  none(
    files
      .flatMap(({ path, text }) => text.split("\n").map((line, index) => ({ path, line, index })))
      .filter(({ line }) => ways.test(line.replace(/(["'`]).*?\1/g, '""')))
      .map(({ path, line, index }) => `${path}:${index + 1} ${line.trim()}`),
  );
});

test("colours stand in the tokens alone, and the program’s own defaults in one file", () => {
  const hex = /#(?:[0-9a-f]{6}|[0-9a-f]{3,4})\b/i;
  const sheets = filesUnder("static/css").filter(
    (path) => path.endsWith(".css") && path !== "static/css/tokens.css",
  );
  none(sheets.filter((path) => hex.test(withoutComments(textOf(path)))));
  none(
    files
      .filter(({ path }) => path !== "src/model/colour.ts")
      .filter(({ text }) => quoted(withoutComments(text)).some((words) => hex.test(words)))
      .map(({ path }) => path),
  );
});

test("the tokens hold the paper’s colours that contrast is reckoned with", () => {
  const path = "static/css/tokens.css";
  if (!filesUnder("static").includes(path)) return;
  const tokens = textOf(path).toLowerCase();
  for (const colour of [paper.light, paper.dark, defaultAccent]) {
    assert.ok(tokens.includes(colour), `${path} should hold ${colour}`);
  }
});

test("a style names no custom property that is defined nowhere", () => {
  const sheets = filesUnder("static/css").map((path) => ({
    path,
    css: withoutComments(textOf(path)),
  }));
  const defined = new Set(
    sheets.flatMap(({ css }) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name)),
  );
  // One that has a value to fall back on may be a council's own.
  none(
    sheets.flatMap(({ path, css }) =>
      [...css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)]
        .filter(([, name]) => !defined.has(name))
        .map(([, name]) => `${path}: ${name}`),
    ),
  );
});

test("a part of a layout and its stylesheet share a name", () => {
  none(
    filesUnder("static/css/parts")
      .map((sheet) => sheet.replace("static/css/", "layouts/").replace(/\.css$/, ".ts"))
      .filter((part) => !byPath.has(part)),
  );
});

const quoted = (text: string) => text.match(/(["'`])[^"'`\n]*\1/g) ?? [];

/** Each round of imports that leads back to where it started, found once. */
function circles(): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: SourceFile, trail: readonly string[]) => {
    const at = trail.indexOf(file.path);
    if (at !== -1) found.push([...trail.slice(at), file.path]);
    if (at !== -1 || done.has(file.path)) return;
    for (const { from } of file.imports) {
      const next = byPath.get(from);
      if (next) visit(next, [...trail, file.path]);
    }
    done.add(file.path);
  };
  for (const file of files) visit(file, []);
  return found;
}

test.run();
