import { type SearchState, step } from "../query/state.ts";
import { button, element } from "./element.ts";
import { countInWords, type SearchOutcome } from "./outcome.ts";

/** A search with one condition removed. */
interface Loosened {
  readonly label: string;
  readonly state: SearchState;
}

/** Conditions to remove if nothing was found, each with what it would find. */
export function nothingFound(outcome: SearchOutcome): HTMLElement {
  const ways = loosened(outcome);
  const list = element("ul", { role: "list", class: "search-loosen" });
  for (const { label, state: other } of ways) {
    const count = element("span", { class: "hint" });
    const press = () => outcome.go(other);
    list.append(element("li", {}, button(label, {}, press), " ", count));
    outcome
      .find(other)
      .then((found) => {
        count.textContent = found.shown.hits.length === 0 ? "nothing either" : countInWords(found);
      })
      .catch(console.error);
  }
  const advice =
    ways.length === 0 ? "Try fewer or other words, or the beginning of a word." : "You could try:";
  // The line above already says that nothing was found.
  return element("div", { class: "notice" }, element("p", {}, advice), list);
}

/** Everything that can be removed: quotation marks, a filter, a word. */
function loosened({ narrowings, found, state }: SearchOutcome): Loosened[] {
  const first = { ...state, shown: step };
  const unquoted = tidy(state.words.replace(/["“”„«»]/g, " "));
  const ways = narrowings.map(({ label, without }) => ({
    label: `Without “${label}”`,
    state: without,
  }));
  if (found.query.phrases.length > 0)
    return [
      { label: "The words anywhere, not as a phrase", state: { ...first, words: unquoted } },
      ...ways,
    ];
  const words = found.query.words.length > 1 ? found.query.words : [];
  const offers = found.mended.flatMap(({ typed, like }) =>
    like === null ? [] : [{ typed, like }],
  );
  return [
    ...offers.map(({ typed, like }) => ({
      label: `Did you mean “${like}”?`,
      state: { ...first, words: state.words.replace(typed, like) },
    })),
    ...ways,
    ...words.map((word) => ({
      label: `Without the word “${word}”`,
      state: { ...first, words: tidy(state.words.replace(word, " ")) },
    })),
  ];
}

const tidy = (words: string) => words.replace(/\s+/g, " ").trim();
