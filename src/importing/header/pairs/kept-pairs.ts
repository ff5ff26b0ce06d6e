import type { HeaderPair } from "../../../model/report/report.ts";
import type { Changes } from "../../source/repairs.ts";
import type { HeaderField } from "../labels/label-forms.ts";
import { isMeaningless } from "../unlabelled.ts";
import { withoutRaised } from "../values/bodies-and-days.ts";
import { officerLines } from "../values/officers.ts";
import type { IsCommon } from "../values/people.ts";
import { joined, type Pair, type Words } from "./pair.ts";

interface HeaderTaken {
  readonly pairs: readonly Pair[];
  readonly chosen: ReadonlyMap<HeaderField, Pair>;
  /** The words used by each field. */
  readonly taken: Partial<Record<HeaderField, readonly (string | null)[]>>;
  /** Words without a label that no field used. */
  readonly loose: readonly Words[];
  /** The same, including those that a field used. */
  readonly unplaced: readonly Words[];
}

/**
 * The pairs of a header that no field holds in full, in printed order. A person's name, a time or a further
 * meeting keeps its pair, so that no word is lost.
 */
export function keptPairs(
  { pairs, chosen, taken, loose, unplaced }: HeaderTaken,
  isCommon: IsCommon,
): {
  readonly pairs: readonly HeaderPair[];
  readonly accounted: readonly string[];
} {
  const kept: { line: number; pair: HeaderPair }[] = [];
  const accounted: string[] = [];
  for (const pair of pairs) {
    const value = joined(pair.value);
    const holds = (taken[pair.field] ?? []).filter((words) => words !== null);
    const printed = folded(joined(pair.value.filter(isNoEnding)) ?? "");
    const isWhole =
      chosen.get(pair.field) === pair &&
      [holds.join(" "), holds[0] ?? ""].some((words) => folded(words) === printed);
    accounted.push(pair.label, value ?? "");
    if (isWhole) continue;
    const label = pair.label.replace(/(?<!\s)\s*:$/, "");
    const shown = { label: label === "" ? null : label, value: inEntries(pair) };
    kept.push({ line: pair.line, pair: shown });
  }
  accounted.push(...unplaced.map(({ text }) => text));
  for (const line of new Set(loose.map((words) => words.line))) {
    const value = joined(loose.filter((words) => words.line === line));
    kept.push({ line, pair: { label: null, value } });
  }
  kept.sort((one, other) => one.line - other.line);
  return { pairs: kept.map(({ pair }) => pair), accounted };

  /** A value with each officer, and each passage after a blank line, on a separate line. */
  function inEntries({ field, value }: Pair): string | null {
    const isOfPosts = field === "officer" || field === "portfolio";
    const lines = isOfPosts ? officerLines(value, isCommon) : passages(value);
    return lines.length === 0 ? null : lines.join("\n");
  }
}

function passages(value: readonly Words[]): string[] {
  const lines: string[] = [];
  for (const { text, afterBlank } of value) {
    const above = lines.pop();
    lines.push(
      ...(above === undefined ? [text] : afterBlank ? [above, text] : [`${above} ${text}`]),
    );
  }
  return lines;
}

const isNoEnding = ({ text }: Words) => !/^(?:st|nd|rd|th)$/i.test(text);

/** Letters and digits only, without words that join or introduce names. */
const folded = (words: string) =>
  withoutRaised(words)
    .toLowerCase()
    .replace(
      /\b(?:and|the|of|on|held|joint|wards?|divisions?|meeting|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/g,
      "",
    )
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Reports words without a label that may have a meaning. */
export function noteLoose(loose: readonly Words[], changes: Changes) {
  for (const { text, line } of loose.filter((words) => !isMeaningless(words.text))) {
    const message = `“${text}” has no label in the header; it is kept with the header’s other words`;
    changes.find(line, "warning", "loose-words", message);
  }
}
