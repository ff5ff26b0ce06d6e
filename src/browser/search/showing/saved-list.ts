import { find } from "../finding/find.ts";
import type { SearchedFor } from "../finding/search-engine.ts";
import { dayInWords } from "../query/day.ts";
import type { SearchState } from "../query/state.ts";
import { button, element } from "./element.ts";
import { forget, newIn, type SavedSearch, savedSearches } from "./saved.ts";

/** Reads a search from a query string. */
type ReadQuery = (query: string) => SearchState;

/** The searches that the reader saved; empty if there are none. */
export function savedList(searched: SearchedFor, read: ReadQuery): HTMLElement {
  const saved = savedSearches();
  const place = element("section", { class: "saved-searches" });
  if (saved.length === 0) return place;
  const rows = saved.map((search) => ({ search, row: savedRow(search) }));
  const check = button("See what is new", {}, async (pressed) => {
    pressed.disabled = true;
    for (const { search, row } of rows) {
      try {
        row.state.textContent = await whatIsNew(searched, search, read(search.query));
      } catch (error) {
        console.error(error);
        row.state.textContent = "could not be searched";
      }
    }
    pressed.disabled = false;
  });
  place.append(
    element("h2", {}, "Searches saved in this browser"),
    element("ul", { role: "list" }, ...rows.map(({ row }) => row.item)),
    element("p", {}, check),
  );
  return place;
}

function savedRow({ query, name, looked }: SavedSearch) {
  const state = element(
    "span",
    { class: "hint", role: "status" },
    `last looked at on ${dayInWords(looked)}`,
  );
  const item = element("li", {}, element("a", { href: query }, name), " ", state, " ");
  item.append(
    button("Forget", { "aria-label": `Forget ${name}` }, () => {
      forget(query);
      item.remove();
    }),
  );
  return { item, state };
}

async function whatIsNew(
  searched: SearchedFor,
  search: SavedSearch,
  state: SearchState,
): Promise<string> {
  const { candidates } = await find(await searched(state), state);
  const count = newIn(
    search,
    candidates.results.map(({ id }) => id),
  ).length;
  const news = count === 0 ? "nothing new" : `${count} new since ${dayInWords(search.looked)}`;
  return [`${news}.`, ...candidates.searched.notices()].join(" ");
}
