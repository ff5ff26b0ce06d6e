import { type Found, find } from "./finding/find.ts";
import { searchedBy } from "./finding/search-engine.ts";
import { isEmpty, queryOf, type SearchState, stateFrom } from "./query/state.ts";
import { narrowings, showChips } from "./showing/chips.ts";
import { showCounts } from "./showing/counts.ts";
import { element } from "./showing/element.ts";
import { failureNotice } from "./showing/failure.ts";
import { fillForm, filterNames, stateOfForm } from "./showing/form.ts";
import { outcome } from "./showing/outcome.ts";
import { pageParts, showFound } from "./showing/results.ts";
import { savedList } from "./showing/saved-list.ts";

/** Makes the form search within the page: its address contains the search, and back and forward work. */
export function startSearch(form: HTMLFormElement) {
  const places = pageParts(form);
  const searched = searchedBy(form);
  if (places.narrow instanceof HTMLDetailsElement)
    places.narrow.open = matchMedia("(min-width: 60rem)").matches;
  places.results.replaceChildren();
  const read = (query: string) => stateFrom(new URLSearchParams(query), filterNames(form));
  let latest = 0;
  let shownLast: Found | null = null;

  const go = (state: SearchState) => {
    const query = queryOf(state);
    if (query !== location.search) history.pushState(null, "", query || location.pathname);
    return show(state);
  };

  async function show(state: SearchState) {
    latest += 1;
    const turn = latest;
    fillForm(form, state);
    places.narrow.hidden = false;
    if (places.also) places.also.hidden = false;
    document.title = titleOf(state, places.title);
    places.ways.hidden = !isEmpty(state);
    if (isEmpty(state)) {
      shownLast = null;
      showChips(places.chips, [], go);
      places.order.hidden = true;
      places.status.textContent = "";
      places.results.replaceChildren(savedList(searched, read));
      return;
    }
    const slow = setTimeout(() => {
      places.status.textContent = "Searching…";
    }, 600);
    try {
      const ready = await searched(state);
      const found = await find(ready, state);
      if (turn !== latest) return;
      clearTimeout(slow);
      shownLast = found;
      const notices = ready.notices().map((said) => element("span", {}, ` ${said}`));
      places.status.replaceChildren(outcome(found), ...notices);
      const all = narrowings(form, state, found.query.understood, found.added);
      showChips(places.chips, all, go);
      places.order.hidden = found.shown.hits.length < 2;
      showFound(places.results, {
        found,
        state,
        narrowings: all,
        go,
        find: async (other) => find(await searched(other), other),
      });
      // A search that found nothing offers what an empty one does.
      places.ways.hidden = found.shown.hits.length > 0;
      await showCounts(form, ready, found);
    } catch (error) {
      console.error(error);
      clearTimeout(slow);
      if (turn !== latest) return;
      places.status.textContent = "The search could not be run.";
      places.results.replaceChildren(failureNotice(places.withoutScript, () => location.reload()));
    }
  }

  // What search needs begins to come while the reader types.
  form.addEventListener(
    "focusin",
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "search")
        searched(stateOfForm(form)).catch(console.warn);
    },
    { passive: true },
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(stateOfForm(form));
  });
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === "search") return;
    go(stateOfForm(form));
  });
  form.addEventListener(
    "toggle",
    () => {
      const found = shownLast;
      if (found) showCounts(form, found.candidates.searched, found).catch(console.error);
    },
    { capture: true },
  );
  addEventListener("popstate", () => show(read(location.search)));
  show(read(location.search));
}

const titleOf = ({ words }: SearchState, title: string) =>
  words === "" ? title : `${words} – ${title}`;
