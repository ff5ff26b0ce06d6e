import { childAt, childrenOf, valueAt, type XmlElement } from "./xml.ts";

/** What Word prints before a paragraph by itself, and how deep in its list the paragraph stands. */
export interface AutomaticNumber {
  readonly text: string;
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" */
  readonly text: string;
  readonly plainFigures: boolean;
}

interface Numbering {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Counts Word's automatic numbers as Word does: they are part of what a report says. */
export class AutomaticNumbers {
  readonly #numberings: ReadonlyMap<string, Numbering>;
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  /** Takes `numbering.xml`, or undefined where the document has none. */
  constructor(numbering: XmlElement | undefined) {
    this.#numberings = readNumberings(numbering);
  }

  /** The number of the next paragraph of a list, or null where the list prints nothing. */
  next(id: string, level: number): AutomaticNumber | null {
    const numbering = this.#numberings.get(id);
    const own = numbering?.levels.get(level);
    if (!numbering || !own || own.format === "none") return null;
    const counters = this.#counters.get(numbering.abstract) ?? [];
    this.#counters.set(numbering.abstract, counters);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [at, start] of numbering.restarts) counters[at] = start - 1;
    }
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    if (own.format === "bullet") return { text: "•", level };
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = numbering.levels.get(at);
      const count = counters[at] ?? other?.start ?? 1;
      counters[at] = count;
      return formatted(count, own.plainFigures ? "decimal" : (other?.format ?? "decimal"));
    });
    return text.trim() === "" ? null : { text: text.trim(), level };
  }
}

function readNumberings(root: XmlElement | undefined): ReadonlyMap<string, Numbering> {
  const abstracts = new Map(
    childrenOf(root, "w:abstractNum").map((abstract) => [
      abstract.attributes["w:abstractNumId"] ?? "",
      new Map(childrenOf(abstract, "w:lvl").map(readLevel)),
    ]),
  );
  return new Map(
    childrenOf(root, "w:num").map((num) => {
      const abstract = valueAt(num, "w:abstractNumId") ?? "";
      const levels = new Map(abstracts.get(abstract) ?? []);
      const restarts = new Map<number, number>();
      for (const override of childrenOf(num, "w:lvlOverride")) {
        const at = Number(override.attributes["w:ilvl"] ?? 0);
        const level = childAt(override, "w:lvl");
        if (level) levels.set(...readLevel(level));
        const start = valueAt(override, "w:startOverride");
        if (start !== undefined) restarts.set(at, Number(start));
      }
      return [num.attributes["w:numId"] ?? "", { abstract, levels, restarts }];
    }),
  );
}

function readLevel(level: XmlElement): [number, Level] {
  return [
    Number(level.attributes["w:ilvl"] ?? 0),
    {
      start: Number(valueAt(level, "w:start") ?? 1),
      format: valueAt(level, "w:numFmt") ?? "decimal",
      text: valueAt(level, "w:lvlText") ?? "",
      plainFigures: childAt(level, "w:isLgl") !== undefined,
    },
  ];
}

function formatted(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(count);
    case "upperLetter":
      return letters(count).toUpperCase();
    case "lowerRoman":
      return roman(count);
    case "upperRoman":
      return roman(count).toUpperCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(count);
  }
}

/** Word's letters go a to z, then aa, bb. */
const letters = (count: number) =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(20, Math.ceil(count / 26)));

const romanParts: readonly [number, string][] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(count: number): string {
  let left = Math.min(count, 399);
  let text = "";
  for (const [value, sign] of romanParts) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}
