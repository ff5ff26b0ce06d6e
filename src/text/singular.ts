/** "reports" → "report", "authorities" → "authority"; "analysis" and "progress" keep their s. */
export function singular(word: string): string {
  const end = singularEnd(word, 0, word.length);
  return word.slice(0, end) + (word.length - end === yEnding ? "y" : "");
}

/** The index at which a word's singular ends. For a plural in "ies", the "y" must be added there. */
export function singularEnd(text: string, from: number, to: number): number {
  const length = to - from;
  if (length <= 3 || text[to - 1] !== "s") return to;
  const before = text[to - 2];
  if (length > 4 && before === "e" && text[to - 3] === "i") return to - yEnding;
  return before === "s" || before === "u" || before === "i" ? to : to - 1;
}

/** How many letters a plural in "ies" has beyond its singular without the "y". */
export const yEnding = "ies".length;
