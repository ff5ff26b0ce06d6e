import { Changes } from "../source/repairs.ts";
import type { BodyPiece } from "./body-piece.ts";
import { isTick } from "./line-head.ts";
import { listOf } from "./list-depth.ts";
import type { RawItem } from "./list-items.ts";
import type { MarkedLine } from "./marking/marked-line.ts";

/** A piece that can still take more lines. */
type Draft =
  | Exclude<BodyPiece, { kind: "list" }>
  | { readonly kind: "items"; readonly items: RawItem[] };

/** Assembles marked lines: each is added to the heading, paragraph or item that it continues. */
export function piecesOf(marked: readonly MarkedLine[]): { pieces: BodyPiece[]; changes: Changes } {
  const changes = new Changes();
  const drafts: Draft[] = [];
  for (const each of marked) {
    const last = drafts.at(-1);
    if (each.as === "item" && last?.kind === "items") last.items.push(each.item);
    else if (each.as === "goes on" && last) drafts[drafts.length - 1] = longer(last, each);
    else drafts.push(begun(each));
  }
  noteBullets(drafts, changes);
  const pieces = drafts.map((draft) =>
    draft.kind === "items" ? listOf(draft.items, changes) : draft,
  );
  return { pieces: withoutMistakableLists(pieces), changes };
}

/**
 * Writes lists marked "8.", "9." as paragraphs of words if the archive would take their marks for the next
 * paragraph numbers.
 */
function withoutMistakableLists(pieces: readonly BodyPiece[]): BodyPiece[] {
  let last: number | null = null;
  return pieces.flatMap((piece): readonly BodyPiece[] => {
    if (piece.kind === "paragraph" && /^\d+\.?$/.test(piece.number ?? "")) {
      last = Number.parseInt(piece.number ?? "", 10);
    }
    const before: number | null = last;
    if (piece.kind !== "list" || before === null) return [piece];
    const mistakable = piece.items.some(({ marker, depth }) => {
      const value = depth === 0 && marker?.endsWith(".") ? Number.parseInt(marker, 10) : -1;
      return value >= before && value <= before + 3;
    });
    if (!mistakable) return [piece];
    return piece.items.map(({ marker, text }) => ({
      kind: "paragraph",
      number: null,
      text: marker === null ? text : `${marker} ${text}`,
    }));
  });
}

function begun(marked: MarkedLine): Draft {
  switch (marked.as) {
    case "heading":
      return { kind: "heading", level: marked.level, text: marked.text };
    case "paragraph":
      return { kind: "paragraph", number: marked.number, text: marked.text };
    case "goes on":
      return { kind: "paragraph", number: null, text: marked.text };
    case "item":
      return { kind: "items", items: [marked.item] };
    case "table":
      return marked.piece;
  }
}

/** A draft with another line added. */
function longer(draft: Draft, { join, text }: Extract<MarkedLine, { as: "goes on" }>): Draft {
  if (draft.kind === "heading" || draft.kind === "paragraph") {
    return { ...draft, text: draft.text + join + text };
  }
  const last = draft.kind === "items" ? draft.items.pop() : undefined;
  if (draft.kind === "items" && last) draft.items.push({ ...last, text: last.text + join + text });
  return draft;
}

/** Lists each kind of bullet once; "-" is Markdown's own, and a tick stays in its item. */
function noteBullets(drafts: readonly Draft[], changes: Changes) {
  const items = drafts.flatMap((draft) => (draft.kind === "items" ? draft.items : []));
  for (const glyph of new Set(items.map((item) => item.glyph))) {
    const printed = items.filter((item) => item.glyph === glyph);
    const [first] = printed;
    if (glyph === null || glyph === "-" || isTick(glyph) || !first) continue;
    const often = printed.length === 1 ? "once" : `${printed.length} times`;
    const note = `the bullet ${shown(glyph)}, printed ${often}, is a mark of a list now`;
    changes.repair(first.line, note);
  }
}

/** A character, or its code point if it belongs to one font and prints nothing in others. */
const shown = (glyph: string) =>
  /\p{Co}/u.test(glyph) ? `U+${glyph.charCodeAt(0).toString(16).toUpperCase()}` : `“${glyph}”`;
