import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Letters of three widths, narrow to wide, as the systems of readers have them: Roboto (Android), Inter
 * (near to those of Apple and of GNOME) and DejaVu Sans (as wide as Verdana). Parts of the fonts, for
 * Latin letters; their licences stand with them.
 */
export const fonts = ["roboto", "inter", "dejavu-sans"] as const;

export type Font = (typeof fonts)[number];

/** The sizes of text, in per cent, that a reader may ask for (WCAG 1.4.4). */
export const textSizes = [100, 125, 150, 200] as const;

/** A style that sets a page in one of the fonts; it stands in the page, so its policy must be passed by. */
export const setIn = (font: Font): string => {
  const data = readFileSync(join(import.meta.dirname, "fonts", `${font}.woff2`)).toString("base64");
  return `@font-face { font-family: "${font}"; src: url("data:font/woff2;base64,${data}"); }
:root { --sans: "${font}" !important; --serif: "${font}" !important; }`;
};
