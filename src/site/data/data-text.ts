import { withoutTags } from "../../formats/json-text.ts";

/** A JSON document, indented so that people can read it too. */
export const jsonDocument = (document: unknown): string =>
  withoutTags(`${JSON.stringify(document, null, 2)}\n`);
