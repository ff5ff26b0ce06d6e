import type { Changes } from "../../source/repairs.ts";
import { type HeaderField, labelForms } from "../labels/label-forms.ts";
import { isBodyName } from "../values/bodies-and-days.ts";
import type { NamesRead } from "../values/officers.ts";
import { holdsPost, opensPost } from "../values/posts.ts";
import { joined, type Pair, type Words } from "./pair.ts";

/** The label used for each field: of several, the one with the likeliest spelling. */
export function chosenPairs(
  pairs: readonly Pair[],
  loose: readonly Words[],
): ReadonlyMap<HeaderField, Pair> {
  const chosen = new Map<HeaderField, Pair>();
  for (const pair of pairs) {
    const rival = chosen.get(pair.field);
    if (pair.field === "other" || isAnswer(pair)) continue;
    if (!rival || isLikelier(pair, rival)) chosen.set(pair.field, pair);
  }
  // A report on an application for planning is about what is proposed.
  const proposal = pairs.find(({ label }) => /^(?:the )?proposal\b/i.test(label));
  const isOnApplication = pairs.some(({ label }) => /^(?:planning )?application\b/i.test(label));
  if (proposal && isOnApplication && !chosen.has("subject")) chosen.set("subject", proposal);
  // The decision maker may be another body than the one whose meeting is at the top.
  const board = chosen.get("board");
  const isHeaded = ({ line }: Pair) => loose.some((one) => isBodyName(one.text) && one.line < line);
  if (board && /^decision/i.test(board.label) && isHeaded(board)) chosen.delete("board");
  return chosen;
}

/** True for “Yes” or “No” where a name should be: the label is a question. */
const isAnswer = ({ field, value }: Pair) =>
  ["board", "officer", "portfolio", "wards", "subject"].includes(field) &&
  /^(?:yes|no)\b[.,;]?$/i.test(joined(value) ?? "");

function isLikelier(pair: Pair, rival: Pair): boolean {
  if (rival.value.length === 0 && pair.value.length > 0) return true;
  return pair.value.length > 0 && rank(pair) < rank(rival);
}

/** The place of a label among the spellings of its field, or of the listed label that is most like it. */
const rank = ({ field, label }: Pair) => {
  const words = label.replace(/(?<!\s)\s*:$/, "").split(/ ?[/|] ?/);
  const at = placeOf(field, words);
  if (at !== -1 || field !== "officer") return at === -1 ? (labelForms[field] ?? []).length : at;
  const isOfWriter = /\b(?:author|writ|prepar|compil|draft|originat|produc)/i.test(label);
  return placeOf(field, [isOfWriter ? "report author" : "lead officer"]);
};

const placeOf = (field: HeaderField, words: readonly string[]) =>
  (labelForms[field] ?? []).findIndex((form) =>
    words.some((half) => new RegExp(`^(?:${form})$`, "i").test(half.trim())),
  );

/** Labels of those who answer for a report together: a director, and the head of service or officer under them. */
const leads =
  /^(?=.*\b(?:director|head of service|officer|chief executive)\b)(?!.*\b(?:report(?:ing|s)? (?:of|by)|reporting|present|approv|authoris|submi|sponsor|contact|case|chief officer))/i;

/** The officers of the chosen label, and of the others whose officers lead or are responsible with them. */
export function ofThoseWhoLead(
  pairs: readonly Pair[],
  own: Pair | undefined,
  read: (value: readonly Words[]) => NamesRead,
): NamesRead {
  const first = read(own && !own.isAmid ? own.value : []);
  if (!own || first.names.length === 0 || !leads.test(own.label)) return first;
  const others = pairs.filter(
    ({ field, label, isAmid }) => field === "officer" && !isAmid && leads.test(label),
  );
  const all = others.map((pair) => (pair === own ? first : read(pair.value)));
  const certain = all.filter(({ doubt, names }) => doubt === null && names.every(holdsPost));
  const names = [...new Set(certain.flatMap((one) => one.names))];
  return names.length > first.names.length ? { ...first, names } : first;
}

/** Further labels of a field are reported, once for each field. */
export function noteRivals(
  pairs: readonly Pair[],
  chosen: ReadonlyMap<HeaderField, Pair>,
  changes: Changes,
) {
  for (const [field, taken] of chosen) {
    const own = joined(taken.value);
    const rivals = pairs.filter((pair) => {
      const value = joined(pair.value);
      return pair.field === field && pair !== taken && value !== null && value !== own;
    });
    const [first] = rivals;
    if (!first) continue;
    const printed = (pair: Pair) => `“${pair.label} ${joined(pair.value)}”`;
    const message = `${printed(taken)} was taken of ${rivals.length + 1} such labels in the header; kept as printed: ${rivals.map(printed).join(", ")}`;
    changes.find(first.line, "warning", "rival-labels", message);
  }
}

/**
 * Pairs in which “Title:” below an author is the author's own, not the report's: a post below a person, or
 * words between the author and a telephone number or address.
 */
export const withoutJobTitles = (pairs: readonly Pair[]): Pair[] =>
  pairs.map((pair, at) =>
    isJobTitle(pair, pairs[at - 1], pairs[at + 1]) ? { ...pair, field: "other" } : pair,
  );

const title = /^(?:job |post )?title(?:\s?:)?$/i;
const contact = /^(?:e-?mail|tel|phone|direct|mobile|ext)/i;
const author = /\b(?:author|contact|officer|name)\b/i;

function isJobTitle(pair: Pair, above: Pair | undefined, below: Pair | undefined): boolean {
  if (pair.field !== "subject" || !title.test(pair.label) || above === undefined) return false;
  if ((above.field !== "officer" && !author.test(above.label)) || !isNext(above, pair))
    return false;
  if (below !== undefined && contact.test(below.label) && isNext(pair, below)) return true;
  return !holdsPost(joined(above.value) ?? "") && opensPost(joined(pair.value) ?? "");
}

/** True for a pair on the line after another's, with no blank line between them. */
const isNext = (one: Pair, other: Pair) => other.line - (one.value.at(-1)?.line ?? one.line) <= 1;
