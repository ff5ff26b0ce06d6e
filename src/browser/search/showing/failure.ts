import { button, element } from "./element.ts";

/** What to do if the index does not arrive; `others` are links to the reports without it. */
export function failureNotice(others: readonly Node[], tryAgain: () => void): HTMLElement {
  const ways = element("div", {}, ...others.map((node) => node.cloneNode(true)));
  return element(
    "div",
    { class: "notice" },
    element("h2", {}, "Search could not be started"),
    element(
      "p",
      {},
      "The index did not load, or this browser cannot run it. If you are offline, go online and try again. A browser older than 2023, or a network that forbids WebAssembly, cannot run it at all.",
    ),
    element("p", {}, button("Try again", {}, tryAgain)),
    element("p", {}, "Every report can be found without it:"),
    ways,
  );
}
