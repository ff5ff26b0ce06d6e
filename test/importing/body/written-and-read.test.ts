import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { BodyPiece } from "../../../src/importing/body/body-piece.ts";
import { markdownOf } from "../../../src/importing/body/markdown-writer.ts";
import {
  boldOff,
  boldOn,
  italicOff,
  italicOn,
  joinsAbove,
  joinsLeft,
  linkOff,
  linkOn,
  linkTo,
  loweredOff,
  loweredOn,
  raisedOff,
  raisedOn,
  struckOff,
  struckOn,
} from "../../../src/importing/source/raw-report.ts";
import type { Inline } from "../../../src/model/report/body/block.ts";
import { readMarkdown } from "../../../src/reading/body/markdown.ts";
import type { Piece } from "../../../src/reading/body/markdown-piece.ts";
import { webAddress } from "../../../src/text/web-address.ts";

/** A letter with the marks that change its meaning: "s" for struck through, "^" or "~", and its link. */
type Letter = readonly [character: string, struck: boolean, script: string, href: string];

/** Part of a raw report's line, as raw text and as it should be read. */
interface Part {
  readonly text: string;
  readonly emphasis: "bold" | "italic" | "both" | "none";
  readonly struck: boolean;
  readonly script: "" | "^" | "~";
  readonly href: string;
}

const characters = [
  ..."ab12 *_~^[]()\\|#-+.`><&:;/£%éE\u0301²₂😀!'’,=",
  "~~",
  "^^",
  "](",
  "1.",
  "- ",
];
const addresses = [
  "https://example.org/",
  "https://example.org/a(b)|c?q=~~x^y*z_#[d]",
  "mailto:clerk@example.org",
  "http://exämple.org/é e",
];

const partOf = (characters: fc.Arbitrary<string>): fc.Arbitrary<Part> =>
  fc.record({
    text: fc.array(characters, { minLength: 1, maxLength: 6 }).map((all) => all.join("")),
    emphasis: fc.constantFrom("none", "none", "bold", "italic", "both"),
    struck: fc.boolean(),
    script: fc.constantFrom("", "", "", "^", "~"),
    href: fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.constantFrom(...addresses)),
  });

const line = fc.array(partOf(fc.constantFrom(...characters)), { maxLength: 6 });
const lines = fc.array(partOf(fc.constantFrom(...characters, "\n")), { maxLength: 6 });

/** The same words in the form of a raw report's line. */
const raw = (parts: readonly Part[]) =>
  parts
    .map(({ text, emphasis, struck, script, href }) => {
      let marked = text;
      const within = (on: string, off: string) => {
        marked = on + marked + off;
      };
      if (script === "^") within(raisedOn, raisedOff);
      if (script === "~") within(loweredOn, loweredOff);
      if (emphasis === "bold" || emphasis === "both") within(boldOn, boldOff);
      if (emphasis === "italic" || emphasis === "both") within(italicOn, italicOff);
      if (struck) within(struckOn, struckOff);
      if (href !== "") within(`${linkOn}${href}${linkTo}`, linkOff);
      return marked;
    })
    .join("");

const isWord = ([character]: Letter) => /\S/.test(character);

const lettersOf = (parts: readonly Part[]): Letter[] =>
  parts
    .flatMap(({ text, struck, script, href }) =>
      [...text].map((each): Letter => [each, struck, script, webAddress(href) ?? ""]),
    )
    .filter(isWord);

const lettersIn = (content: readonly Inline[], on: Letter = ["", false, "", ""]): Letter[] =>
  content
    .flatMap((inline): Letter[] => {
      const [, struck, script, href] = on;
      switch (inline.kind) {
        case "text":
          return [...inline.text].map((each): Letter => [each, struck, script, href]);
        case "line-break":
          return [];
        case "struck":
          return lettersIn(inline.content, ["", true, script, href]);
        case "superscript":
          return lettersIn(inline.content, ["", struck, "^", href]);
        case "subscript":
          return lettersIn(inline.content, ["", struck, "~", href]);
        case "link":
          return lettersIn(inline.content, ["", struck, script, inline.href]);
        default:
          return lettersIn(inline.content, on);
      }
    })
    .filter(isWord);

