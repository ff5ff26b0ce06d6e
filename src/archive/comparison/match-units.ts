import { likeness } from "../../model/likeness.ts";
import { isNilText } from "../../model/nil-return.ts";
import { bagOfUnit, type Entry, keyOf, type Unit } from "./entries.ts";
import type { SectionMatches } from "./match-sections.ts";
import { tableLikeness } from "./table-likeness.ts";

/** Each later unit with the earlier one that it continues. */
export type UnitMatches = ReadonlyMap<Unit, Unit>;

/**
 * Units of two reports matched in five rounds, the surest first: the same words in the same
 * section; the same words elsewhere (moved); like words in the same section; the list that follows
 * a matched paragraph; like words elsewhere (moved and reworded). A number alone matches nothing.
 */
export function matchUnits(
  before: readonly Entry[],
  after: readonly Entry[],
  sections: SectionMatches,
): UnitMatches {
  const matches = new Map<Unit, Unit>();
  const taken = new Set<Unit>();
  const earlier = before.flatMap(({ units }) => units);
  const later = after.flatMap(({ units }) => units);
  const match = (to: Unit, from: Unit) => {
    if (matches.has(to) || taken.has(from)) return;
    matches.set(to, from);
    taken.add(from);
  };
  const rest = () => ({
    to: later.filter((unit) => !matches.has(unit)),
    from: earlier.filter((unit) => !taken.has(unit)),
  });
  const home = (unit: Unit) => sections.get(unit.entry.section) ?? -1;

  const own = (unit: Unit) => unit.entry.section;
  for (const pair of sameBy(rest(), (unit) => unit.text, home, own)) match(...pair);
  for (const pair of sameBy(rest(), keyOf, home, own)) match(...pair);
  for (const pair of sameBy(says(rest()), keyOf, anywhere, anywhere)) match(...pair);
  for (const pair of alike(rest(), (to, from) => home(to) === own(from), 0.48)) match(...pair);
  for (const pair of lists(rest(), matches, home)) match(...pair);
  for (const pair of alike(says(rest()), () => true, 0.75)) match(...pair);
  return matches;
}

interface Sides {
  readonly to: readonly Unit[];
  readonly from: readonly Unit[];
}

const anywhere = () => 0;

/** Units with the same key in the same home, in their order. */
function sameBy(
  { to, from }: Sides,
  key: (unit: Unit) => string,
  homeOfTo: (unit: Unit) => number,
  homeOfFrom: (unit: Unit) => number,
): [Unit, Unit][] {
  const held = new Map<string, Unit[]>();
  for (const unit of from) {
    const at = `${homeOfFrom(unit)} ${kindOf(unit)} ${key(unit)}`;
    const units = held.get(at);
    if (units) units.push(unit);
    else held.set(at, [unit]);
  }
  return to.flatMap((unit): [Unit, Unit][] => {
    const other = held.get(`${homeOfTo(unit)} ${kindOf(unit)} ${key(unit)}`)?.shift();
    return other ? [[unit, other]] : [];
  });
}

/** Pairs of like units, the most like first. */
function alike(
  { to, from }: Sides,
  may: (to: Unit, from: Unit) => boolean,
  least: number,
): [Unit, Unit][] {
  if (to.length * from.length > mostPairs) return [];
  const pairs: { to: Unit; from: Unit; score: number; apart: number }[] = [];
  to.forEach((unit, place) => {
    from.forEach((other, otherPlace) => {
      if (kindOf(unit) !== kindOf(other)) return;
      const isTable = unit.block.kind === "table";
      if (!isTable && !mayReach(unit, other, least)) return;
      if (!isTable && !may(unit, other)) return;
      const score = likenessOf(unit, other);
      if (score < (isTable ? 0.4 : least)) return;
      pairs.push({ to: unit, from: other, score, apart: Math.abs(place - otherPlace) });
    });
  });
  pairs.sort((one, other) => other.score - one.score || one.apart - other.apart);
  return pairs.map((pair) => [pair.to, pair.from]);
}

/**
 * Lists are told apart by their items, so that a list is the same list where it follows the same
 * paragraph, or where it is all that an unnumbered paragraph holds, as the recommendations are.
 */
function lists(
  { to, from }: Sides,
  matches: UnitMatches,
  home: (unit: Unit) => number,
): [Unit, Unit][] {
  const isList = ({ block }: Unit) => block.kind === "list";
  const isWhole = (unit: Unit) => isLead(unit) && unit.entry.number === null;
  const taken = new Set<Unit>();
  return to.filter(isList).flatMap((unit): [Unit, Unit][] => {
    const lead = unit.entry.units[0];
    const followed = lead && matches.get(lead)?.entry;
    const other = from.filter(isList).find((each) => {
      if (taken.has(each) || home(unit) !== each.entry.section) return false;
      return each.entry === followed || (isWhole(unit) && isWhole(each));
    });
    if (other) taken.add(other);
    return other ? [[unit, other]] : [];
  });
}

/** Two texts of very unlike length cannot be very like each other. */
function mayReach(one: Unit, other: Unit, least: number): boolean {
  const [less, more] = [one.text.length, other.text.length].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return least < 0.75 || less * 2 > more;
}

/** Beyond this many pairs two reports have next to nothing in common, and are shown whole. */
const mostPairs = 250_000;

/** A number that stays tips the balance where likeness leaves it open. */
function likenessOf(one: Unit, other: Unit): number {
  if (one.block.kind === "table" && other.block.kind === "table") {
    return tableLikeness(one.block, other.block);
  }
  const [number, before] = [one.entry.number, other.entry.number];
  const same = number !== null && number === before && isLead(one) && isLead(other);
  return likeness(bagOfUnit(one), bagOfUnit(other)) + (same ? 0.05 : 0);
}

const isLead = (unit: Unit) => unit.entry.units[0] === unit;

const kindOf = ({ block }: Unit) => (block.kind === "preformatted" ? "prose" : block.kind);

/** Those that say enough to be known again in another section: "Not applicable." does not. */
const says = ({ to, from }: Sides): Sides => ({
  to: to.filter(saysSomething),
  from: from.filter(saysSomething),
});

const saysSomething = ({ block, text }: Unit) =>
  block.kind === "table" || text.length > 160 || (/(?:\S+\s+){4}\S/.test(text) && !isNilText(text));
