import { type SearchState, sortings, step } from "../query/state.ts";

/** The filters of the archive, in the order of the form. */
export const filterNames = (form: HTMLFormElement): string[] => [
  ...new Set(boxes(form).map(({ name }) => name)),
];

/** True for a filter whose values belong to this archive and mean nothing in another. */
export const isOwnFilter = (form: HTMLFormElement, name: string): boolean =>
  form.querySelector(`.filter[data-name="${name}"][data-own]`) !== null;

/** The search in the form. */
export function stateOfForm(form: HTMLFormElement): SearchState {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "").trim();
  return {
    words: text("q"),
    filters: Object.fromEntries(
      filterNames(form)
        .map((name) => [name, data.getAll(name).map(String)] as const)
        .filter(([, values]) => values.length > 0),
    ),
    from: text("from"),
    to: text("to"),
    also: data.getAll("also").map(String),
    less: [],
    sorting: sortings.find((each) => each === text("sort")) ?? "best",
    shown: step,
  };
}

/** Puts a search into the form, and opens each group with a choice in it. */
export function fillForm(form: HTMLFormElement, state: SearchState) {
  const control = (name: string) => form.elements.namedItem(name);
  const fill = (name: string, value: string) => {
    const found = control(name);
    if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement)
      found.value = value;
  };
  fill("q", state.words);
  fill("from", state.from);
  fill("to", state.to);
  fill("sort", state.sorting);
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="also"]'))
    box.checked = state.also.includes(box.value);
  for (const box of boxes(form)) {
    box.checked = state.filters[box.name]?.includes(box.value) ?? false;
    if (box.checked) show(box);
  }
}

/** Opens a box's group and scrolls to the box. */
function show(box: HTMLElement) {
  const [group, list, row] = [box.closest("details"), box.closest("ul"), box.closest("li")];
  group?.setAttribute("open", "");
  if (list && row) list.scrollTop = row.offsetTop - list.offsetTop - 2 * row.offsetHeight;
}

/** The boxes of all filters, or of one. */
export const boxes = (form: HTMLFormElement, name?: string): HTMLInputElement[] =>
  [...form.querySelectorAll<HTMLInputElement>('.filter input[type="checkbox"]')].filter(
    (box) => name === undefined || box.name === name,
  );

/** A filter and its value in the form's words: "Ward", "Quarter 2 of 2014/15". */
export function choiceInWords(form: HTMLFormElement, name: string, value: string) {
  const box = boxes(form, name).find((each) => each.value === value);
  return {
    group: form.querySelector(`.filter[data-name="${name}"] summary`)?.textContent ?? name,
    choice: box?.closest("label")?.textContent?.trim() ?? value,
  };
}
