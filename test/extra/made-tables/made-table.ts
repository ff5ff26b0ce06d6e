/** The layout of a made table. Lengths are in points. */
export interface TableLayout {
  readonly font: string;
  readonly size: number;
  readonly align: "top" | "middle" | "bottom";
  readonly lines: "none" | "all" | "rows" | "head";
  readonly padding: number;
  /** Of each column. */
  readonly widths: readonly number[];
  /** To which side the words of each column are set. */
  readonly sides: readonly ("left" | "center" | "right")[];
  /** True if the headings are printed again on the next page. */
  readonly repeatsHead: boolean;
  readonly isHeadBold: boolean;
  readonly isHeadShaded: boolean;
}

/** A table of random words and figures, its layout, and the cells that must be read. */
export interface MadeTable {
  readonly layout: TableLayout;
  readonly cells: readonly (readonly string[])[];
}

/** Random numbers from 0 to 1; the same seed gives the same numbers (mulberry32, by Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;

const pick = <const Value>(random: Random, values: readonly [Value, ...Value[]]): Value =>
  values[Math.floor(random() * values.length)] ?? values[0];

interface Column {
  readonly heading: string;
  /** A share of the table's width. */
  readonly weight: number;
  readonly isFigure: boolean;
  readonly cell: (random: Random, row: number) => string;
}

const column = (
  heading: string,
  weight: number,
  values: readonly [string, ...string[]],
): Column => ({ heading, weight, isFigure: false, cell: (random) => pick(random, values) });

const figures: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (random) => `${(random() * 100).toFixed(1)}%`,
  (random) => Math.floor(random() * 900).toString(),
  (random) => Math.floor(1000 + random() * 200000).toLocaleString("en-GB"),
  (random) => `£${(random() * 40).toFixed(2)}m`,
  () => "N/A",
  (random) => `(${Math.floor(random() * 900)})`,
  () => "–",
];

const figure = (random: Random): string => pick(random, figures)(random);

const firstColumns: readonly [Column, ...Column[]] = [
  column("Description of measure", 3.6, [
    "Percentage of household waste sent for reuse, recycling and composting",
    "Number of affordable homes completed in the year to date",
    "Average days lost to sickness per full time equivalent",
    "Calls answered within 20 seconds",
    "Minor planning applications decided within eight weeks or an agreed extension of time",
    "Footfall at libraries",
    "Council tax collected",
    "Children looked after per 10,000 of the population under 18",
    "Rent collected as a proportion of rent owed including arrears brought forward",
  ]),
  column("Capital scheme", 3, [
    "Harbour Road junction improvement",
    "St Mary's Primary School: two new classrooms and a hall",
    "Leisure centre roof",
    "Town Deal – Market Quarter",
    "Flood alleviation (phases 2 and 3)",
    "Vehicle replacement programme",
  ]),
  column("Risk", 3.4, [
    "The contractor cannot recruit drivers, so that rounds are missed.",
    "Inflation above the 3% that the budget allows for",
    "Loss of the Better Care Fund",
    "A cyber attack stops the benefits system for more than five days.",
  ]),
  column("Ward", 1.8, ["Abbey", "Hough Green", "Castle and Riverside", "St Andrew's", "Weir"]),
];

const figureHeadings: readonly (readonly string[])[] = [
  [
    "2013/14 Actual",
    "2014/15 Target",
    "Quarter 1",
    "Quarter 2",
    "Quarter 3",
    "Variance from budget £000",
    "Year end forecast",
  ],
  [
    "Annual Budget £'000",
    "Budget To Date",
    "Actual Spend",
    "Variance (Overspend)",
    "Forecast Outturn",
    "2026-27",
    "2027-28",
  ],
  ["Likelihood", "Impact", "Score", "Target score", "Previous score", "Change", "Owner's score"],
];

const lastColumns: readonly [Column, ...Column[]] = [
  column("Status", 1.3, ["Green", "Amber", "Red", "Not rated"]),
  column("Supporting commentary", 3.6, [
    "On profile.",
    "Performance improved on the same quarter of last year and is above the target.",
    "A new contractor began work in September. The figure should recover by the end of the year.",
    "No concerns.",
    "The target was missed because of staff vacancies in July and August, which are now filled.",
    "Data for the quarter will be available in February.",
  ]),
  column("Lead officer", 2.4, [
    "Head of Planning",
    "Director of Environment and Economy",
    "Strategic Director, People",
    "Assistant Director of Finance",
  ]),
  column("Completion date", 1.8, ["31 March 2026", "April 2027", "12/11/2025", "Complete"]),
  column("On track?", 1.2, ["Yes", "No", "Yes (late start)"]),
];

function columnsOf(random: Random, count: number): Column[] {
  const last = random() < 0.7 ? [pick(random, lastColumns)] : [];
  const prefix = pick(random, ["CS", "PA", "PED LI", "R"]);
  const reference: Column = {
    heading: pick(random, ["Ref", "No.", "Reference"]),
    weight: 1.4,
    isFigure: false,
    cell: (_, row) => `${prefix} ${String(row + 1).padStart(2, "0")}`,
  };
  const first = [...(random() < 0.6 && count > 3 ? [reference] : []), pick(random, firstColumns)];
  const headings = pick(random, figureHeadings as [string[], ...string[][]]);
  const inner = Math.max(1, count - first.length - last.length);
  const start = Math.floor(random() * Math.max(1, headings.length - inner + 1));
  const named = headings
    .slice(start, start + inner)
    .map((heading): Column => ({ heading, weight: 1.5, isFigure: true, cell: figure }));
  return [...first, ...named, ...last];
}

const fonts: Readonly<Record<Program, readonly [string, ...string[]]>> = {
  chromium: ["Liberation Sans", "Liberation Serif", "DejaVu Sans", "DejaVu Serif", "C059"],
  office: ["Liberation Sans", "Liberation Serif", "DejaVu Sans", "Liberation Sans Narrow"],
};

/** A program that prints a made table. */
export type Program = "chromium" | "office";

/** A table as a seed makes it: of 3 to 9 columns, 8 to 12 points, with lines or without, long or short. */
export function madeTable(seed: number, program: Program): MadeTable {
  const random = randomFrom(seed * 7919 + program.length);
  // The first numbers of neighbouring seeds are alike.
  for (let burnt = 0; burnt < 5; burnt += 1) random();
  const columns = columnsOf(random, 3 + Math.floor(random() * 7));
  const size = pick(random, [8, 9, 10, 11, 12]);
  const width = columns.length > 6 ? 520 : 420 + random() * 60;
  const sum = columns.reduce((all, { weight }) => all + weight, 0);
  const rows = random() < 0.2 ? 25 + Math.floor(random() * 15) : 2 + Math.floor(random() * 10);
  const isRuled = random() < 0.25;
  const side = pick(random, ["left", "center", "right"]);
  return {
    layout: {
      font: pick(random, fonts[program]),
      size: columns.length > 6 ? Math.min(size, 9) : size,
      align: pick(random, ["top", "middle", "bottom"]),
      lines: isRuled ? "all" : pick(random, ["none", "none", "rows", "head"]),
      padding: pick(random, [2, 3, 4, 6]),
      widths: columns.map(({ weight }) => (width * weight) / sum),
      sides: columns.map(({ isFigure }) => (isFigure ? side : "left")),
      repeatsHead: random() < 0.6,
      isHeadBold: random() < 0.8,
      isHeadShaded: random() < 0.3,
    },
    cells: [
      columns.map(({ heading }) => heading),
      ...Array.from({ length: rows }, (_, row) => columns.map(({ cell }) => cell(random, row))),
    ],
  };
}
