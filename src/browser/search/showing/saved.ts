/** A search saved in this browser. */
export interface SavedSearch {
  /** The query string of its address. */
  readonly query: string;
  readonly name: string;
  /** The day on which it was last opened, `YYYY-MM-DD`. */
  readonly looked: string;
  /** The reports that it found then. */
  readonly seen: readonly string[];
}

const key = "saved-searches";

/** How many reports of a search are remembered. */
const remembered = 1000;

/** The searches saved in this browser; empty if it stores nothing. */
export function savedSearches(): readonly SavedSearch[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** Saves a search, or its results of today. Throws if the browser stores nothing. */
export function save(search: SavedSearch) {
  const others = savedSearches().filter(({ query }) => query !== search.query);
  write([...others, { ...search, seen: search.seen.slice(0, remembered) }]);
}

export function forget(query: string) {
  write(savedSearches().filter((each) => each.query !== query));
}

/** The reports that a saved search did not find when it was last opened. */
export function newIn({ seen }: SavedSearch, ids: readonly string[]): string[] {
  const known = new Set(seen);
  return ids.slice(0, remembered).filter((id) => !known.has(id));
}

function write(searches: readonly SavedSearch[]) {
  if (searches.length === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(searches));
}

function isSaved(value: unknown): value is SavedSearch {
  const { query, name, looked, seen } = (value ?? {}) as Partial<
    Record<keyof SavedSearch, unknown>
  >;
  return (
    typeof query === "string" &&
    typeof name === "string" &&
    typeof looked === "string" &&
    Array.isArray(seen) &&
    seen.every((id) => typeof id === "string")
  );
}
