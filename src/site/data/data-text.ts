import { withoutTags } from "../../formats/json-text.ts";

/** A document of JSON, laid out to be read by people too. */
export const written = (document: unknown): string =>
  withoutTags(`${JSON.stringify(document, null, 2)}\n`);
