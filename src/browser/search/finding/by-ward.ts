import { queryFrom } from "../query/query.ts";
import { soughtBy } from "../query/sought.ts";
import type { Candidates, Searched } from "./candidates.ts";
import { lookupIn, resultKeyOf } from "./lookup.ts";
import { type Matches, matchesOf } from "./matches.ts";
import type { PagefindOptions } from "./pagefind.ts";

/** The filter's value for reports on every ward. */
const everyWard = "boroughwide";

/**
 * Puts what a search by ward found in the order of a ward's page: the ward's own reports, then those on every
 * ward whose words name it. Without other words those show the paragraph that names it.
 */
export async function byWard(
  { searched, filters, ...found }: Candidates,
  wards: readonly string[],
): Promise<Candidates> {
  if (wards.length === 0 || wards.includes(everyWard)) return { searched, filters, ...found };
  const { every } = lookupIn(searched.pagefind, filters);
  const apart = new Set((await every({ ward: { any: [everyWard] } })).map(resultKeyOf));
  const isAlone = found.sought.length === 0;
  const named: Matches = isAlone ? await matchesOfNames(searched, filters, wards) : new Map();
  const results = found.results.map((result) => ({
    ...result,
    places: isAlone
      ? (named.get(resultKeyOf(result))?.places ?? []).map((place) => ({ ...place, sought: 0 }))
      : result.places,
    isApart: apart.has(resultKeyOf(result)),
  }));
  return {
    ...found,
    ...{ searched, filters },
    results: [
      ...results.filter(({ isApart }) => !isApart),
      ...results.filter(({ isApart }) => isApart),
    ],
    wanted: isAlone ? { ...found.wanted, worth: [1] } : found.wanted,
  };
}

/** The reports whose words name one of some wards. */
async function matchesOfNames(
  searched: Searched,
  filters: PagefindOptions["filters"],
  wards: readonly string[],
): Promise<Matches> {
  const { lookup } = lookupIn(searched.pagefind, filters);
  const names = wards.map((ward) => `"${searched.wardName(ward)}"`).join(" ");
  const ways = soughtBy(queryFrom(names), () => null, []).flatMap((each) => each.ways);
  return (await matchesOf({ ways }, lookup)).matches;
}
