import { posix } from "node:path";
import * as z from "zod";
import { entriesNamed, entryWord, type Register } from "../../model/council/register.ts";
import { type Watch, watchedKinds } from "../../model/council/watch.ts";
import type { Problem } from "../../model/problem.ts";
import { type ContentFolder, readText, shownPath } from "../folder/content-folder.ts";
import { id, listOf, text } from "../schemas.ts";
import { onlyFields, type ProblemAt, readYaml } from "../yaml.ts";
import { searchTerm } from "./search-terms.ts";

/** The file of the content folder that names the subjects that readers can follow. */
export const watchFile = "watch.yaml";

/** The watches of `watch.yaml`. */
export const watchFields = z.array(
  onlyFields({
    id,
    name: text,
    words: listOf(searchTerm).default([]),
    board: listOf(text).default([]),
    ward: listOf(text).default([]),
    kind: listOf(z.enum(watchedKinds, { error: `should be ${watchedKinds.join(" or ")}` })).default(
      [...watchedKinds],
    ),
  }),
);

type WatchFields = z.output<typeof watchFields>;

/** Reads `watch.yaml`; most archives have none. */
export function readWatches(
  folder: ContentFolder,
  { boards, wards }: { readonly boards: Register; readonly wards: Register },
): { readonly watches: readonly Watch[]; readonly problems: readonly Problem[] } {
  if (!folder.holds(watchFile)) return { watches: [], problems: [] };
  const file = shownPath(folder, watchFile);
  // A file of comments alone is read as an empty map.
  const isEmpty = (given: unknown) =>
    typeof given === "object" && given !== null && Object.keys(given).length === 0;
  const schema = z.preprocess((given) => (isEmpty(given) ? [] : given), watchFields);
  const { value, problems, at } = readYaml<WatchFields>(readText(folder, watchFile), schema, file);
  if (value === null) return { watches: [], problems };
  const faults: Problem[] = [];
  const watches = value.map(({ id: own, name, words, board, ward, kind }, index): Watch => {
    if (value.findIndex((other) => other.id === own) < index)
      faults.push(at([index, "id"], "repeated-id", `“${own}” is already the id of another watch`));
    if (words.length + board.length + ward.length === 0)
      faults.push(
        at(
          [index],
          "watches-everything",
          "should name words, a board or a ward; without them it watches everything",
        ),
      );
    return {
      ...{ id: own, name, words, kinds: kind },
      boards: idsIn(boards, board, [index, "board"], at, faults),
      wards: idsIn(wards, ward, [index, "ward"], at, faults),
    };
  });
  return { watches, problems: faults };
}

/** The entries with these ids or names; a Problem for each that is neither. */
function idsIn(
  register: Register,
  given: readonly string[],
  path: readonly (string | number)[],
  at: ProblemAt,
  faults: Problem[],
): string[] {
  return given.flatMap((text, place) => {
    const byId = register.entries.filter((entry) => entry.id === text);
    const found = byId.length > 0 ? byId : entriesNamed(register, text);
    if (found.length === 0) {
      const word = entryWord[register.kind];
      const message = `“${text}” is not the id or name of a ${word} in ${posix.basename(register.file)}`;
      faults.push(at([...path, place], `unknown-${word}`, message));
    }
    return found.map((entry) => entry.id);
  });
}
