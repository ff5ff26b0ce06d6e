import { test } from "uvu";
import * as assert from "uvu/assert";
import { defaultAccent, paper } from "../src/formats/colour.ts";
import { filesUnder, type SourceFile, sourceFiles, textOf, withoutComments } from "./source.ts";

const files = sourceFiles();
const byPath = new Map(files.map((file) => [file.path, file]));

/** Every room of the model. */
const model = [
  "src/model",
  "src/model/time",
  "src/model/council",
  "src/model/equal-words",
  "src/model/fields",
  "src/model/report",
  "src/model/meeting",
  "src/model/addresses",
];

/**
 * Which rooms each room may import from, apart from itself. The longest name that a path begins with is its
 * room; a room named without its parts includes them all.
 */
const directions: Readonly<Record<string, readonly string[]>> = {
  "src/text": [],
  "src/model/time": ["src/text"],
  "src/model/council": ["src/text", "src/model/time"],
  "src/model/equal-words": [],
  "src/model/fields": ["src/text", "src/model/time", "src/model/council"],
  "src/model/report": ["src/text", "src/model/time", "src/model/council", "src/model/fields"],
  "src/model/meeting": ["src/text", "src/model/time", "src/model/council", "src/model/report"],
  "src/model/addresses": [
    "src/model/meeting",
    "src/text",
    "src/model/time",
    "src/model/council",
    "src/model/report",
  ],
  "src/model": ["src/text", ...model],
  "src/formats": ["src/text", ...model],
  "src/threads": [],
  "src/cache": [],
  "src/reading": ["src/text", ...model, "src/formats", "src/cache"],
  "src/archive/decisions/outcomes/wording": ["src/text", ...model],
  "src/archive/decisions/outcomes/clauses": [
    "src/text",
    ...model,
    "src/archive/decisions/outcomes/wording",
  ],
  "src/archive": [
    "src/text",
    ...model,
    "src/formats",
    "src/reading",
    "src/archive/decisions/outcomes/wording",
    "src/archive/decisions/outcomes/clauses",
  ],
  "src/importing": ["src/text", ...model, "src/formats", "src/cache", "src/reading"],
  "src/beginning": [...model, "src/cache", "src/reading", "src/importing"],
  "src/attached": [
    "src/text",
    ...model,
    "src/formats",
    "src/cache",
    "src/reading",
    "src/importing",
  ],
  "src/harvest": ["src/text", ...model, "src/formats", "src/cache", "src/reading", "src/importing"],
  layouts: ["src/text", ...model, "src/formats", "src/archive"],
  "src/output": ["src/text", ...model, "src/formats", "src/cache", "src/reading", "src/archive"],
  "src/search": [
    "src/text",
    ...model,
    "src/formats",
    "src/threads",
    "src/cache",
    "src/reading",
    "src/archive",
    "src/importing",
    "src/output",
  ],
  "src/site": [
    "src/text",
    ...model,
    "src/formats",
    "src/threads",
    "src/cache",
    "src/reading",
    "src/attached",
    "src/archive",
    "layouts",
    "src/output",
    "src/search",
  ],
  "src/desk": [
    "src/text",
    ...model,
    "src/formats",
    "src/cache",
    "src/reading",
    "src/importing",
    "layouts",
    "src/output",
    "src/site",
  ],
  "src/browser": ["src/text", ...model, "src/formats"],
  "src/commands": [
    "src/text",
    ...model,
    "src/formats",
    "src/cache",
    "src/reading",
    "src/archive",
    "src/importing",
    "src/beginning",
    "src/harvest",
    "src/attached",
    "src/output",
    "src/site",
    "src/desk",
    ".eleventy.ts",
  ],
  ".eleventy.ts": ["src/site"],
};

/** What comparing two reports in the reader's browser needs, apart from the model. */
const comparing = {
  by: /^src\/browser\/compare[./]/,
  of: /^(src\/archive\/comparison|layouts\/comparison)\//,
};

/** Packages that only one place of the house may use. */
const edges: readonly { readonly name: string; readonly at: RegExp }[] = [
  { name: "luxon", at: /^src\/model\/time\/plain-date\.ts$/ },
  { name: "markdown-it", at: /^src\/reading\/body\/(markdown|paired-marks)\.ts$/ },
  {
    name: "node:fs",
    at: /^(src\/(cache|reading|importing|beginning|harvest|attached|output|search|site|desk|commands)\/|\.eleventy\.ts$)/,
  },
  { name: "@11ty/eleventy", at: /^(src\/(site|commands)\/|\.eleventy\.ts$)/ },
];

