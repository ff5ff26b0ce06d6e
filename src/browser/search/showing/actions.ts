import { hitsOf } from "../finding/hits.ts";
import { ownCouncil } from "../own-council.ts";
import { today } from "../query/day.ts";
import { most, queryOf, step } from "../query/state.ts";
import { csvOf } from "./csv.ts";
import { button, element } from "./element.ts";
import type { SearchOutcome } from "./outcome.ts";
import { forget, save, savedSearches } from "./saved.ts";

/** What a reader can do with the reports found. */
export function actions(outcome: SearchOutcome): HTMLElement {
  const told = element("span", { class: "hint", role: "status" });
  const write = async () => {
    await download(outcome);
    // The file also lacks anything that another archive did not send.
    told.textContent = outcome.found.candidates.searched.notices().join(" ");
  };
  return element(
    "p",
    { class: "search-actions" },
    keep(outcome),
    " ",
    button("Download as CSV", {}, (pressed) => working(pressed, write)),
    " ",
    button("Print as a list", {}, (pressed) => working(pressed, () => print(outcome))),
    ...(outcome.found.candidates.results.length > most
      ? [element("span", { class: "hint" }, ` A file or a list holds the first ${most} reports.`)]
      : []),
    told,
  );
}

/** Only this button stores anything in the browser. */
function keep(outcome: SearchOutcome): HTMLButtonElement {
  const { state, found } = outcome;
  const query = queryOf({ ...state, shown: step });
  const isKept = () => savedSearches().some((each) => each.query === query);
  const label = () => (isKept() ? "Forget this saved search" : "Save this search in this browser");
  return button(label(), {}, (pressed) => {
    try {
      if (isKept()) forget(query);
      else
        save({
          query,
          name: nameOf(outcome),
          looked: today(),
          seen: found.candidates.results.map(({ id }) => id),
        });
      pressed.textContent = label();
    } catch {
      pressed.textContent = "This browser keeps nothing";
    }
  });
}

/** "air quality, Ward: Milebank, also Wykeham County" */
const nameOf = ({ state, found, narrowings }: SearchOutcome) =>
  [
    state.words,
    ...narrowings.map(({ label }) => label),
    ...found.candidates.searched.others.map(({ council }) => `also ${council}`),
  ]
    .filter(Boolean)
    .join(", ");

async function download({ found }: SearchOutcome) {
  const { hits } = await hitsOf(found.candidates, most);
  const file = new Blob(["\ufeff", csvOf(hits, location.href, ownCouncil())], {
    type: "text/csv;charset=utf-8",
  });
  const address = URL.createObjectURL(file);
  element("a", { href: address, download: "reports-found.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function print({ found, state, go }: SearchOutcome) {
  const count = Math.min(found.candidates.results.length, most);
  if (state.shown < count) await go({ ...state, shown: count });
  globalThis.print();
}

async function working(pressed: HTMLButtonElement, task: () => Promise<void>) {
  const label = pressed.textContent ?? "";
  pressed.disabled = true;
  pressed.textContent = "Fetching the reports…";
  try {
    await task();
    pressed.textContent = label;
  } catch (error) {
    console.error(error);
    pressed.textContent = `${label}: did not work, try again`;
  } finally {
    pressed.disabled = false;
  }
}
