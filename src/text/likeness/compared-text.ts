import { type Token, tokensOf } from "../tokens.ts";
import { type WordBag, wordBagOf } from "./word-bag.ts";

/** A text with what is needed to compare it, each part computed on first use. */
export class Wording {
  readonly text: string;
  #tokens: readonly Token[] | null = null;
  #key: string | null = null;
  #bag: WordBag | null = null;

  /** Only `wordingOf` calls this. */
  constructor(text: string) {
    this.text = text;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensOf(this.text);
    return this.#tokens;
  }

  /** Equal for every typesetting of the same words; see `tokensOf`. */
  get key(): string {
    this.#key ??= this.tokens.map(({ key }) => key).join(" ");
    return this.#key;
  }

  get bag(): WordBag {
    this.#bag ??= wordBagOf(this.text);
    return this.#bag;
  }
}

/**
 * The wording of a text. The last thousand or so are kept, because the reports of a series repeat most of
 * their text and are compared one after another.
 */
export function wordingOf(text: string): Wording {
  const known = recent.get(text);
  if (known) return known;
  const wording = older.get(text) ?? new Wording(text);
  if (recent.size >= mostKept) {
    older = recent;
    recent = new Map();
  }
  recent.set(text, wording);
  return wording;
}

const mostKept = 800;
let recent = new Map<string, Wording>();
let older: ReadonlyMap<string, Wording> = new Map();
