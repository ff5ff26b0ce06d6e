import { memoisedFor } from "../../text/memoised.ts";
import type { Archive } from "../archive.ts";
import { compare } from "../order.ts";
import type { FilterValue } from "./search-filters.ts";
import { searchedFilters, searchedIn } from "./searched.ts";

/** What a search can be narrowed by, with the number of reports and minutes for each value. */
export interface SearchChoices {
  readonly groups: readonly ChoiceGroup[];
  /** How many reports and minutes are searched. */
  readonly reports: number;
  /** The days of the first and the last meeting; null in an archive without reports. */
  readonly days: { readonly first: string; readonly last: string } | null;
}

export interface ChoiceGroup {
  /** As in the address of a search: "board". */
  readonly name: string;
  readonly label: string;
  /** True if the values belong to this council alone. */
  readonly isOwn: boolean;
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** An archive's filters. A filter without any reports is left out. */
export const searchChoices = memoisedFor((archive: Archive): SearchChoices => {
  const searched = searchedIn(archive);
  const groups = searchedFilters.map(({ name, label, isOwn = false, valuesOf, order }) => {
    const counts = new Map<string, { of: FilterValue; count: number }>();
    for (const one of searched)
      for (const of of new Map(valuesOf(one).map((each) => [each[0], each])).values())
        counts.set(of[0], { of, count: (counts.get(of[0])?.count ?? 0) + 1 });
    const choices = [...counts.values()]
      .sort((one, other) => order(one.of, other.of, archive.registers))
      .map(({ of: [value, words], count }) => ({ value, label: words, count }));
    return { name, label, isOwn, choices };
  });
  const dates = searched.map(({ of }) => of.date).sort(compare);
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    groups: groups.filter(({ choices }) => choices.length > 0),
    reports: searched.length,
    days: first && last ? { first, last } : null,
  };
});
