import type { XmlElement } from "../package/xml.ts";
import { formatted } from "./number-formats.ts";
import { type Level, type Numbering, readNumberings } from "./number-levels.ts";

/** The number that Word prints before a paragraph, and the paragraph's depth in its list. */
export interface AutomaticNumber {
  /** "•" for every bullet. */
  readonly text: string;
  readonly level: number;
  /** True if nothing separates the number from the words. */
  readonly touches: boolean;
  /** A number format that we do not support, replaced by decimal numbers; otherwise null. */
  readonly unknownFormat: string | null;
}

/** The lists of a document. Its text, its notes and its text boxes are each counted separately. */
export class Lists {
  readonly #numberings: ReadonlyMap<string, Numbering>;

  /** Takes `numbering.xml` and `styles.xml`, or undefined if the document has none. */
  constructor(numbering: XmlElement | undefined, styles?: XmlElement) {
    this.#numberings = readNumberings(numbering, styles);
  }

  list(id: string): Numbering | undefined {
    return this.#numberings.get(id);
  }

  /**
   * The level that a list ties to a style by `w:pStyle` (ECMA-376 part 1, 17.9.23), used if the style names
   * the list but no level. LibreOffice 7.4 then takes the first level; Word takes this one.
   */
  levelOfStyle(id: string, style: string | undefined): number | undefined {
    if (style === undefined) return undefined;
    const levels = this.#numberings.get(id)?.levels ?? [];
    return [...levels].find(([, level]) => level.style === style)?.[0];
  }
}

/** Counts automatic numbers as Word does, because they are part of what a report says. */
export class AutomaticNumbers {
  readonly #lists: Lists;
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** The number of the next paragraph of a list, or null if the list prints none. */
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

  /** Counts a paragraph of a level. Levels below it restart if their `w:lvlRestart` allows it. */
  #counted(id: string, level: number, { abstract, levels, restarts }: Numbering) {
    const counters = this.#counters.get(abstract) ?? [];
    this.#counters.set(abstract, counters);
    // A level above that has not been used counts as started: Word prints its first number.
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

  /** The value at which a list restarts a level (17.9.26, `w:startOverride`) when it first uses it. */
  #begunAnew(id: string, at: number, restarts: Numbering["restarts"]): number | undefined {
    const key = `${id} ${at}`;
    if (this.#begun.has(key)) return undefined;
    this.#begun.add(key);
    return restarts.get(at);
  }
}

/**
 * True if a level restarts after a paragraph of level `above` (17.9.10, `w:lvlRestart`): by default after
 * any level above it, never for 0, otherwise after the given level, counted from 1, and those above it.
 * LibreOffice 7.4 ignores the element.
 */
const beginsAgain = (level: Level | undefined, above: number) =>
  level === undefined || level.restartsAfter === null || above < level.restartsAfter;