/** The room a path belongs to: "src/model/time", "src/reading", "layouts". */
const partOf = (path: string): string => {
  const parts = path.split("/");
  for (let length = parts.length; length > 0; length -= 1) {
    const room = parts.slice(0, length).join("/");
    if (directions[room]) return room;
  }
  return path;
};

const isOwn = (from: string) => byPath.has(from) || from.startsWith("src/");

/** Fails with one line for each offender. */
function none(offenders: readonly string[]) {
  assert.is(offenders.join("\n"), "");
}

test("every file is in a known part of the house", () => {
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

test("each package is used only at its own edge", () => {
  none(
    files.flatMap(({ path, imports }) =>
      edges
        .filter(({ name, at }) => imports.some(({ from }) => from === name) && !at.test(path))
        .map(({ name }) => `${path} imports ${name}`),
    ),
  );
});

test("Pagefind’s form is known in one room, and used by search alone", () => {
  none(
    files
      .filter(({ path }) => !path.startsWith("src/search/"))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ from }) => from.startsWith("src/search/pagefind-form/"))
          .map(({ from }) => `${path} imports ${from}`),
      ),
  );
});

test("Pagefind is imported in one file at most", () => {
  const users = files.filter(({ imports }) => imports.some(({ from }) => from === "pagefind"));
  assert.ok(users.length <= 1, users.map(({ path }) => path).join(", "));
});

test("no file imports itself through others, types included", () => {
  none(circles().map((round) => round.join(" → ")));
});

test("no file is much longer than 200 lines", () => {
  none(
    files
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 225)
      .map(({ path, lines }) => `${path} has ${lines} lines`),
  );
});

test("nothing is named for being used everywhere, and no file only re-exports others", () => {
  none(
    files
      .map(({ path }) => path)
      .filter((path) => /(^|\/)(utils?|helpers?|commons?|misc|shared|index)(\/|\.ts$)/.test(path)),
  );
});

test("the type checker and the linter are never switched off", () => {
  const ways =
    /(?:[\w)\]]\??:|[<|&]|\bas)\s*any\b|\bany\[\]|@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
  none(
    files
      .flatMap(({ path, text }) => text.split("\n").map((line, index) => ({ path, line, index })))
      .filter(({ line }) => ways.test(line.replace(/(["'`]).*?\1/g, '""')))
      .map(({ path, line, index }) => `${path}:${index + 1} ${line.trim()}`),
  );
});

test("colours are in the tokens alone, and the program’s own defaults in one file", () => {
  const hex = /#(?:[0-9a-f]{6}|[0-9a-f]{3,4})\b/i;
  const sheets = filesUnder("static/css").filter(
    (path) => path.endsWith(".css") && path !== "static/css/tokens.css",
  );
  none(sheets.filter((path) => hex.test(withoutComments(textOf(path)))));
  none(
    files
      .filter(({ path }) => path !== "src/formats/colour.ts")
      .filter(({ text }) => quoted(withoutComments(text)).some((words) => hex.test(words)))
      .map(({ path }) => path),
  );
});

test("the tokens hold the paper’s colours that contrast is computed with", () => {
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
  // A property with a fallback may be a council's own.
  none(
    sheets.flatMap(({ path, css }) =>
      [...css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)]
        .filter(([, name]) => !defined.has(name))
        .map(([, name]) => `${path}: ${name}`),
    ),
  );
});

test("a part of a layout and its stylesheet share a name", () => {
  const layouts = new Set(
    files
      .filter(({ path }) => path.startsWith("layouts/"))
      .map(({ path }) => path.slice(path.lastIndexOf("/") + 1).replace(/\.ts$/, ".css")),
  );
  none(
    filesUnder("static/css/parts").filter(
      (sheet) => !layouts.has(sheet.slice(sheet.lastIndexOf("/") + 1)),
    ),
  );
});

test("a room holds at most some twenty files", () => {
  const rooms = new Map<string, number>();
  for (const { path } of files) {
    const room = path.slice(0, path.lastIndexOf("/"));
    rooms.set(room, (rooms.get(room) ?? 0) + 1);
  }
  none([...rooms].filter(([, count]) => count > 26).map(([room, count]) => `${room}: ${count}`));
});

const quoted = (text: string) => text.match(/(["'`])[^"'`\n]*\1/g) ?? [];

/** Each circle of imports, found once. */
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
