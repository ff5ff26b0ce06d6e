import { formatted } from "./numbers/number-formats.ts";
import { childAt, valueAt, type XmlElement } from "./package/xml.ts";

/** A note to which the text refers. */
export interface ReferredNote {
  readonly id: string;
  /** As the text prints it: "¹", "ⁱᵛ", or a custom mark such as "*". */
  readonly mark: string;
}

export type NoteKind = "footnote" | "endnote";

/**
 * Numbers footnotes and endnotes in the order of their references, each kind in its own format: 1, 2 and i,
 * ii unless the document says otherwise (ECMA-376 part 1, 17.11.17 and 17.11.18). A note with a custom mark
 * is not counted (17.11.14).
 */
export class NoteMarks {
  readonly #kinds: Readonly<
    Record<NoteKind, { format: string; count: number; notes: ReferredNote[] }>
  >;

  /** Takes the document's settings and the properties of its last section. */
  constructor(...properties: readonly (XmlElement | undefined)[]) {
    const kind = (name: NoteKind, usual: string) => {
      const said = (what: string) =>
        properties
          .map((one) => valueAt(childAt(one, `w:${name}Pr`), what))
          .findLast((value) => value !== undefined);
      const start = Number(said("w:numStart") ?? 1);
      return { format: said("w:numFmt") ?? usual, count: start - 1, notes: [] };
    };
    this.#kinds = { footnote: kind("footnote", "decimal"), endnote: kind("endnote", "lowerRoman") };
  }

  /** The mark of a note at its reference; `own` is a custom mark in the text. */
  refer(kind: NoteKind, id: string, own: string | null): string {
    const counted = this.#kinds[kind];
    const known = counted.notes.find((note) => note.id === id);
    if (known) return known.mark;
    if (own === null) counted.count += 1;
    const printed = own ?? high(formatted(counted.count, counted.format) ?? String(counted.count));
    counted.notes.push({ id, mark: printed });
    return printed;
  }

  /** The notes of a kind in the order of their references. */
  referred(kind: NoteKind): readonly ReferredNote[] {
    return this.#kinds[kind].notes;
  }
}

const highSigns: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"],
    ["abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"],
  ].flatMap(([low = "", set = ""]) =>
    [...low].map((sign, place) => [sign, [...set][place] ?? sign]),
  ),
);

/** "iv" → "ⁱᵛ": the mark as a superscript. */
const high = (mark: string) => [...mark].map((sign) => highSigns[sign] ?? sign).join("");
