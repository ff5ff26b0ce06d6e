import type { Draft, DraftPart, DraftSection } from "../../made/draft.ts";
import { oneOf, type Random } from "../../made/sentences.ts";

/** A draft, and what was done to it that its parts alone do not show. */
export interface Edited {
  readonly draft: Draft;
  /** The ids of parts that an edit touched and of those next to them; later edits leave them alone. */
  readonly touched: ReadonlySet<number>;
  /** The ids of parts that moved within their section. */
  readonly moved: readonly number[];
  /** For each piece or whole, by id, the ids of what it was made from. */
  readonly madeOf: ReadonlyMap<number, readonly number[]>;
}

/** Something done to a draft; null if the draft has nothing that it applies to. */
export type Edit = (given: Edited, random: Random) => Edited | null;

/** A draft without edits. */
export const untouched = (draft: Draft): Edited => ({
  draft,
  touched: new Set(),
  moved: [],
  madeOf: new Map(),
});

/** An untouched part of a kind, with its section and its index in it. */
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

/** Replaces a section's parts between two indices; these and those next to them count as touched. */
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
