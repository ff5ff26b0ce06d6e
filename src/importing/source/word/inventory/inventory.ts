import { drawingGroups } from "./drawings.ts";
import { formulaGroups } from "./formulas.ts";
import { propertyGroups } from "./properties.ts";
import { textGroups } from "./text.ts";
import type { Treatment } from "./treatment.ts";

/**
 * How the reader treats every element of a Word file that can carry words, numbers or meaning, and the
 * attributes that do ("wp:docPr@descr"). Anything not listed is reported.
 */
export const inventory: ReadonlyMap<string, Treatment> = new Map(
  [textGroups, propertyGroups, drawingGroups, formulaGroups]
    .flat()
    .flatMap(({ names, treatment }) => names.map((name) => [name, treatment] as const)),
);
