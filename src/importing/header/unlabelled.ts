import type { Changes } from "../source/repairs.ts";
import { isBodyName, isOnlyDate } from "./bodies-and-days.ts";
import { joined, type Pair, type Words } from "./header-pairs.ts";

/**
 * A body or a day that stands in the header under no label is the meeting's, where no label states
 * one. Takes it out of the loose words, and tells the clerk.
 */
export function takeUnlabelled(
  field: "board" | "date",
  labelled: Pair | undefined,
  loose: Words[],
  changes: Changes,
): Words[] {
  const stated = [...(labelled?.value ?? [])];
  if (joined(stated) !== null) return stated;
  const is = field === "board" ? isBodyName : isOnlyDate;
  const at = loose.findIndex(({ text }) => is(text));
  const [found] = at === -1 ? [] : loose.splice(at, 1);
  if (!found) return stated;
  const message = `“${found.text}”, which stands under no label, was read as the ${field}`;
  changes.repair(found.line, message);
  changes.find(found.line, "warning", "no-label", message);
  return [found];
}
