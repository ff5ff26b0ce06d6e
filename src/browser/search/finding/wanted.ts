import type { Query } from "../query/query.ts";
import type { SearchState } from "../query/state.ts";
import type { Sought } from "../query/way.ts";
import type { Wanted } from "../showing/part-score.ts";

/** What distinguishes the paragraphs of a search: its weights, and whether it asks for a figure or a decision. */
export function wantedOf(
  state: SearchState,
  query: Query,
  worth: readonly number[],
  every: readonly Sought[],
): Wanted {
  const asked = query.understood.flatMap((each) => (each.kind === "section" ? [each.section] : []));
  const number = query.understood.find((each) => each.kind === "paragraph")?.number ?? null;
  const kinds = [...(state.filters["section"] ?? []), ...asked];
  return {
    ...{ worth, kinds, number },
    pounds: every.map(({ typed }) => typed.startsWith("£")),
    sums: every.map(sumOf),
    phrases: query.phrases,
    figure: summed.test(state.words) ? "sum" : counted.test(state.words) ? "count" : null,
    isDecided: decided.test(state.words),
  };
}

/** How a sum in thousands or more is looked up whole; null for anything else. */
const sumOf = ({ typed, ways }: Sought): string | null =>
  /\d ?(?:k|mn?|bn|thousand|millions?|billion)$/i.test(typed)
    ? (ways[0]?.words[0]?.word ?? null)
    : null;

const counted =
  /\b(?:how (?:many|much|long|far|often|big|tall|high)|numbers? of|figures?|statistics|rates?|percentage)\b/i;
const summed =
  /\b(?:costs?|prices?|spen[dt]|paid|worth|fees?|charged?|budget of|how much (?:money|is the|are the|grant))\b/i;
/** A word for a decision, or a question that names those who take one: "which risk did the committee choose". */
const decided =
  /\b(?:decisions?|decid(?:e|ed)|agreed?|resolved?|vote[ds]?|minute[ds]?|approved?|endorsed?|what became of)\b|\b(?:did|which|what|when|who|why)\b.*\b(?:boards?|cabinet|committee|councillors|council decide|members|they) \w+/i;
