import type { Cell } from "../../source/cells.ts";
import { type Label, labelOf } from "../labels/header-labels.ts";
import { opensPost } from "../values/posts.ts";
import { isNear, type Pair, slack } from "./pair.ts";

/**
 * The labels on a line. Without a colon, such words are still a value if the label before them lacks one,
 * "Title:  Report of the Director", if they are in the column of values or in line with a value above, or if a body's name continues: "… and Performance" / "Board".
 */
export function labelsOn(
  cells: readonly Cell[],
  unlisted: readonly (Label | null)[],
  active: readonly Pair[],
  isValue: readonly boolean[],
): (Label | null)[] {
  const above = active.at(-1);
  const labels = cells.map((cell, place) => labelOf(cell.text) ?? unlisted[place] ?? null);
  return labels.map((label, place) => {
    const before = labels[place - 1];
    // "From:  Executive Director: Place" names a post.
    if (label && isValue[place] && before?.rest === "" && opensPost(label.printed)) return null;
    if (!label || /:$/.test(label.printed)) return label;
    if (label.rest !== "" && before?.rest === "" && /:$/.test(before.printed)) return null;
    if (isValue[place] && before) return null;
    const column = cells[place]?.column ?? 0;
    if (label.rest === "" && active.some((pair) => goesOnAt(pair, column))) return null;
    const goesOn = cells.length === 1 && above?.field === "board" && above.value.length > 0;
    return goesOn && label.field === "board" ? null : label;
  });
}

/** True if words in a column are in line with the value of a label that has a colon. */
const goesOnAt = ({ label, value, valueColumn, column }: Pair, own: number) =>
  label.endsWith(":") &&
  value.length > 0 &&
  valueColumn !== null &&
  valueColumn - column > slack &&
  isNear(valueColumn, own);
