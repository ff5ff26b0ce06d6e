import type { Correction, Report } from "./report.ts";

/** The paragraphs named by a correction's note, by anchor, each with the note's index in the list. */
export type CorrectedParagraphs = ReadonlyMap<string, readonly number[]>;

/**
 * The paragraphs named in the notes of a report's corrections: "In paragraph 4.1 the balance was …". A
 * paragraph of another paper ("paragraph 4.1 of Appendix 2") is left out, and so is a number that the
 * report does not have.
 */
export function correctedParagraphs({
  corrections,
  facts,
}: {
  readonly corrections: readonly Correction[];
  readonly facts: Pick<Report["facts"], "anchors">;
}): CorrectedParagraphs {
  const anchors = new Set(facts.anchors);
  const found = new Map<string, number[]>();
  corrections.forEach(({ note }, index) => {
    for (const anchor of new Set(numbersNamed(note).filter((each) => anchors.has(each)))) {
      found.set(anchor, [...(found.get(anchor) ?? []), index]);
    }
  });
  return found;
}

/** "paragraph 4.1", "paragraphs 3.1, 3.2 and 4" → ["3.1", "3.2", "4"] */
function numbersNamed(note: string): string[] {
  return [...note.matchAll(named)].flatMap(({ 0: words, 1: numbers = "", index }) =>
    ofAnotherPaper.test(note.slice(index + words.length)) ? [] : (numbers.match(number) ?? []),
  );
}

const number = /\d+(?:\.\d+)*/g;

const named = /\bparagraphs? (\d+(?:\.\d+)*(?:(?:, | and |, and )\d+(?:\.\d+)*)*)/gi;

const ofAnotherPaper = /^ (?:of|in) (?:the |an? )?(?:appendix|annex|schedule|act|minutes)/i;
