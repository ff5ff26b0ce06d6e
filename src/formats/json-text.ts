/**
 * Text as JSON writes it. "<" stands as JSON's escape of it, so that no reader of a file can take words
 * for HTML.
 */
export const jsonText = (text: string): string =>
  special.test(text) ? withoutTags(JSON.stringify(text)) : `"${text}"`;

/** The same of a document that is JSON already: there "<" stands in texts only. */
export const withoutTags = (json: string): string =>
  json.includes("<") ? json.replaceAll("<", "\\u003c") : json;

/** What may not stand in a text of JSON as it is: looked for first, because most texts hold none. */
const special = /["\\<\p{Cc}\p{Cs}]/u;
