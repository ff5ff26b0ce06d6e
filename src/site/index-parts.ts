import { decodeCbor, encodeList, itemsOf } from "./cbor.ts";

/** A part of the index: the words from one to another, and what is held of each. */
export interface IndexPart {
  /** As much of its first and last word as tells it from the parts beside it. */
  readonly from: string;
  readonly to: string;
  readonly content: Buffer;
}

/** How large a part may grow with a further word, in bytes before it is compressed. */
const enough = 30_000;

/**
 * The words of the index in parts of their own size: Pagefind's are two or three times as large, and a
 * search fetches a whole part for each of its words.
 */
export function indexParts(contents: readonly Buffer[]): IndexPart[] {
  const words = contents
    .flatMap((content) => itemsOf(itemsOf(content)[0] ?? Buffer.alloc(0)))
    .map((entry): Word => ({ word: String(decodeCbor(itemsOf(entry)[0] ?? entry)), entry }))
    .sort((one, other) => Buffer.compare(Buffer.from(one.word), Buffer.from(other.word)));
  const parts: Word[][] = [];
  let size = 0;
  for (const word of words) {
    if (parts.length === 0 || size + word.entry.length > enough) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(word);
    size += word.entry.length;
  }
  return parts.map((part, at) => {
    const before = parts[at - 1]?.at(-1)?.word ?? "";
    const after = parts[at + 1]?.[0]?.word ?? "";
    return {
      from: distinct(part[0]?.word ?? "", before),
      to: at === parts.length - 1 ? "" : distinct(part.at(-1)?.word ?? "", after),
      content: encodeList([encodeList(part.map(({ entry }) => entry))]),
    };
  });
}

/** A word and what is held of it, as Pagefind wrote it; words are in the order of their bytes. */
interface Word {
  readonly word: string;
  readonly entry: Buffer;
}

/** The shortest beginning of a word that the other does not have. */
function distinct(word: string, other: string): string {
  const letters = [...word];
  const others = [...other];
  const at = letters.findIndex((letter, place) => letter !== others[place]);
  return at === -1 ? word : letters.slice(0, at + 1).join("");
}
