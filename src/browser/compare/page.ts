import { type Chosen, chosenIn, chosenQuery } from "../../model/addresses/compare-addresses.ts";
import { choiceOf } from "./choice.ts";
import { fetchedOnce } from "./fetched.ts";
import { issuesOf } from "./offered.ts";
import { resultOf } from "./result.ts";

/** Makes the form compare reports within the page: its address contains both, and back and forward work. */
export function startComparing(form: HTMLFormElement) {
  const [from, to] = form.querySelectorAll("select");
  const status = document.querySelector(".compare-status");
  const place = document.querySelector(".compare-result");
  if (!from || !to || !status || !place) throw new Error("The page lacks a part of the comparison");
  const { address = "" } = form.dataset;
  const issues = issuesOf(from);
  const title = document.title;
  const fetched = fetchedOnce();
  let latest = 0;

  /** What the result's own heading says too is only for those who do not see it appear. */
  const say = (words: string, isShownToo = false) => {
    status.textContent = words;
    status.classList.toggle("visually-hidden", isShownToo);
  };

  async function show(chosen: Chosen): Promise<HTMLElement | null> {
    latest += 1;
    const turn = latest;
    const choice = choiceOf(chosen, issues);
    document.title = title;
    place?.replaceChildren();
    if (choice.kind !== "two") {
      say(choice.kind === "refused" ? choice.why : "");
      return null;
    }
    const { before, after } = choice;
    say("Comparing…");
    try {
      const [was, now] = await Promise.all([fetched(before), fetched(after)]);
      if (turn !== latest) return null;
      const { section, heading } = resultOf(
        { issue: before, report: was },
        { issue: after, report: now },
        address,
      );
      place?.replaceChildren(section);
      say(`${after.label}, compared with ${before.label}.`, true);
      document.title = `${after.label} since ${before.label} – ${title}`;
      return heading;
    } catch (error) {
      console.error(error);
      if (turn === latest)
        say("The two reports could not be compared, because one of them did not load. Try again.");
      return null;
    }
  }

  /** Shows what the address names in the form too, if the series has it; without it, the form's first choice. */
  const showAddress = () => {
    const named = chosenIn(location.search);
    const isNone = named.from === null && named.to === null;
    if (isNone) form.reset();
    const chosen = isNone ? { from: from.value, to: to.value } : named;
    for (const [select, key] of [[from, chosen.from] as const, [to, chosen.to] as const])
      if (issues.some((issue) => issue.key === key)) select.value = key ?? "";
    return show(chosen);
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const chosen = { from: from.value, to: to.value };
    const query = chosenQuery(chosen);
    if (query !== location.search) history.pushState(null, "", query);
    (await show(chosen))?.focus();
  });
  addEventListener("popstate", showAddress);
  form.hidden = false;
  showAddress();
}
