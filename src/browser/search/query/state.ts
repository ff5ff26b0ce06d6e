/** What a search can be narrowed by, as named in its address and in the index. */
export const filterNames = [
  "board",
  "year",
  "quarter",
  "ward",
  "officer",
  "portfolio",
  "section",
] as const;

/** Filters whose values are this archive's own and mean nothing in another. */
export const ownFilterNames: readonly FilterName[] = ["board", "ward", "officer", "portfolio"];

export type FilterName = (typeof filterNames)[number];

export const sortings = ["best", "newest", "oldest"] as const;

export type Sorting = (typeof sortings)[number];

/** A search, whole: what its address holds. */
export interface SearchState {
  /** As the reader typed it. */
  readonly words: string;
  /** Values of one filter are alternatives; filters narrow one another. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  /** The first and the last day of a meeting, `YYYY-MM-DD`; empty where there is no limit. */
  readonly from: string;
  readonly to: string;
  /** Other archives that are searched as well, by their ids. */
  readonly also: readonly string[];
  readonly sorting: Sorting;
  /** How many reports are shown. */
  readonly shown: number;
}

/** How many reports are shown at first, and added at a time. */
export const step = 6;

/** How many reports a list may show or a file may hold. */
export const most = 200;

/** The search that an address holds; what is not understood is left out. */
export function stateFrom(query: URLSearchParams): SearchState {
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
    sorting,
    shown: Number.isInteger(shown) && shown > step ? Math.min(shown, most) : step,
  };
}

/** "?q=air+quality&board=environment&sort=newest", or "" for a search of nothing. */
export function queryOf(state: SearchState): string {
  const query = new URLSearchParams();
  if (state.words !== "") query.set("q", state.words);
  for (const name of filterNames)
    for (const value of state.filters[name] ?? []) query.append(name, value);
  if (state.from !== "") query.set("from", state.from);
  if (state.to !== "") query.set("to", state.to);
  for (const other of state.also) query.append("also", other);
  if (state.sorting !== "best") query.set("sort", state.sorting);
  if (state.shown !== step) query.set("show", String(state.shown));
  return query.size === 0 ? "" : `?${query}`;
}

/** True where nothing is asked for. */
export const isEmpty = (state: SearchState): boolean =>
  state.words === "" &&
  Object.keys(state.filters).length === 0 &&
  state.from === "" &&
  state.to === "";

/** True for a search that is narrowed by what is this archive's own. */
export const hasOwnFilters = ({ filters }: SearchState): boolean =>
  ownFilterNames.some((name) => (filters[name] ?? []).length > 0);

/** A search without one of the values of a filter. */
export function without(state: SearchState, name: FilterName, value: string): SearchState {
  const { [name]: values = [], ...others } = state.filters;
  const left = values.filter((each) => each !== value);
  return {
    ...state,
    shown: step,
    filters: left.length === 0 ? others : { ...others, [name]: left },
  };
}

const isCode = (value: string) => /^[a-z0-9-]+$/.test(value);

const day = (text: string | null) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : "");
