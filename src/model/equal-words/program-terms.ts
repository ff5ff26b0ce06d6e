import { chamber } from "./chamber.ts";
import { council } from "./council.ts";
import { everyday } from "./everyday.ts";
import { forms } from "./forms.ts";
import { lives } from "./lives.ts";
import { people } from "./people.ts";
import { places } from "./places.ts";
import { streets } from "./streets.ts";

/** Terms with the same meaning for somebody who searches. */
export interface EqualTerms {
  /** Each finds the others. */
  readonly terms: readonly string[];
  /** Each finds the terms and is not found by them: "kids" means children, and children are not only kids. */
  readonly leading: readonly string[];
}

/** What a publisher adds to the program's list, and the terms removed from it. */
export interface OwnTerms {
  readonly same: readonly (readonly string[])[];
  readonly apart: readonly string[];
}

/** The program's own list. */
export const programTerms: readonly EqualTerms[] = [
  people,
  places,
  council,
  lives,
  streets,
  chamber,
  everyday,
  forms,
].flatMap((list) =>
  list
    .trim()
    .split("\n")
    .map((line) => {
      const [terms = [], leading = []] = line.split(" < ").map((part) => part.split(" = "));
      return { terms, leading };
    }),
);
