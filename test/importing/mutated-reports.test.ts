import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { importedReport } from "../../src/importing/filing/imported-report.ts";
import { firstDifference } from "../../src/importing/filing/proof.ts";
import { Refusal } from "../../src/importing/source/refusal.ts";
import { readTextFile } from "../../src/importing/source/text-file.ts";
import { noNames } from "./report-as-text.ts";

const fixtures = new URL("./fixtures/", import.meta.url).pathname;
const reports = readdirSync(fixtures)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(join(fixtures, file), "utf8"));
const options = { known: noNames, isPublic: true };

type Mutation = (lines: string[], place: number) => string[];

const atLine =
  (change: (line: string) => string): Mutation =>
  (lines, place) =>
    lines.with(place % lines.length, change(lines[place % lines.length] ?? ""));
const inserted =
  (...more: string[]): Mutation =>
  (lines, place) =>
    lines.toSpliced(place % lines.length, 0, ...more);

const mutations: Mutation[] = [
  (lines) => lines.map((line) => `${line}\r`),
  (lines) => lines.map((line) => line.replaceAll("  ", "\t")),
  (lines) => lines.map((line) => line.replace(/ +/g, " ")),
  (lines) => lines.filter((line) => line.trim() !== ""),
  (lines) => lines.flatMap((line) => [line, ""]),
  (lines) => lines.flatMap((line) => line.match(/.{1,40}(?:\s|$)|\S{41,}/g) ?? [line]),
  (lines, place) => lines.toSpliced(place % lines.length, 1),
  (lines, place) => {
    const at = place % lines.length;
    return [...lines.slice(0, at), lines[at + 1] ?? "", lines[at] ?? "", ...lines.slice(at + 2)];
  },
  (lines, place) => [...lines.slice(place % 12), ...lines.slice(0, place % 12)],
  atLine((line) => `**${line}`),
  atLine((line) => `${line}**`),
  atLine((line) => `## ${line} #`),
  atLine((line) => line.replace(/^\s*\(?[\d.]+\)?/, "")),
  atLine((line) => line.replace(/^\s*/, "- ")),
  atLine((line) => `• ${line}`),
  atLine((line) => `\uF0B7\t${line}`),
  atLine((line) => `${" ".repeat(18)}${line}`),
  atLine((line) => `${line}    ${line}    ${line}`),
  atLine((line) => `| ${line} | 5% |`),
  atLine((line) => line.toUpperCase()),
  atLine((line) => line.replace(/:/g, "")),
  atLine((line) => `\f${line}`),
  atLine((line) => `${line}\\`),
  atLine((line) => `${line} [a](b) <i>&amp;</i> _x_ *y* \`z\` ~~q~~`),
  inserted("", "                    12", ""),
  inserted("\fPage 3 of 9"),
  inserted("www.example.org", "\f"),
  inserted("```"),
  inserted("---"),
  inserted("1. one", "2. two"),
  inserted("(a) one", "(b) two", "   (i) three"),
  inserted("Date: 1 May 2001"),
  inserted("9.9", "a number stood alone"),
  inserted("A      B      C", "1      2      3", "", "a      b      c"),
  inserted("APPENDIX A", "", "1.1 in it"),
];

const mutated = fc
  .tuple(
    fc.constantFrom(...reports),
    fc.array(fc.tuple(fc.constantFrom(...mutations), fc.nat(400)), { minLength: 1, maxLength: 5 }),
  )
  .map(([report, changes]) =>
    changes.reduce((lines, [change, place]) => change(lines, place), report.split("\n")).join("\n"),
  );

/** Imports a text and fails if a word would be lost; a refusal because it is not a report is no failure. */
function importWhole(text: string) {
  try {
    importedReport(readTextFile(new TextEncoder().encode(text)), options);
  } catch (error) {
    if (!(error instanceof Refusal) || error.rule === "words-differ") throw error;
  }
}

test("no change to a report's layout loses a word or stops the import", () => {
  fc.assert(fc.property(mutated, importWhole), { numRuns: 2000, seed: 20150105 });
});

test("no text at all stops the import", () => {
  const start = "REPORT TO: A Board\nDATE: 1 May 2001\nSUBJECT: B\n\n1.0 C\n\n1.1 D\n\n";
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(..." \t-*_#|[](){}<>`~\\.:;0123456789abiv)•\n".split("")),
      maxLength: 40,
    }),
  );
  const text = fc.array(line, { maxLength: 25 }).map((lines) => start + lines.join("\n"));
  fc.assert(fc.property(text, importWhole), { numRuns: 1000, seed: 20220124 });
});

test("a word that is changed, added, dropped or moved is found", () => {
  const report = importedReport(readTextFile(new TextEncoder().encode(reports[0] ?? "")), options);
  const words = report.body.split(" ");
  const places = fc.integer({ min: 1, max: words.length - 2 });
  fc.assert(
    fc.property(places, fc.constantFrom("change", "add", "drop"), (place, kind) => {
      const other =
        kind === "change"
          ? words.with(place, `x${words[place]}`)
          : kind === "add"
            ? words.toSpliced(place, 0, "extra")
            : words.toSpliced(place, 1);
      const isMark = !/[\p{L}\p{N}]/u.test(words[place] ?? "");
      if (!isMark) assert.ok(firstDifference(report.words, other.join(" ")), words[place]);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test.run();
