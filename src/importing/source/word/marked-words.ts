import {
  boldOff,
  boldOn,
  linkOff,
  linkOn,
  linkTo,
  loweredOff,
  loweredOn,
  plain,
  raisedOff,
  raisedOn,
  struckOff,
  struckOn,
} from "../raw-report.ts";
import type { Found } from "./source-notes.ts";
import type { RunLook } from "./styles.ts";

interface Mark {
  readonly on: string;
  readonly off: string;
}

/**
 * Collects words and their formatting in printed order; formatting that ends and resumes at once is not
 * interrupted.
 */
export class MarkedWords {
  #text = "";
  #open: readonly Mark[] = [];
  readonly #apart: { readonly words: string; readonly how: string | null }[] = [];
  #isStruck = false;

  add(words: string, look: RunLook, address: string | null) {
    this.#isStruck ||= look.struck && words.trim() !== "";
    this.#apart.push({ words, how: address === null ? look.setApart : null });
    for (const part of words.split(/(\n)/)) {
      const [, lead = "", rest = ""] = /^(\s*)(.*)$/s.exec(part) ?? [];
      if (part === "\n") this.#turn([], part);
      // White space alone changes no formatting, so that formatted words with spaces between them stay
      // together.
      else if (rest === "") this.#text += lead;
      else {
        this.#turn(marksOf(rest, look, address, plain(this.#text)), lead);
        this.#text += rest;
      }
    }
  }

  text(): string {
    this.#turn([], "");
    return this.#text;
  }

  /** Words that look different from those around them, as drafts show what is new. */
  setApart(): Found[] {
    const printed = this.#apart.filter(({ words }) => words.trim() !== "");
    if (printed.every(({ how }) => how === printed[0]?.how) && !this.#isStruck) return [];
    return printed.flatMap(({ words, how }) => {
      if (how === null || /:\s*$/.test(words)) return [];
      const note = `“${words.trim().slice(0, 200)}” is ${how}, which the report does not show`;
      return [{ note, leftOut: this.#isStruck, each: true }];
    });
  }

  /** Closes the marks that end here and opens the new ones, with the white space between them. */
  #turn(wanted: readonly Mark[], between: string) {
    let same = 0;
    while (same < wanted.length && wanted[same]?.on === this.#open[same]?.on) same += 1;
    const ends = this.#open.slice(same).toReversed();
    const words = ends.length > 0 ? this.#text.trimEnd() : this.#text;
    const space = this.#text.slice(words.length) + between;
    const begins = wanted.slice(same);
    this.#text = [words, ...ends.map(({ off }) => off), space, ...begins.map(({ on }) => on)].join(
      "",
    );
    this.#open = wanted;
  }
}

function marksOf(words: string, look: RunLook, address: string | null, before: string): Mark[] {
  return [
    ...(address === null ? [] : [{ on: linkOn + address + linkTo, off: linkOff }]),
    ...(look.struck ? [{ on: struckOn, off: struckOff }] : []),
    ...(look.bold ? [{ on: boldOn, off: boldOff }] : []),
    ...(look.height !== null && changesFigure(words.trim(), before)
      ? [look.height === "raised" ? raised : lowered]
      : []),
  ];
}

const raised = { on: raisedOn, off: raisedOff };
const lowered = { on: loweredOn, off: loweredOff };

/**
 * True if the height is part of the meaning: 10⁶, m², CO₂, xⁿ. The letters of "5th", and words raised for
 * their looks, are read as plain; a note's mark is already a superscript.
 */
function changesFigure(words: string, before: string): boolean {
  if (/^[⁰¹²³⁴-⁹ᵃ-ᶻⁱˡˣ]+$/u.test(words)) return false;
  if (/\d/.test(words)) return true;
  return /^[−+–-]?\p{L}$/u.test(words) && /[\p{L}\p{N})\]]$/u.test(before);
}
