import { squeezed } from "../../source/raw-report.ts";
import { Changes } from "../../source/repairs.ts";
import type { Layout } from "../layout.ts";
import type { Numbers } from "../numbers.ts";
import type { SeenLine } from "../seen-lines.ts";
import type { LineOrTable } from "../tables/tables.ts";
import {
  formatHeading,
  headingGoesOn,
  headingInWords,
  numberedHeading,
  recommendation,
} from "./heading-rules.ts";
import { bulletItem, markedListItem, tickedLine } from "./item-rules.ts";
import type { MarkedLine } from "./marked-line.ts";
import { nothing, openAfter } from "./open-block.ts";
import { numberedParagraph, wordsGoOn } from "./paragraph-rules.ts";
import type { Place, Rule } from "./place.ts";

/** The first rule that applies decides the role of a line. */
const rules: readonly Rule[] = [
  recommendation,
  numberedHeading,
  formatHeading,
  numberedParagraph,
  markedListItem,
  tickedLine,
  bulletItem,
  headingGoesOn,
  headingInWords,
  wordsGoOn,
];

/** Gives each line its role: a heading, the first line of a paragraph or item, or a continuation. */
export function markedLines(
  parts: readonly LineOrTable[],
  given: { readonly numbers: Numbers; readonly layout: Layout; readonly joinsLines: boolean },
): { marked: MarkedLine[]; changes: Changes } {
  const { numbers, layout, joinsLines } = given;
  const changes = new Changes();
  const lines = parts.filter((part): part is SeenLine => "line" in part);
  const marked: MarkedLine[] = [];
  let open = nothing;
  let next = 0;
  for (const part of parts) {
    if ("table" in part) {
      marked.push({ as: "table", piece: part.table });
      open = nothing;
      continue;
    }
    next += 1;
    const number = numbers.own.get(part.index) ?? null;
    const following = lines.slice(next, next + 12);
    const place = { seen: part, following, number, open, layout, joinsLines, changes };
    const own = firstOf(place);
    for (const each of own) open = openAfter(open, each, part);
    marked.push(...own);
  }
  return { marked, changes };
}

function firstOf(place: Place): readonly MarkedLine[] {
  for (const rule of rules) {
    const found = rule(place);
    if (found) return found;
  }
  return [{ as: "paragraph", number: null, text: squeezed(place.seen.line.text) }];
}
