import { wordingOf } from "../../text/likeness/compared-text.ts";
import { type Unit, unitKeyOf } from "./compared-entries.ts";
import { joinedText } from "./piece-words.ts";

/** A unit, and the consecutive units of the other report that together have exactly the same words. */
export interface WholeAndParts {
  readonly whole: Unit;
  readonly parts: readonly Unit[];
}

/** Prose whose words are exactly those of several parts in the other report; each part is used once. */
export function exactParts(
  wholes: readonly Unit[],
  parts: readonly Unit[],
  may: (whole: Unit, part: Unit) => boolean,
): WholeAndParts[] {
  const left = parts.filter(isProse);
  return wholes.filter(isProse).flatMap((whole) => {
    const key = unitKeyOf(whole);
    for (const [at, part] of left.entries()) {
      const start = unitKeyOf(part);
      if (key[start.length] !== " " || !may(whole, part) || !key.startsWith(start)) continue;
      const line = inARow(left, at, whole.text.length + slack);
      while (line.length > 1 && wordingOf(joinedText(line)).key !== unitKeyOf(whole)) line.pop();
      if (line.length < 2) continue;
      left.splice(at, line.length);
      return [{ whole, parts: line }];
    }
    return [];
  });
}

/** How many characters the typesetting of the same words may differ by. */
const slack = 20;

/** Consecutive units of a section from a given index, until their words exceed a number of characters. */
function inARow(units: readonly Unit[], from: number, most: number): Unit[] {
  const line: Unit[] = [];
  let length = 0;
  for (const unit of units.slice(from)) {
    const last = line.at(-1);
    length += unit.text.length;
    const follows =
      !last || (unit.place === last.place + 1 && unit.entry.section === last.entry.section);
    if (!follows || length > most) break;
    line.push(unit);
  }
  return line;
}

const isProse = ({ block }: Unit) => block.kind === "prose";
