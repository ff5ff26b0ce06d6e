import { bareNumber } from "../../model/report/bare-number.ts";
import {
  isMeasure,
  itemMarker,
  type Marker,
  numberParts,
  succession,
} from "../../model/report/numbering.ts";
import { plain, type RawLine } from "../source/raw-report.ts";
import { type BodyLayout, opensInCapitals } from "./body-layout.ts";
import type { LineNumber } from "./body-lines.ts";

/** Follows a report's numbers, and says whether the next thing that looks like one is one. */
export class BodyNumbers {
  /** The column in which numbers stand; -1 until one is seen. */
  column = -1;
  readonly #layout: BodyLayout;
  #section: string | null = null;
  #decimal: string | null = null;
  #whole: number | null = null;

  constructor(layout: BodyLayout) {
    this.#layout = layout;
  }

  /** True once paragraphs are known to be numbered straight through. */
  get straight(): boolean {
    return !this.#layout.numberedSections && this.#decimal === null;
  }

  section(number: string) {
    this.#section = number;
    this.#decimal = null;
  }

  unnumberedSection() {
    if (!this.#layout.numberedSections) this.#decimal = null;
  }

  decimal(number: string, column = this.column) {
    this.#decimal = number;
    this.column = column;
  }

  whole(number: string, column: number) {
    this.#whole = Number.parseInt(number, 10);
    this.column = column;
  }

  /** A section's number goes on from the last; one that misses a step must stand alone. */
  takesSection(number: string, line: RawLine, alone: boolean): boolean {
    if (!this.#layout.numberedSections) return false;
    const value = numberParts(number)[0] ?? 0;
    const step = value - (this.#section === null ? 0 : (numberParts(this.#section)[0] ?? 0));
    const pointed = /\.0\.?$/.test(number) || line.heading > 0;
    if (pointed) return step === 1 || (step >= 0 && step <= 3);
    const words = plain(line.text).trim();
    return step === 1 && (alone || opensInCapitals(words.slice(number.length).trim()));
  }

  /** A paragraph's decimal number: the very next, or any at the head of a paragraph but within a sentence. */
  takesDecimal({ number, rest }: LineNumber, atHead: boolean): boolean {
    if (isMeasure(rest)) return false;
    const relation = succession(number, this.#decimal, this.#section);
    if (relation === "next") return true;
    return atHead && !/^[\p{Ll}\d£%(]/u.test(rest);
  }

  /** A number that runs straight through: the next, or nearly, with a dot or set off by spaces. */
  takesWhole({ number, rest }: LineNumber, atHead: boolean): boolean {
    if (this.#layout.numberedSections || this.#decimal !== null) return false;
    if (!atHead || isMeasure(rest)) return false;
    if (!number.endsWith(".") && !this.#takesBare({ number, rest })) return false;
    const step = Number.parseInt(number, 10) - (this.#whole ?? 0);
    return this.#whole === null ? step === 1 : step >= 0 && step <= 3;
  }

  /** Without a dot a number is a paragraph's only where the report has them so; it may stand alone. */
  #takesBare({ number, rest }: LineNumber): boolean {
    if (!this.#layout.bareNumbers) return false;
    if (rest === "") return Number.parseInt(number, 10) === (this.#whole ?? 0) + 1;
    return bareNumber(`${number} ${rest}`) !== null;
  }

  /** "1. Albert Road" as the item of a list, where it numbers no paragraph of the report. */
  wholeAsItem({ number, rest }: LineNumber, column: number): (Marker & { column: number }) | null {
    if (!number.endsWith(".") || rest === "") return null;
    const marker = itemMarker(`${number.slice(0, -1)}) ${rest}`);
    return marker && { ...marker, number, brackets: ".", column };
  }
}
