import type { PrintedWord } from "../../../../src/importing/source/pdf/words.ts";

/** A word of size 10 between two edges. */
export const printedWord = (
  text: string,
  left: number,
  right: number,
  baseline: number,
): PrintedWord => ({
  text,
  left,
  right,
  baseline,
  size: 10,
  face: "Sans",
  bold: false,
  italic: false,
  isUpright: true,
  afterSpace: true,
});
