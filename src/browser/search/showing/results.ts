import { ownCouncil } from "../own-council.ts";
import { today } from "../query/day.ts";
import { most, queryOf, step } from "../query/state.ts";
import { actions } from "./actions.ts";
import { button, element } from "./element.ts";
import type { Hit } from "./hit.ts";
import { hitItem } from "./hit-list.ts";
import { nothingFound } from "./nothing-found.ts";
import { countsAll, type SearchOutcome } from "./outcome.ts";
import { newIn, save, savedSearches } from "./saved.ts";

/** The parts of the page that a search fills. */
export interface Places {
  readonly status: HTMLElement;
  readonly chips: HTMLElement;
  readonly order: HTMLElement;
  readonly narrow: HTMLElement;
  /** The choice of other archives, if there is one. */
  readonly also: HTMLElement | null;
  readonly results: HTMLElement;
  /** What an empty search offers. */
  readonly ways: HTMLElement;
  readonly title: string;
  /** The links to the reports that the printed page has. */
  readonly withoutScript: readonly Node[];
}

/** The parts of the page. Throws if one is missing. */
export function pageParts(form: HTMLFormElement): Places {
  const place = (name: string) => {
    const found = form.querySelector<HTMLElement>(`.search-${name}`);
    if (!found) throw new Error(`The page has no place for ${name}`);
    return found;
  };
  const results = place("results");
  return {
    status: place("status"),
    chips: place("chips"),
    order: place("order"),
    narrow: place("narrow"),
    also: form.querySelector<HTMLElement>(".search-also"),
    results,
    ways: place("ways"),
    title: document.title,
    withoutScript: [...results.querySelectorAll("ul")],
  };
}

/** Shows the reports found, or what to change if there are none. */
export function showFound(place: HTMLElement, outcome: SearchOutcome) {
  const { state, found, go } = outcome;
  const { hits, lookedAt } = found.shown;
  if (hits.length === 0) {
    place.replaceChildren(nothingFound(outcome));
    return;
  }
  const fresh = newSinceLast(outcome);
  const { others } = found.candidates.searched;
  const councilOf = ({ council }: Hit) => (others.length === 0 ? null : (council ?? ownCouncil()));
  const list = element(
    "ol",
    { role: "list", class: "hit-list" },
    ...hits.map((hit) => hitItem(hit, fresh.has(hit.id), councilOf(hit))),
  );
  const heading = element("h2", { class: "visually-hidden" }, "Reports found");
  const { results, wanted } = found.candidates;
  const isMore =
    (results.length > lookedAt || found.shown.held > hits.length) && state.shown < most;
  const isCounted = countsAll(wanted);
  const left = isCounted ? Math.min(step, results.length - hits.length) : step;
  const next = button(
    isCounted ? `Show ${left} more` : "Show more",
    { class: "search-more" },
    async () => {
      await go({ ...state, shown: Math.min(state.shown + step, most) });
      place.querySelectorAll<HTMLElement>(".hit h3 a")[hits.length]?.focus();
    },
  );
  place.replaceChildren(
    ...offers(outcome),
    heading,
    list,
    ...(isMore ? [next] : []),
    actions(outcome),
  );
}

/** Words of the archive similar to those that no report has. */
function offers({ found, state, go }: SearchOutcome): HTMLElement[] {
  return found.mended.flatMap(({ typed, like }) => {
    if (like === null) return [];
    const words = state.words.replace(typed, like);
    const press = () => go({ ...state, words, shown: step });
    return [element("p", {}, button(`Did you mean “${words}”?`, {}, press))];
  });
}

/**
 * The reports that are new since a saved search was last opened. Remembers the present results, and the
 * earlier ones too if some did not arrive.
 */
function newSinceLast({ found, state }: SearchOutcome): ReadonlySet<string> {
  const query = queryOf({ ...state, shown: step });
  const saved = savedSearches().find((each) => each.query === query);
  if (!saved) return new Set();
  const ids = found.candidates.results.map(({ id }) => id);
  const fresh = newIn(saved, ids);
  const isWhole = found.candidates.searched.notices().length === 0;
  const seen = isWhole ? ids : [...new Set([...ids, ...saved.seen])];
  save({ ...saved, looked: today(), seen });
  return new Set(fresh);
}
