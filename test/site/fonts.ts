import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Fonts of three widths, narrow to wide, like those of readers' systems: Roboto (Android), Inter (close to
 * those of Apple and GNOME) and DejaVu Sans (as wide as Verdana). They are subsets with Latin letters;
 * their licences are next to them.
 */
export const fonts = ["roboto", "inter", "dejavu-sans"] as const;

export type Font = (typeof fonts)[number];

/** The sizes of text, in per cent, that a reader may choose (WCAG 1.4.4). */
export const textSizes = [100, 125, 150, 200] as const;

/** A style that sets a page in one of the fonts. It is in the page, so the page's policy must be bypassed. */
export const setIn = (font: Font): string => {
  const data = readFileSync(join(import.meta.dirname, "fonts", `${font}.woff2`)).toString("base64");
  return `@font-face { font-family: "${font}"; src: url("data:font/woff2;base64,${data}"); }
:root { --sans: "${font}" !important; --serif: "${font}" !important; }`;
};
