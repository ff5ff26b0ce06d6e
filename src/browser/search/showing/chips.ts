import { sectionKindWords } from "../../../model/report/body/section-kind.ts";
import { slug } from "../../../text/slug.ts";
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

/** Everything that narrows a search: the reader's choices, and what was recognised in the words. */
export function narrowings(
  form: HTMLFormElement,
  state: SearchState,
  understood: readonly Understood[],
  added: readonly (readonly string[])[],
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
  const also = added.map((terms) => ({
    label: `also: ${terms.join(", ")}`,
    without: { ...first, less: [...state.less, ...terms.map(slug)] },
  }));
  return [...read, ...chosen, ...days, ...also];
}

/**
 * A chip for each narrowing, which removes it. If the removed chip had the focus, its successor gets it, or
 * otherwise the search field.
 */
export function showChips(
  place: HTMLElement,
  all: readonly Narrowing[],
  go: (state: SearchState) => void,
) {
  const { activeElement } = document;
  const focused = activeElement === null ? -1 : [...place.children].indexOf(activeElement);
  place.hidden = all.length === 0;
  place.replaceChildren(
    ...all.map(({ label, without: state }) => {
      const chip = button(label, { class: "chip", "aria-label": `Remove: ${label}` }, () =>
        go(state),
      );
      chip.append(element("span", { "aria-hidden": "true" }, "\u00a0×"));
      return chip;
    }),
  );
  if (focused === -1) return;
  const chips = place.querySelectorAll<HTMLElement>("button");
  const next = chips[Math.min(focused, chips.length - 1)];
  (next ?? place.closest("form")?.querySelector<HTMLElement>('[type="search"]'))?.focus();
}

function understoodInWords(form: HTMLFormElement, understood: Understood): string {
  switch (understood.kind) {
    case "quarters":
      return understood.quarters
        .map((value) => choiceInWords(form, "quarter", value))
        .map(({ choice }) => choice)
        .join(", ");
    case "day":
      return dayInWords(understood.day);
    case "time":
      return understood.text;
    case "paragraph":
      return `Paragraph ${understood.number} first`;
    case "section":
      return `In: ${sectionKindWords[understood.section]}`;
  }
}

const withoutText = (words: string, text: string) =>
  words.replace(/\s+/g, " ").replace(text, " ").replace(/\s+/g, " ").trim();
