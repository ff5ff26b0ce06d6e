/**
 * Abbreviations that are also words when they are written small. In capitals they are words of their
 * own, so that SEND is not "send".
 */
const wordLike: ReadonlySet<string> = new Set(
  "SEND PIP ACE AIDS CAMS LEAP MASH SALT SMART START STEPS BID CIL PACT PREVENT RAG SAGE".split(
    " ",
  ),
);

/** The word under which an abbreviation is indexed that is a word in small letters; null for any other. */
export const ownFormOf = (word: string): string | null =>
  wordLike.has(word) ? `${word.toLowerCase()}abbr` : null;
