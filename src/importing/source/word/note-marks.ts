import { formatted } from "./numbers/number-formats.ts";
import { childAt, valueAt, type XmlElement } from "./package/xml.ts";

/** A note to which the text refers. */
export interface ReferredNote {
  readonly id: string;
  /** As the text prints it: "¹", "ⁱᵛ", or a mark of its own such as "*". */
  readonly mark: string;
}

export type NoteKind = "footnote" | "endnote";

/**
 * Counts footnotes and endnotes as they are referred to, each kind in its own form: 1, 2 and i, ii where
 * the document says nothing else (ECMA-376 part 1, 17.11.17 and 17.11.18). A note with a mark of its own is
 * not counted (17.11.14).
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

  /** The mark of a note where the text refers to it; `own` is a mark that stands there as words. */
  refer(kind: NoteKind, id: string, own: string | null): string {
    const counted = this.#kinds[kind];
    const known = counted.notes.find((note) => note.id === id);
    if (known) return known.mark;
    if (own === null) counted.count += 1;
    const printed = own ?? high(formatted(counted.count, counted.format) ?? String(counted.count));
    counted.notes.push({ id, mark: printed });
    return printed;
  }

  /** The notes of a kind in the order in which the text refers to them. */
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

/** "iv" → "ⁱᵛ": the mark as it is printed, above the line. */
const high = (mark: string) => [...mark].map((sign) => highSigns[sign] ?? sign).join("");
