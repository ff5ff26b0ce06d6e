/**
 * What the page of results is told of a part of a report, as the part's id in the search index, which
 * keeps an id but for its spaces: the fields encoded, a stroke between them.
 */
export const partId = (...fields: readonly string[]): string =>
  fields.map(encodeURIComponent).join("|");

/** The fields that `partId` was given. */
export const partFields = (id: string): string[] => id.split("|").map(decodeURIComponent);

/** The first field of the part that holds no words but the facts that every hit shows. */
export const shownFacts = "_shown";
