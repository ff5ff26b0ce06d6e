import { plain } from "../raw-report.ts";
import type { XmlElement } from "./package/xml.ts";
import { type Found, lacking } from "./source-notes.ts";
import type { RunLook } from "./styles.ts";
import { isSymbolFont, symbolAsUnicode } from "./symbols.ts";

/** Letters as they print: in a symbol font they are signs. */
export function lettersOf(text: string, { font }: RunLook, tell: (found: Found) => void): string {
  const letters = plain(text);
  if (font !== null && isSymbolFont(font)) {
    return [...letters]
      .map((letter) => (letter === " " ? " " : sign(font, letter.codePointAt(0) ?? 0, tell)))
      .join("");
  }
  const foreign = /\p{Co}/u.exec(letters)?.[0];
  if (foreign !== undefined) tell(noCounterpart(foreign.codePointAt(0) ?? 0, font ?? "its font"));
  return letters;
}

/** The sign of a `w:sym` or a `w16se:symEx`; empty if it names none. */
export function signOf({ attributes }: XmlElement, tell: (found: Found) => void): string {
  const code = Number.parseInt(attributes["w:char"] ?? attributes["w16se:char"] ?? "", 16);
  if (!(code > 31 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return "";
  return sign(attributes["w:font"] ?? attributes["w16se:font"] ?? "", code, tell);
}

function sign(font: string, code: number, tell: (found: Found) => void): string {
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  const printed = isSymbolFont(font)
    ? symbolAsUnicode(font, code)
    : isPrivate
      ? null
      : String.fromCodePoint(code);
  if (printed === null) tell(noCounterpart(code, font));
  return printed ?? String.fromCodePoint(code);
}

const noCounterpart = (code: number, font: string) =>
  lacking(
    `the sign U+${code.toString(16).toUpperCase().padStart(4, "0")} of ${font} has no counterpart in Unicode`,
  );
