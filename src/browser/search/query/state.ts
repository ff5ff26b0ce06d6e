export const sortings = ["best", "newest", "oldest"] as const;

type Sorting = (typeof sortings)[number];

/** A whole search: everything in its address. */
export interface SearchState {
  /** As the reader typed it. */
  readonly words: string;
  /** Values of one filter are alternatives; filters narrow one another. */
  readonly filters: Readonly<Partial<Record<string, readonly string[]>>>;
  /** The first and last day for meetings, `YYYY-MM-DD`; empty for no limit. */
  readonly from: string;
  readonly to: string;
  /** The ids of other archives to search too. */
  readonly also: readonly string[];
  /** The equal terms not to search for, in the form they have in an address. */
  readonly less: readonly string[];
  readonly sorting: Sorting;
  /** How many reports are shown. */
  readonly shown: number;
}

/** How many reports are shown at first, and added each time. */
export const step = 6;

/** The most reports that a list may show or a file may contain. */
export const most = 200;

/** The search in an address, for an archive with these filters; anything else in it is ignored. */
export function stateFrom(query: URLSearchParams, filterNames: readonly string[]): SearchState {
  const sorting = sortings.find((each) => each === query.get("sort")) ?? "best";
  const shown = Number(query.get("show"));
  return {
    words: (query.get("q") ?? "").trim().slice(0, 500),
    filters: Object.fromEntries(
      filterNames
        .map((name) => [name, [...new Set(query.getAll(name).filter(isCode))]] as const)
        .filter(([, values]) => values.length > 0),
    ),
    from: day(query.get("from")),
    to: day(query.get("to")),
    also: [...new Set(query.getAll("also").filter(isCode))],
    less: [...new Set(query.getAll("less").filter(isCode))],
    sorting,
    shown: Number.isInteger(shown) && shown > step ? Math.min(shown, most) : step,
  };
}

/** "?q=air+quality&board=environment&sort=newest", or "" for an empty search. */
export function queryOf(state: SearchState): string {
  const query = new URLSearchParams();
  if (state.words !== "") query.set("q", state.words);
  for (const [name, values = []] of Object.entries(state.filters))
    for (const value of values) query.append(name, value);
  if (state.from !== "") query.set("from", state.from);
  if (state.to !== "") query.set("to", state.to);
  for (const other of state.also) query.append("also", other);
  for (const term of state.less) query.append("less", term);
  if (state.sorting !== "best") query.set("sort", state.sorting);
  if (state.shown !== step) query.set("show", String(state.shown));
  return query.size === 0 ? "" : `?${query}`;
}

/** True if nothing is asked for; punctuation alone does not count. */
export const isEmpty = (state: SearchState): boolean =>
  !/[\p{L}\p{N}]/u.test(state.words) &&
  Object.keys(state.filters).length === 0 &&
  state.from === "" &&
  state.to === "";

/** A search without one value of a filter. */
export function without(state: SearchState, name: string, value: string): SearchState {
  const filters = Object.entries(state.filters)
    .map(([each, values = []]) => {
      return [each, each === name ? values.filter((one) => one !== value) : values] as const;
    })
    .filter(([, values]) => values.length > 0);
  return { ...state, shown: step, filters: Object.fromEntries(filters) };
}

const isCode = (value: string) => /^[a-z0-9-]+$/.test(value);

const day = (text: string | null) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : "");
