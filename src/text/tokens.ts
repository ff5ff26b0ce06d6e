import { compatibleForm } from "./compatible-form.ts";

/** A word, number or punctuation mark of a text. */
export interface Token {
  /** As printed, with any space and dash after it. */
  readonly text: string;
  /** What is compared: equal for every typesetting of the same word. */
  readonly key: string;
}

/**
 * The words, numbers and punctuation marks of a text. Their keys ignore typesetting: white space and line
 * ends, the shape of quotation marks and dashes, a dash or hyphen between words ("cross - cutting",
 * "cross-cutting", "cross cutting"), and the full stop, comma or semicolon at the end. Capitals, digits and
 * every other mark count.
 */
export function tokensOf(text: string): Token[] {
  const form = plainForm(text).trimStart();
  let dashes = false;
  const tokens = (form.match(pieces) ?? []).map((whole) => {
    const key = keyOf(whole.trimEnd());
    dashes ||= key === "-";
    return { text: whole, key };
  });
  return withoutEnd(dashes ? withoutDashes(tokens) : tokens);
}

interface OpenToken {
  text: string;
  readonly key: string;
}

/** A key that is equal for every typesetting of the same words; see `tokensOf`. */
export const wordsKey = (text: string): string =>
  tokensOf(text)
    .map(({ key }) => key)
    .join(" ");

const numberPiece = String.raw`\d+(?:[.,:/]\d+|\s?[-–—−]\s?\d+)*`;
const wordPiece = String.raw`[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*`;
const pieces = new RegExp(
  String.raw`(?:${numberPiece}(?=$|[^\p{L}\p{N}])|${wordPiece}|[^\s\p{L}\p{N}])\s*`,
  "gu",
);
const dash = /[-‐‑‒–—−]/;

/**
 * Ligatures, full-width letters and soft hyphens are typesetting; superscript and subscript digits are not.
 */
export const plainForm = (text: string): string =>
  plain.test(text) ? text : compatibleForm(text).replace(/\u00AD/g, "");

const plain = /^[\t\n\r -~‘’“”–£]*$/;

function keyOf(piece: string): string {
  if (/^(?:[A-Za-z]+|\d+)$/.test(piece)) return piece;
  if (/^\d/.test(piece)) return piece.replace(/\s/g, "").replace(/[–—−]/g, "-");
  if (dash.test(piece)) return "-";
  return piece.replace(/[‘’ʼ`´]/g, "'").replace(/[“”„]/g, '"');
}

/** Attaches a dash between words to the word before it. */
function withoutDashes(tokens: readonly OpenToken[]): OpenToken[] {
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (token.key !== "-" || !before || !after) return true;
    if (!isWord(before.key) || !isWord(after.key)) return true;
    before.text += token.text;
    return false;
  });
}

function withoutEnd(tokens: OpenToken[]): OpenToken[] {
  for (let last = tokens.at(-1); last && /^[.,;:]$/.test(last.key); last = tokens.at(-1)) {
    if (tokens.length === 1) break;
    tokens.pop();
    const before = tokens.at(-1);
    if (before) before.text += last.text;
  }
  return tokens;
}

const isWord = (key: string) => /^\p{L}/u.test(key);
