import { type Searched, wholeOf } from "../finding/candidates.ts";
import { type Found, search } from "../finding/find.ts";
import { lookupIn, resultKeyOf } from "../finding/lookup.ts";
import { boxes, filterNames, isOwnFilter } from "./form.ts";

/**
 * Updates the counts in the open groups after a search. A group's file is fetched when the reader first
 * opens it. A group's own choices do not affect its counts, because they are alternatives.
 */
export async function showCounts(form: HTMLFormElement, searched: Searched, found: Found | null) {
  for (const name of filterNames(form)) {
    const group = form.querySelector<HTMLDetailsElement>(`.filter[data-name="${name}"]`);
    if (!group?.open || !found) continue;
    searched.renew();
    show(form, name, await countsOf(form, searched, found, name));
  }
}

async function countsOf(form: HTMLFormElement, searched: Searched, found: Found, name: string) {
  // Boards with the same id in two archives are different boards.
  const pagefind = isOwnFilter(form, name) ? searched.own : searched.pagefind;
  const { every } = lookupIn(pagefind, {});
  const counts: Record<string, number> = {};
  const { filters } = found.state;
  const state = { ...found.state, filters: { ...filters, [name]: undefined } };
  const { candidates } = filters[name] ? await search(searched, state) : found;
  const held = new Set(wholeOf(candidates).map(resultKeyOf));
  for (const { value } of boxes(form, name)) {
    const bearing = await every({ [name]: { any: [value] } });
    counts[value] = bearing.filter((result) => held.has(resultKeyOf(result))).length;
  }
  return counts;
}

function show(form: HTMLFormElement, name: string, counts: Readonly<Record<string, number>>) {
  for (const box of boxes(form, name)) {
    const count = box.closest("li")?.querySelector(".count");
    const held = counts[box.value] ?? 0;
    if (count) count.textContent = String(held);
    box.closest("li")?.classList.toggle("empty", held === 0 && !box.checked);
  }
}
