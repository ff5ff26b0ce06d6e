import { sectionKindWords } from "../../../model/report/section-kind.ts";
import { dayInWords } from "../query/day.ts";
import { type SearchState, step, without } from "../query/state.ts";
import type { Understood } from "../query/understood.ts";
import { button, element } from "./element.ts";
import { choiceInWords } from "./form.ts";

/** Something that narrows a search, and the search without it. */
export interface Narrowing {
  readonly label: string;
  readonly without: SearchState;
}

/** Everything that narrows a search: what the reader chose and what was understood from the words. */
export function narrowings(
  form: HTMLFormElement,
  state: SearchState,
  understood: readonly Understood[],
): Narrowing[] {
  const chosen = Object.entries(state.filters).flatMap(([name, values = []]) =>
    values.map((value) => {
      const { group, choice } = choiceInWords(form, name, value);
      return { label: `${group}: ${choice}`, without: without(state, name, value) };
    }),
  );
  const first = { ...state, shown: step };
  const days = [
    ...(state.from === ""
      ? []
      : [{ label: `From ${dayInWords(state.from)}`, without: { ...first, from: "" } }]),
    ...(state.to === ""
      ? []
      : [{ label: `To ${dayInWords(state.to)}`, without: { ...first, to: "" } }]),
  ];
  const read = understood.map((each) => ({
    label: understoodInWords(form, each),
    without: { ...first, words: withoutText(state.words, each.text) },
  }));
  return [...read, ...chosen, ...days];
}

/** A chip for each narrowing, which takes it away. */
export function showChips(
  place: HTMLElement,
  all: readonly Narrowing[],
  go: (state: SearchState) => void,
) {
  place.hidden = all.length === 0;
  place.replaceChildren(
    ...all.map(({ label, without: state }) => {
      const chip = button(label, { class: "chip", "aria-label": `Remove: ${label}` }, () => {
        go(state);
        place.querySelector<HTMLElement>("button")?.focus();
      });
      chip.append(element("span", { "aria-hidden": "true" }, " ×"));
      return chip;
    }),
  );
}

function understoodInWords(form: HTMLFormElement, understood: Understood): string {
  switch (understood.kind) {
    case "quarters":
      return understood.quarters
        .map((value) => choiceInWords(form, "quarter", value))
        .map(({ group, choice }) => `${group}: ${choice}`)
        .join(", ");
    case "day":
      return `Meeting of ${dayInWords(understood.day)}`;
    case "paragraph":
      return `Paragraph ${understood.number} first`;
    case "section":
      return `In: ${sectionKindWords[understood.section]}`;
  }
}

const withoutText = (words: string, text: string) =>
  words.replace(/\s+/g, " ").replace(text, " ").replace(/\s+/g, " ").trim();
