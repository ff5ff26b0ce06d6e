import * as z from "zod";
import type { NameBorne } from "../../model/council/register.ts";
import type { Problem } from "../../model/problem.ts";
import { date, text } from "../schemas.ts";
import { onlyFields, type ProblemAt } from "../yaml.ts";

/** The names that a board, ward, post, portfolio or council has had, oldest first, with their days. */
export const namesBorne = z
  .array(
    onlyFields({ name: text, from: date.optional(), until: date.optional() }).transform(
      ({ name, from, until }): NameBorne => ({ name, from: from ?? null, until: until ?? null }),
    ),
  )
  .min(1, { error: "should have at least one name" });

/** Names must follow one another, oldest first. `path` is their place in the file. */
export function nameDateProblems(
  names: readonly NameBorne[],
  at: ProblemAt,
  path: readonly (string | number)[],
): Problem[] {
  return names.flatMap((name, place) => {
    const before = names[place - 1];
    if (name.from && name.until && name.until < name.from) {
      const message = `should be used from one day to a later one; ${name.from} comes after ${name.until}`;
      return [at([...path, place, "until"], "name-dates", message)];
    }
    if (!before || (before.until && name.from && before.until < name.from)) return [];
    const message = `“${name.name}” should start after “${before.name}” ends: the oldest name comes first, with “until” on the earlier and “from” on the later`;
    return [at([...path, place], "name-dates", message)];
  });
}
