import { isNilText } from "../../model/report/nil-return.ts";
import { likeness } from "../../text/likeness/likeness.ts";
import { type Contents, type Unit, unitKeyOf, wordingOfUnit } from "./compared-entries.ts";
import { exactParts } from "./exact-parts.ts";
import { mostPairs } from "./pair-up.ts";
import { tableLikeness } from "./tables/table-likeness.ts";

/** For each later unit, the index of the earlier unit that it continues, or -1. */
export type UnitMatches = readonly number[];

/**
 * Matches the units of two reports in rounds, most certain first: the same words in the same section; the
 * same words elsewhere (moved); the same words joined or split; similar words in the same section; the list
 * after a matched paragraph; similar words elsewhere (moved and reworded). A number alone matches nothing.
 * `sections` gives the earlier section for each later one, or -1.
 */
export function matchUnits(
  before: Contents,
  after: Contents,
  sections: readonly number[],
): UnitMatches {
  const matches = after.units.map(() => -1);
  /** Matched units, and the other parts of units that were split or joined: `findPieces` finds those again. */
  const done = { to: after.units.map(() => false), from: before.units.map(() => false) };
  const home = ({ entry }: Unit) => sections[entry.section] ?? -1;
  const isHome = (to: Unit, from: Unit) => home(to) === from.entry.section;
  const rest = (): Sides => ({
    to: after.units.filter(({ place }) => !done.to[place]),
    from: before.units.filter(({ place }) => !done.from[place]),
  });
  const take = (pairs: readonly Pair[]) => {
    for (const { to, from } of pairs) {
      if (done.to[to.place] || done.from[from.place]) continue;
      matches[to.place] = from.place;
      done.to[to.place] = true;
      done.from[from.place] = true;
    }
  };
  const joined = ({ to, from }: Sides) =>
    exactParts(to, from, isHome).map(({ whole, parts }) => {
      for (const part of parts) if (part !== longest(parts)) done.from[part.place] = true;
      return { to: whole, from: longest(parts) };
    });
  const split = ({ to, from }: Sides) =>
    exactParts(from, to, (whole, part) => isHome(part, whole)).map(({ whole, parts }) => {
      for (const part of parts) if (part !== longest(parts)) done.to[part.place] = true;
      return { to: longest(parts), from: whole };
    });
  const rounds: readonly ((sides: Sides) => readonly Pair[])[] = [
    (sides) => sameBy(sides, ({ text }) => text, isHome),
    (sides) => sameBy(sides, unitKeyOf, isHome),
    (sides) => sameBy(says(sides), unitKeyOf, () => true),
    joined,
    split,
    (sides) => alike(sides, isHome, 0.48),
    (sides) => lists(sides, ({ place }) => before.units[matches[place] ?? -1], isHome),
    (sides) => alike(says(sides), () => true, 0.75),
  ];
  for (const round of rounds) {
    const sides = rest();
    if (sides.to.length === 0 || sides.from.length === 0) break;
    take(round(sides));
  }
  return matches;
}

interface Sides {
  readonly to: readonly Unit[];
  readonly from: readonly Unit[];
}

interface Pair {
  readonly to: Unit;
  readonly from: Unit;
}

type May = (to: Unit, from: Unit) => boolean;

/** Units with the same key, in order. */
function sameBy({ to, from }: Sides, key: (unit: Unit) => string, may: May): Pair[] {
  const held = new Map<string, Unit[]>();
  for (const unit of from) {
    const units = held.get(key(unit));
    if (units) units.push(unit);
    else held.set(key(unit), [unit]);
  }
  return to.flatMap((unit): Pair[] => {
    const units = held.get(key(unit));
    const at = units?.findIndex((each) => kindOf(each) === kindOf(unit) && may(unit, each)) ?? -1;
    const [other] = units && at !== -1 ? units.splice(at, 1) : [];
    return other ? [{ to: unit, from: other }] : [];
  });
}

/** Pairs of similar units, most similar first; of equally similar pairs, the nearest first. */
function alike({ to, from }: Sides, may: May, least: number): Pair[] {
  if (to.length * from.length > mostPairs) return [];
  const pairs: (Pair & { readonly score: number; readonly apart: number })[] = [];
  to.forEach((unit, place) => {
    from.forEach((other, otherPlace) => {
      if (kindOf(unit) !== kindOf(other)) return;
      const score = likenessOf(unit, other, may, least);
      if (score > 0)
        pairs.push({ to: unit, from: other, score, apart: Math.abs(place - otherPlace) });
    });
  });
  return pairs.sort((one, other) => other.score - one.score || one.apart - other.apart);
}

/**
 * Zero if two units are less similar than `least`. The same number decides between equal candidates. Two
 * texts of very different length cannot be very similar.
 */
function likenessOf(one: Unit, other: Unit, may: May, least: number): number {
  if (one.block.kind === "table" && other.block.kind === "table") {
    const like = tableLikeness(one.block, other.block);
    return like < 0.4 ? 0 : like;
  }
  const [length, otherLength] = [one.text.length, other.text.length];
  const shorter = Math.min(length, otherLength);
  if (least >= 0.75 && shorter * 2 <= Math.max(length, otherLength)) return 0;
  if (!may(one, other)) return 0;
  const [number, before] = [one.entry.number, other.entry.number];
  const tip = number !== null && number === before && isLead(one) && isLead(other) ? 0.05 : 0;
  const like = likeness(wordingOfUnit(one).bag, wordingOfUnit(other).bag, least - tip) + tip;
  return like < least ? 0 : like;
}

/**
 * A list matches by position, because its items decide its identity: it is the same list if it follows the
 * same paragraph, or is all that an unnumbered paragraph contains, as with recommendations.
 */
function lists({ to, from }: Sides, before: (to: Unit) => Unit | undefined, may: May): Pair[] {
  const isList = ({ block }: Unit) => block.kind === "list";
  const isWhole = (unit: Unit) => isLead(unit) && unit.entry.number === null;
  const earlier = from.filter(isList);
  return to.filter(isList).flatMap((unit): Pair[] => {
    const [lead] = unit.entry.units;
    const followed = lead && before(lead)?.entry;
    const at = earlier.findIndex(
      (each) => may(unit, each) && (each.entry === followed || (isWhole(unit) && isWhole(each))),
    );
    const [other] = at === -1 ? [] : earlier.splice(at, 1);
    return other ? [{ to: unit, from: other }] : [];
  });
}

const longest = (parts: readonly Unit[]): Unit =>
  parts.reduce((one, other) => (other.text.length > one.text.length ? other : one));

const isLead = (unit: Unit) => unit.entry.units[0] === unit;

const kindOf = ({ block }: Unit) => (block.kind === "preformatted" ? "prose" : block.kind);

/** Units with enough words to be recognised in another section: "Not applicable." has too few. */
const says = ({ to, from }: Sides): Sides => ({
  to: to.filter(saysSomething),
  from: from.filter(saysSomething),
});

const saysSomething = ({ block, text }: Unit) =>
  block.kind === "table" ||
  text.length > 160 ||
  (/(?<!\S)(?:\S+\s+){4}\S/.test(text) && !isNilText(text));
