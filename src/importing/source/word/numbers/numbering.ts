import type { XmlElement } from "../package/xml.ts";
import { formatted } from "./number-formats.ts";
import { type Level, type Numbering, readNumberings } from "./number-levels.ts";

/** What Word prints before a paragraph by itself, and how deep in its list the paragraph stands. */
export interface AutomaticNumber {
  /** "•" for every bullet. */
  readonly text: string;
  readonly level: number;
  /** True where nothing stands between the number and the words. */
  readonly touches: boolean;
  /** A format that no program here prints, in whose place figures stand; null where there is none. */
  readonly unknownFormat: string | null;
}

/** The lists of a document, which its text, its notes and its text boxes each count through by themselves. */
export class Lists {
  readonly #numberings: ReadonlyMap<string, Numbering>;

  /** Takes `numbering.xml` and `styles.xml`, or undefined where the document has none. */
  constructor(numbering: XmlElement | undefined, styles?: XmlElement) {
    this.#numberings = readNumberings(numbering, styles);
  }

  list(id: string): Numbering | undefined {
    return this.#numberings.get(id);
  }

  /**
   * The level that a list ties to a style by `w:pStyle` (ECMA-376 part 1, 17.9.23), which holds where the
   * style names the list and no level. LibreOffice 7.4 takes the first level then; Word takes this one.
   */
  levelOfStyle(id: string, style: string | undefined): number | undefined {
    if (style === undefined) return undefined;
    const levels = this.#numberings.get(id)?.levels ?? [];
    return [...levels].find(([, level]) => level.style === style)?.[0];
  }
}

/** Counts Word's automatic numbers as Word does: they are part of what a report says. */
export class AutomaticNumbers {
  readonly #lists: Lists;
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** The number of the next paragraph of a list, or null where the list prints nothing. */
  next(id: string, level: number): AutomaticNumber | null {
    const numbering = this.#lists.list(id);
    const own = numbering?.levels.get(level);
    if (!numbering || !own) return null;
    const counters = this.#counted(id, level, numbering);
    if (own.format === "bullet") {
      return { text: "•", level, touches: false, unknownFormat: null };
    }
    let unknownFormat: string | null = null;
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = numbering.levels.get(at);
      const format = own.plainFigures ? "decimal" : (other?.format ?? "decimal");
      const count = counters[at] ?? other?.start ?? 0;
      const printed = formatted(count, format);
      if (printed === null) unknownFormat = format;
      return printed ?? String(count);
    });
    return text.trim() === ""
      ? null
      : { text: text.trim(), level, touches: own.touches, unknownFormat };
  }

  /** Counts a paragraph of a level: those under it begin again, where their `w:lvlRestart` lets them. */
  #counted(id: string, level: number, { abstract, levels, restarts }: Numbering) {
    const counters = this.#counters.get(abstract) ?? [];
    this.#counters.set(abstract, counters);
    // A level above that was not used yet counts as begun: Word prints its first number.
    for (let at = 0; at <= level; at += 1) {
      const anew = this.#begunAnew(id, at, restarts);
      const count = counters[at];
      if (anew !== undefined || count === undefined)
        counters[at] = anew ?? levels.get(at)?.start ?? 0;
      else if (at === level) counters[at] = count + 1;
    }
    for (let under = level + 1; under < counters.length; under += 1) {
      if (beginsAgain(levels.get(under), level)) counters[under] = undefined;
    }
    return counters;
  }

  /** Where a list begins a level anew (17.9.26, `w:startOverride`), which it does when it first comes to it. */
  #begunAnew(id: string, at: number, restarts: Numbering["restarts"]): number | undefined {
    const key = `${id} ${at}`;
    if (this.#begun.has(key)) return undefined;
    this.#begun.add(key);
    return restarts.get(at);
  }
}

/**
 * Whether a level begins again after a paragraph of `above` (17.9.10, `w:lvlRestart`): after any above it
 * where nothing is said, never for 0, else after the level of that number, counted from 1, and those above
 * it. LibreOffice 7.4 does not read the element.
 */
const beginsAgain = (level: Level | undefined, above: number) =>
  level === undefined || level.restartsAfter === null || above < level.restartsAfter;
