/**
 * Abbreviations that are also words when they are written small. In capitals they are words of their
 * own, so that SEND is not "send". So is May, which is not "may".
 */
const wordLike: ReadonlySet<string> = new Set(
  "SEND PIP ACE AIDS CAMS LEAP MASH SALT SMART START STEPS BID CIL PACT PREVENT RAG SAGE May MAY".split(
    " ",
  ),
);

/** The word under which an abbreviation, or May, is indexed that is a word in small letters; null for any other. */
export const ownFormOf = (word: string): string | null =>
  wordLike.has(word) ? `${word.toLowerCase()}abbr` : null;
