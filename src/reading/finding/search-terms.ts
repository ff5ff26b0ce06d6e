import * as z from "zod";
import { type OwnTerms, programTerms } from "../../model/equal-words/program-terms.ts";
import type { Problem } from "../../model/problem.ts";
import { isTypedInCapitals, rootsOf } from "../../text/equal-terms.ts";
import { type ContentFolder, readText, shownPath } from "../folder/content-folder.ts";
import { text } from "../schemas.ts";
import { onlyFields, readYaml } from "../yaml.ts";

/** The file of the content folder that adds equal words to the program's list and takes some away. */
export const searchTermsFile = "search.yaml";

const longest = 80;

/** Words to search for. The list that browsers fetch has lines, and signs between its terms. */
export const searchTerm = text
  .max(longest, { error: `should have at most ${longest} letters` })
  .regex(/[\p{L}\p{N}]/u, { error: "should have a letter or a digit" })
  .regex(/^[^=<\n]*$/, { error: "should have no “=”, “<” or line break" });

/** The fields of `search.yaml`; any other is a Problem. */
export const searchTermsFields = onlyFields({
  same: z
    .array(z.array(searchTerm).min(2, { error: "should be a list of two or more equal terms" }))
    .default([]),
  apart: z.array(searchTerm).default([]),
});

/** Reads `search.yaml`; without the file, the program's list counts as it is. */
export function readSearchTerms(folder: ContentFolder): {
  readonly terms: OwnTerms;
  readonly problems: readonly Problem[];
} {
  const none = { same: [], apart: [] };
  if (!folder.holds(searchTermsFile)) return { terms: none, problems: [] };
  const file = shownPath(folder, searchTermsFile);
  const { value, problems, at } = readYaml(
    readText(folder, searchTermsFile),
    searchTermsFields,
    file,
  );
  if (value === null) return { terms: none, problems };
  const known = new Set(
    programTerms.flatMap(({ terms, leading }) => [...terms, ...leading].map(keyOf)),
  );
  const added = new Set(value.same.flat().map(keyOf));
  const repeated = value.same.flatMap((line, index) =>
    line.flatMap((term, place) => {
      const other = line.slice(0, place).find((each) => keyOf(each) === keyOf(term));
      if (other === undefined) return [];
      const message = `“${term}” is the same as “${other}” for a search: capitals, plurals and punctuation do not count`;
      return [at(["same", index, place], "repeated-term", message)];
    }),
  );
  const apart = value.apart.flatMap((term, index) => {
    if (added.has(keyOf(term))) {
      const message = `“${term}” is under “same” too; it cannot be both added and removed`;
      return [at(["apart", index], "term-added-and-taken", message)];
    }
    if (known.has(keyOf(term)) || isAbbreviation(term)) return [];
    const message = `“${term}” is in no line of the program’s list, so there is nothing to remove`;
    return [at(["apart", index], "unknown-term", message, "warning")];
  });
  return { terms: value, problems: [...repeated, ...apart] };
}

/** A report may explain any abbreviation, and so add it to the list. */
const isAbbreviation = (term: string) =>
  isTypedInCapitals(term) || /^\p{Lu}[\p{L}\d&]*\p{Lu}$/u.test(term);

const keyOf = (term: string) => rootsOf(term).join(" ");
