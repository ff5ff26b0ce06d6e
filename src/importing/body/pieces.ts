import { Changes } from "../source/repairs.ts";
import type { BodyPiece } from "./body-piece.ts";
import { listOf } from "./list-depth.ts";
import type { RawItem } from "./list-items.ts";
import type { MarkedLine } from "./marking/marked-line.ts";

/** A piece whose lines are still coming in. */
type Draft =
  | Extract<BodyPiece, { kind: "heading" | "paragraph" | "table" | "fence" }>
  | { readonly kind: "items"; readonly items: readonly RawItem[] };

/** Puts marked lines together, each with the heading, paragraph or item that it goes on with. */
export function piecesOf(marked: readonly MarkedLine[]): { pieces: BodyPiece[]; changes: Changes } {
  const changes = new Changes();
  const drafts: Draft[] = [];
  for (const each of marked) {
    const last = drafts.at(-1);
    const more = last && goneOn(last, each);
    if (more) drafts[drafts.length - 1] = more;
    else drafts.push(begun(each));
  }
  noteBullets(drafts, changes);
  const pieces = drafts.map((draft) =>
    draft.kind === "items" ? listOf(draft.items, changes) : draft,
  );
  return { pieces: withoutMistakableLists(pieces), changes };
}

/**
 * Lists marked "8.", "9." as paragraphs of words where the archive would take their marks for the
 * numbers of a report's paragraphs, because they could follow the last one.
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

/** A draft with a further line or item; null where the line begins a piece of its own. */
function goneOn(draft: Draft, marked: MarkedLine): Draft | null {
  if (marked.as === "item" && draft.kind === "items") {
    return { ...draft, items: [...draft.items, marked.item] };
  }
  if (marked.as !== "goes on") return null;
  const more = marked.join + marked.text;
  if (draft.kind === "heading" || draft.kind === "paragraph") {
    return { ...draft, text: draft.text + more };
  }
  const last = draft.kind === "items" ? draft.items.at(-1) : undefined;
  if (draft.kind !== "items" || !last) return null;
  return { ...draft, items: draft.items.with(-1, { ...last, text: last.text + more }) };
}

/** Lists each kind of bullet once; "-" is Markdown's own. */
function noteBullets(drafts: readonly Draft[], changes: Changes) {
  const items = drafts.flatMap((draft) => (draft.kind === "items" ? draft.items : []));
  for (const glyph of new Set(items.map((item) => item.glyph))) {
    const printed = items.filter((item) => item.glyph === glyph);
    const [first] = printed;
    if (glyph === null || glyph === "-" || !first) continue;
    const often = printed.length === 1 ? "once" : `${printed.length} times`;
    const note = `the bullet ${shown(glyph)}, printed ${often}, is a mark of a list now`;
    changes.repair(first.line, note);
  }
}

/** A glyph, or its number where it belongs to one font and prints nothing in others. */
const shown = (glyph: string) =>
  /\p{Co}/u.test(glyph) ? `U+${glyph.charCodeAt(0).toString(16).toUpperCase()}` : `“${glyph}”`;