const hasWords = (parts: readonly Part[]) => parts.some(({ text }) => text.trim() !== "");

function read(...pieces: BodyPiece[]): Piece[] {
  return readMarkdown(markdownOf(pieces));
}

const words = (piece: Piece | undefined) =>
  piece?.kind === "prose" || piece?.kind === "heading" ? lettersIn(piece.content) : null;

test("a paragraph reads back with the same struck, raised, lowered and linked words", () => {
  fc.assert(
    fc.property(lines.filter(hasWords), (parts) => {
      const pieces = read({ kind: "paragraph", number: null, text: raw(parts).trim() });
      assert.equal(pieces.map(words), [lettersOf(parts)]);
    }),
    { numRuns: 2000 },
  );
});

test("a heading reads back with the same struck, raised, lowered and linked words", () => {
  fc.assert(
    fc.property(line.filter(hasWords), (parts) => {
      const [heading, ...rest] = read({ kind: "heading", level: 2, text: raw(parts).trim() });
      assert.equal([words(heading), rest], [lettersOf(parts), []]);
    }),
    { numRuns: 1000 },
  );
});

test("items read back with the same struck, raised, lowered and linked words", () => {
  fc.assert(
    fc.property(fc.array(line.filter(hasWords), { minLength: 1, maxLength: 3 }), (items) => {
      const [list, ...rest] = read({
        kind: "list",
        items: items.map((parts) => ({ marker: null, depth: 0, text: raw(parts).trim() })),
      });
      assert.equal(rest, []);
      assert.equal(
        list?.kind === "list" && list.items.map(({ pieces }) => pieces.map(words)),
        items.map((parts) => [lettersOf(parts)]),
      );
    }),
    { numRuns: 1000 },
  );
});

/** A table of words in which some cells cover their neighbours. */
const table = fc
  .record({
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 4 }),
    cells: fc.array(line, { minLength: 16, maxLength: 16 }),
    merged: fc.array(
      fc.record({ row: fc.nat(3), column: fc.nat(3), down: fc.nat(2), right: fc.nat(2) }),
      { maxLength: 3 },
    ),
  })
  .map(({ columns, rows, cells, merged }) => {
    const sides = Array.from({ length: rows }, () => Array<string>(columns).fill(""));
    for (const { row, column, down, right } of merged) {
      const area = sides
        .slice(row, row + down + 1)
        .map((each) => each.slice(column, column + right + 1));
      if (area.flat().length < 2 || area.flat().some((side) => side !== "")) continue;
      area.forEach((each, below) => {
        each.forEach((_, beside) => {
          const side = beside > 0 ? "left" : below > 0 ? "above" : "origin";
          (sides[row + below] ?? [])[column + beside] = side;
        });
      });
    }
    return sides.map((row, at) =>
      row.map((side, place) => ({ side, parts: cells[at * 4 + place] ?? [] })),
    );
  });

test("a table reads back with the same words and the same merged cells", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const [head = [], ...rest] = rows.map((row) =>
        row.map(({ side, parts }) =>
          side === "left" ? joinsLeft : side === "above" ? joinsAbove : raw(parts),
        ),
      );
      const pieces = read({ kind: "table", head, rows: rest });
      const [found] = pieces;
      if (found?.kind !== "table") return assert.unreachable("the table is read as none");
      assert.equal(
        [found.head, ...found.rows].map((row) =>
          row.map(({ content, joins }) => joins ?? lettersIn(content)),
        ),
        rows.map((row) =>
          row.map(({ side, parts }) =>
            side === "left" || side === "above" ? side : lettersOf(parts),
          ),
        ),
      );
    }),
    { numRuns: 1500 },
  );
});

test.run();
