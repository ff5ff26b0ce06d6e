import type { Table } from "../../model/report/body/block.ts";
import { inlineText } from "../../model/report/body/plain-text.ts";
import { asRead } from "../../model/report/marks/merged-cells.ts";
import { financialYearFrom } from "../../model/time/financial-year.ts";
import { type Period, quartersOf } from "../../model/time/period.ts";
import { quarterSerial } from "../../model/time/quarter.ts";

/** Which columns of a performance table hold what, by index. */
export interface Columns {
  readonly reference: number | null;
  readonly name: number | null;
  readonly target: number | null;
  /** One for each period with values. */
  readonly actuals: readonly ActualColumn[];
  readonly rating: number | null;
  readonly direction: number | null;
}

interface ActualColumn {
  readonly place: number;
  readonly period: Period;
  /** True if the heading says that the value counts from the start of the year. */
  readonly isCumulative: boolean;
}

/**
 * The columns of a table of measures, by the headings that councils use: "Ref", "Measure" or "Description",
 * "2014/15 target", "Q2 Actual", "Quarter 2" or "Current performance", "Progress" or "RAG", "Direction of
 * travel" or "DoT". Null for any other table: a table of measures names or numbers its rows, and has an
 * actual next to a target, a rating or a direction.
 */
export function columnsOf(table: Table, covers: Period): Columns | null {
  const { head } = asRead(table);
  const headings = head.map(({ content }) => headingWords(inlineText(content)));
  const first = (form: RegExp) => {
    const place = headings.findIndex((heading) => form.test(heading));
    return place === -1 ? null : place;
  };
  const reference = first(references);
  const name = first(names);
  const rating = first(ratings);
  const direction = first(directions);
  // "On target?" is a rating: its "Yes" is no target.
  const targets = headings.flatMap((heading, place) =>
    isTarget(heading) && place !== rating ? [place] : [],
  );
  const claimed = new Set([reference, name, rating, direction, ...targets]);
  const actuals = headings.flatMap((heading, place) => {
    if (claimed.has(place)) return [];
    const period = periodOfActual(heading, covers);
    return period ? [{ place, period, isCumulative: cumulative.test(heading) }] : [];
  });
  const [target = null] = preferred(targets, headings, covers);
  const rated = rating !== null || direction !== null;
  const isNamed = name !== null || (reference !== null && rated);
  if (!isNamed || actuals.length === 0 || (target === null && !rated)) return null;
  return { reference, name, target, actuals: latestOfEach(actuals), rating, direction };
}

const headingWords = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[‐‑–—]/g, "-")
    .replace(/[.:*]/g, "")
    .replace(/\s+/g, " ")
    .trim();

const references =
  /^((pi|kpi|measure|indicator|performance indicator|performance|objective|milestone) )?(ref|reference|code|id|no|number)( no| number)?$|^(ref|reference|code|id)\b.{0,12}$|^(pi|kpi|li|ni|bv)$/;
const names =
  /^((performance|key performance|corporate|local|national|service) )?(measures?|indicators?|descriptions?|milestones?|title|definition|objectives?|name)( (title|name|description|definition|of (measure|indicator)))?$|^(measure|indicator|milestone|objective|description) ?(\/|&|and) ?(measure|indicator|milestone|objective|description)$|^(name|description|title) of (the )?(measure|indicator|milestone)$|^what (we|is) measured?$/;
const ratings =
  /^((current|q[1-4]|quarter [1-4]|overall|latest|performance) )?(progress|rag|status|rating|traffic light)( (rating|status|symbol|against target))?$|^(rag|brag) ?(rating|status)?$|^on target\??$/;
const directions =
  /^((short|long)[ -]term )?(direction of travel|dot|d o t|trend|travel|direction)( \(?dot\)?| (arrow|since|from|against|compared)\b.*)?$/;
const cumulative = /\b(cumulative|year to date|ytd|to date|so far)\b/;
const actual =
  /\b(actual|current|performance|outturn|result|results|value|position|achieved|latest|score|figure|ytd|year to date|cumulative)\b/;
const earlier =
  /\b(previous|prior|last|past|preceding|baseline|comparator|average|benchmark|national|regional|year ago|forecast|projected|estimate|variance|budget|spend|next)\b/;

const isTarget = (heading: string) =>
  /\b(target|goal|aim)\b/.test(heading) && !/\bvariance\b|against target/.test(heading);

/** The period of a column of values, or null if it has none within the report's own period. */
function periodOfActual(heading: string, covers: Period): Period | null {
  if (earlier.test(heading)) return null;
  const quarters = quartersOf(covers);
  const year = yearNamed(heading);
  const named = quarterNamed(heading);
  if (named !== null) {
    const own = quarters.filter(({ number }) => number === named);
    const found = own.find((quarter) => year === null || quarter.year.start === year);
    return found ? { first: found, last: found } : null;
  }
  const isBare = heading.replace(/\d{2,4} ?[/-] ?\d{2,4}|\b(19|20)\d\d\b/g, "").trim() === "";
  if (!actual.test(heading) && !isBare) return null;
  if (/\bout-?turn\b/.test(heading) && quarters.length < 4) return null;
  // A year alone can head values in a report on that year, but not in a report on one of its quarters.
  if (isBare && (year === null || quarters.length < 4)) return null;
  return year === null || quarters.every((quarter) => quarter.year.start === year) ? covers : null;
}

function quarterNamed(heading: string): number | null {
  const words = ["first|1st|one", "second|2nd|two", "third|3rd|three", "fourth|4th|four"];
  const digit = /\bq(?:uarter|tr)? ?([1-4])\b/.exec(heading)?.[1];
  if (digit) return Number(digit);
  const at = words.findIndex((forms) =>
    new RegExp(`\\b(?:${forms}) quarter\\b|\\bquarter (?:${forms})\\b`).test(heading),
  );
  return at === -1 ? null : at + 1;
}

/** The financial year in a heading, by its first calendar year. */
function yearNamed(heading: string): number | null {
  const match = /(?<!\d)(\d{4}|\d{2}) ?[/-] ?(\d{4}|\d{2})(?!\d)/.exec(heading);
  return match ? (financialYearFrom(match[1] ?? "", match[2] ?? "")?.start ?? null) : null;
}

/**
 * The targets for the report's own quarter or year, the quarter's first. A target of another quarter or year
 * is none of this period's, even if no other stands in the table.
 */
function preferred(
  targets: readonly number[],
  headings: readonly string[],
  covers: Period,
): number[] {
  const { year, number } = covers.last;
  const rank = (place: number) => {
    const heading = headings[place] ?? "";
    const [named, quarter] = [yearNamed(heading), quarterNamed(heading)];
    const isOfAnother =
      (named !== null && named !== year.start) || (quarter !== null && quarter !== number);
    if (isOfAnother) return 2;
    return quarter === number ? 0 : 1;
  };
  return [...targets]
    .filter((place) => rank(place) < 2)
    .sort((one, other) => rank(one) - rank(other));
}

/** If two columns have one period, the first holds the value. */
function latestOfEach(actuals: readonly ActualColumn[]): ActualColumn[] {
  const key = ({ period, isCumulative }: ActualColumn) =>
    `${serial(period.first)} ${serial(period.last)} ${isCumulative}`;
  return actuals.filter(
    (one, index) => actuals.findIndex((other) => key(other) === key(one)) === index,
  );
}

const serial = quarterSerial;
