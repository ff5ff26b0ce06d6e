import { safeJson } from "./table.ts";

/** A document of JSON, laid out to be read by people too. */
export const written = (document: unknown): string =>
  safeJson(`${JSON.stringify(document, null, 2)}\n`);
