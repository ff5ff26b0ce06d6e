import { bare, type PlacedWord } from "../../../text/grammar-words.ts";

/** True for a word that has no weight if there are others. */
export const isLightWord = (word: PlacedWord | undefined): boolean =>
  word === undefined ||
  word.isSlight ||
  /^[\p{Ll}]$/iu.test(bare(word.word)) ||
  contraction.test(bare(word.word)) ||
  lightWords.has(bare(word.word).toLowerCase());

/** "won't", "who's", "they're" */
const contraction =
  /n['’]t$|['’](?:ll|re|ve|d|m)$|^(?:what|who|when|where|how|there|it|that|he|she)['’]s$/i;

/** Words of questions, and words found in every report, which have no weight if there are others. */
const lightWords: ReadonlySet<string> = new Set(
  `report reports meeting meetings council councils council's many much get gets got there does tell find
  found information show please long often big said say says give given go happened happen want wants
  need needs new old people people's far not own come comes someone anyone about getting help going goes can
  doing make makes made take takes put`.split(/\s+/),
);
