/** What is behind a run of words in Word, and their colour, as its XML says; undefined where it does not. */
export interface RunColours {
  readonly colour: string | undefined;
  readonly highlight: string | undefined;
  readonly shading: string | undefined;
}

/**
 * True where words have the colour of what is behind them, so that nobody sees them and whoever copies them reads
 * them. On shading, letters of no stated colour are printed in black or white, whichever is seen (ECMA-376 part 1,
 * 17.3.2.6); on a black highlight they are taken for black.
 */
export function isBlackedOut({ colour, highlight, shading }: RunColours): boolean {
  if (highlight !== undefined && highlight !== "none") {
    return highlight === "black" && isSameColour(isColour(colour) ? colour : black, black);
  }
  return isColour(colour) && isColour(shading) && isSameColour(colour, shading);
}

/** True for white words on the paper itself, as far as their run and its styles say what is behind them. */
export const isWhiteOnPaper = ({ colour, highlight, shading }: RunColours): boolean =>
  isColour(colour) &&
  isSameColour(colour, "FFFFFF") &&
  (highlight === undefined || highlight === "none") &&
  !isColour(shading);

export const black = "000000";

/** True for "1D4D3F", and not for "auto". */
const isColour = (value: string | undefined): value is string => /^[\dA-F]{6}$/i.test(value ?? "");

/** True for colours that nobody tells apart: each of red, green and blue within a tenth. Without a "#" before them. */
export function isSameColour(one: string, other: string): boolean {
  const parts = (colour: string) =>
    [0, 2, 4].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
  const others = parts(other);
  return parts(one).every((part, at) => Math.abs(part - (others[at] ?? 0)) <= 26);
}

/** The mark of exemption that such words are. */
export const blackedOutSign = "words that are blacked out";
