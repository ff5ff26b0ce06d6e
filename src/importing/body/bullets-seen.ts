import type { Changes } from "../source/repairs.ts";

/** Counts the bullets of a report by their glyphs, so that each kind is told of once. */
export class BulletsSeen {
  readonly #glyphs = new Map<string, { line: number; times: number }>();

  see(glyph: string, line: number) {
    const seen = this.#glyphs.get(glyph) ?? { line, times: 0 };
    this.#glyphs.set(glyph, { ...seen, times: seen.times + 1 });
  }

  /** Lists every glyph but "-", which is Markdown's own. */
  note(changes: Changes) {
    for (const [glyph, { line, times }] of this.#glyphs) {
      if (glyph === "-") continue;
      const often = times === 1 ? "once" : `${times} times`;
      changes.repair(line, `the bullet ${shown(glyph)}, printed ${often}, is a mark of a list now`);
    }
  }
}

/** A glyph, or its number where it is of a font's own and prints nothing elsewhere. */
const shown = (glyph: string) =>
  /\p{Co}/u.test(glyph) ? `U+${glyph.charCodeAt(0).toString(16).toUpperCase()}` : `“${glyph}”`;
