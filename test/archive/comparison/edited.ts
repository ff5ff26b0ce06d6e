import type { Draft, DraftPart, DraftSection } from "../../made/draft.ts";
import { oneOf, type Random } from "../../made/sentences.ts";

/** A draft with what was done to it that its parts alone do not tell. */
export interface Edited {
  readonly draft: Draft;
  /** The ids of parts that an edit has touched, and of those beside them: later edits leave them alone. */
  readonly touched: ReadonlySet<number>;
  /** The ids of parts that stand elsewhere in their section. */
  readonly moved: readonly number[];
  /** For the id of each piece or whole, the ids of what it was made of. */
  readonly madeOf: ReadonlyMap<number, readonly number[]>;
}

/** Something done to a draft; null where it has nothing that this may be done to. */
export type Edit = (given: Edited, random: Random) => Edited | null;

/** A draft that nothing was done to. */
export const untouched = (draft: Draft): Edited => ({
  draft,
  touched: new Set(),
  moved: [],
  madeOf: new Map(),
});

/** One of the parts of a kind that no edit has touched, with its section and place in it. */
export function chosen<Kind extends DraftPart["kind"]>(
  { draft, touched }: Edited,
  kind: Kind,
  random: Random,
  may: (part: Extract<DraftPart, { kind: Kind }>, section: DraftSection, at: number) => boolean,
) {
  const found = draft.sections.flatMap((section) =>
    section.parts.flatMap((each, at) => {
      if (each.kind !== kind || touched.has(each.id)) return [];
      const part = each as Extract<DraftPart, { kind: Kind }>;
      return may(part, section, at) ? [{ part, section, at }] : [];
    }),
  );
  return found.length === 0 ? null : oneOf(found, random);
}

/** The parts of a section from one place to another replaced; they and those beside them are touched. */
export function replaced(
  { draft, touched, ...given }: Edited,
  section: DraftSection,
  from: number,
  count: number,
  parts: readonly DraftPart[],
): Edited {
  const near = section.parts.slice(Math.max(0, from - 2), from + count + 2);
  const all = [...section.parts.slice(0, from), ...parts, ...section.parts.slice(from + count)];
  const sections = draft.sections.map((each) =>
    each === section ? { ...section, parts: all } : each,
  );
  return {
    ...given,
    draft: { ...draft, sections },
    touched: new Set([...touched, ...[...near, ...parts].map(({ id }) => id)]),
  };
}
