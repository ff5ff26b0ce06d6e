/**
 * Text as JSON writes it. "<" stands as JSON's escape of it, so that no reader of a file can take words
 * for HTML.
 */
export const jsonText = (text: string): string => withoutTags(JSON.stringify(text));

/** The same of a document that is JSON already: there "<" stands in texts only. */
export const withoutTags = (json: string): string => json.replaceAll("<", "\\u003c");
