/** Text as JSON. "<" is written as its JSON escape, so that no program mistakes words for HTML. */
export const jsonText = (text: string): string => withoutTags(JSON.stringify(text));

/** The same for a document that is already JSON, where "<" stands only inside text. */
export const withoutTags = (json: string): string => json.replaceAll("<", "\\u003c");
